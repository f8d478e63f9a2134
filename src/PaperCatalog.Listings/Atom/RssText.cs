using System.Text;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Atom;

/// <summary>Texts of RSS, in which HTML stands as text, and what arXiv writes into them.</summary>
internal static class RssText
{
    // A longer one is text in angle brackets.
    private const int MaxTag = 400;

    /// <summary>Takes the tags of HTML out of the field that is being decoded.</summary>
    public static void DropTags(DecodedTextBuilder decoded, ByteSpan content)
    {
        var field = decoded.Field;
        if (NextTag(field, 0, out _) < 0)
            return;
        var bytes = new List<byte>(field.Length);
        var at = 0;
        while (at < field.Length)
        {
            var tag = NextTag(field, at, out var length);
            var end = tag < 0 ? field.Length : tag;
            foreach (var value in field.Slice(at, end - at))
                bytes.Add(value);
            at = end + (tag < 0 ? 0 : length);
        }

        decoded.DropField();
        decoded.Append([.. bytes], content);
    }

    /// <summary>
    /// How long a title is without what arXiv once wrote behind it, <c>. (arXiv:2305.11627v1 [cs.CL])</c>; 0 where there is nothing.
    /// </summary>
    public static int FindVersion(ReadOnlySpan<byte> title, out ReadOnlySpan<byte> identifier, out byte[] category)
    {
        identifier = default;
        category = [];
        var start = title.LastIndexOf("(arXiv:"u8);
        if (start <= 0 || title[title.Length - 1] != ')')
            return 0;
        var rest = title.Slice(start + 1, title.Length - start - 2);
        var space = rest.IndexOf((byte)' ');
        identifier = space < 0 ? rest : rest.Slice(0, space);
        var (open, close) = (rest.IndexOf((byte)'['), rest.IndexOf((byte)']'));
        if (open > 0 && close > open)
            category = rest.Slice(open + 1, close - open - 1).ToArray();
        while (start > 0 && title[start - 1] is (byte)' ' or (byte)'.')
            start--;
        return start;
    }

    /// <summary>Where the abstract begins behind what arXiv writes before it; 0 where it writes nothing there.</summary>
    public static int FindAbstract(ReadOnlySpan<byte> description, out ReadOnlySpan<byte> identifier)
    {
        identifier = default;
        if (!description.StartsWith("arXiv:"u8))
            return 0;
        var head = description.Slice(0, Math.Min(description.Length, MaxTag));
        var mark = "Abstract:"u8;
        var at = head.IndexOf(mark);
        var end = head.IndexOf((byte)' ');
        if (at < 0 || end < 0)
            return 0;
        identifier = head.Slice(0, end);
        at += mark.Length;
        while (at < description.Length && description[at] == ' ')
            at++;
        return at;
    }

    /// <summary>Adds people: one an element, or several with commas between them, each perhaps a link of HTML.</summary>
    public static void AddPeople(ListingDraft draft, EntryDraft entry, ByteSpan content)
    {
        var names = Encoding.UTF8.GetString(draft.Decoded.Field.ToArray()).Split([", ", "; ", " and ", ","], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 1)
        {
            entry.AddAuthor(draft.EndName(), content);
            return;
        }

        draft.Decoded.DropField();
        foreach (var name in names)
        {
            var start = name.StartsWith("and ", StringComparison.Ordinal) ? 4 : 0;
            draft.Decoded.Append(Encoding.UTF8.GetBytes(name.Substring(start).Trim()), content);
            entry.AddAuthor(draft.EndName(), content);
        }
    }

    private static int NextTag(ReadOnlySpan<byte> bytes, int at, out int length)
    {
        length = 0;
        while (at < bytes.Length)
        {
            var next = bytes.Slice(at).IndexOf((byte)'<');
            if (next < 0)
                return -1;
            at += next;
            length = TagLength(bytes.Slice(at));
            if (length > 0)
                return at;
            at++;
        }

        return -1;
    }

    // "a < b" and "<think>" are text.
    private static int TagLength(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.Slice(0, Math.Min(bytes.Length, MaxTag)).Slice(1).IndexOfAny((byte)'<', (byte)'>') + 1;
        if (end < 2 || bytes[end] != '>')
            return 0;
        var start = bytes[1] == '/' ? 2 : 1;
        var nameEnd = start;
        while (nameEnd < end && (AsciiText.IsLetter(bytes[nameEnd]) || AsciiText.IsDigit(bytes[nameEnd])))
            nameEnd++;
        var name = bytes.Slice(start, nameEnd - start);
        foreach (var tag in (string[])["p", "a", "br", "b", "i", "em", "strong", "sub", "sup", "div", "span", "img", "ul", "ol", "li", "blockquote", "h1", "h2", "h3", "h4"])
        {
            if (AsciiText.EqualsIgnoreCase(name, tag) && (nameEnd == end || bytes[nameEnd] is (byte)' ' or (byte)'/' or (byte)'\n'))
                return end + 1;
        }

        return 0;
    }
}
