using System.Text;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>Superscripts and subscripts of mark-up: characters, where Unicode has these.</summary>
internal static class ScriptMarkup
{
    /// <summary>Adds what is behind a tag to the field that is being decoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">What stands behind the tag.</param>
    /// <param name="isSuperscript">Which of the two the tag makes of it.</param>
    /// <param name="field">The field.</param>
    /// <returns>The length of what was added; 0 where there are no such characters, and it stays as it is.</returns>
    public static int Decode(Utf8Text text, ByteSpan rest, bool isSuperscript, DecodedTextBuilder field)
    {
        var bytes = text.Slice(rest);
        var content = bytes.Slice(0, Math.Min(bytes.Length, ScriptCharacters.MaxLength + 1));
        var end = content.IndexOf((byte)'<');
        if (end < 0 || ScriptCharacters.Find(content.Slice(0, end), isSuperscript) is not { } script)
            return 0;
        field.Append(Encoding.UTF8.GetBytes(script), text.GetSource(new ByteSpan(rest.Start, end)));
        return end;
    }
}
