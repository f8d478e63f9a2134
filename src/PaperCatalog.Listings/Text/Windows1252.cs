using System.Text;

namespace PaperCatalog.Listings;

/// <summary>Windows-1252, which programs of Western Windows saved text in before UTF-8 (https://encoding.spec.whatwg.org/#windows-1252).</summary>
internal static class Windows1252
{
    // The bytes 80 to 9F; a space where there is no character. All others are those of Latin-1.
    private const string Signs = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>The text of bytes, line ends as they are; <see langword="null"/> where one of them is no character.</summary>
    public static Utf8Text? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            var character = value is >= 0x80 and < 0xA0 ? Signs[value - 0x80] : (char)value;
            if (character == ' ' && value != ' ')
                return null;
            text.Append(character);
        }

        return Utf8Text.FromString(text.ToString());
    }
}
