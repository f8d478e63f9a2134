using System.Globalization;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>
/// Writes the text of a listing as UTF-8 literals, where no resource holds it: without the package's targets there is none.
/// </summary>
internal static class LiteralTextWriter
{
    // Longer literals make the compiler slow out of proportion.
    private const int MaxPartLength = 250_000;

    /// <summary>Writes the members that give the text.</summary>
    public static void Write(CodeWriter code, Utf8Text text)
    {
        var parts = Split(text);
        var signature = $"protected override {ClassFrame.Bytes} Text(int part) => ";
        if (parts.Count == 1)
        {
            code.Line(signature + Literal(text, parts[0]) + ";");
            return;
        }

        code.Line($"protected override int TextPartCount => {parts.Count.ToString(CultureInfo.InvariantCulture)};");
        code.Line(signature + "part switch").Open();
        for (var part = 0; part < parts.Count; part++)
            code.Line($"{part.ToString(CultureInfo.InvariantCulture)} => {Literal(text, parts[part])},");
        code.Line("_ => default,").Close(";");
    }

    private static string Literal(Utf8Text text, ByteSpan span) => CSharpText.Literal(text.GetString(span)) + "u8";

    private static List<ByteSpan> Split(Utf8Text text)
    {
        var parts = new List<ByteSpan>();
        var start = 0;
        do
        {
            var end = Math.Min(start + MaxPartLength, text.Length);
            // Not inside a character.
            while (end < text.Length && (text.Bytes[end] & 0xC0) == 0x80)
                end--;
            parts.Add(ByteSpan.FromBounds(start, end));
            start = end;
        }
        while (start < text.Length);
        return parts;
    }
}
