using PaperCatalog.Format;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>Lists of formatted references, in the styles that programs and people write.</summary>
public sealed class ReferenceTests
{
    private const string Title1 = "Pruning by halves: Removing every second head";

    private const string Title2 = "How long should a prompt be?";

    private static readonly EntryText s_first = new()
    {
        Title = Title1, Authors = "A. Miller; B. C. Kuhn; C. van der Diaz", AuthorParts = "A.|||Miller|; B. C.|||Kuhn|; C.||van der|Diaz|", AuthorCount = 3, PublishedOn = "2024",
        Fields = Fields("Advances in Tools", "12", "3", "101–120"),
    };

    private static readonly EntryText s_second = new()
    {
        Title = Title2, Authors = "D. Ortiz; E. Lund", AuthorParts = "D.|||Ortiz|; E.|||Lund|", AuthorCount = 2, PublishedOn = "2023", Fields = Fields("Proceedings of the 3rd Conference on Prompts", null, null, "55–67"),
    };

    private static readonly EntryText s_full = s_first with { Authors = "Ada Miller; Boris C. Kuhn; Carla van der Diaz", AuthorParts = "Ada|||Miller|; Boris C.|||Kuhn|; Carla||van der|Diaz|" };

    private static readonly EntryText s_fullSecond = s_second with { Authors = "Dan Ortiz; Eve Lund", AuthorParts = "Dan|||Ortiz|; Eve|||Lund|" };

    /// <summary>Of each style two references, and what is read.</summary>
    public static TheoryData<string, string, string> Styles => new()
    {
        {
            "APA", $"Miller, A., Kuhn, B. C., & van der Diaz, C. (2024). {Title1}. Advances in Tools, 12(3), 101-120.",
            $"Ortiz, D., & Lund, E. (2023, March 5). {Title2} In Proceedings of the 3rd Conference on Prompts (pp. 55–67)."
        },
        {
            "Harvard", $"Miller, A., Kuhn, B. C. and van der Diaz, C., 2024. {Title1}. Advances in Tools, 12(3), pp.101-120.",
            $"Ortiz, D. and Lund, E., 2023, March. {Title2}. In Proceedings of the 3rd Conference on Prompts (pp. 55-67)."
        },
        {
            "IEEE", $"A. Miller, B. C. Kuhn, and C. van der Diaz, \"{Title1},\" Advances in Tools, vol. 12, no. 3, pp. 101–120, Mar. 2024.",
            $"D. Ortiz and E. Lund, “{Title2},” in Proceedings of the 3rd Conference on Prompts, Somewhere, Land, 2023, pp. 55–67."
        },
        {
            "Springer", $"Miller, A., Kuhn, B. C., van der Diaz, C.: {Title1}. Advances in Tools 12(3), 101–120 (2024)",
            $"Ortiz, D., Lund, E.: {Title2} In: Proceedings of the 3rd Conference on Prompts, pp. 55–67. Press (2023)"
        },
        {
            "names in full", $"Ada Miller, Boris C. Kuhn, and Carla van der Diaz. {Title1}. Advances in Tools, 12(3):101–120, 2024.",
            $"Dan Ortiz and Eve Lund. {Title2} In Proceedings of the 3rd Conference on Prompts, pages 55–67, 2023."
        },
        {
            "ACM", $"Ada Miller, Boris C. Kuhn, and Carla van der Diaz. 2024. {Title1}. Advances in Tools 12, 3 (2024), 101–120.",
            $"Dan Ortiz and Eve Lund. 2023. {Title2} In Proceedings of the 3rd Conference on Prompts. ACM, Somewhere, 55–67."
        },
        {
            "MLA", $"Miller, Ada, Boris C. Kuhn, and Carla van der Diaz. \"{Title1}.\" Advances in Tools, vol. 12, no. 3, 2024, pp. 101-120.",
            $"Ortiz, Dan, and Eve Lund. \"{Title2}\" Proceedings of the 3rd Conference on Prompts, 2023, pp. 55-67."
        },
        {
            "Chicago", $"Miller, Ada, Boris C. Kuhn, and Carla van der Diaz. 2024. “{Title1}.” Advances in Tools 12 (3): 101–120.",
            $"Ortiz, Dan, and Eve Lund. 2023. “{Title2}” In Proceedings of the 3rd Conference on Prompts, 55–67."
        },
    };

