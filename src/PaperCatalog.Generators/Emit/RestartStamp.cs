using System.Globalization;
using PaperCatalog.Rules;

namespace PaperCatalog.Generators.Emit;

/// <summary>
/// A constant that differs where the tables of a class do. Hot reload changes methods of a running program, and so would change
/// tables, but neither the listing that is embedded in it nor what was read before: places of one text would be looked up in
/// another. It refuses to change a constant; the program is started anew, or goes on as it is.
/// </summary>
internal static class RestartStamp
{
    /// <summary>Writes it.</summary>
    /// <param name="code">What is written to.</param>
    /// <param name="start">Where the tables started. What holds a text, its checksums are in.</param>
    public static void Write(CodeWriter code, int start)
    {
        var stamp = StableHash.OfText(code.ToString(start));
        code.Line().Line("// Hot reload has to start the program anew where this changes.")
            .Line($"private const uint Stamp = {stamp.ToString(CultureInfo.InvariantCulture)};");
    }
}
