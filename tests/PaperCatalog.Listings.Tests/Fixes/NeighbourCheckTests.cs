using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>A correction that is right in itself is not offered where the listing would read differently after it.</summary>
public sealed class NeighbourCheckTests
{
    private const string Json =
        """{"papers": [{"title": "One", "abstract": "Some"}, {"title": "Two", "abstract": "Words &quot; and &amp; more"}]}""";

    // The text of the entry is as it was up to the quote, and no entry is lost: only the error tells.
    [Fact]
    public void One_that_would_break_the_language_is_not_offered()
    {
        var reading = Reader.Read(Json, new ListingOptions("list.papers.json"));

        Assert.Null(reading.Fix(reading.ProblemAt(RuleTable.HtmlEntity, "&quot;", "&quot;", "\"")));
        Assert.NotNull(reading.Fix(reading.ProblemAt(RuleTable.HtmlEntity, "&amp;", "&amp;", "&")));
    }

    [Theory]
    [InlineData("&amp;", "and", true)]
    [InlineData("&quot;", "\"", false)]
    [InlineData("\"abstract\": \"Some\"", "\"abstract\": \"More\"", true)]
    [InlineData(", \"abstract\": \"Some\"", "", false)]
    [InlineData("}, {", "", false)]
    [InlineData("{\"title\": \"One\"", "{\"doi\": \"10.1000/182\", \"title\": \"One\"", false)]
    public void What_an_edit_leaves_of_the_entries_decides(string before, string after, bool passes)
    {
        var reading = Reader.Read(Json, new ListingOptions("list.papers.json"));
        var span = reading.ProblemAt(RuleTable.HtmlEntity, before).Span;

        Assert.Equal(passes, NeighbourCheck.Passes(reading, new EquatableArray<TextEdit>([new TextEdit(span, after)])));
    }
}