    public static TheoryData<string> Marks => ["", "[{0}] ", "{0}. ", "- ", "• "];

    [Theory]
    [MemberData(nameof(Styles))]
    public void People_year_title_and_place_are_told(string style, string first, string second)
    {
        Assert.NotEmpty(style);
        var isFull = first.Contains("Ada", StringComparison.Ordinal);
        foreach (var lineEnd in (string[])["\n", "\r\n", "\r", "\n\n", " \n \n"])
        {
            foreach (var mark in Marks.Select(row => row.Data))
            {
                var reading = Reader.Read(mark.Replace("{0}", "1", StringComparison.Ordinal) + first + lineEnd + mark.Replace("{0}", "2", StringComparison.Ordinal) + second + lineEnd);

                AssertRead(reading, isFull ? s_full : s_first, isFull ? s_fullSecond : s_second);
            }
        }
    }

    [Theory]
    [InlineData("Miller A, Kuhn BC. Pruning by halves: Removing every second head. Adv Tools. 2024 Mar 5;12(3):101-20.")]
    [InlineData("MILLER A, KUHN BC. Pruning by halves: Removing every second head[J]. Adv Tools, 2024, 12(3): 101-20.")]
    public void Initials_stand_behind_family_names(string reference)
    {
        var entry = Assert.Single(Reader.Read(reference).EntryTexts());

        Assert.Equal((Title1, 2, "2024", Fields("Adv Tools", "12", "3", "101–20")), (entry.Title, entry.AuthorCount, entry.PublishedOn, entry.Fields));
        Assert.Equal("A Miller; BC Kuhn", entry.Authors.Replace("MILLER", "Miller", StringComparison.Ordinal).Replace("KUHN", "Kuhn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Miller, A., Kuhn, B., et al. (2024). {0}. Nature, 601, 101.")]
    [InlineData("Miller, A., Kuhn, B., … Diaz, C. (2024). {0}. Nature, 601, 101.")]
    [InlineData("A. Miller, B. Kuhn, et al., \"{0},\" Nature, vol. 601, p. 101, 2024.")]
    [InlineData("A. Miller, B. Kuhn et al. {0}. Nature, 601:101, 2024.")]
    public void People_who_are_not_all_named_are_not_counted(string form)
    {
        var entry = Assert.Single(Reader.Read(form.Replace("{0}", Title1, StringComparison.Ordinal)).EntryTexts());

        Assert.StartsWith("A. Miller; B. Kuhn", entry.Authors, StringComparison.Ordinal);
        Assert.Null(entry.AuthorCount);
        Assert.Equal((Title1, "2024"), (entry.Title, entry.PublishedOn));
    }

    [Theory]
    [InlineData("https://doi.org/10.1000/182", "https://doi.org/10.1000/182", "10.1000/182", null)]
    [InlineData("doi:10.1000/182", null, "10.1000/182", null)]
    [InlineData("doi: 10.1000/182.", null, "10.1000/182", null)]
    [InlineData("DOI: 10.1000/182", null, "10.1000/182", null)]
    [InlineData("[Online]. Available: https://arxiv.org/abs/2305.11627", "https://arxiv.org/abs/2305.11627", null, "2305.11627")]
    [InlineData("Retrieved from https://example.org/a.pdf", "https://example.org/a.pdf", null, null)]
    [InlineData("arXiv:2305.11627 [cs.CL].", null, null, "2305.11627")]
    public void Links_and_identifiers_stand_behind(string link, string? url, string? doi, string? arxiv)
    {
        var entry = Assert.Single(Reader.Read($"Miller, A., & Kuhn, B. (2024). {Title1}. Advances in Tools, 12(3), 101-120. {link}").EntryTexts());

        Assert.Equal((Title1, url, doi, arxiv), (entry.Title, entry.Url, entry.Doi, entry.ArxivId));
        Assert.StartsWith(Fields("Advances in Tools", "12", "3", "101–120"), entry.Fields, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preprint_is_in_arXiv()
    {
        var entry = Assert.Single(Reader.Read($"A. Miller and B. Kuhn. {Title1}. arXiv preprint arXiv:2305.11627, 2023.").EntryTexts());

        Assert.Equal((Title1, "2305.11627", "2023", Fields("arXiv preprint arXiv:2305.11627", null, null, null)), (entry.Title, entry.ArxivId, entry.PublishedOn, entry.Fields));
    }

    [Fact]
    public void A_question_can_go_on() => Assert.Equal(
        "How long should a prompt be? Measurements with eleven models",
        Assert.Single(Reader.Read("Ortiz, D., & Lund, E. (2023). How long should a prompt be? Measurements with eleven models. Proceedings of Prompts, 55-67.").EntryTexts()).Title);

    [Theory]
    [InlineData("\n    ", "\n")]
    [InlineData("\n", "\n\n")]
    [InlineData("\r\n\t", "\r\n")]
    public void References_are_wrapped(string within, string between)
    {
        foreach (var mark in (string[])["", "[{0}] "])
        {
            var lines = Styles.Where(row => row.Data.Item1 is "APA").SelectMany(row => new[] { row.Data.Item2, row.Data.Item3 })
                .Select((reference, i) => mark.Replace("{0}", $"{i + 1}", StringComparison.Ordinal) + reference.Replace(" every ", within + "every ", StringComparison.Ordinal).Replace(" In ", within + "In ", StringComparison.Ordinal));

            AssertRead(Reader.Read("References\n\n" + string.Join(between, lines)), s_first, s_second);
        }
    }

    [Fact]
    public void Directives_stand_between_and_headings_above()
    {
        var references = Styles.First(row => row.Data.Item1 == "IEEE").Data;
        var reading = Reader.ReadLines("References", "# paper-catalog disable PAPER301", "[1] " + references.Item2, "# paper-catalog disable PAPER301", "Further reading", "[2] " + references.Item3);

        Account.AssertHolds(reading);
        Assert.Equal(2, reading.Entries.Count);
        Assert.Equal(LineOwner.Header, reading.Lines[0]);
    }

    [Fact]
    public void One_of_many_that_cannot_be_told_is_reported()
    {
        var all = Styles.SelectMany(row => new[] { row.Data.Item2, row.Data.Item3 }).ToArray();
        var reading = Reader.ReadLines([.. all[..6], "See also the handbook of tools, second edition, of 1999", .. all[6..]]);

        Account.AssertHolds(reading);
        Assert.Equal(all.Length, reading.Entries.Count);
        Assert.Equal((RuleTable.StrayText, 6), (Assert.Single(reading.Problems).Rule, reading.Text.GetLineIndex(reading.Problems[0].Span.Start)));
    }

    private static string Fields(string venue, string? volume, string? issue, string? pages) => string.Join('\n',
        new[] { (FieldNumber.Venue, venue), (FieldNumber.Volume, volume), (FieldNumber.Issue, issue), (FieldNumber.Pages, pages) }.Where(field => field.Item2 is not null).Select(field => $"{field.Item1}={field.Item2}"));

    private static void AssertRead(ListingReading reading, params EntryText[] entries)
    {
        Account.AssertHolds(reading);
        Assert.Equal(entries, reading.EntryTexts());
        Assert.Empty(reading.Problems);
    }
}
