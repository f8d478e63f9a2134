namespace PaperCatalog.Listings.PlainText;

/// <summary>Takes apart titles and what stands beside them, in a form that most lines of a list have: what one line alone does not tell, all of them do.</summary>
/// <remarks>
/// <code>
/// line      = title separator people { separator ( venue | year ) }     the separator is a dash, a bar, a semicolon, ". " or ", "
///           | title " by " people [ venue ] [ year ]
///           | title "(" people year ")"
///           | people "(" year ")" separator title
///           | "[" [ venue ] year "]" title
///           | year separator title
/// </code>
/// </remarks>
internal static class TitleForms
{
    // A longer line is no title with people beside it, and would be gone through too often.
    private const int MaxLine = 600;

    private static readonly (byte[] Opening, byte[] Closing)[] s_quotes =
        [("\""u8.ToArray(), "\""u8.ToArray()), ("\u201C"u8.ToArray(), "\u201D"u8.ToArray()), ("'"u8.ToArray(), "'"u8.ToArray()), ("\u2018"u8.ToArray(), "\u2019"u8.ToArray())];

    private static readonly Reader[] s_forms =
    [
        (text, line) => ReadSeparated(text, line, " - "u8), (text, line) => ReadSeparated(text, line, " \u2013 "u8), (text, line) => ReadSeparated(text, line, " \u2014 "u8),
        (text, line) => ReadSeparated(text, line, " | "u8), (text, line) => ReadSeparated(text, line, "; "u8), (text, line) => ReadSeparated(text, line, "\t"u8),
        ReadBy, ReadBracketed, ReadStopped, ReadListed, ReadFront, ReadPeopleFront,
    ];

    private delegate TitleTail? Reader(Utf8Text text, ByteSpan line);

    /// <summary>Takes apart the lines of all titles that have the form that most have.</summary>
    /// <param name="text">The text.</param>
    /// <param name="items">The papers.</param>
    public static void Take(Utf8Text text, List<ListItem> items)
    {
        TakeApart(text, items);
        Unquote(text, items);
    }

