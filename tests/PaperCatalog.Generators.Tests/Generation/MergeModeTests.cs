using System.Globalization;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>The property that says which entries are one paper.</summary>
public sealed class MergeModeTests
{
    private const string First =
        "@misc{a, author = {Ada Berg}, title = {Pruning by Halves}, year = 2024}\n" +
        "@misc{b, author = {Bo Carr}, title = {On the Length of Prompts}, year = 2024, doi = {10.1000/2}}\n";

    private const string Second =
        "@misc{c, author = {Ada Berg}, title = {Pruning by halves}, year = 2024}\n" +
        "@misc{d, author = {Bo Carr}, title = {On the length of prompts}, year = 2024, doi = {10.1000/2}}\n";

    [Theory]
    [InlineData(null, "a.bib(1) b.bib(1), a.bib(2) b.bib(2)", "")]
    [InlineData("work", "a.bib(1) b.bib(1), a.bib(2) b.bib(2)", "")]
    [InlineData("identifier", "a.bib(1), a.bib(2) b.bib(2), b.bib(1)", "b.bib(1,40) PAPER303")]
    [InlineData("none", "a.bib(1), a.bib(2), b.bib(1), b.bib(2)", "b.bib(1,40) PAPER303, b.bib(2,39) PAPER303")]
    public void A_project_says_what_is_one_paper_and_repeats_are_reported_all_the_same(string? mode, string papers, string reports)
    {
        var project = TestProject.With(
            TestFile.FromString("/project/a.bib", First), TestFile.FromString("/project/b.bib", Second));
        if (mode is not null)
            project.Properties["PaperCatalogMerge"] = mode;

        Assert.Equal(papers, string.Join(", ", project.LoadCatalog().Select(paper => string.Join(' ', paper.Appearances
            .Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Listing.Path}({place.Line})"))))));
        Assert.Equal(reports, string.Join(", ", project.Analyze().Where(diagnostic => diagnostic.Id == "PAPER303").Select(diagnostic => diagnostic.Show())));
    }
}
