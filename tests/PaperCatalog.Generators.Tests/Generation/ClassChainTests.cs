using System.Text.RegularExpressions;
using PaperCatalog.Generators.Models;
using PaperCatalog.Generators.Steps;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>Catalogues with more papers than one class can have as members.</summary>
public sealed partial class ClassChainTests
{
    private const int Many = (2 * ClassChain.MaxMembers) + 10;

    [Fact]
    public void Every_paper_of_a_chain_is_a_member_of_the_catalogues_own_class()
    {
        var project = TestProject.With(
            ManyPapers.File("/project/a.txt", "Alpha", Many), TestFile.FromString("/project/b.txt", TestListings.Of("Delta: A Paper Apart"))) with
        {
            Code = """
                static class Uses
                {
                    public static PaperCatalog.Paper[] Some => new[] { Sample.Papers.Alpha0, Sample.Papers.Alpha999, Sample.Papers.Delta, Sample.Papers.All["Alpha7"] };
                }
                """,
        };

        var assembly = project.Load();
        var papers = assembly.GetType("Sample.Papers")!;
        var catalog = (Catalog)TestProject.GetMember(papers, "All")!;

        Assert.Equal(Many + 1, catalog.Count);
        Assert.All(catalog, paper => Assert.Same(paper, TestProject.GetMember(papers, paper.Key)));
        var some = (Paper[])TestProject.GetMember(assembly.GetType("Uses")!, "Some")!;
        Assert.Equal(["Alpha0", "Alpha999", "Delta", "Alpha7"], some.Select(paper => paper.Key));
        Assert.Empty(papers.GetConstructors());
        Assert.Equal("All", Assert.Single(Root(papers).GetProperties()).Name);
    }

    [Fact]
    public void A_catalogue_that_fits_in_one_class_is_a_static_class()
    {
        var papers = TestProject.With(ManyPapers.File("/project/a.txt", "Alpha", ClassChain.MaxMembers)).Load().GetType("Sample.Papers")!;

        Assert.True(papers is { IsAbstract: true, IsSealed: true });
        Assert.Equal(typeof(object), papers.BaseType);
    }

    [Fact]
    public void Two_chains_can_be_in_one_project()
    {
        const int TooMany = ClassChain.MaxMembers + 1;
        var other = ManyPapers.File("/project/b.txt", "Beta", TooMany);
        other.Metadata["Catalog"] = "Others";
        var assembly = TestProject.With(ManyPapers.File("/project/a.txt", "Alpha", TooMany), other).Load();

        Assert.Equal("Alpha5", ((Paper)TestProject.GetMember(assembly.GetType("Sample.Papers")!, "Alpha5")!).Key);
        Assert.Equal("Beta5", ((Paper)TestProject.GetMember(assembly.GetType("Sample.Others")!, "Beta5")!).Key);
    }

    [Fact]
    public void No_class_of_100_000_papers_has_more_members_than_a_class_may_have()
    {
        var files = TestProject.With(ManyPapers.File("/project/a.txt", "Alpha", 100_000, new string('a', 60) + " b c d e f g h.")).Generate();

        var members = files.Values.Where(code => !code.Contains("__Source :", StringComparison.Ordinal))
            .Select(code => (Type: PartialClass().Match(code).Groups[1].Value, Count: Member().Count(code)))
            .GroupBy(file => file.Type, file => file.Count)
            .ToDictionary(type => type.Key, type => type.Sum());

        Assert.Equal(100_000, members.Values.Sum());
        Assert.All(members.Values, count => Assert.InRange(count, 0, ClassChain.MaxMembers));
        Assert.InRange(files.Count, 2, 300);
    }

    private static Type Root(Type type) => type.BaseType == typeof(object) ? type : Root(type.BaseType!);

    [GeneratedRegex(@"^partial class (\w+)$", RegexOptions.Multiline)]
    private static partial Regex PartialClass();

    [GeneratedRegex(@"^    public static global::PaperCatalog\.Paper ", RegexOptions.Multiline)]
    private static partial Regex Member();
}
