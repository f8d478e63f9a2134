using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>Does a fix wherever it can be done, with one change of each listing.</summary>
/// <remarks>
/// The diagnostics only say which listings are meant. What is wrong there is read anew, for no more than the first so many
/// problems of a kind are reported; and Roslyn's own providers fix only C# documents.
/// </remarks>
internal sealed class ListingFixAllProvider : FixAllProvider
{
    private ListingFixAllProvider()
    {
    }

    /// <summary>The one there is.</summary>
    public static ListingFixAllProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (FixKey.Parse(fixAllContext.CodeActionEquivalenceKey) is not { } key)
            return null;
        var documents = new List<TextDocument>();
        foreach (var project in GetProjects(fixAllContext))
            documents.AddRange(FindDocuments(project, await GetDiagnosticsAsync(fixAllContext, project).ConfigureAwait(false)));
        var title = key.IsDirective ? $"Disable {key.Id} wherever it is reported" : $"Put right what {key.Id} reports";
        return documents.Count == 0
            ? null
            : CodeAction.Create(
                title, cancellation => FixAsync(fixAllContext.Solution, documents, key, cancellation), key.ToString());
    }

    private static IEnumerable<Project> GetProjects(FixAllContext context) =>
        context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];

    private static Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(FixAllContext context, Project project) => context switch
    {
        { Scope: not FixAllScope.Document } => context.GetAllDiagnosticsAsync(project),
        { Document: { } document } => context.GetDocumentDiagnosticsAsync(document),
        // A listing is no C# document. What a host reports for it belongs to no document then.
        _ => context.GetProjectDiagnosticsAsync(project),
    };

    private static IEnumerable<TextDocument> FindDocuments(Project project, ImmutableArray<Diagnostic> diagnostics)
    {
        var paths = new HashSet<string>(
            diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path), StringComparer.Ordinal);
        return project.AdditionalDocuments.Where(document => paths.Contains(document.FilePath ?? document.Name));
    }

    private static async Task<Solution> FixAsync(
        Solution solution, List<TextDocument> documents, FixKey key, CancellationToken cancellation)
    {
        foreach (var document in documents)
        {
            if (ListingDocument.Read(document, cancellation) is not { } listing)
                continue;
            var edits = key.FindEdits(listing, cancellation);
            solution = await listing.ApplyAsync(solution, edits, cancellation).ConfigureAwait(false);
        }

        return solution;
    }
}
