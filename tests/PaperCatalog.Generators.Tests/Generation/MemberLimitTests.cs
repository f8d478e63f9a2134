using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>Catalogues of which not every paper is a member.</summary>
public sealed class MemberLimitTests
{
    private const string Shared = "Shared: A Paper of Two Listings";

    [Theory]
    [InlineData(null, null, null, "Alpha,Beta,Shared")]
    [InlineData(null, null, "false", "Alpha,Shared")]
    [InlineData(null, "false", "false", "")]
    [InlineData("3", null, null, "Alpha,Beta,Shared")]
    [InlineData("2", null, null, "")]
    [InlineData("2", null, "true", "Beta,Shared")]
    [InlineData("0", "true", "TRUE", "Alpha,Beta,Shared")]
    [InlineData("two", null, "some", "Alpha,Beta,Shared")]
    public void Lookups_find_all_papers_whichever_are_members(string? threshold, string? membersOfA, string? membersOfB, string expected)
    {
        var project = Create(threshold, membersOfA, membersOfB);
        var papers = project.Load().GetType("Sample.Papers")!;
        var catalog = (Catalog)TestProject.GetMember(papers, "All")!;

        Assert.Equal(expected, string.Join(',', papers.GetProperties().Select(property => property.Name).Where(name => name is not ("All" or "Cited")).Order(StringComparer.Ordinal)));
        Assert.Equal(["Alpha", "Shared", "Beta"], catalog.Select(paper => paper.Key));
        Assert.All(catalog, paper => Assert.Same(paper, catalog[paper.Key]));
        Assert.All(expected.Split(',', StringSplitOptions.RemoveEmptyEntries), key => Assert.Same(catalog[key], TestProject.GetMember(papers, key)));
    }

    [Fact]
    public void The_class_says_that_not_all_papers_are_members()
    {
        Assert.Contains("/// <summary>3 papers from 2 listings.</summary>", Create(null, null, null).Generate()["Papers.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "/// <summary>3 papers from 2 listings. Members are those that the project's code names, and those of listings that ask for it; <see cref=\"All\"/> finds every one.</summary>",
            Create(null, null, "false").Generate()["Papers.g.cs"],
            StringComparison.Ordinal);
    }

    private static TestProject Create(string? threshold, string? membersOfA, string? membersOfB)
    {
        var project = TestProject.With(
            File("a", membersOfA, TestListings.Of("Alpha: A First Paper"), TestListings.Of(Shared)),
            File("b", membersOfB, TestListings.Of(Shared), TestListings.Of("Beta: A Last Paper")));
        if (threshold is not null)
            project.Properties["PaperCatalogMemberThreshold"] = threshold;
        return project;
    }

    private static TestFile File(string name, string? members, params string[] papers)
    {
        var file = TestFile.FromString($"/project/{name}.txt", string.Join('\n', papers));
        if (members is not null)
            file.Metadata["Members"] = members;
        return file;
    }
}
