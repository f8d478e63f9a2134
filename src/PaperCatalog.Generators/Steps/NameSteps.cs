using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PaperCatalog.Generators.Inputs.Code;
using PaperCatalog.Generators.Models;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Steps;

/// <summary>Finds the papers that a project's code names.</summary>
internal static class NameSteps
{
    /// <summary>They, each once and in order.</summary>
    /// <param name="context">What the compiler gives.</param>
    /// <param name="listings">The listings, which say what classes there are.</param>
    public static IncrementalValueProvider<EquatableArray<NamedPaper>> Find(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ListingModel> listings)
    {
        // Not as a provider of syntax: that has every file looked at again after each key, for what its names mean may be others.
        var code = context.CompilationProvider
            .SelectMany(static (compilation, _) => compilation.SyntaxTrees)
            .Select(static (tree, cancellation) => CodeFileReader.Read((CompilationUnitSyntax)tree.GetRoot(cancellation)));
        var markup = context.AdditionalTextsProvider
            .Where(static file => MarkupFileReader.IsMarkup(file))
            .Select(static (file, cancellation) => MarkupFileReader.Read(file, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!);

        var classes = listings.Select(static (listing, _) => listing.Catalog)
            .Collect()
            .Select(static (all, _) => all.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());
        var usings = FindGlobal(code).Combine(FindGlobal(markup));
        var scope = classes.Combine(usings)
            .Select(static (input, _) => NameScope.Of(input.Left, input.Right.Left.Concat(input.Right.Right)))
            .WithTrackingName(StepNames.NameScope);

        return FindPapers(code, scope).Combine(FindPapers(markup, scope))
            .Select(static (input, _) => input.Left.Concat(input.Right)
                .SelectMany(papers => papers)
                .Distinct()
                .OrderBy(paper => paper)
                .ToEquatableArray())
            .WithTrackingName(StepNames.NamedPapers);
    }

    private static IncrementalValueProvider<ImmutableArray<CodeUsing>> FindGlobal(IncrementalValuesProvider<CodeFile> files) => files
        .SelectMany(static (file, _) => file.Usings.Where(directive => directive.IsGlobal))
        .Collect();

    // File by file, so that a key in one of many looks at that one alone.
    private static IncrementalValueProvider<ImmutableArray<EquatableArray<NamedPaper>>> FindPapers(
        IncrementalValuesProvider<CodeFile> files, IncrementalValueProvider<NameScope> scope) => files
        .Combine(scope)
        .Select(static (input, _) => input.Left.FindPapers(input.Right))
        .WithTrackingName(StepNames.Code)
        .Where(static papers => papers.Count > 0)
        .Collect();
}
