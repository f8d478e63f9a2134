using PaperCatalog.Listings.Tests.Infrastructure;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>Paragraphs that are wrapped at a column: blank lines part fields then, and not line ends.</summary>
public sealed class WrappedTests
{
    private const string Title4 = "LLM-Pruner: On the Structural Pruning of Large Language Models and of All That Comes With Them";

    public static TheoryData<int> Columns => [30, 40, 55, 72, 80, 100, 140];

    [Theory]
    [MemberData(nameof(Columns))]
    public void Abstracts_are_one_text(int column)
    {
        foreach (var (lineEnd, indent) in ((string, string)[])[("\n", ""), ("\r\n", ""), ("\r", ""), (" \n", "  "), ("\n", "\t")])
        {
            string[] fields = [Title1, Abstract1, Title2, Abstract2, Title3, Abstract3];
            var reading = Reader.Read(string.Join(lineEnd + lineEnd, fields.Select(field => Wrap(field, column, lineEnd, indent))));

            AssertRead(reading, Entry1, Entry2, Entry3);
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Titles_stand_right_above(int column)
    {
        string[] blocks = [Title1 + "\n" + Wrap(Abstract1, column), Title3 + "\n" + Wrap(Abstract3, column), Title1 + " Again\n" + Wrap(Abstract2, column)];

        AssertRead(Reader.Read(string.Join("\n\n", blocks)), Entry1, Entry3, Entry2 with { Title = Title1 + " Again" });
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(72)]
    public void Titles_are_wrapped_too(int column) => AssertRead(
        Reader.Read(string.Join("\n\n", new[] { Title4, Abstract1, Title2, Abstract2 }.Select(field => Wrap(field, column)))),
        Entry1 with { Title = Title4 }, Entry2);

    [Fact]
    public void People_links_and_dates_stand_on_lines_of_their_own()
    {
        var reading = Reader.Read(string.Join("\n\n",
            Title1 + "\nAda Miller, Boris Kuhn\n" + Wrap(Abstract1, 72) + "\nhttps://arxiv.org/abs/2305.11627",
            Title3 + "\nHana Sato and Eve Lund\n" + Wrap(Abstract3, 72) + "\n\n2024-03-05"));

        AssertRead(
            reading,
            Entry1 with { Authors = "Ada Miller; Boris Kuhn", AuthorParts = "Ada|||Miller|; Boris|||Kuhn|", AuthorCount = 2, Url = "https://arxiv.org/abs/2305.11627", ArxivId = "2305.11627" },
            Entry3 with { Authors = "Hana Sato; Eve Lund", AuthorParts = "Hana|||Sato|; Eve|||Lund|", AuthorCount = 2, PublishedOn = "2024-03-05" });
    }

    [Theory]
    [InlineData("arXiv:2305.11627", null)]
    [InlineData("https://arxiv.org/abs/2305.11627", "https://arxiv.org/abs/2305.11627")]
    public void An_identifier_stands_between_title_and_abstract(string line, string? url)
    {
        foreach (var between in (string[])["\n", "\n\n"])
        {
            var reading = Reader.Read(string.Join("\n\n", new[] { (Title1, Abstract1), (Title3, Abstract3) }.Select(paper => paper.Item1 + "\n" + line + between + Wrap(paper.Item2, 72))));

            AssertRead(reading, Entry1 with { ArxivId = "2305.11627", Url = url }, Entry3 with { ArxivId = "2305.11627", Url = url });
        }
    }

    [Fact]
    public void A_link_or_a_number_on_a_line_of_its_own_is_of_the_sentence_that_it_stands_in()
    {
        const string Text = "We take up a problem that nobody had asked about and give a model for it at\nhttps://example.org/tools\nwith all that was learned on the way, and of the tools there are\n128\nin three collections of drawings.";
        var reading = Reader.Read($"{Title1}\n\n{Text}\n\n{Title3}\n\n{Wrap(Abstract3, 72)}");

        AssertRead(reading, Entry1 with { Abstract = Text.ReplaceLineEndings(" "), Links = "https://example.org/tools" }, Entry3);
    }

    [Fact]
    public void Directives_stand_within_paragraphs()
    {
        var lines = $"{Title1}\n\n{Wrap(Abstract1, 72)}\n\n{Title3}\n\n{Wrap(Abstract3, 72)}".Split('\n');
        var reading = Reader.ReadLines([.. lines.SelectMany(line => new[] { line, "# paper-catalog disable PAPER301" })]);

        AssertRead(reading, Entry1, Entry3);
    }

    [Fact]
    public void Lines_break_where_the_writer_breaks_them() => AssertRead(
        Reader.Read($"{Title1}\n\n{Abstract1.Replace(", ", ",\n", StringComparison.Ordinal).Replace(" that ", "\nthat ", StringComparison.Ordinal).Replace(" On ", "\nOn ", StringComparison.Ordinal)}\n\n{Title3}\n\n{Wrap(Abstract3, 60)}"),
        Entry1, Entry3);

    private static string Wrap(string text, int column, string lineEnd = "\n", string indent = "")
    {
        var (wrapped, length) = (new System.Text.StringBuilder(indent), 0);
        foreach (var word in text.Split(' '))
        {
            var fits = length == 0 || length + 1 + word.Length <= column;
            wrapped.Append(length == 0 ? "" : fits ? " " : lineEnd + indent).Append(word);
            length = fits ? length + (length == 0 ? 0 : 1) + word.Length : word.Length;
        }

        return wrapped.ToString();
    }

    private static void AssertRead(ListingReading reading, params EntryText[] entries)
    {
        Account.AssertHolds(reading);
        Assert.Equal(entries, reading.EntryTexts());
        Assert.Empty(reading.Problems);
        Assert.DoesNotContain(LineOwner.Problem, reading.Lines);
    }
}
