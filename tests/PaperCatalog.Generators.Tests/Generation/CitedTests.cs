using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>The list of the papers that code names.</summary>
public sealed class CitedTests
{
    private const string Asks = "namespace Sample; partial class D { object Asks => Papers.Cited; }\n";

    [Theory]
    [InlineData("class C { object A => Papers.Alpha3; }", "Alpha3")]
    [InlineData("class C { object A => Papers.Alpha7; object B => Papers.Alpha3; string D => nameof(Papers.Alpha3); }", "Alpha3,Alpha7")]
    [InlineData("/// <summary>As in <see cref=\"Papers.Alpha3\"/> and <see cref=\"global::Sample.Papers.Alpha4\"/>.</summary>\nclass C { }", "Alpha3,Alpha4")]
    [InlineData("[PaperCatalog.Cites(\"Alpha3\"), PaperCatalog.Cites(nameof(Papers.Alpha5), Note = \"Alpha6\")] class C { }", "Alpha3,Alpha5")]
    [InlineData("class C { string A => \"Papers.Alpha3\"; }", "")]
    [InlineData("class C { }", "")]
    public void It_has_those_that_code_names_in_order(string code, string expected)
    {
        var project = TestProject.With(ManyPapers.File("/project/a.papers.txt", "Alpha", 10)) with { Code = Asks + code };

        foreach (var threshold in new[] { "10", "9" })
        {
            project.Properties["PaperCatalogMemberThreshold"] = threshold;
            Assert.Equal(expected, Cited(project));
        }
    }

    [Fact]
    public void A_build_that_takes_documentation_for_comments_finds_the_same()
    {
        var project = TestProject.With(ManyPapers.File("/project/a.papers.txt", "Alpha", 10)) with
        {
            Code = Asks + "/// <summary>As in <see cref=\"Papers.Alpha3\"/>.</summary>\nclass C { }",
        };
        var compilation = project.CreateCompilation();
        var tree = compilation.SyntaxTrees.Single();
        var options = ((CSharpParseOptions)tree.Options).WithDocumentationMode(DocumentationMode.None);

        var result = project.CreateDriver().WithUpdatedParseOptions(options)
            .RunGenerators(compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString(), options)))
            .GetRunResult().Results.Single();

        Assert.Contains(
            "Papers.Alpha3,",
            result.GeneratedSources.Single(source => source.HintName == "Papers.Cited.g.cs").SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_asks_it_is_empty_and_the_file_does_not_change_with_the_code()
    {
        var project = TestProject.With(ManyPapers.File("/project/a.papers.txt", "Alpha", 10)) with { Code = "class C { object A => Sample.Papers.Alpha3; }" };

        Assert.Equal("", Cited(project));
        Assert.Equal(project.Generate()["Papers.Cited.g.cs"], (project with { Code = "" }).Generate()["Papers.Cited.g.cs"]);
    }

    [Fact]
    public void Of_a_public_class_it_is_complete_for_others_ask()
    {
        var project = TestProject.With(ManyPapers.File("/project/a.papers.txt", "Alpha", 10)) with { Code = "class C { object A => Sample.Papers.Alpha3; }" };
        project.Properties["PaperCatalogVisibility"] = "public";

        Assert.Equal("Alpha3", Cited(project));
    }

    [Theory]
    [InlineData("bib", true)]
    [InlineData("bibtex", false)]
    [InlineData("", false)]
    public void The_assembly_has_the_keys_where_a_bibliography_is_written_of_it(string form, bool isWritten)
    {
        var project = TestProject.With(ManyPapers.File("/project/a.papers.txt", "Alpha", 10)) with
        {
            Code = "class C { object B => Sample.Papers.Alpha7; object A => Sample.Papers.Alpha3; }",
        };
        project.Properties["PaperCatalogBibliography"] = form;

        var generated = project.Generate();
        Assert.Equal(isWritten, generated.TryGetValue("Papers.CitedKeys.g.cs", out var code));
        Assert.Equal(
            isWritten,
            code?.Contains("[assembly: global::System.Reflection.AssemblyMetadata(\"PaperCatalog.Cited.Papers\", \"Alpha3 Alpha7\")]\n", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_paper_of_that_name_has_another()
    {
        var papers = TestProject.With(TestFile.FromString("/project/a.papers.txt", TestListings.Of("Cited: A Paper on Papers"))).Load().GetType("Sample.Papers")!;

        Assert.Equal("CitedAPaperOnPapers", ((Catalog)TestProject.GetMember(papers, "All")!)[0].Key);
    }

    private static string Cited(TestProject project) => string.Join(
        ',', ((IReadOnlyList<Paper>)TestProject.GetMember(project.Load().GetType("Sample.Papers")!, "Cited")!).Select(paper => paper.Key));
}
