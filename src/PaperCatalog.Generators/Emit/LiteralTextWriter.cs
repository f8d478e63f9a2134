using System.Text;
using PaperCatalog.Format;
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

    /// <summary>Writes the text of a listing.</summary>
    public static void Write(TableCode code, Utf8Text text)
    {
        var parts = Split(text);
        for (var part = 0; part < parts.Count; part++)
            code.WriteText(nameof(ListingTable.Text), part, Literal(text.Slice(parts[part])));
    }

    /// <summary>Writes decoded texts.</summary>
    public static void Write(TableCode code, DecodedText decoded)
    {
        for (var part = 0; part < decoded.PartCount; part++)
            code.WriteText(nameof(ListingTable.Decoded), part, Literal(decoded.GetPart(part)));
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
