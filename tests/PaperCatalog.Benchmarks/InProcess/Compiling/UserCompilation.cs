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

    public static CSharpCompilation Create() => CSharpCompilation.Create(
        "User", [Parse(0)], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));

    /// <summary>The compilation after one more keystroke in its only file.</summary>
    public static CSharpCompilation Type(CSharpCompilation compilation, int keystroke) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse(keystroke));

    private static SyntaxTree Parse(int keystroke) => CSharpSyntaxTree.ParseText(
        FormattableString.Invariant(
            $"class Program {{ static int Number{keystroke}() => {keystroke}; }}"), ParseOptions, "/project/Program.cs");
}
