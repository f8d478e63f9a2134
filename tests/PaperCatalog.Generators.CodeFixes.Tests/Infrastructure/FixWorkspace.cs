using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Generators.CodeFixes.Tests.Infrastructure;

/// <summary>An editor's view of projects with listings: what is reported, what is offered, and what that does.</summary>
internal sealed class FixWorkspace(Solution solution)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
    [
        .. typeof(PaperCatalogGenerator).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public Solution Solution => solution;

    public Project Project => solution.Projects.First();

    /// <summary>A project with listings; a path that begins with a name and a colon is of the project with that name.</summary>
    public static FixWorkspace With(params (string Path, string Text)[] listings) => With("is_global = true\n", listings);

    public static FixWorkspace With(string globalConfig, params (string Path, string Text)[] listings)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var group in listings.GroupBy(listing => listing.Path.Contains(':') ? listing.Path.Split(':')[0] : "Sample"))
        {
            var project = ProjectId.CreateNewId();
            solution = solution
                .AddProject(ProjectInfo.Create(project, VersionStamp.Default, group.Key, group.Key, LanguageNames.CSharp,
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)))
                .AddMetadataReference(project, MetadataReference.CreateFromFile(typeof(object).Assembly.Location))
                .AddDocument(DocumentId.CreateNewId(project), "Code.cs", "class C;", filePath: "/project/Code.cs")
                .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".globalconfig", SourceText.From(globalConfig), filePath: "/project/.globalconfig");
            foreach (var (path, text) in group)
            {
                var name = path[(path.IndexOf(':', StringComparison.Ordinal) + 1)..];
                solution = solution.AddAdditionalDocument(
                    DocumentId.CreateNewId(project), name, SourceText.From(text, Utf8), filePath: "/project/" + name);
            }
        }

        return new FixWorkspace(solution);
    }

    public string TextOf(string name) => Find(name).GetTextAsync().Result.ToString();

    public TextDocument Find(string name) => solution.Projects.SelectMany(project => project.AdditionalDocuments).First(document => document.Name == name);

    /// <summary>What the analyzers report in a project; that nothing of the package's own fails is checked on the way.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Project? project = null)
    {
        project ??= Project;
        var compilation = await project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers(s_analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }

    /// <summary>The diagnostic of a rule that is reported once.</summary>
    public async Task<Diagnostic> GetDiagnosticAsync(string id) =>
        Assert.Single(await GetDiagnosticsAsync(), diagnostic => diagnostic.Id == id);

    /// <summary>What is offered for a diagnostic.</summary>
    public async Task<List<CodeAction>> GetFixesAsync(Diagnostic diagnostic)
    {
        var document = Find(Path.GetFileName(diagnostic.Location.GetLineSpan().Path));
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default);
        await new ListingCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>What is offered at a text.</summary>
    public async Task<List<CodeAction>> GetRefactoringsAsync(string name, string text)
    {
        var document = Find(name);
        var at = TextOf(name).IndexOf(text, StringComparison.Ordinal);
        var actions = new List<CodeAction>();
        await new YearRefactoringProvider().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(at, 0), actions.Add, default));
        return actions;
    }

    /// <summary>The workspace after an action.</summary>
    public static async Task<FixWorkspace> ApplyAsync(CodeAction action)
    {
        var operation = Assert.Single(await action.GetOperationsAsync(default));
        return new FixWorkspace(Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution);
    }

    /// <summary>Does in one go all that has an equivalence key.</summary>
    public async Task<FixWorkspace> FixAllAsync(FixAllScope scope, string key, params string[] ids) =>
        await ApplyAsync((await FindFixAllAsync(scope, key, ids))!);

    public async Task<CodeAction?> FindFixAllAsync(FixAllScope scope, string key, params string[] ids)
    {
        var provider = new ListingCodeFixProvider();
        var context = new FixAllContext(Project, provider, scope, key, ids, new Reports(this), default);
        return await provider.GetFixAllProvider()!.GetFixAsync(context);
    }

    // In the scope of a document a host gives what it has for that; here it is the first listing.
    private sealed class Reports(FixWorkspace workspace) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await workspace.GetDiagnosticsAsync(project);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await workspace.GetDiagnosticsAsync(project))
                .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == project.AdditionalDocuments.First().FilePath);
    }
}
