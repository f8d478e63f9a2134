using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.PlainText;

namespace PaperCatalog.Listings.ArxivPages;

/// <summary>The people of a paper: names with commas between them, and in brackets where they work.</summary>
internal static class ArxivPeople
{
    private static readonly byte[] s_hidden = " additional author"u8.ToArray();

    /// <summary>Adds them to an entry.</summary>
    public static void Add(ListingDraft draft, EntryDraft entry, ByteSpan span)
    {
        var (names, isWhole) = (0, true);
        foreach (var part in OutsideBrackets(draft.Text, span))
        {
            foreach (var name in NameLine.Split(draft.Text, part).SelectMany(name => PartAtLine(draft.Text, name)))
            {
                if (IsOthers(draft.Text.Slice(name)))
                {
                    isWhole = false;
                    continue;
                }

                draft.Decoded.AppendVerbatim(name);
                draft.Decoded.JoinLines();
                entry.AddAuthor(draft.EndName());
                names++;
            }
        }

        // "et al. (31 additional authors not shown)".
        if (!isWhole && ReadHidden(draft.Text.Slice(span)) is > 0 and var hidden)
            entry.AuthorCount = new Field<int>(names + hidden, span);
        else if (isWhole)
            entry.CountAuthors(span);
    }

    private static bool IsOthers(ReadOnlySpan<byte> name) =>
        AsciiText.StartsWithIgnoreCase(name, "et al") || name.SequenceEqual("..."u8) || name.SequenceEqual("…"u8);

    /// <summary>Two names whose <c>and</c> stands at the end of a line.</summary>
    private static IEnumerable<ByteSpan> PartAtLine(Utf8Text text, ByteSpan name)
    {
        var bytes = text.Slice(name);
        var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        var first = end < 0 ? name : WhiteSpace.TrimLines(text, name with { Length = end });
        return end < 0 || !text.Slice(first).EndsWith(" and"u8)
            ? [name]
            : [WhiteSpace.TrimLines(text, first with { Length = first.Length - " and".Length }),
                WhiteSpace.TrimLines(text, ByteSpan.FromBounds(first.End, name.End))];
    }

    /// <summary>The parts of a stretch that stand in no bracket.</summary>
    private static List<ByteSpan> OutsideBrackets(Utf8Text text, ByteSpan span)
    {
        var parts = new List<ByteSpan>();
        var (open, start) = (0, span.Start);
        for (var at = span.Start; at < span.End; at++)
        {
            if (text.Bytes[at] == '(' && open++ == 0)
                parts.Add(ByteSpan.FromBounds(start, at));
            else if (text.Bytes[at] == ')' && open > 0 && --open == 0)
                start = at + 1;
        }

        if (open == 0)
            parts.Add(ByteSpan.FromBounds(start, span.End));
        return parts;
    }

    private static int ReadHidden(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf(s_hidden);
        var start = end;
        while (start > 0 && AsciiText.IsDigit(bytes[start - 1]))
            start--;
        return end > 0 && AsciiText.TryParse(bytes.Slice(start, end - start), out var count) ? count : 0;
    }
}
