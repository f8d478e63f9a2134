using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>Lists of papers without abstracts, as people type them.</summary>
public sealed class TitleListTests
{
    private static readonly string[] s_titles =
    [
        "Attention Is All You Need", "Do Maps Need Legends?", "LLM-Pruner: On the Structural Pruning of Large Language Models",
        "BERT: Pre-Training of Deep Bidirectional Transformers", "Language Models are Few-Shot Learners",
    ];

    private static readonly string[] s_links =
        ["https://arxiv.org/abs/1706.03762", "doi:10.1000/182", "arXiv:2305.11627v2", "https://example.org/bert.pdf", "2005.14165"];

    private static readonly string[] s_people = ["Ada Miller, Boris Kuhn and Carla Diaz", "Hana Sato", "Dan Ortiz; Eve Lund", "A. B. Stone, Cho Kim, Émile Durand", "Ann Lee & Bob Low"];

    private static readonly EntryText[] s_linked =
    [
        new() { Title = s_titles[0], Url = s_links[0], ArxivId = "1706.03762" }, new() { Title = s_titles[1], Doi = "10.1000/182" },
        new() { Title = s_titles[2], ArxivId = "2305.11627" }, new() { Title = s_titles[3], Url = s_links[3] }, new() { Title = s_titles[4], ArxivId = "2005.14165" },
    ];

    public static TheoryData<string> LineEnds => ["\n", "\r\n", "\r", "\n\n", " \t\r\n", "\n \u00A0\n\n"];

    public static TheoryData<string> Marks => ["- ", "* ", "+ ", "• ", "•", "– ", "- [ ] ", "- [x] ", "{0}. ", "{0}) ", "[{0}] ", "({0}) ", "  - ", "\t* "];

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void A_title_a_line(string lineEnd) => AssertTitles(string.Join(lineEnd, s_titles) + lineEnd);

