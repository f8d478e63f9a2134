using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PaperCatalog.Package.Tests.Infrastructure;

namespace PaperCatalog.Package.Tests;

/// <summary>What a user sees in an editor: the same compiler, with what is in the package, on the oldest host that it is for.</summary>
[Collection(PackageTests.Name)]
public sealed class EditorTests
{
    private const string Code = "namespace User { class Reading { string First => Papers.LlmPruner.Title; } }";

    private const string Text = $"""
        LLM-Pruner: On the Structural Pruning of Large Language Models

        {Listing.Abstract}

          • 3 authors
        ·
        May 19, 2023 2

        https://arxiv.org/abs/2305.11627

        Beta: A Second Paper & More

        {Listing.Abstract}

        """;

    [Fact]
    public void Hover_shows_the_paper()
    {
        var member = (IPropertySymbol)FindPapers(out _).GetMembers("LlmPruner").Single();

        Assert.Equal("PaperCatalog.Paper User.Papers.LlmPruner", $"{member.Type.ToDisplayString()} {member.ToDisplayString()}");
        var hover = member.GetDocumentationCommentXml()!;
        Assert.Contains("<summary>LLM-Pruner: On the Structural Pruning of Large Language Models</summary>", hover, StringComparison.Ordinal);
        Assert.Contains("<remarks>3 authors, May 19, 2023. We describe a method that does something to a model.", hover, StringComparison.Ordinal);
        Assert.Contains("<see href=\"https://arxiv.org/abs/2305.11627\"", hover, StringComparison.Ordinal);
    }

    [Fact]
    public void Hover_shows_signs_of_markup_as_they_are() => Assert.Contains(
        "<summary>Beta: A Second Paper &amp; More</summary>",
        FindPapers(out _).GetMembers("Beta").Single().GetDocumentationCommentXml(), StringComparison.Ordinal);

    [Fact]
    public void Hover_over_the_class_counts_its_papers() => Assert.Contains(
        "<summary>2 papers from 1 listing.</summary>", FindPapers(out _).GetDocumentationCommentXml(), StringComparison.Ordinal);

    [Fact]
    public void Completion_lists_the_papers_and_all_of_them_and_nothing_internal()
    {
        var papers = FindPapers(out var model);
        var position = Code.IndexOf("LlmPruner", StringComparison.Ordinal);
        var names = model.LookupStaticMembers(position, papers).Select(symbol => symbol.Name);
        Assert.Equal(["All", "Beta", "Cited", "LlmPruner"], names.Except(["Equals", "ReferenceEquals"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Squiggles_stand_under_what_is_wrong()
    {
        const string Wrong = $"""
            Alpha: A First Paper

            {Listing.Abstract} See https://example.org/code)).

            Beta: A Second Paper

            Gamma: A Third Paper

            {Listing.Abstract}

              • 3 authors
            ·
            May 32, 2023

            """;
        var shown = new EditorProject("", Wrong).Analyze().Select(diagnostic =>
        {
            var place = diagnostic.Location.GetLineSpan();
            var line = place.StartLinePosition;
            return $"{Path.GetFileName(place.Path)}({line.Line + 1},{line.Character + 1}) {diagnostic.Severity} {diagnostic.Id}: {Wrong.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}";
        });

        Assert.Equal(
            [
                "reading.papers.txt(5,1) Warning PAPER202: Beta: A Second Paper",
                "reading.papers.txt(13,1) Warning PAPER208: May 32, 2023",
            ],
            shown);
    }

    [Fact]
    public void Fixes_and_refactorings_are_exported_for_csharp_listings()
    {
        var types = PackageAnalyzers.Assemblies.SelectMany(assembly => assembly.GetTypes()).ToList();
        var exported = types.Where(type => type.GetCustomAttributesData().Any(data => data.AttributeType.Name == nameof(ExportCodeFixProviderAttribute))).ToList();
        var providers = exported.Select(type => (CodeFixProvider)Activator.CreateInstance(type)!).ToList();

        Assert.Equal(3, providers.Count);
        Assert.All(providers, provider => Assert.NotEmpty(provider.FixableDiagnosticIds));
        // And the compiler's own error of a member that there is not.
        Assert.Subset(
            PackageAnalyzers.Rules.SelectMany(rule => rule.SupportedDiagnostics).Select(rule => rule.Id).Append("CS0117").ToHashSet(),
            providers.SelectMany(provider => provider.FixableDiagnosticIds).ToHashSet());
    }

    private static INamedTypeSymbol FindPapers(out SemanticModel model)
    {
        model = new EditorProject(Code, Text).GetModel();
        Assert.DoesNotContain(model.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return model.Compilation.GetTypeByMetadataName("User.Papers")!;
    }
}
