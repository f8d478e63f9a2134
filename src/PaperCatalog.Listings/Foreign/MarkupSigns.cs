namespace PaperCatalog.Listings.Foreign;

/// <summary>Tells HTML, RSS and other XML.</summary>
internal static class MarkupSigns
{
    // What a page is, it says at once.
    private const int MaxHead = 8192;

    private static readonly string[] s_pageStarts = ["<!doctype html", "<html", "<head>", "<head ", "<body>", "<body "];

    private static readonly string[] s_feedStarts = ["<rss", "<rdf:rdf", "<rdf "];

    private static readonly byte[][] s_pageTags =
    [
        "<div"u8.ToArray(), "<p>"u8.ToArray(), "<a href"u8.ToArray(), "<span"u8.ToArray(), "<li>"u8.ToArray(), "<td>"u8.ToArray(),
        "<script"u8.ToArray(), "<h1"u8.ToArray(), "<br>"u8.ToArray(),
    ];

    /// <summary>The form of a text that surely is a page, by what it begins with, whatever else it looks like.</summary>
    public static ForeignForm? FindSure(Utf8Text text) =>
        StartsWithAny(text.Bytes.Slice(SkipProlog(text.Bytes)), s_pageStarts) ? ForeignForm.Html : null;

    /// <summary>The same for parts of pages and for XML of any kind.</summary>
    public static ForeignForm? Find(Utf8Text text, TextSample sample)
    {
        if (FindSure(text) is { } sure)
            return sure;
        if (IsWebArchive(sample))
            return ForeignForm.WebArchive;
        var start = text.Bytes.Slice(SkipProlog(text.Bytes));
        if (StartsWithAny(start, s_feedStarts))
            return ForeignForm.Rss;
        // A title can begin with a tag, "<think>"; half of all lines do not.
        if (start.Length < 2 || start[0] != '<' || !AsciiText.IsLetter(start[1]) || !sample.Has(IsTagged, least: 1, percent: 50))
            return null;
        var head = start.Slice(0, Math.Min(start.Length, MaxHead));
        foreach (var tag in s_pageTags)
        {
            if (head.IndexOf(tag) >= 0)
                return ForeignForm.Html;
        }

        return ForeignForm.Xml;
    }

    private static bool IsTagged(ReadOnlySpan<byte> line) => line[0] == '<' && line[line.Length - 1] == '>';

    private static bool IsWebArchive(TextSample sample)
    {
        for (var i = 0; i < Math.Min(sample.Count, 12); i++)
        {
            if (AsciiText.StartsWithIgnoreCase(sample[i], "MIME-Version:"))
                return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<byte> text, string[] starts)
    {
        foreach (var start in starts)
        {
            if (AsciiText.StartsWithIgnoreCase(text, start))
                return true;
        }

        return false;
    }

    /// <summary>What stands behind white space, declarations and comments.</summary>
    private static int SkipProlog(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (true)
        {
            while (at < bytes.Length && bytes[at] <= ' ')
                at++;
            var rest = bytes.Slice(at);
            var end = rest.StartsWith("<?"u8) ? FindEnd(rest, "?>"u8) : rest.StartsWith("<!--"u8) ? FindEnd(rest, "-->"u8) : 0;
            if (end == 0)
                return at;
            at += end;
        }
    }

    private static int FindEnd(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark) =>
        bytes.IndexOf(mark) is >= 0 and var at ? at + mark.Length : 0;
}
