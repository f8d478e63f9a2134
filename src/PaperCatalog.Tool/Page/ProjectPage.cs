using PaperCatalog.Listings.Images;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Output;
using PaperCatalog.Tool.Papers;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Page;

/// <summary>The content of a page of listings: their papers, in one catalogue whatever classes they belong to, and their problems.</summary>
internal static class ProjectPage
{
    /// <summary>The content.</summary>
    public static PageContent Of(string title, Project project, ToolSettings settings)
    {
        var listings = project.Catalogs.SelectMany(catalog => catalog.Listings).OrderBy(listing => listing.Source.Path, StringComparer.Ordinal).ToArray();
        var build = (project.Catalogs is [var only] ? only : new ProjectCatalog(settings.Class, listings, settings.Choices)).Build;
        var catalog = Catalog.FromSource(new ImageSource(CatalogImage.Of(build, [.. listings.Select(listing => listing.Named)])));
        return new PageContent(title, catalog, [.. Checker.Check(project, settings).Select(Problem)]);
    }

    private static PageProblem Problem(Finding finding) => new(
        finding.Path, finding.Start.Line, finding.Start.Column, finding.Rule.Id, SeverityNames.Of(finding.Severity), finding.Message, finding.HelpLink);
}
