using System.Text;

namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>
/// HTML, and the XML of publishers: <c>&lt;i&gt;in vivo&lt;/i&gt;</c>, <c>&lt;br/&gt;</c>, <c>&lt;jats:p&gt;</c>. The special
/// tokens of language models (<c>&lt;s&gt;</c>, <c>&lt;think&gt;</c>, <c>&lt;code&gt;</c>) are text.
/// </summary>
internal static class HtmlTag
{
    private const int LongestName = 6;

    private static readonly HashSet<string> s_paired = new(
        "i b u a em tt sub sup scp bold italic strong span font".Split(' '), StringComparer.Ordinal);

    /// <summary>The element or tag that begins at <paramref name="at"/>; empty where there is none.</summary>
    public static ByteSpan Read(ReadOnlySpan<byte> bytes, int at)
    {
        var start = Lookahead.ByteAt(bytes, at + 1) == '/' ? at + 2 : at + 1;
        var rest = bytes.Slice(Math.Min(start, bytes.Length));
        if (rest.StartsWith("jats:"u8) || rest.StartsWith("mml:"u8))
            return ToTagEnd(bytes, at);

        var end = Lookahead.EndOfLetters(bytes, start);
        if (end == start || end - start > LongestName || start == at + 2)
            return default;
        var name = Encoding.UTF8.GetString(bytes.Slice(start, end - start).ToArray());
        if (name == "br")
            return Lookahead.ByteAt(bytes, end) is (byte)'>' or (byte)'/' or (byte)' ' ? ToTagEnd(bytes, at) : default;
        if (!s_paired.Contains(name) || Lookahead.ByteAt(bytes, end) is not ((byte)'>' or (byte)' '))
            return default;

        var close = Lookahead.IndexOf(bytes, end, Encoding.UTF8.GetBytes("</" + name + ">"));
        return close < 0 ? default : ByteSpan.FromBounds(at, close + name.Length + "</>".Length);
    }

    private static ByteSpan ToTagEnd(ReadOnlySpan<byte> bytes, int at)
    {
        var end = Lookahead.IndexOf(bytes, at, ">"u8);
        return end < 0 ? default : ByteSpan.FromBounds(at, end + 1);
    }
}
