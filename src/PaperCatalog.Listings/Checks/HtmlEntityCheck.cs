using System.Globalization;
using System.Net;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks;

/// <summary>Finds HTML entities: <c>&amp;amp;</c>, <c>&amp;#39;</c>, <c>&amp;#x27;</c>.</summary>
/// <remarks>
/// A name counts where HTML 4 knows it, with its semicolon: <c>AT&amp;T;</c> and <c>R&amp;D</c> are text. The checks of
/// JabRef take any name, and so would warn of the former.
/// </remarks>
internal static class HtmlEntityCheck
{
    // "&thetasym;" and "&#x0010FFFF;" with some room.
    private const int MaxLength = 16;

    /// <summary>Adds the problems in <paramref name="field"/>.</summary>
    public static void Find(Utf8Text text, ByteSpan field, List<Problem> problems)
    {
        var bytes = text.Slice(field);
        for (var at = 0; (at = SuspiciousBytes.Next(bytes, at, Suspicion.Entity)) < bytes.Length;)
        {
            var length = Length(bytes.Slice(at));
            var span = new ByteSpan(field.Start + at, length);
            if (length > 0 && Decode(text.GetString(span)) is { } character)
                problems.Add(Problem.At(RuleTable.HtmlEntity, span, text.GetString(span), character));
            at += Math.Max(length, 1);
        }
    }

    /// <summary>
    /// Reads an entity that was escaped more than once: what <c>&amp;amp;amp;</c> stands for in the end, and where it ends.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The entity: <c>&amp;amp;</c>.</param>
    /// <param name="character">What it stands for.</param>
    public static ByteSpan Unescape(Utf8Text text, ByteSpan span, ref string character)
    {
        var end = span.End;
        var line = text.GetLine(text.GetLineIndex(span.Start));
        while (character == "&" && end < line.End &&
            LengthBehind(text.Slice(ByteSpan.FromBounds(end, line.End))) is > 0 and var more &&
            Decode("&" + text.GetString(new ByteSpan(end, more))) is { } next)
        {
            (end, character) = (end + more, next);
        }

        return ByteSpan.FromBounds(span.Start, end);
    }

    /// <summary>The length of what has the form of an entity at the start of <paramref name="bytes"/>, or 0.</summary>
    private static int Length(ReadOnlySpan<byte> bytes) => LengthBehind(bytes.Slice(1)) is > 0 and var length ? length + 1 : 0;

    /// <summary>The length of what has the form of an entity but for the sign at its start, or 0.</summary>
    private static int LengthBehind(ReadOnlySpan<byte> bytes)
    {
        var end = 0;
        while (end < bytes.Length && end < MaxLength - 1 && (IsNameByte(bytes[end]) || (end == 0 && bytes[end] == '#')))
            end++;
        return end > 1 && end < bytes.Length && bytes[end] == ';' ? end + 1 : 0;
    }

    private static bool IsNameByte(byte value) => AsciiText.IsLetter(value) || AsciiText.IsDigit(value);

    private static string? Decode(string entity)
    {
        var name = entity.Substring(1, entity.Length - 2);
        return name[0] == '#' ? DecodeNumber(name.Substring(1)) : DecodeName(entity, name);
    }

    private static string? DecodeName(string entity, string name)
    {
        // HTML knows six names in capitals too, as they stand in titles in capitals; the framework does not.
        var decoded = name is "AMP" or "LT" or "GT" or "QUOT" or "COPY" or "REG"
            ? WebUtility.HtmlDecode(entity.ToLowerInvariant())
            : WebUtility.HtmlDecode(entity);
        return decoded == entity ? null : ToText(char.ConvertToUtf32(decoded, 0));
    }

    private static string? DecodeNumber(string digits)
    {
        var isHex = digits[0] is 'x' or 'X';
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(isHex ? digits.Substring(1) : digits, style, CultureInfo.InvariantCulture, out var number))
            return null;
        var isCharacter = number is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
        // As browsers do: the numbers of Windows-1252 are taken for its characters.
        return isCharacter ? ToText(Windows1252.ToCodePoint(number)) : null;
    }

    // A line break in a message or in a field would end it.
    private static string ToText(int codePoint) =>
        codePoint is < ' ' or (>= 0x7F and <= 0x9F) ? " " : char.ConvertFromUtf32(codePoint);
}
