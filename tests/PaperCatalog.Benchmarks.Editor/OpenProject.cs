using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Benchmarks.Editor;

/// <summary>A project with one file of code open, and a listing: what an editor asks the compiler's services of them.</summary>
internal sealed class OpenProject : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private readonly EditorSubject _subject;
    private readonly TypedCode _code;
    private readonly DocumentId _document;
    private readonly EditedListing? _listing;
    private Solution _solution;

    private OpenProject(MSBuildWorkspace workspace, Project project, EditorSubject subject, EditedListing? listing)
    {
        _workspace = workspace;
        _subject = subject;
        _code = new TypedCode(subject);
        var document = project.AddDocument("Typing.cs", _code.Whole());
        _document = document.Id;
        _solution = document.Project.Solution;
        _listing = listing;
    }

    /// <summary>Opens the project that the subject names.</summary>
    public static async Task<OpenProject> OpenAsync(EditorSubject subject)
    {
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(subject.Project);
        var failure = workspace.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
        if (failure is not null)
            throw new InvalidOperationException($"{subject.Project} does not open: {failure.Message}");
        var listing = subject.Listing.Length == 0 ? null : await EditedListing.OpenAsync(project, subject);
        return new OpenProject(workspace, project, subject, listing);
    }

    /// <summary>The members after the dot that was just typed.</summary>
    public async Task<EditorAnswer> CompleteAsync()
    {
        var text = _code.Open();
        var document = Type(text);
        var service = CompletionService.GetService(document)!;
        var clock = Stopwatch.StartNew();
        var completion = await service.GetCompletionsAsync(
            document, _code.MemberIn(text), CompletionTrigger.CreateInsertionTrigger('.'));
        clock.Stop();
        var items = completion.ItemsList;
        return items.Any(item => item.DisplayText == _subject.Member)
            ? new EditorAnswer(clock.Elapsed.TotalSeconds, items.Count)
            : throw new InvalidOperationException($"'{_subject.Member}' is not among {items.Count} items.");
    }

    /// <summary>What is shown of the member under the mouse.</summary>
    public async Task<EditorAnswer> HoverAsync()
    {
        var text = _code.Whole();
        var document = Type(text);
        var service = QuickInfoService.GetService(document)!;
        var clock = Stopwatch.StartNew();
        var info = await service.GetQuickInfoAsync(document, _code.MemberIn(text) + 1);
        return new EditorAnswer(clock.Elapsed.TotalSeconds, info!.Sections.Length);
    }

    /// <summary>The errors and warnings of the file after a key in it.</summary>
    public async Task<EditorAnswer> DiagnoseCodeAsync()
    {
        var document = Type(_code.Whole());
        var clock = Stopwatch.StartNew();
        var model = await document.GetSemanticModelAsync();
        var diagnostics = model!.GetDiagnostics();
        clock.Stop();
        var error = diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return error is null
            ? new EditorAnswer(clock.Elapsed.TotalSeconds, diagnostics.Length)
            : throw new InvalidOperationException($"The code has an error: {error}");
    }

    /// <summary>What the analyzers report of the listing after a key in it.</summary>
    public async Task<EditorAnswer> DiagnoseListingAsync()
    {
        _solution = _listing!.Type(_solution);
        var clock = Stopwatch.StartNew();
        var found = await _listing.DiagnoseAsync(_solution);
        return found > 0
            ? new EditorAnswer(clock.Elapsed.TotalSeconds, found)
            : throw new InvalidOperationException("Nothing is reported of a word that is typed twice.");
    }

    /// <summary>All places that name the member, after a key in the file.</summary>
    public async Task<EditorAnswer> FindReferencesAsync()
    {
        var text = _code.Whole();
        var document = Type(text);
        var clock = Stopwatch.StartNew();
        var member = await SymbolFinder.FindSymbolAtPositionAsync(document, _code.MemberIn(text) + 1);
        var references = await SymbolFinder.FindReferencesAsync(member!, _solution);
        var found = references.Sum(reference => reference.Locations.Count());
        return found > 0
            ? new EditorAnswer(clock.Elapsed.TotalSeconds, found)
            : throw new InvalidOperationException($"Nothing names '{_subject.Member}'.");
    }

    public void Dispose() => _workspace.Dispose();

    private Document Type(SourceText text)
    {
        _solution = _solution.WithDocumentText(_document, text);
        return _solution.GetDocument(_document)!;
    }
}
