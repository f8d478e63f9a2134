using PaperCatalog.Generators.Models;

namespace PaperCatalog.Generators.Emit;

/// <summary>
/// Writes the keys of the papers that code names as metadata of the assembly, where the build writes a bibliography: what does so
/// reads them there.
/// </summary>
internal static class CitedKeysEmitter
{
    /// <summary>What the names of the metadata begin with; the class's follows.</summary>
    public const string Prefix = "PaperCatalog.Cited.";

    /// <summary>The file.</summary>
    public static GeneratedFile Emit(CitedPapers cited) => new(
        $"{cited.Options.FilePrefix}.{CitedPapers.Property}Keys.g.cs",
        ClassFrame.Write(cited.Options with { Namespace = "" }, code => code.Line(
            $"[assembly: global::System.Reflection.AssemblyMetadata(\"{Prefix}{cited.Options.Class}\", \"{string.Join(" ", cited.Keys)}\")]")));
}
