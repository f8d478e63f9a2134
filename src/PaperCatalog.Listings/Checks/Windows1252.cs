namespace PaperCatalog.Listings.Checks;

/// <summary>
/// The characters of Windows-1252 from 0x80 to 0x9F, where it differs from Latin-1.
/// Source: the WHATWG Encoding Standard, index windows-1252, which maps the five unused bytes to the control characters.
/// </summary>
internal static class Windows1252
{
    private const int First = 0x80;

    private const string Characters =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The character of a byte from 0x80 to 0x9F; any other number is itself.</summary>
    public static int ToCodePoint(int value) =>
        value is >= First and < First + 0x20 ? Characters[value - First] : value;

    /// <summary>
    /// The byte that a reader of Windows-1252 or of Latin-1 made <paramref name="codePoint"/> from, or -1 where there is none.
    /// </summary>
    public static int ToByte(int codePoint)
    {
        if (codePoint <= 0xFF)
            return codePoint;
        var index = codePoint <= char.MaxValue ? Characters.IndexOf((char)codePoint) : -1;
        return index < 0 ? -1 : First + index;
    }
}
