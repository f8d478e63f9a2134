using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using PaperCatalog.Listings.Fixes;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>
/// Offers on a line with a date that has no year to write the year into all such dates: nothing is wrong with them as long as
/// the project or the file's name says the year, and the dates are clearer when they say it themselves.
/// </summary>
[ExportCodeRefactoringProvider(
    LanguageNames.CSharp, Name = nameof(YearRefactoringProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class YearRefactoringProvider : CodeRefactoringProvider
{
    private const string Key = "PaperCatalog.WriteYears";

    /// <inheritdoc/>
    public override Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        if (ListingDocument.Read(context.TextDocument, context.CancellationToken) is not { } document ||
            ListingFixes.WriteYears(document.Reading) is not { } fix)
        {
            return Task.CompletedTask;
        }

        var text = document.Reading.Text;
        var line = text.GetLineIndex(CharOffsets.ToByteOffset(text, context.Span.Start));
        if (fix.Edits.Any(edit => text.GetLineIndex(edit.Span.Start) == line))
        {
            var solution = context.TextDocument.Project.Solution;
            context.RegisterRefactoring(CodeAction.Create(
                fix.Title, cancellation => document.ApplyAsync(solution, fix.Edits, cancellation), Key));
        }

        return Task.CompletedTask;
    }
}
