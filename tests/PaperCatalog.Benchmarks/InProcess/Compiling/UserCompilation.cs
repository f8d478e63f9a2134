using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PaperCatalog.Benchmarks.InProcess.Compiling;

/// <summary>The compilation of a small project.</summary>
internal static class UserCompilation
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name &&
                (name.StartsWith("System.", StringComparison.Ordinal) || name is "PaperCatalog.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13, DocumentationMode.Parse);

    /// <summary>A project of one file.</summary>
    public static CSharpCompilation Create() =>
        Create([CSharpSyntaxTree.ParseText("class Program;", ParseOptions, "/project/Program.cs")]);

    /// <summary>A project of these files.</summary>
    public static CSharpCompilation Create(IEnumerable<SyntaxTree> files) => CSharpCompilation.Create(
        "User", files, s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
}
