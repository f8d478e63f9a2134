using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PaperCatalog.Package.Tests.Infrastructure;

/// <summary>A project as an editor holds it: C# code and a listing, with the library, generator and rules of the package.</summary>
internal sealed class EditorProject(string code, string listing)
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private readonly SyntaxTree _tree = CSharpSyntaxTree.ParseText(code, s_options, "/project/Code.cs");
    private readonly ImmutableArray<AdditionalText> _files = [new ListingFile(listing)];

    /// <summary>What the compiler knows of the code once the generator has run.</summary>
    public SemanticModel GetModel() => Generate().GetSemanticModel(_tree);

    /// <summary>What all rules report, in order.</summary>
    public IReadOnlyList<Diagnostic> Analyze() =>
    [
        .. Generate().WithAnalyzers(PackageAnalyzers.Rules, new AnalyzerOptions(_files, new Options()))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
    ];

    private Compilation Generate()
    {
        var library = MetadataReference.CreateFromFile(Path.Combine(PackedPackage.Content, "lib", "net8.0", "PaperCatalog.dll"));
        var compilation = CSharpCompilation.Create(
            "Editor", [_tree], [library, .. HostReferences.All], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver.Create(PackageAnalyzers.Generators, _files, s_options, new Options())
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        Assert.Empty(diagnostics);
        return generated;
    }

    private sealed class ListingFile(string text) : AdditionalText
    {
        public override string Path => "/project/reading.papers.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, System.Text.Encoding.UTF8);
    }

    /// <summary>What MSBuild passes where a project says nothing.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>
        {
            ["build_property.RootNamespace"] = "User", ["build_property.ProjectDir"] = "/project/",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values([]);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
