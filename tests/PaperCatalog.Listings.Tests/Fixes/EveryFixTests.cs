using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Work;
using static PaperCatalog.Listings.Rules.RuleTable;
using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>What holds of every correction, and of many at once.</summary>
public sealed class EveryFixTests
{
    [Theory]
    [InlineData("&#35; paper-catalog disable all", "&#35;", "#")]
    [InlineData("&bull; five authors", "&bull;", "•")]
    [InlineData("&middot; a dot", "&middot;", "·")]
    public void A_correction_never_makes_another_kind_of_line(string title, string entity, string character)
    {
        var reading = Reader.ReadLines(Title1, Abstract1, title, Abstract2);
        Assert.Equal(title, reading.EntryTexts()[1].Title);
        Assert.Null(reading.Fix(reading.ProblemAt(HtmlEntity, entity, entity, character)));
    }

    [Fact]
    public void Of_all_corrections_those_are_made_that_can_be()
    {
        var reading = Reader.ReadLines(
            "One &amp; " + Title1, Abstract1, "&bull; five &amp; more", Abstract2, "Two &amp; " + Title3, Abstract3 + " &amp; more");
        Problem[] problems =
        [
            reading.ProblemAt(HtmlEntity, "&bull;", "&bull;", "•"),
            .. new[] { "One &amp;", "five &amp;", "Two &amp;", ". &amp;" }
                .Select(text => reading.ProblemAt(HtmlEntity, text))
                .Select(problem => Problem.At(HtmlEntity, ByteSpan.FromBounds(problem.Span.End - 5, problem.Span.End), "&amp;", "&")),
        ];

        Assert.Equal(
            reading.AllText().Replace("&amp;", "&", StringComparison.Ordinal),
            reading.Apply(ListingFixes.FixAll(reading, problems)));
    }

    [Fact]
    public void Titles_say_what_an_editor_will_do()
    {
        Assert.Equal("Replace '&amp;' with '&'", TitleOf(HtmlEntity, "&amp;", "&amp;", "&"));
        Assert.Equal("Remove U+200B", TitleOf(InvisibleCharacter, "\u200B", "U+200B"));
        Assert.Equal("Remove '{here}' after the link", TitleOf(LinkResidue, "{here}", "https://a.org", "{here}"));
        Assert.Equal("Link to 'arxiv.org'", TitleOf(MirrorLink, "cn.arxiv.org", "cn.arxiv.org", "arxiv.org"));
        Assert.Equal("Replace '\\%' with '%'", TitleOf(MarkupResidue, "\\%", "\\%"));
        Assert.Equal("Leave one 'the'", TitleOf(DoubledWord, "the the", "the"));
    }

    [Fact]
    public void Every_rule_but_these_is_left_to_people()
    {
        var reading = Reader.ReadLines(Title1, Abstract1);
        foreach (var rule in RuleTable.All.Except(ListingFixes.Rules))
            Assert.Null(reading.Fix(reading.ProblemAt(rule, Title1, Title1, Title1)));
    }

    [Fact]
    public void Many_problems_of_one_line_are_corrected_at_once_in_linear_time()
    {
        static string Words(int count) => string.Concat(Enumerable.Repeat("cats &amp; dogs ", count));

        var reading = Reader.ReadLines(Title1, Abstract1 + Words(1_000));
        var start = reading.Entries[0].Abstract!.Value.Start + Abstract1.Length + 5;
        var problems = Enumerable.Range(0, 1_000).Select(i => Problem.At(HtmlEntity, new ByteSpan(start + (16 * i), 5), "&amp;", "&"));

        var result = reading.Apply(ListingFixes.FixAll(reading, problems));

        Assert.Equal(reading.AllText().Replace("&amp;", "&", StringComparison.Ordinal), result);
        CountedListings.AssertLinear("Fix", "PlainText", times => $"{Title1}\n{Abstract1}{Words(1_000 * times)}", "entities");
    }

    private static string TitleOf(Rule kind, string text, params string[] arguments)
    {
        // A sign behind a link would become part of it.
        var before = kind == MarkupResidue ? "some" : "https://a.org";
        var reading = Reader.ReadLines(Title1, $"{Abstract1} See {before}{text} and more.");
        return ListingFixes.Find(reading, reading.ProblemAt(kind, text, arguments))!.Title;
    }
}
