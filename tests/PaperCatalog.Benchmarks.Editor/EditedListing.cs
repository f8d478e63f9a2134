using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Benchmarks.Editor;

/// <summary>The listing of a project that is typed in, and what the project's analyzers say of it.</summary>
internal sealed class EditedListing
{
    private readonly DocumentId _document;
    private readonly SourceText _original;
    private readonly int _place;
    private int _keys;

    private EditedListing(TextDocument document, SourceText original, int place)
    {
        _document = document.Id;
        _original = original;
        _place = place;
    }

    /// <summary>Opens the listing that the subject names.</summary>
    public static async Task<EditedListing> OpenAsync(Project project, EditorSubject subject)
    {
        var document = project.AdditionalDocuments.Single(document => document.Name == subject.Listing);
        var text = await document.GetTextAsync();
        var place = text.ToString().IndexOf(subject.Before, StringComparison.Ordinal);
        return place >= 0
            ? new EditedListing(document, text, place + subject.Before.Length)
            : throw new ArgumentException($"{subject.Listing} has no '{subject.Before}'.", nameof(subject));
    }

    /// <summary>The solution after one more key in the listing.</summary>
    public Solution Type(Solution solution)
    {
        // A word twice in a row is what a rule reports.
        var typed = FormattableString.Invariant($" is is {++_keys}");
        return solution.WithAdditionalDocumentText(_document, _original.Replace(_place, 0, typed));
    }

    /// <summary>The number of reports in the listing.</summary>
    public async Task<int> DiagnoseAsync(Solution solution)
    {
        var project = solution.GetProject(_document.ProjectId)!;
        var path = project.GetAdditionalDocument(_document)!.FilePath;
        var analyzers = project.AnalyzerReferences.SelectMany(reference => reference.GetAnalyzers(project.Language));
        var compilation = await project.GetCompilationAsync();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var analysis = compilation!.WithAnalyzers([.. analyzers], options);
        var file = project.AnalyzerOptions.AdditionalFiles.Single(file => file.Path == path);
        var result = await analysis.GetAnalysisResultAsync(file, CancellationToken.None);
        return result.GetAllDiagnostics().Length;
    }
}
