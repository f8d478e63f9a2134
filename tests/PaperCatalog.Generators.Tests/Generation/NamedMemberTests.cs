using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PaperCatalog.Generators.Steps;
using PaperCatalog.Generators.Tests.Infrastructure;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>Large catalogues, whose members are the papers that code names.</summary>
public sealed class NamedMemberTests
{
    [Theory]
    [InlineData("class C { object A => Sample.Papers.Alpha3; }", "Alpha3")]
    [InlineData("using Sample; class C { object A => Papers.Alpha3; object B => Papers . @Alpha4; }", "Alpha3,Alpha4")]
    [InlineData("class C { object A => global::Sample.Papers.Alpha3.Title; }", "Alpha3")]
    [InlineData("using P = Sample.Papers; class C { object A => P.Alpha3; }", "Alpha3")]
    [InlineData("global using P = Sample.Papers; class C { object A => P.Alpha3; }", "Alpha3")]
    [InlineData("namespace N { using P = global::Sample.Papers; class C { object A => P.Alpha3; } }", "Alpha3")]
    [InlineData("using static Sample.Papers; class C { object A => Alpha3; object B = nameof(Alpha7); }", "Alpha3,Alpha7")]
    [InlineData("global using static Sample.Papers; class C { object A => Alpha3; }", "Alpha3")]
    [InlineData("namespace Sample; class C { string A => nameof(Papers.Alpha3); const string B = $\"{nameof(Papers.Alpha5)}\"; }", "Alpha3,Alpha5")]
    [InlineData("namespace Sample; /// <summary><see cref=\"Papers.Alpha3\"/></summary>\npublic class C { }", "Alpha3")]
    [InlineData("namespace Sample; [System.Obsolete(nameof(Papers.Alpha3))] class C { }", "Alpha3")]
    [InlineData("namespace Sample; class C { object A(string a) => a switch { \"b\" => Papers.Alpha3, _ => Papers.Alpha4 }; }", "Alpha3,Alpha4")]
    [InlineData("namespace Sample; class C { object A = Papers.All; }", "")]
    [InlineData("namespace Sample; class C { string A => \"Papers.Alpha3\"; // Papers.Alpha4\n }", "")]
    [InlineData("class Others { public static int Alpha3 = Other.Papers2.Alpha4; } class Other { public class Papers2 { public static int Alpha4 => 1; } }", "")]
    [InlineData("class C { }", "")]
    public void Those_that_code_names_are_members(string code, string expected)
    {
        var project = Create() with { Code = code };

        var papers = project.Load().GetType("Sample.Papers")!;

        Assert.Equal(expected, Members(papers));
        Assert.Equal(10, ((Catalog)TestProject.GetMember(papers, "All")!).Count);
        Assert.All(
            expected.Split(',', StringSplitOptions.RemoveEmptyEntries),
            key => Assert.Same(((Catalog)TestProject.GetMember(papers, "All")!)[key], TestProject.GetMember(papers, key)));
    }

    [Theory]
    [InlineData("/// <see cref=\"")]
    [InlineData("/// <see cref=\"Papers")]
    [InlineData("/// <see cref=\"Papers.")]
    [InlineData("/// <see cref=\"Papers:")]
    [InlineData("class C { object A => Papers.")]
    public void Code_that_is_half_written_stops_nothing(string code) => Assert.Contains("Papers.g.cs", (Create() with { Code = code }).Generate().Keys);

