using PaperCatalog.Listings.BibTeX.Syntax;

namespace PaperCatalog.Listings.BibTeX.Values;

/// <summary>Splits a list of names at each <c>and</c>, and names at their commas; neither counts within braces.</summary>
internal static class NameListSplitter
{
    /// <summary>The names of a value. One between two <c>and</c> with nothing between them has no part.</summary>
    public static List<NameRange> Split(in RawValue raw)
    {
        var names = new List<NameRange>();
        var range = raw.Trimmed;
        var bytes = raw.Bytes.Slice(0, range.End);
        var (start, depth) = (range.Start, 0);
        for (var at = start; at < bytes.Length; at++)
        {
            depth += bytes[at] == '{' ? 1 : bytes[at] == '}' ? -1 : 0;
            if (depth > 0 || !IsAnd(bytes, at, range.Start))
                continue;
            names.Add(Read(raw, ByteSpan.FromBounds(start, at)));
            start = at + 3;
            at += 2;
        }

        if (!range.IsEmpty)
            names.Add(Read(raw, ByteSpan.FromBounds(start, bytes.Length)));
        return names;
    }

    /// <summary>Splits a range at the commas that no brace or quote encloses.</summary>
    public static List<ByteSpan> SplitAtCommas(in RawValue raw, ByteSpan range)
    {
        var parts = new List<ByteSpan>();
        var (start, depth, isQuoted) = (range.Start, 0, false);
        for (var at = range.Start; at < range.End; at++)
        {
            var value = raw.Bytes[at];
            depth += value == '{' ? 1 : value == '}' ? -1 : 0;
            isQuoted ^= value == '"' && depth == 0 && (at == range.Start || raw.Bytes[at - 1] != '\\');
            if (value != ',' || depth > 0 || isQuoted)
                continue;
            parts.Add(raw.Trim(ByteSpan.FromBounds(start, at)));
            start = at + 1;
        }

        // A comma at the end parts nothing; BibTeX and Biber pass over it.
        var last = raw.Trim(ByteSpan.FromBounds(start, range.End));
        if (!last.IsEmpty || parts.Count == 0)
            parts.Add(last);
        return parts;
    }

    private static NameRange Read(in RawValue raw, ByteSpan range)
    {
        range = raw.Trim(range);
        return new NameRange(range, range.IsEmpty ? [] : SplitAtCommas(raw, range));
    }

    // "and" with white space on both sides, or at an end of the list.
    private static bool IsAnd(ReadOnlySpan<byte> bytes, int at, int first) =>
        (bytes[at] | 0x20) == 'a' && AsciiText.StartsWithIgnoreCase(bytes.Slice(at), "and") &&
        (at == first || BibCharacters.IsSpace(bytes[at - 1])) &&
        (at + 3 == bytes.Length || BibCharacters.IsSpace(bytes[at + 3]));
}

/// <summary>A name in a list of names, before its LaTeX is decoded.</summary>
/// <param name="Range">Where it stands in the value.</param>
/// <param name="Parts">The parts between commas that no brace encloses: one, two or three, and more where it is malformed.</param>
internal sealed record NameRange(ByteSpan Range, List<ByteSpan> Parts);
