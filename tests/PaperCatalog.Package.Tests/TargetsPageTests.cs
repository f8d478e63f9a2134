using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>The samples on the pages of rules that only the package's targets report give what the pages say.</summary>
[Collection(PackageTests.Name)]
public sealed class TargetsPageTests(PageProjects projects) : IClassFixture<PageProjects>
{
    public static TheoryData<string> Ids => [.. PageProjects.Pages.Select(page => page.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_sample_gives_what_the_page_shows_and_nothing_else(string id)
    {
        var shown = PageProjects.Pages.Single(page => page.Id == id).Bad.In("console").Single().Text.TrimEnd();
        Assert.Equal(
            shown.Replace("Version=\"0.1.0\"", $"Version=\"{PackedPackage.Version}\"", StringComparison.Ordinal),
            Assert.Single(projects.Build(id, "Bad")));
        Assert.Equal(shown.Contains(" warning ", StringComparison.Ordinal), projects.IsBuilt(id, "Bad"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_sample_gives_nothing(string id)
    {
        Assert.Empty(projects.Build(id, "Good"));
        Assert.True(projects.IsBuilt(id, "Good"));
    }
}
