using System.Globalization;
using PaperCatalog.Generators.Models;

namespace PaperCatalog.Generators.Emit;

/// <summary>
/// Declares the classes of a catalogue whose members do not fit in one. They cannot be static, since a static class has no
/// base class; instead nobody can make an instance of them.
/// </summary>
internal static class ChainEmitter
{
    /// <summary>Declares the class that the chain starts with.</summary>
    public static void WriteRoot(CodeWriter code, CatalogModel catalog, Action<CodeWriter> writeMembers)
    {
        Open(code, catalog, 0, $"What <see cref=\"{catalog.Options.Class}\"/> gets its papers from.");
        code.Line();
        writeMembers(code);
        code.Close();
    }

    /// <summary>Declares the others, the catalogue's own class last.</summary>
    public static void WriteLinks(CodeWriter code, CatalogModel catalog, string summary)
    {
        var (options, count) = (catalog.Options, catalog.LinkCount);
        for (var number = 1; number <= count; number++)
        {
            code.Line();
            Open(code, catalog, number, $"Papers of <see cref=\"{options.Class}\"/>, part {Format(number)} of {Format(count)}.");
            code.Close();
        }

        code.Line()
            .Line($"/// <summary>{summary}</summary>")
            .Marks()
            .Line($"{options.Visibility} abstract partial class {options.Class} : {ClassChain.Link(options.Class, count)}")
            .Open()
            .Line($"private {options.Class}() {{ }}")
            .Close();
    }

    private static void Open(CodeWriter code, CatalogModel catalog, int number, string summary)
    {
        var name = ClassChain.Link(catalog.Options.Class, number);
        var derives = number == 0 ? "" : " : " + ClassChain.Link(catalog.Options.Class, number - 1);
        code.Line($"/// <summary>{summary}</summary>")
            .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
            .Marks()
            .Line($"{catalog.Options.Visibility} abstract partial class {name}{derives}")
            .Open()
            .Line($"private protected {name}() {{ }}");
    }

    private static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
