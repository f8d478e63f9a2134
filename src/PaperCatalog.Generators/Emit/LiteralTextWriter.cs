using System.Globalization;
using System.Text;
using PaperCatalog.Listings;

namespace PaperCatalog.Generators.Emit;

/// <summary>
/// Writes text as UTF-8 literals: that of a listing where no resource holds it, since without the package's targets there is
/// none, and that of fields that had to be decoded.
/// </summary>
internal static class LiteralTextWriter
{
    // Longer literals make the compiler slow out of proportion.
    private const int MaxPartLength = 250_000;

    /// <summary>Writes the members that give the text.</summary>
    public static void Write(CodeWriter code, Utf8Text text)
    {
        var parts = Split(text);
        if (parts.Count == 1)
        {
            code.Line($"protected override {ClassFrame.Bytes} Text(int part) => {Literal(text.Slice(parts[0]))};");
            return;
        }

        code.Line($"protected override int TextPartCount => {parts.Count.ToString(CultureInfo.InvariantCulture)};");
        WriteParts(code, "Text", parts.Count, part => Literal(text.Slice(parts[part])));
    }

    /// <summary>Writes the member that gives the decoded texts.</summary>
    public static void WriteDecoded(CodeWriter code, DecodedText decoded) =>
        WriteParts(code, "Decoded", decoded.PartCount, part => Literal(decoded.GetPart(part)));

    private static void WriteParts(CodeWriter code, string member, int count, Func<int, string> getLiteral)
    {
        code.Line($"protected override {ClassFrame.Bytes} {member}(int part) => part switch").Open();
        for (var part = 0; part < count; part++)
            code.Line($"{part.ToString(CultureInfo.InvariantCulture)} => {getLiteral(part)},");
        code.Line("_ => default,").Close(";");
    }

    private static string Literal(ReadOnlySpan<byte> utf8) => CSharpText.Literal(Encoding.UTF8.GetString(utf8.ToArray())) + "u8";

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
