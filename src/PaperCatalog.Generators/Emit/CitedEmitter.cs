using PaperCatalog.Generators.Models;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes the property of the papers that code names. In a file of its own: it changes with the code, and all else does not.</summary>
internal static class CitedEmitter
{
    private const string Property = CitedPapers.Property;
    private const string List = $"global::System.Collections.Generic.IReadOnlyList<{ClassFrame.Paper}>";

    /// <summary>The file.</summary>
    public static GeneratedFile Emit(CitedPapers cited) => new(
        $"{cited.Options.FilePrefix}.{Property}.g.cs",
        ClassFrame.WritePart(cited.Options, "partial class " + cited.Options.Class, code =>
        {
            code.Line("/// <summary>The papers that this assembly's code names: as members, in <c>nameof</c>, in documentation and in <c>[Cites]</c>.</summary>");
            if (cited.Keys.Count == 0)
            {
                code.Line($"public static {List} {Property} => global::System.Array.Empty<{ClassFrame.Paper}>();");
                return;
            }

            code.Line($"public static {List} {Property} => __{Property}.List;")
                .Line()
                .Marks()
                .Line($"private static class __{Property}")
                .Open()
                .Line($"internal static readonly {List} List = global::System.Array.AsReadOnly(new {ClassFrame.Paper}[]")
                .Open();
            foreach (var key in cited.Keys)
                code.Line($"{cited.Options.Class}.{key},");
            code.Close(");").Close();
        }));
}
