using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PaperCatalog.Generators.Tests.Infrastructure;

/// <summary>A project as the compiler sees it: C# code, listings, and options.</summary>
internal sealed record TestProject
{
    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name &&
                (name.StartsWith("System.", StringComparison.Ordinal) || name is "PaperCatalog.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public IReadOnlyList<TestFile> Files { get; init; } = [];

    public string Code { get; init; } = "";

    public Dictionary<string, string> Properties { get; init; } = new() { ["RootNamespace"] = "Sample", ["ProjectDir"] = "/project/" };

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Whether it references the library.</summary>
    public bool HasLibrary { get; init; } = true;

    /// <summary>Whether a warning stops the build, where no preset is chosen.</summary>
    public bool WarningsAreErrors { get; init; } = true;

    /// <summary>The rules that are off unless a project asks for them, and that this one asks for.</summary>
    public IReadOnlyList<string> TurnedOn { get; init; } = [];

    /// <summary>A preset of severities that the project chose, or none.</summary>
    public string? Preset { get; init; }

    public static TestProject With(params TestFile[] files) => new() { Files = files };

    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, "/project/Code.cs")],
        s_references.Where(reference => HasLibrary || Path.GetFileName(reference.Display) != "PaperCatalog.dll"),
        new CSharpCompilationOptions(
            OutputKind, nullableContextOptions: Nullable, deterministic: true,
            generalDiagnosticOption: Preset is null && WarningsAreErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default,
            specificDiagnosticOptions: [.. Preset is null ? [] : Presets.Read(Preset), .. TurnedOn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Info))]));

    public GeneratorDriver CreateDriver() => CreateDriver(tracksSteps: true);

    // With steps the driver notes for each file all that it is made of: of a thousand listings that is a thousand each, which a build
    // does not do.
    internal CSharpGeneratorDriver CreateDriver(bool tracksSteps) => CSharpGeneratorDriver.Create(
        [new PaperCatalogGenerator().AsSourceGenerator()],
        Files,
        ParseOptions,
        new TestOptions(Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));

    /// <summary>Runs the generator and gives the files it made, by name.</summary>
    public IReadOnlyDictionary<string, string> Generate()
    {
        var result = CreateDriver(tracksSteps: false).RunGenerators(CreateCompilation()).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
    }

    /// <summary>Runs the generator and gives what keeps the files it made from being C#.</summary>
    public IEnumerable<Diagnostic> GetSyntaxErrors()
    {
        var result = CreateDriver(tracksSteps: false).RunGenerators(CreateCompilation()).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        // The driver has parsed them.
        return result.GeneratedSources.SelectMany(source => source.SyntaxTree.GetDiagnostics());
    }

    /// <summary>Runs the generator and compiles; a warning counts as an error.</summary>
    public byte[] Compile()
    {
        CreateDriver(tracksSteps: false).RunGeneratorsAndUpdateCompilation(CreateCompilation(), out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(20)));
        Assert.DoesNotContain(emitted.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return assembly.ToArray();
    }

    /// <summary>Compiles and loads.</summary>
    public Assembly Load() => new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(new MemoryStream(Compile()));

    /// <summary>Compiles and loads the catalogue of a class.</summary>
    public Catalog LoadCatalog(string type = "Sample.Papers") => (Catalog)GetMember(Load().GetType(type, throwOnError: true)!, "All")!;

    /// <summary>What C# code gets from a static member of a class, or of one that it derives from.</summary>
    public static object? GetMember(Type type, string name) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.FlattenHierarchy)?.GetValue(null);

    // C# 11 is the oldest that generated code is for.
    private CSharpParseOptions ParseOptions => new(
        LanguageVersionFacts.TryParse(Properties.GetValueOrDefault("LangVersion"), out var version) && version != LanguageVersion.Default
            ? version
            : LanguageVersion.CSharp11,
        DocumentationMode.Diagnose);
}