    [Theory]
    [MemberData(nameof(Marks))]
    public void Bullets_and_numbers_are_no_part_of_titles(string mark)
    {
        foreach (var blank in (string[])["\n", "\n\n", "\r\n"])
            AssertTitles(string.Join(blank, s_titles.Select((title, i) => Mark(mark, i) + title)));
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void Links_stand_below(string mark)
    {
        foreach (var (between, blank) in ((string, string)[])[("\n", "\n\n"), ("\n", "\n"), ("\r\n   ", "\r\n\r\n"), ("\n\n", "\n\n"), ("\n  ", "\n")])
            AssertRead(Reader.Read(string.Join(blank, s_titles.Select((title, i) => Mark(mark, i) + title + between + s_links[i]))), s_linked);
    }

    [Theory]
    [InlineData("{0} - {1}")]
    [InlineData("{0}: {1}")]
    [InlineData("{0} ({1})")]
    [InlineData("{0} — {1}")]
    [InlineData("{0} <{1}>")]
    [InlineData("- {0} [{1}]")]
    [InlineData("{0} {1}")]
    public void Links_stand_beside(string form) =>
        AssertRead(Reader.Read(string.Join('\n', s_titles.Select((title, i) => Format(form, title, s_links[i])))), s_linked);

    [Theory]
    [InlineData("[{1}] {0}")]
    [InlineData("{1} {0}")]
    [InlineData("{1}: {0}")]
    public void Identifiers_stand_before(string form)
    {
        string[] identifiers = ["1706.03762", "2305.11627v2", "math/0309136"];
        AssertRead(
            Reader.Read(string.Join('\n', identifiers.Select((identifier, i) => Format(form, s_titles[i], identifier)))),
            new EntryText { Title = s_titles[0], ArxivId = "1706.03762" }, new EntryText { Title = s_titles[1], ArxivId = "2305.11627" },
            new EntryText { Title = s_titles[2], ArxivId = "math/0309136" });
    }

    [Theory]
    [InlineData("{0}\n{1}\n\n")]
    [InlineData("{0}\n{1}\n")]
    [InlineData("{0}\n\n{1}\n\n")]
    [InlineData("- {0}\n  {1}\n")]
    [InlineData("- {0}\r\n  by {1}\r\n\r\n")]
    public void People_stand_below(string form)
    {
        var reading = Reader.Read(string.Concat(s_titles.Select((title, i) => Format(form, title, s_people[i]))));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(s_titles, reading.EntryTexts().Select(entry => entry.Title));
        Assert.Equal(
            ["Ada Miller; Boris Kuhn; Carla Diaz", "Hana Sato", "Dan Ortiz; Eve Lund", "A. B. Stone; Cho Kim; Émile Durand", "Ann Lee; Bob Low"],
            reading.EntryTexts().Select(entry => entry.Authors));
    }

    [Fact]
    public void People_links_and_dates_stand_below_each_other()
    {
        var reading = Reader.ReadLines(
            "Reading list for March:", "", "1. " + s_titles[0], "   Ada Miller, Boris Kuhn", "   https://arxiv.org/abs/1706.03762", "   2017-06-12", "   https://example.org/code",
            "2. " + s_titles[1], "   Hana Sato, Dan Ortiz", "   https://doi.org/10.1000/182");

        AssertRead(
            reading,
            new EntryText
            {
                Title = s_titles[0], Authors = "Ada Miller; Boris Kuhn", AuthorParts = "Ada|||Miller|; Boris|||Kuhn|", AuthorCount = 2, Url = s_links[0], ArxivId = "1706.03762",
                PublishedOn = "2017-06-12", Links = "https://example.org/code",
            },
            new EntryText { Title = s_titles[1], Authors = "Hana Sato; Dan Ortiz", AuthorParts = "Hana|||Sato|; Dan|||Ortiz|", AuthorCount = 2, Url = "https://doi.org/10.1000/182", Doi = "10.1000/182" });
        Assert.Equal(LineOwner.Header, reading.Lines[0]);
    }

    [Theory]
    [InlineData("{0}\nAda Miller, Boris Kuhn\nJournal of Tools 2021\n\n")]
    [InlineData("{0}\nAda Miller, Boris Kuhn\nJournal of Tools, 2021\nhttps://example.org/{1}\n")]
    [InlineData("- {0}\n  Ada Miller, Boris Kuhn\n  Journal of Tools (2021)\n")]
    public void Place_and_year_stand_below_the_people(string form)
    {
        var reading = Reader.Read(string.Concat(s_titles.Select((title, i) => Format(form, title, $"{i}"))));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(s_titles.Select(title => (title, "Ada Miller; Boris Kuhn", "2021", "0=Journal of Tools")), reading.EntryTexts().Select(entry => (entry.Title, entry.Authors, entry.PublishedOn, entry.Fields))!);
    }

    [Fact]
    public void Years_in_brackets_are_no_part_of_titles_where_most_have_one()
    {
        AssertRead(Reader.Read(string.Join('\n', s_titles.Select(title => title + " (2017)"))), [.. s_titles.Select(title => new EntryText { Title = title, PublishedOn = "2017" })]);
        var reading = Reader.ReadLines([s_titles[0] + " (2017)", .. s_titles[1..]]);
        Assert.Equal(s_titles[0] + " (2017)", reading.EntryTexts()[0].Title);
    }

    [Theory]
    [InlineData("{0} - Miller et al., NeurIPS 2017", "Miller", "2017", "0=NeurIPS")]
    [InlineData("- {0} — Miller et al., NeurIPS 2017", "Miller", "2017", "0=NeurIPS")]
    [InlineData("{0} | Ada Miller, Boris Kuhn, NeurIPS 2017", "Ada Miller; Boris Kuhn", "2017", "0=NeurIPS")]
    [InlineData("* {0} (Miller et al., 2017)", "Miller", "2017", "")]
    [InlineData("{0} (Ada Miller and Boris Kuhn, 2017)", "Ada Miller; Boris Kuhn", "2017", "")]
    [InlineData("\"{0}\", Miller et al. 2017", "Miller", "2017", "")]
    [InlineData("“{0}” (Miller et al., NeurIPS 2017)", "Miller", "2017", "0=NeurIPS")]
    [InlineData("“{0},” Miller et al.", "Miller", null, "")]
    [InlineData("{0} (NeurIPS 2017)", "", "2017", "0=NeurIPS")]
    public void People_place_and_year_stand_beside(string form, string people, string? year, string fields)
    {
        var reading = Reader.Read(string.Join('\n', s_titles.Select((title, i) => Format(form, title, "") + " " + s_links[i])));

        Account.AssertHolds(reading);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            s_titles.Select(title => (title, people, year, fields)),
            reading.EntryTexts().Select(entry => (entry.Title, entry.Authors ?? "", entry.PublishedOn, entry.Fields ?? ""))!);
    }

