using System.Reflection;
using System.Text.RegularExpressions;
using PaperCatalog.Generators.Models;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>Catalogues with more papers than one class can have as members.</summary>
public sealed partial class ClassChainTests(ClassChainTests.Chains chains) : IClassFixture<ClassChainTests.Chains>
{
    [Fact]
    public void Every_paper_of_a_chain_is_a_member_of_the_catalogues_own_class()
    {
        var papers = chains.Assembly.GetType("Sample.Papers")!;
        var catalog = (Catalog)TestProject.GetMember(papers, "All")!;

        Assert.Equal(Chains.Many + 1, catalog.Count);
        // All at once: to look each of so many up by its name takes the runtime far longer.
        var members = papers.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).ToDictionary(member => member.Name);
        Assert.All(catalog, paper => Assert.Same(paper, members[paper.Key].GetValue(null)));
        var some = (Paper[])TestProject.GetMember(chains.Assembly.GetType("Uses")!, "Some")!;
        Assert.Equal(["Alpha0", "Alpha999", "Delta", "Alpha7"], some.Select(paper => paper.Key));
        Assert.Empty(papers.GetConstructors());
        Assert.Equal("All", Assert.Single(Root(papers).GetProperties()).Name);
    }

    [Fact]
    public void A_catalogue_that_fits_in_one_class_is_a_static_class()
    {
        var papers = chains.Assembly.GetType("Sample.Whole")!;

        Assert.Equal(ClassChain.MaxMembers, ((Catalog)TestProject.GetMember(papers, "All")!).Count);
        Assert.True(papers is { IsAbstract: true, IsSealed: true });
        Assert.Equal(typeof(object), papers.BaseType);
    }

    [Fact]
    public void Two_chains_can_be_in_one_project()
    {
        var others = chains.Assembly.GetType("Sample.Others")!;

        Assert.NotEqual(typeof(object), others.BaseType);
        Assert.Equal("Alpha5", ((Paper)TestProject.GetMember(chains.Assembly.GetType("Sample.Papers")!, "Alpha5")!).Key);
        Assert.Equal("Beta5", ((Paper)TestProject.GetMember(others, "Beta5")!).Key);
    }

    [Fact]
    public void No_class_of_100_000_papers_has_more_members_than_a_class_may_have()
    {
        var files = WithAllMembers(ManyPapers.File("/project/a.txt", "Alpha", 100_000, new string('a', 60) + " b c d e f g h.")).Generate();

        var members = files.Values.Where(code => !code.Contains("__Source :", StringComparison.Ordinal))
            .Select(code => (Type: PartialClass().Match(code).Groups[1].Value, Count: Member().Count(code)))
            .GroupBy(file => file.Type, file => file.Count)
            .ToDictionary(type => type.Key, type => type.Sum());

        Assert.Equal(100_000, members.Values.Sum());
        Assert.All(members.Values, count => Assert.InRange(count, 0, ClassChain.MaxMembers));
        Assert.InRange(files.Count, 2, 300);
    }

    private static TestProject WithAllMembers(params TestFile[] files)
    {
        var project = TestProject.With(files);
        project.Properties["PaperCatalogMemberThreshold"] = "1000000";
        return project;
    }

    private static Type Root(Type type) => type.BaseType == typeof(object) ? type : Root(type.BaseType!);

    [GeneratedRegex(@"^partial class (\w+)$", RegexOptions.Multiline)]
    private static partial Regex PartialClass();

    [GeneratedRegex(@"^    public static global::PaperCatalog\.Paper ", RegexOptions.Multiline)]
    private static partial Regex Member();

    /// <summary>One project with two chains, one of them with a class between its ends, and a class that is just not one.</summary>
    public sealed class Chains
    {
        public const int Many = (2 * ClassChain.MaxMembers) + 10;

        private const string Code = """
            static class Uses
            {
                public static PaperCatalog.Paper[] Some => new[] { Sample.Papers.Alpha0, Sample.Papers.Alpha999, Sample.Papers.Delta, Sample.Papers.All["Alpha7"] };
            }
            """;

        internal Assembly Assembly { get; } = (WithAllMembers(
            ManyPapers.File("/project/a.txt", "Alpha", Many),
            TestFile.FromString("/project/b.txt", TestListings.Of("Delta: A Paper Apart")),
            In("Others", ManyPapers.File("/project/c.txt", "Beta", ClassChain.MaxMembers + 1)),
            In("Whole", ManyPapers.File("/project/d.txt", "Gamma", ClassChain.MaxMembers))) with { Code = Code }).Load();

        private static TestFile In(string catalog, TestFile file)
        {
            file.Metadata["Catalog"] = catalog;
            return file;
        }
    }
}
