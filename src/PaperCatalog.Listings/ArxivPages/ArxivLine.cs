using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.ArxivPages;

/// <summary>A line of arXiv's pages.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The line, trimmed.</param>
/// <param name="Value">What stands behind the name of a field.</param>
/// <param name="Label">The field.</param>
internal readonly record struct ArxivLine(ArxivLineKind Kind, ByteSpan Span, ByteSpan Value = default, ArxivLabel Label = ArxivLabel.None)
{
    private const int MaxFurniture = 140;

    private const int MaxDay = 90;

    // Of several that a line begins with, the first counts.
    private static readonly (string Name, ArxivLabel Label)[] s_labels =
    [
        ("Title:", ArxivLabel.Title), ("Authors:", ArxivLabel.Authors), ("Author:", ArxivLabel.Authors),
        ("Abstract:", ArxivLabel.Abstract), ("Comments:", ArxivLabel.Comments),
        ("Subjects:", ArxivLabel.Subjects), ("Subject:", ArxivLabel.Known), ("Categories:", ArxivLabel.Categories),
        ("Journal-ref:", ArxivLabel.Other), ("Journal ref:", ArxivLabel.Other),
        ("Journal reference:", ArxivLabel.Other), ("DOI:", ArxivLabel.Doi), ("Related DOI:", ArxivLabel.Doi), ("Date:", ArxivLabel.Date),
        ("Report-no:", ArxivLabel.Other), ("Report number:", ArxivLabel.Other),
        ("MSC-class:", ArxivLabel.Other), ("MSC Class:", ArxivLabel.Other), ("MSC classes:", ArxivLabel.Other),
        ("ACM-class:", ArxivLabel.Other), ("ACM Class:", ArxivLabel.Other), ("ACM classes:", ArxivLabel.Other),
        ("License:", ArxivLabel.Other), ("Proxy:", ArxivLabel.Known), ("Cite as:", ArxivLabel.CiteAs), ("From:", ArxivLabel.Known),
        ("To:", ArxivLabel.Known), ("Date (revised", ArxivLabel.Known),
    ];

    private static readonly string[] s_furniture =
    [
        "Authors and titles for", "Total of ", "[ total of", "[total of", "Showing ", "[ showing", "[showing",
        "New submissions", "Cross submissions", "Cross-lists for", "New submissions for", "Replacements for",
        "Replacement submissions", "Submissions received", "See today's new", "Submission history", "View PDF",
        "HTML (experimental)", "TeX Source", "Other Formats", "view license", "Current browse context",
        "Change to browse by", "References & Citations", "NASA ADS", "Google Scholar", "Semantic Scholar",
        "export BibTeX", "Bookmark", "Bibliographic Tools", "Full-text links", "Access Paper",
        "About", "Help", "Contact", "Subscribe", "Click here to", "contact arXiv", "subscribe to arXiv", "Copyright",
        "Privacy Policy", "Web Accessibility", "arXiv Operational Status", "Get status notifications",
        "Search v", "Search term", "Searching", "results per page", "Sort results by", "Announcement date", "Go",
        "Next", "Previous", "Advanced Search", "Refine query", "New search", "Skip to", "Quick links", "Login",
        "quick links", "Send any comments", "Archives at", "To unsubscribe", "Submissions to", "received from",
        "Computer Science", "(Submitted on", "(what is this?)", "From: ", "arXiv:.", "Listings for", "links to:",
        "Back to top", "Donate", "We gratefully acknowledge", "1 2 3", "<", ">", "arXiv is ", "Order by",
        "fewer | more", "fewer |", "Abstracts", "Hide abstracts", "Show abstracts", "ends", "prev |", "prev", "next",
        "new | recent", "recent", "all",
    ];

    /// <summary>The line at an index.</summary>
    public static ArxivLine Read(Utf8Text text, int index, DirectiveMarker marker, bool isBehindMark)
    {
        var span = WhiteSpace.Trim(text, text.GetLine(index));
        var bytes = text.Slice(span);
        if (bytes.IsEmpty)
            return new ArxivLine(ArxivLineKind.Blank, span);
        if (marker.Find(bytes, out _) > 0)
            return new ArxivLine(ArxivLineKind.Directive, span);
        if (ArxivHeader.Read(text, span, isBehindMark) is not null)
            return new ArxivLine(ArxivLineKind.Header, span);
        if (bytes.StartsWith("\\\\"u8))
            return new ArxivLine(ArxivLineKind.Mark, span, ByteSpan.FromBounds(span.Start + 2, span.End));
        foreach (var (name, label) in s_labels)
        {
            if (AsciiText.StartsWithIgnoreCase(bytes, name))
                return new ArxivLine(ArxivLineKind.Label, span,
                    WhiteSpace.Trim(text, ByteSpan.FromBounds(span.Start + name.Length, span.End)), label);
        }

        if (bytes.StartsWith("Submitted "u8) || bytes.StartsWith("[Submitted on "u8) ||
            bytes.StartsWith("replaced with revised version "u8))
        {
            return new ArxivLine(ArxivLineKind.Submitted, span);
        }

        if (IsCategories(bytes))
            return new ArxivLine(ArxivLineKind.Categories, span);
        var kind = IsDay(text, span) ? ArxivLineKind.Day : IsFurniture(bytes) ? ArxivLineKind.Furniture : ArxivLineKind.Text;
        return new ArxivLine(kind, span);
    }

    /// <summary>Whether a text is made of categories: <c>cs.CL cs.LG</c>, <c>math.AG</c>, <c>hep-th</c> behind others.</summary>
    public static bool IsCategories(ReadOnlySpan<byte> bytes)
    {
        var (words, start) = (0, 0);
        for (var at = 0; at <= bytes.Length; at++)
        {
            if (at < bytes.Length && bytes[at] is not ((byte)' ' or (byte)'\t'))
                continue;
            if (at > start)
            {
                if (!IsCategory(bytes.Slice(start, at - start), hasDot: words == 0))
                    return false;
                words++;
            }

            start = at + 1;
        }

        return words > 0;
    }

    private static bool IsCategory(ReadOnlySpan<byte> word, bool hasDot)
    {
        var dot = word.IndexOf((byte)'.');
        if (word.Length > 20 || (dot < 0 && (hasDot || word.IndexOf((byte)'-') < 0)) || dot == 0 || dot == word.Length - 1)
            return false;
        for (var at = 0; at < word.Length; at++)
        {
            if (at != dot && !AsciiText.IsLower(word[at]) && word[at] != '-' && !(at > dot && dot > 0 && AsciiText.IsUpper(word[at])))
                return false;
        }

        return true;
    }

    // "Tue, 5 Mar 2024 (showing 4 of 4 entries )", "Showing new listings for Tuesday, 5 March 2024".
    private static bool IsDay(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        var comma = bytes.IndexOf((byte)',');
        return bytes.Length <= MaxDay && comma >= 3 &&
            DayFinder.Find(text, ByteSpan.FromBounds(span.Start + comma, span.End)) is not null &&
            (IsWeekday(bytes.Slice(0, comma)) || AsciiText.StartsWithIgnoreCase(bytes, "Showing new listings for") ||
                AsciiText.StartsWithIgnoreCase(bytes, "New submissions for"));
    }

    private static bool IsWeekday(ReadOnlySpan<byte> word)
    {
        foreach (var day in (string[])["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        {
            if (AsciiText.StartsWithIgnoreCase(word, day) && word.Length <= 9)
                return true;
        }

        return false;
    }

    private static bool IsFurniture(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxFurniture)
            return false;
        if (IsDrawn(bytes))
            return true;
        foreach (var start in s_furniture)
        {
            // Short ones are the whole line; a title may begin with the same word.
            if (start.Length < 9 ? AsciiText.EqualsIgnoreCase(bytes, start) : AsciiText.StartsWithIgnoreCase(bytes, start))
                return true;
        }

        return AsciiText.StartsWithIgnoreCase(bytes, "Total of ") || AsciiText.StartsWithIgnoreCase(bytes, "Showing ");
    }

    // "------", "%%--%%--%%".
    private static bool IsDrawn(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (value is not ((byte)'-' or (byte)'%' or (byte)'=' or (byte)'_' or (byte)'|' or (byte)'/' or (byte)' ' or (byte)'.'))
                return false;
        }

        return true;
    }
}