    [Theory]
    [InlineData("{0} - A Survey")]
    [InlineData("{0} (Extended Version)")]
    [InlineData("{0} - Lessons From the Year 2017")]
    [InlineData("\"{0}\" and Other Stories")]
    public void What_else_stands_beside_is_of_the_title(string form) => AssertRead(
        Reader.Read(string.Join('\n', s_titles.Select((title, i) => Format(form, title, "") + " " + s_links[i]))),
        [.. s_linked.Select((entry, i) => entry with { Title = Format(form, s_titles[i], "") })]);

    [Fact]
    public void Headings_and_rulers_are_no_papers()
    {
        string[][] headings = [["To read:"], ["# To read"], ["2024"], ["----------"], ["To read:", "========"], ["2024-03-05"]];
        foreach (var heading in headings)
        {
            var reading = Reader.ReadLines([.. heading, "", s_titles[0], s_titles[1], s_titles[2], "", .. heading, "", s_titles[3], s_titles[4]]);

            AssertRead(reading, [.. s_titles.Select(title => new EntryText { Title = title })]);
            Assert.Equal(2 * heading.Length, reading.Lines.Count(owner => owner == LineOwner.Header));
        }
    }

    [Fact]
    public void Below_an_item_of_a_list_stand_people_place_links_and_notes()
    {
        var reading = Reader.ReadLines(
            "Reading list 2026", "", "Pruning", "=======", "* " + s_titles[0], "  Miller, Kuhn, Diaz (NeurIPS 2023)", "  https://arxiv.org/abs/1706.03762", "  Notes: start here,", "  and read on",
            "* " + s_titles[1], "  Miller et al., 2024", "  https://doi.org/10.1000/182", "", "Maps", "----", "* " + s_titles[2], "  Miller, Kuhn (2021)", "  https://arxiv.org/abs/2305.11627");

        AssertRead(
            reading,
            new EntryText
            {
                Title = s_titles[0], Authors = "Miller; Kuhn; Diaz", AuthorCount = 3, AuthorParts = "Miller; Kuhn; Diaz", Url = s_links[0], ArxivId = "1706.03762", PublishedOn = "2023",
                Fields = "0=NeurIPS\n6=Notes: start here, and read on",
            },
            new EntryText { Title = s_titles[1], Authors = "Miller", AuthorParts = "Miller", Url = "https://doi.org/10.1000/182", Doi = "10.1000/182", PublishedOn = "2024" },
            new EntryText
            {
                Title = s_titles[2], Authors = "Miller; Kuhn", AuthorCount = 2, AuthorParts = "Miller; Kuhn", Url = "https://arxiv.org/abs/2305.11627", ArxivId = "2305.11627", PublishedOn = "2021",
            });
    }

    [Fact]
    public void Titles_of_lists_are_wrapped()
    {
        var reading = Reader.ReadLines("- " + s_titles[0], "- LLM-Pruner: On the Structural", "  Pruning of", "  Large Language Models", "# paper-catalog disable PAPER301", "  https://arxiv.org/abs/2305.11627", "- " + s_titles[1]);

        AssertRead(
            reading, new EntryText { Title = s_titles[0] }, new EntryText { Title = s_titles[2], Url = "https://arxiv.org/abs/2305.11627", ArxivId = "2305.11627" },
            new EntryText { Title = s_titles[1] });
    }

    [Fact]
    public void In_sentence_case_words_tell() => AssertRead(
        Reader.ReadLines("Attention is all you need", "Deep residual learning for image recognition", "BERT: Pre-training of deep bidirectional transformers", "Adam: A method for stochastic optimization"),
        new EntryText { Title = "Attention is all you need" }, new EntryText { Title = "Deep residual learning for image recognition" },
        new EntryText { Title = "BERT: Pre-training of deep bidirectional transformers" }, new EntryText { Title = "Adam: A method for stochastic optimization" });

    [Fact]
    public void Below_the_header_of_a_page_titles_lack_no_abstracts() => AssertTitles("Daily Papers\n\n" + string.Join("\n\n", s_titles));

    [Fact]
    public void A_long_title_that_looks_like_an_abstract_is_one_among_titles()
    {
        const string Title = "On the measurement of what is measured when measures of measures are measured by those who measured the measures that are measured by nobody else at all in this field";
        var reading = Reader.ReadLines([.. s_titles, Title, "Tuning Language Models by Proxy"]);

        Assert.Empty(reading.Problems);
        Assert.Equal([.. s_titles, Title, "Tuning Language Models by Proxy"], reading.EntryTexts().Select(entry => entry.Title));
    }

