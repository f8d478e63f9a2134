using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class LengthTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("中")]
    [InlineData("😀")]
    public void A_title_has_at_most_250_characters(string character)
    {
        Checking.AssertHealthy(Text(character, 250));

        var title = Text(character, 251);
        Checking.AssertFinds(title, RuleTable.TitleTooLong, title, "251|250");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("中")]
    [InlineData("😀")]
    public void An_abstract_has_at_least_100_characters(string character)
    {
        Assert.Empty(FindInAbstract(Text(character, 100)));

        var text = Text(character, 99);
        Assert.Equal([new ProblemText(RuleTable.AbstractTooShort, text, "99|100")], FindInAbstract(text));
    }

    [Fact]
    public void A_short_abstract_of_a_bibliography_is_no_warning()
    {
        var text = $"@misc{{a, title = {{{Sample.Title1}}}, year = 2001, abstract = {{A remark.}}}}";
        var reading = Reader.Read(text);
        var problem = Assert.Single(EntryChecks.Find(reading));
        Assert.Equal((RuleTable.AbstractTooShort, ProblemSeverity.Info), (problem.Rule, problem.Severity));
        Assert.Equal(ProblemSeverity.Warning, Assert.Single(EntryChecks.Find(reading with { Dialect = DialectForm.Unknown })).Severity);
    }

    [Fact]
    public void What_is_not_there_has_no_length()
    {
        var text = Utf8Text.FromString("Only an organisation");
        var entry = new Entry { Span = new ByteSpan(0, text.Length), Organization = new ByteSpan(0, text.Length) };

        Assert.Empty(EntryChecks.Find(Checking.ReadingOf(text, entry)));
    }

    private static string Text(string character, int count) => string.Concat(Enumerable.Repeat(character, count));

    private static ProblemText[] FindInAbstract(string summary)
    {
        var text = Utf8Text.FromString(Sample.Title1 + "\n" + summary);
        var entry = new Entry
        {
            Span = new ByteSpan(0, text.Length),
            Title = new ByteSpan(0, Sample.Title1.Length),
            Abstract = ByteSpan.FromBounds(Sample.Title1.Length + 1, text.Length),
        };
        return [.. EntryChecks.Find(Checking.ReadingOf(text, entry)).Select(problem => ProblemText.Of(text, problem))];
    }
}
