using System.Reflection;

namespace PaperCatalog.Generators.Emit;

/// <summary>
/// The attributes of every type that is generated: who wrote it, and that no test has to cover it. Types alone have them, for
/// members are many; and of the parts of a class only one, for a class cannot have them twice.
/// </summary>
internal static class GeneratedMarks
{
    private const string Tool = "PaperCatalog.Generators";

    private static readonly string s_generated =
        $"[global::System.CodeDom.Compiler.GeneratedCode({CSharpText.Literal(Tool)}, {CSharpText.Literal(ReadVersion())})]";

    /// <summary>Writes them, above a type.</summary>
    public static CodeWriter Marks(this CodeWriter code) =>
        code.Line(s_generated).Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");

    // Without the commit that a build adds after '+': two builds of one version write the same code.
    private static string ReadVersion() =>
        typeof(GeneratedMarks).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>().InformationalVersion.Split('+')[0];
}
