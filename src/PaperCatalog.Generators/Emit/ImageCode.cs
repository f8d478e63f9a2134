using System.Globalization;
using PaperCatalog.Format.Writing;
using PaperCatalog.Rules;

namespace PaperCatalog.Generators.Emit;

/// <summary>Writes images as literals, each with the method that gives its pieces.</summary>
/// <remarks>
/// The compiler makes an object of every byte of a literal and keeps those of a member until it is compiled, so an image in large
/// pieces has a member for each: with all in one, 100,000 papers took it 2 GB more. And when a program first calls a method, all that
/// the method calls is looked up, so none has many.
/// </remarks>
internal static class ImageCode
{
    /// <summary>The class that has all images of a catalogue.</summary>
    public const string Class = "__Source";

    private const string Modifiers = $"private static {ClassFrame.Bytes} ";
    private const int MostCalls = 48;
    private const int MostBytesOfMember = 250_000;

    /// <summary>Writes an image.</summary>
    /// <param name="code">What is written to.</param>
    /// <param name="name">The name of the method.</param>
    /// <param name="pieces">The pieces.</param>
    public static void Write(CodeWriter code, string name, List<ImagePiece> pieces)
    {
        if (pieces.Count <= MostCalls && pieces.Sum(piece => (long)piece.Text.Length) <= MostBytesOfMember)
        {
            code.Line($"{Modifiers}{name}(int piece) => piece switch").Open();
            for (var piece = 0; piece < pieces.Count; piece++)
                WriteLiteral(code, $"{Number(piece)} => ", pieces[piece], ",");
            code.Line("_ => default,").Close(";");
        }
        else
        {
            WriteSwitch(code, $"{Modifiers}{name}", "int piece", "piece", [.. pieces.Select((_, piece) => $"{name}_{Number(piece)}")]);
            for (var piece = 0; piece < pieces.Count; piece++)
                WriteLiteral(code.Line(), $"{Modifiers}{name}_{Number(piece)} => ", pieces[piece], ";");
        }

        WriteStamp(code, name, pieces);
    }

    /// <summary>Writes a method that chooses by a number: in two steps where there are many.</summary>
    /// <param name="code">What is written to.</param>
    /// <param name="method">What stands before its parameters.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="by">That of them which is the number.</param>
    /// <param name="values">What it gives for each number from 0.</param>
    public static void WriteSwitch(CodeWriter code, string method, string parameters, string by, IReadOnlyList<string> values)
    {
        var groups = (values.Count + MostCalls - 1) / MostCalls;
        if (groups <= 1)
        {
            WriteCases(code, $"{method}({parameters}) => {by} switch", 0, values);
            return;
        }

        var arguments = string.Join(", ", parameters.Split(',').Select(parameter => parameter.Trim().Split(' ')[1]));
        var name = method.Substring(method.LastIndexOf(' ') + 1);
        WriteCases(
            code, $"{method}({parameters}) => ({by} / {Number(MostCalls)}) switch", 0,
            [.. Enumerable.Range(0, groups).Select(group => $"{name}__{Number(group)}({arguments})")]);
        for (var group = 0; group < groups; group++)
            WriteCases(
                code.Line(), $"{Modifiers}{name}__{Number(group)}({parameters}) => {by} switch", group * MostCalls,
                [.. values.Skip(group * MostCalls).Take(MostCalls)]);
    }

    private static void WriteCases(CodeWriter code, string head, int first, IReadOnlyList<string> values)
    {
        code.Line(head).Open();
        for (var i = 0; i < values.Count; i++)
            code.Line($"{Number(first + i)} => {values[i]},");
        code.Line("_ => default,").Close(";");
    }

    private static void WriteLiteral(CodeWriter code, string before, ImagePiece piece, string after)
    {
        if (!piece.IsLines)
        {
            code.Line($"{before}{CSharpText.Literal(piece.Text)}u8{after}");
            return;
        }

        code.Line(before + "\"\"\"").Indented(inner =>
        {
            for (int start = 0, end; start <= piece.Text.Length; start = end + 1)
            {
                end = piece.Text.IndexOf('\n', start) is >= 0 and var found ? found : piece.Text.Length;
                inner.BeginLine().Append(piece.Text, start, end - start);
                inner.EndLine();
            }

            inner.Line($"\"\"\"u8{after}");
        });
    }

    // Hot reload changes methods of a running program, and so would change tables, but neither the listing that is embedded in it nor
    // what was read before: places of one text would be looked up in another. It refuses to change a constant; the program is started
    // anew, or goes on as it is.
    private static void WriteStamp(CodeWriter code, string name, List<ImagePiece> pieces)
    {
        var stamp = StableHash.OfText(string.Concat(pieces.Select(piece => Number((int)StableHash.OfText(piece.Text)))));
        code.Line().Line("// Hot reload has to start the program anew where this changes.")
            .Line($"private const uint {name}Stamp = {stamp.ToString(CultureInfo.InvariantCulture)};");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