    /// <summary>
    /// Whether most lines are titles with people and a year behind full stops, <c>Title. Ada Miller, Boris Kuhn. ICLR 2024.</c>: each ends as
    /// a sentence does, and is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="first">The first that may be of a paper.</param>
    public static bool AreStopped(Utf8Text text, PlainLine[] lines, int first)
    {
        var (all, stopped) = (0, 0);
        for (var i = first; i < lines.Length; i++)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive)
                continue;
            all++;
            stopped += lines[i].Span.Length is > 0 and <= MaxLine && ReadStopped(text, lines[i].Span) is { People: not null, Year: not null } ? 1 : 0;
        }

        return stopped > 1 && stopped * 3 >= all * 2;
    }

    private static void TakeApart(Utf8Text text, List<ListItem> items)
    {
        var titled = items.FindAll(item => item is { Title.Count: 1 } && !item.Title[0].IsEmpty);
        var open = titled.FindAll(item => item is { Names: null, Venue: null } && item.Title[0].Length <= MaxLine);
        if (titled.Count < 2 || open.Count == 0)
            return;
        foreach (var form in s_forms)
        {
            var tails = open.ConvertAll(item => form(text, item.Title[0]));
            var read = tails.Count(tail => tail is not null);
            var done = titled.Count - open.Count;
            if (read == 0 || (read + done) * 3 < titled.Count * 2)
                continue;
            for (var i = 0; i < open.Count; i++)
            {
                if (tails[i] is { } tail)
                    Apply(text, open[i], tail);
            }

            return;
        }
    }

    /// <summary>Takes the quotes off titles where most stand in some.</summary>
    private static void Unquote(Utf8Text text, List<ListItem> items)
    {
        var titled = items.FindAll(item => item is { Title.Count: 1 } && !item.Title[0].IsEmpty);
        var quoted = titled.FindAll(item => FindQuoted(text, item.Title[0]) is not null);
        if (quoted.Count < 2 || quoted.Count * 3 < titled.Count * 2)
            return;
        foreach (var item in quoted)
            item.Title[0] = FindQuoted(text, item.Title[0])!.Value;
    }

    private static ByteSpan? FindQuoted(Utf8Text text, ByteSpan title)
    {
        foreach (var (opening, closing) in s_quotes)
        {
            var bytes = text.Slice(title);
            if (bytes.Length > opening.Length + closing.Length && bytes.StartsWith(opening) && bytes.EndsWith(closing) && bytes.Slice(opening.Length).IndexOf(closing) == bytes.Length - opening.Length - closing.Length)
                return ByteSpan.FromBounds(title.Start + opening.Length, title.End - closing.Length);
        }

        return null;
    }

    private static void Apply(Utf8Text text, ListItem item, TitleTail tail)
    {
        (item.Title[0], item.Names, item.Venue, item.AreMore) = (tail.Title, tail.People, tail.Venue, tail.AreMore);
        item.Year ??= tail.Year;
        // Songs and films have one name beside them.
        item.HasSureNames = tail.AreMore || (tail.People is { } people && NameLine.Count(text, people) > 1);
    }

    /// <summary>The parts of a line between some signs, with people in one of them and place and year behind it.</summary>
    private static TitleTail? ReadSeparated(Utf8Text text, ByteSpan line, ReadOnlySpan<byte> separator)
    {
        for (var at = text.Slice(line).IndexOf(separator); at > 0;)
        {
            var behind = line.Start + at + separator.Length;
            if (Join(text, new ByteSpan(line.Start, at), ByteSpan.FromBounds(behind, line.End)) is { } tail)
                return tail;
            var next = text.Slice(ByteSpan.FromBounds(behind, line.End)).IndexOf(separator);
            at = next < 0 ? -1 : behind - line.Start + next;
        }

        return null;
    }

    /// <summary><c>Title by Ada Miller and Boris Kuhn, ICLR 2024</c>.</summary>
    private static TitleTail? ReadBy(Utf8Text text, ByteSpan line)
    {
        var at = text.Slice(line).LastIndexOf(" by "u8);
        return at <= 0 ? null : Join(text, new ByteSpan(line.Start, at), ByteSpan.FromBounds(line.Start + at + 4, line.End));
    }

    /// <summary><c>Title (Ada Miller, 2024)</c>.</summary>
    private static TitleTail? ReadBracketed(Utf8Text text, ByteSpan line)
    {
        var at = text.Bytes[line.End - 1] == ')' ? text.Slice(line).LastIndexOf(" ("u8) : -1;
        return at <= 0 ? null : WhereSaid(Join(text, new ByteSpan(line.Start, at), ByteSpan.FromBounds(line.Start + at + 2, line.End)));
    }

    /// <summary><c>Title. Ada Miller, Boris Kuhn. ICLR 2024.</c></summary>
    private static TitleTail? ReadStopped(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        for (var at = 1; at + 2 < bytes.Length; at++)
        {
            if (bytes[at] is not ((byte)'.' or (byte)'?' or (byte)'!') || bytes[at + 1] != ' ')
                continue;
            var title = new ByteSpan(line.Start, bytes[at] == '.' ? at : at + 1);
            return Join(text, title, ByteSpan.FromBounds(line.Start + at + 2, line.End));
        }

        return null;
    }

    /// <summary><c>Title, Ada Miller, Boris Kuhn, ICLR 2024</c>: the people end with a year, or with words for more of them.</summary>
    private static TitleTail? ReadListed(Utf8Text text, ByteSpan line) => WhereSaid(ReadSeparated(text, line, ", "u8));

    /// <summary><c>[ICLR 2024] Title</c>, <c>2024 - Title</c>.</summary>
    private static TitleTail? ReadFront(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        var closing = bytes[0] == '[' ? (byte)']' : bytes[0] == '(' ? (byte)')' : (byte)0;
        var end = closing > 0 ? bytes.IndexOf(closing) : 4;
        if (end < 4 || end + 2 >= bytes.Length || (closing == 0 && bytes[end] is not ((byte)' ' or (byte)':')))
            return null;
        var front = new ByteSpan(line.Start + (closing > 0 ? 1 : 0), closing > 0 ? end - 1 : end);
        var title = TitleAbout.TrimStart(text, ByteSpan.FromBounds(line.Start + end + (closing > 0 ? 1 : 0), line.End));
        if (title.IsEmpty)
            return null;
        if (TitleAbout.ReadYear(text, front) is { } alone)
            return new TitleTail(title, null, false, null, alone);
        return closing > 0 && TitleYear.Read(text, front) is { } place && TitleAbout.CanBeVenue(text, place.Before) ? new TitleTail(title, null, false, place.Before, place.Year) : null;
    }

    /// <summary><c>Miller et al. (2024) - Title</c>, <c>Miller et al., 2024. Title</c>.</summary>
    private static TitleTail? ReadPeopleFront(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        for (var at = 0; at + 5 < bytes.Length; at++)
        {
            if (bytes[at] is not ((byte)' ' or (byte)'(') || AsciiText.CountDigits(bytes.Slice(at + 1)) != 4 || TitleAbout.ReadYear(text, new ByteSpan(line.Start + at + 1, 4)) is not { } year)
                continue;
            var people = TitleAbout.Read(text, new ByteSpan(line.Start, at));
            var title = TitleAbout.TrimStart(text, ByteSpan.FromBounds(year.End, line.End));
            return people is { Venue: null } && year.End < title.Start && !title.IsEmpty ? new TitleTail(title, people.Value.People, people.Value.AreMore, null, year) : null;
        }

        return null;
    }

    // Two words with capitals need not be a name: "(Extended Version)".
    private static TitleTail? WhereSaid(TitleTail? tail) => tail is { Year: not null } or { AreMore: true } ? tail : null;

    private static TitleTail? Join(Utf8Text text, ByteSpan title, ByteSpan about)
    {
        title = WhiteSpace.Trim(text, title);
        title = FindQuoted(text, title) ?? title;
        return title.IsEmpty || TitleAbout.Read(text, about) is not { } read ? null : new TitleTail(title, read.People, read.AreMore, read.Venue, read.Year);
    }
}