    [Fact]
    public void An_identifier_alone_is_a_paper_and_said_to_have_no_title()
    {
        var reading = Reader.ReadLines(s_titles[0], s_links[0], "", "https://arxiv.org/abs/2305.11627", "", s_titles[1], s_links[1], "", "10.1000/183");

        Account.AssertHolds(reading);
        Assert.Equal(
            [
                s_linked[0], new() { Url = "https://arxiv.org/abs/2305.11627", ArxivId = "2305.11627" }, s_linked[1], new EntryText { Doi = "10.1000/183" },
            ],
            reading.EntryTexts());
        Assert.Equal([(RuleTable.IdentifierOnly, 3), (RuleTable.IdentifierOnly, 8)], reading.Problems.Select(problem => (problem.Rule, reading.Text.GetLineIndex(problem.Span.Start))));
        Assert.Equal([1, 4, 6, 9], reading.Entries.Select(entry => entry.Line));
    }

    [Theory]
    [InlineData("https://arxiv.org/abs/1706.03762")]
    [InlineData("arXiv:1706.03762")]
    [InlineData("1706.03762", "2005.14165v2", "10.1000/182")]
    [InlineData("- 1706.03762", "- 10.1000/182")]
    public void Identifiers_alone_are_a_list(params string[] lines)
    {
        var reading = Reader.ReadLines(lines);

        Account.AssertHolds(reading);
        Assert.Equal(lines.Length, reading.Entries.Count);
        Assert.All(reading.Problems, problem => Assert.Equal((RuleTable.IdentifierOnly, ProblemSeverity.Info), (problem.Rule, problem.Severity)));
    }

    [Fact]
    public void What_has_no_place_is_reported()
    {
        var reading = Reader.ReadLines([.. s_titles, "12", "https://example.org/a", s_titles[0] + " Again and Again", .. s_titles.Select(title => title + " Once More")]);

        Account.AssertHolds(reading);
        Assert.Equal([new ProblemText(RuleTable.StrayText, "12", "12")], reading.ProblemTexts());
    }

    [Theory]
    [InlineData("The Old Harbour", "Red Sails at Night", "The Last Bridge")]
    [InlineData("Attention is what you pay", "Nobody told the cook about it", "Rain fell on the harbour all day")]
    [InlineData("大型语言模型的结构化剪枝方法研究", "提示词应该有多长", "长对话的记忆问题研究")]
    [InlineData("Mayor Opens New Bridge Over the River", "Rain Keeps Visitors Away From the Festival", "Old Theatre Finds a Buyer at the Third Attempt")]
    public void What_cannot_be_told_is_an_error_that_says_so_unless_the_project_says_what_it_is(params string[] lines)
    {
        var reading = Reader.ReadLines(lines);
        Assert.Empty(reading.Entries);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(RuleTable.UnrecognisedForm, problem.Rule);

        var said = Reader.Read(string.Join('\n', lines), new ListingOptions("listing.txt", Dialect: "PlainText"));
        Assert.Equal(said.Entries.Count > 0, problem.Arguments[1].Contains("Dialect", StringComparison.Ordinal));
        Assert.Equal(said.Entries, Reader.Read(string.Join('\n', lines), new ListingOptions("listing.papers.txt")).Entries);
    }

    [Fact]
    public void Words_of_papers_are_in_order_and_found()
    {
        Assert.All(["Learning", "model-based", "Transformers", "multimodal", "multilingual", "LLMs", "zero"], word => Assert.True(Contains(word), word));
        Assert.All(["", "a", "harbour", "lear", "mode", "zer", "Überblick"], word => Assert.False(Contains(word), word));

        static bool Contains(string word) => Listings.PlainText.PaperWords.Contains(System.Text.Encoding.UTF8.GetBytes(word));
    }

    private static string Mark(string mark, int index) => mark.Replace("{0}", (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Format(string form, string title, string other) =>
        form.Replace("{0}", title, StringComparison.Ordinal).Replace("{1}", other, StringComparison.Ordinal);

    private static void AssertTitles(string text) => AssertRead(Reader.Read(text), [.. s_titles.Select(title => new EntryText { Title = title })]);

    private static void AssertRead(ListingReading reading, params EntryText[] entries)
    {
        Account.AssertHolds(reading);
        Assert.Equal(entries, reading.EntryTexts());
        Assert.Empty(reading.Problems);
    }
}
