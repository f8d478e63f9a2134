using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generators.CodeFixes.Code;
using PaperCatalog.Generators.Rules.Code;

namespace PaperCatalog.Generators.CodeFixes.Tests;

/// <summary>Fixes of code that names papers wrongly.</summary>
public sealed class CodeTests
{
    private const string Listing = "@misc{ma2023pruner,\n  title = {LLM-Pruner: On the Structural Pruning of Large Language Models},\n  author = {Ma, Xinyin},\n  year = 2023,\n  eprint = {2305.11627},\n  eprinttype = {arxiv}\n}\n";

    [Fact]
    public async Task A_lookup_in_vain_gets_the_nearest_key()
    {
        var document = CreateDocument("""class C { object A => Sample.Papers.All[/* which */ "LlmPrunner"]; }""");
        var compilation = (await document.Project.GetCompilationAsync())!;
        var reports = await compilation.WithAnalyzers([new LookupAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();

        var actions = await FixAsync(new LookupCodeFixProvider(), document, Assert.Single(reports));

        Assert.Equal(["Did you mean 'LlmPruner'?"], actions.Select(action => action.Title));
        Assert.Equal(
            """class C { object A => Sample.Papers.All[/* which */ "LlmPruner"]; }""",
            (await (await ApplyAsync(actions[0])).GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData("class C { object A => Sample.Papers.LlmPrunner; }", "class C { object A => Sample.Papers.LlmPruner; }")]
    [InlineData("using P = Sample.Papers; class C { string A => P.LlmPrunner.Title; }", "using P = Sample.Papers; class C { string A => P.LlmPruner.Title; }")]
    public async Task A_member_that_there_is_not_gets_the_nearest(string code, string expected)
    {
        var document = CreateDocument(code);

        var actions = await FixAsync(new MemberCodeFixProvider(), document, await GetErrorAsync(document));

        Assert.Equal(
            ["Did you mean 'LlmPruner'?", "Keep 'LlmPrunner' as an old name of 'LlmPruner', in a.bib"], actions.Select(action => action.Title));
        Assert.Equal(expected, (await (await ApplyAsync(actions[0])).GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task Or_its_listing_keeps_the_name()
    {
        var document = CreateDocument("class C { object A => Sample.Papers.LlmPrunner; }");

        var actions = await FixAsync(new MemberCodeFixProvider(), document, await GetErrorAsync(document));
        var solution = await ApplyAsync(actions[1]);

        Assert.Equal(
            "% paper-catalog alias LlmPrunner\n" + Listing,
            (await solution.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString());
        var compilation = (await solution.Projects.Single().GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("class C { object A => Sample.Papers.Unheard; }")]
    [InlineData("class C { object A => Other.LlmPrunner; } class Other { }")]
    public async Task Nothing_is_offered_where_nothing_is_near(string code)
    {
        var document = CreateDocument(code);

        Assert.Empty(await FixAsync(new MemberCodeFixProvider(), document, await GetErrorAsync(document)));
    }

    [Theory]
    [InlineData("/// <summary>As in arXiv:2305.116$$27.</summary>\nclass C { }", "/// <summary>As in <see cref=\"Sample.Papers.LlmPruner\"/>.</summary>\nclass C { }")]
    [InlineData("using Sample;\n/// <summary>As in ($$https://arxiv.org/abs/2305.11627).</summary>\nclass C { }", "using Sample;\n/// <summary>As in (<see cref=\"Papers.LlmPruner\"/>).</summary>\nclass C { }")]
    [InlineData("/// <summary>As in arXiv:2305.116$$28.</summary>\nclass C { }", null)]
    [InlineData("/// <summary>As $$in arXiv:2305.11627.</summary>\nclass C { }", null)]
    [InlineData("// As in arXiv:2305.116$$27.\nclass C { }", null)]
    public async Task An_identifier_in_documentation_becomes_a_reference(string code, string? expected)
    {
        var at = code.IndexOf("$$", StringComparison.Ordinal);
        var document = CreateDocument(code.Remove(at, 2));
        var actions = new List<CodeAction>();

        await new ReferenceRefactoringProvider().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(at, 0), actions.Add, CancellationToken.None));

        if (expected is null)
            Assert.Empty(actions);
        else
            Assert.Equal(expected, (await (await ApplyAsync(Assert.Single(actions))).GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    private static async Task<Diagnostic> GetErrorAsync(Document document) => Assert.Single(
        (await document.Project.GetCompilationAsync())!.GetDiagnostics(), diagnostic => diagnostic.Id == "CS0117");

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static async Task<List<CodeAction>> FixAsync(CodeFixProvider provider, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static Document CreateDocument(string code)
    {
        var project = ProjectId.CreateNewId();
        var document = DocumentId.CreateNewId(project);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "PaperCatalog.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        return new AdhocWorkspace().CurrentSolution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, "Sample", "Sample", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: references,
                analyzerReferences: [new Generator()]))
            .AddDocument(document, "Code.cs", code, filePath: "/project/Code.cs")
            .AddAdditionalDocument(DocumentId.CreateNewId(project), "a.bib", SourceText.From(Listing), filePath: "/project/a.bib")
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project), ".globalconfig",
                SourceText.From("is_global = true\nbuild_property.RootNamespace = Sample\n"), filePath: "/project/.globalconfig")
            .GetDocument(document)!;
    }

    private sealed class Generator : AnalyzerReference
    {
        // The workspace asks more than once, and expects the same object.
        private readonly ISourceGenerator _generator = new PaperCatalogGenerator().AsSourceGenerator();

        public override string FullPath => "PaperCatalog.Generators";

        public override object Id => FullPath;

        public override System.Collections.Immutable.ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override System.Collections.Immutable.ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override System.Collections.Immutable.ImmutableArray<ISourceGenerator> GetGenerators(string language) => [_generator];
    }
}
