using PaperCatalog.Listings.Atom.Syntax;
using PaperCatalog.Listings.Json.Forms;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>The mark-up of texts at Crossref: JATS, such as <c>&lt;jats:p&gt;</c>, MathML, and references of XML.</summary>
internal static class JatsMarkup
{
    // A tag of MathML may have several attributes; text behind a lone '<' is no tag.
    private const int MaxTag = 256;

    private static readonly string[] s_prefixes = ["jats:", "mml:"];

    // What deposits have without a prefix too.
    private static readonly JsonNames s_plain = new(
        "p", "title", "sec", "i", "b", "u", "em", "strong", "sub", "sup", "sc", "scp", "tt", "italic", "bold", "br", "span", "div", "ul", "ol", "li", "h1", "h2", "h3",
        "h4", "abstract", "list", "list-item", "inline-formula", "disp-formula", "math", "mi", "mn", "mo", "mrow", "msup", "msub", "mtext", "ext-link", "xref");

    // Their texts stand apart from what is around them.
    private static readonly JsonNames s_blocks = new(
        "p", "title", "sec", "list", "list-item", "label", "br", "break", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "disp-formula", "disp-quote", "abstract");

    // What an abstract is called says nothing.
    private static readonly JsonNames s_headings = new("Abstract", "ABSTRACT", "abstract", "Summary", "SUMMARY", "Abstract.", "Abstract:");

    /// <summary>Adds a text without its tags to the field that is being decoded.</summary>
    public static void Decode(Utf8Text text, ByteSpan span, DecodedTextBuilder field)
    {
        var start = span.Start;
        for (var at = start; at < span.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, span.End));
            var next = rest.IndexOf((byte)'<');
            if (next < 0)
                break;
            at += next;
            var length = ReadTag(rest.Slice(next), out var name);
            if (length == 0)
            {
                at++;
                continue;
            }

            XmlText.Decode(text, ByteSpan.FromBounds(start, at), field);
            var isOpen = rest[next + 1] != '/';
            if (s_blocks.Contains(name))
                field.Append("\n"u8, text.GetSource(new ByteSpan(at, length)));
            at += length;
            at += isOpen ? ReadContent(text, ByteSpan.FromBounds(at, span.End), name, field) : 0;
            start = at;
        }

        XmlText.Decode(text, ByteSpan.FromBounds(start, span.End), field);
    }

    /// <summary>Reads the text behind a tag where that says how; returns the length of what is done with.</summary>
    private static int ReadContent(Utf8Text text, ByteSpan rest, ReadOnlySpan<byte> name, DecodedTextBuilder field)
    {
        if (name.SequenceEqual("sup"u8) || name.SequenceEqual("sub"u8))
            return ScriptMarkup.Decode(text, rest, name[2] == 'p', field);
        var bytes = text.Slice(rest);
        var end = name.SequenceEqual("title"u8) ? bytes.Slice(0, Math.Min(bytes.Length, MaxTag)).IndexOf((byte)'<') : -1;
        return end > 0 && s_headings.Contains(bytes.Slice(0, end)) ? end : 0;
    }

    /// <summary>The length of the tag at the start of a text, and its name without a prefix; 0 where there is none.</summary>
    private static int ReadTag(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> name)
    {
        name = default;
        var end = text.Slice(0, Math.Min(text.Length, MaxTag)).IndexOf((byte)'>');
        if (end < 2)
            return 0;
        var tag = text.Slice(1, end - 1);
        if (tag[0] == '/')
            tag = tag.Slice(1);
        var length = tag.IndexOfAny((byte)' ', (byte)'/', (byte)'\n');
        name = length < 0 ? tag : tag.Slice(0, length);
        foreach (var prefix in s_prefixes)
        {
            if (!AsciiText.StartsWithIgnoreCase(name, prefix))
                continue;
            name = name.Slice(prefix.Length);
            return end + 1;
        }

        return s_plain.Contains(name) ? end + 1 : 0;
    }
}