    [Fact]
    public void One_that_there_is_not_is_the_compilers_error()
    {
        var project = Create() with { Code = "class C { object A => Sample.Papers.Gamma; object B => Sample.Papers.Alpha3; }" };

        project.CreateDriver().RunGeneratorsAndUpdateCompilation(project.CreateCompilation(), out var compilation, out _);

        var error = Assert.Single(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CS0117", error.Id);
    }

    [Fact]
    public void A_listing_that_asks_for_members_has_all_and_others_those_that_are_named()
    {
        var project = Create() with
        {
            Files = [ManyPapers.File("/project/a.papers.txt", "Alpha", 10), Asking("/project/b.papers.txt", "Beta", 2)],
            Code = "class C { object A => Sample.Papers.Alpha3; }",
        };

        Assert.Equal("Alpha3,Beta0,Beta1", Members(project.Load().GetType("Sample.Papers")!));
    }

    [Fact]
    public void Each_catalogue_has_its_own()
    {
        var others = ManyPapers.File("/project/b.papers.txt", "Alpha", 10);
        others.Metadata["Catalog"] = "Others";
        var project = Create() with
        {
            Files = [ManyPapers.File("/project/a.papers.txt", "Alpha", 10), others],
            Code = "class C { object A => Sample.Papers.Alpha3; object B => Sample.Others.Alpha4; }",
        };

        var assembly = project.Load();

        Assert.Equal("Alpha3", Members(assembly.GetType("Sample.Papers")!));
        Assert.Equal("Alpha4", Members(assembly.GetType("Sample.Others")!));
    }

    [Fact]
    public void An_old_name_that_code_has_is_a_member_too()
    {
        var text = "# paper-catalog alias OldAlpha\n" + ManyPapers.Text("Alpha", 10);
        var project = Create() with
        {
            Files = [TestFile.FromString("/project/a.papers.txt", text)],
            Code = "#pragma warning disable CS0618\nclass C { object A => Sample.Papers.OldAlpha; }",
        };

        Assert.Equal("Alpha0,OldAlpha", Members(project.Load().GetType("Sample.Papers")!));
    }

    [Theory]
    [InlineData("<p>@Papers.Alpha3.Title and (Papers.Alpha4)</p>", "Alpha3,Alpha4")]
    [InlineData("@using P = Sample.Papers\n<p>@P.Alpha3.Title</p>", "Alpha3")]
    [InlineData("@using static Sample.Papers\n<p>@Alpha3.Title</p>", "Alpha3")]
    [InlineData("<p>Read Papers. Alpha3 is one.</p>", "")]
    public void A_page_of_Razor_names_papers_too(string page, string expected)
    {
        var project = Create() with { Files = [ManyPapers.File("/project/a.papers.txt", "Alpha", 10), TestFile.FromString("/project/Index.razor", page)] };

        Assert.Equal(expected, Members(project.Load().GetType("Sample.Papers")!));
    }

    [Fact]
    public void A_key_that_names_no_other_paper_leaves_everything_as_it_is()
    {
        var project = Create() with { Code = "class C { object A => Sample.Papers.Alpha3; }" };
        var compilation = project.CreateCompilation();
        var driver = project.CreateDriver().RunGenerators(compilation);

        var result = Edit(driver, compilation, "class C { object A => Sample.Papers.Alpha3; int B; object D => Sample.Papers.Alph; }");

        Assert.All(Reasons(result, StepNames.Choices), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Outputs(result), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_key_that_names_one_more_writes_its_file_alone()
    {
        var project = Create() with { Code = "class C { object A => Sample.Papers.Alpha3; }" };
        var compilation = project.CreateCompilation();
        var driver = project.CreateDriver().RunGenerators(compilation);

        var result = Edit(driver, compilation, "class C { object A => Sample.Papers.Alpha3; object D => Sample.Papers.Alpha4; }");

        Assert.All(Reasons(result, StepNames.Classes), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Single(Outputs(result), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Members_have_documentation_only_where_somebody_reads_it()
    {
        var project = TestProject.With(ManyPapers.File("/project/a.papers.txt", "Alpha", 2));
        var read = project.Generate()["Papers.a.papers.txt.g.cs"];
        var compiled = project.CreateDriver()
            .WithUpdatedParseOptions(CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.None))
            .RunGenerators(project.CreateCompilation())
            .GetRunResult().Results.Single().GeneratedSources.Single(source => source.HintName == "Papers.a.papers.txt.g.cs").SourceText.ToString();

        Assert.Contains("/// <summary>Alpha0: A Title of a Paper</summary>", read, StringComparison.Ordinal);
        Assert.DoesNotContain("///", compiled, StringComparison.Ordinal);
        Assert.Equal(Lines(read).Where(IsMember), Lines(compiled).Where(IsMember));

        static string[] Lines(string code) => code.Split('\n');
        static bool IsMember(string line) => line.Contains("Paper__(", StringComparison.Ordinal);
    }

    private static TestProject Create()
    {
        var project = TestProject.With(ManyPapers.File("/project/a.papers.txt", "Alpha", 10));
        project.Properties["PaperCatalogMemberThreshold"] = "9";
        return project;
    }

    private static TestFile Asking(string path, string name, int count)
    {
        var file = ManyPapers.File(path, name, count);
        file.Metadata["Members"] = "true";
        return file;
    }

    private static string Members(Type papers) => string.Join(
        ',', papers.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(member => member.Name).Where(name => name is not ("All" or "Cited")).Order(StringComparer.Ordinal));

    private static GeneratorRunResult Edit(GeneratorDriver driver, CSharpCompilation compilation, string code)
    {
        var old = compilation.SyntaxTrees.Single();
        return driver.RunGenerators(compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)old.Options, old.FilePath)))
            .GetRunResult().Results.Single();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Select(output => output.Reason);
}
