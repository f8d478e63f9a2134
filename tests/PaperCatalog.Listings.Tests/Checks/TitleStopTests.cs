using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class TitleStopTests
{
    [Theory]
    [InlineData("Attention Is All You Need.")]
    [InlineData("A Method. And Another One.")]
    [InlineData("Über neue Größen.")]
    [InlineData("深度学习.")]
    [InlineData("Results of a Trial (Extended).")]
    [InlineData("An Analysis of Saccharomyces cerevisiae.")]
    public void A_full_stop_at_the_end_of_a_title_of_a_bibliography_is_found(string title)
    {
        foreach (var reading in Read(title))
        {
            var problem = Assert.Single(EntryChecks.Find(reading), problem => problem.Rule == RuleTable.TitleFullStop);
            Assert.Equal(".", reading.Text.GetString(problem.Span));
            Assert.Equal(ProblemSeverity.Info, problem.Severity);
        }
    }

    [Theory]
    [InlineData("Attention Is All You Need")]
    [InlineData("To Be Continued...")]
    [InlineData("Is That So?.")]
    [InlineData("What Then!")]
    [InlineData("The Works of John Smith Jr.")]
    [InlineData("A History of Bell Telephone Co.")]
    [InlineData("On a New Population of Rhopalosiphum spp.")]
    [InlineData("A Tour of the U.S.")]
    [InlineData("Appendix B.")]
    [InlineData("Sharks, Rays, etc.")]
    [InlineData(".")]
    public void One_that_belongs_to_the_last_word_is_left_alone(string title) => Assert.All(Read(title), reading =>
        Assert.DoesNotContain(EntryChecks.Find(reading), problem => problem.Rule == RuleTable.TitleFullStop));

    [Fact]
    public void Titles_of_a_page_are_the_papers_own() => Assert.All(
        [
            Reader.ReadAs("PlainText", "Attention Is All You Need.", "", Sample.Abstract1),
            Reader.ReadAs("PapersJson", """[{ "title": "Attention Is All You Need." }]"""),
        ],
        reading => Assert.DoesNotContain(EntryChecks.Find(reading), problem => problem.Rule == RuleTable.TitleFullStop));

    /// <summary>A title in each form of a bibliography.</summary>
    private static ListingReading[] Read(string title) =>
    [
        Reader.ReadAs("BibTeX", $"@misc{{a, title = {{{title}}}, year = 2001}}"),
        Reader.ReadAs("Ris", "TY  - JOUR", "TI  - " + title, "ER  - "),
        Reader.ReadAs("CslJson", $$"""[{ "id": "a", "type": "book", "title": "{{title}}" }]"""),
    ];
}
