using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText;

/// <summary>
/// What stands behind a title on its line: who wrote it, where it appeared and when. <c>Title - Hu et al., ICLR 2022</c>,
/// <c>Title (Bubeck et al., 2023)</c>, <c>"Title", Brown et al. 2020</c>.
/// </summary>
/// <param name="Title">The title.</param>
/// <param name="People">The people, without <c>et al.</c></param>
/// <param name="AreMore">Whether there are more people than are named.</param>
/// <param name="Venue">Where it appeared.</param>
/// <param name="Year">When.</param>
internal readonly record struct TitleTail(ByteSpan Title, ByteSpan? People, bool AreMore, ByteSpan? Venue, ByteSpan? Year)
{
    // "Neural Computation", "EMNLP Findings": more words are a part of the title.
    private const int MaxVenueWords = 4;

    private static readonly (byte[] Opening, byte[] Closing)[] s_quotes =
        [("\""u8.ToArray(), "\""u8.ToArray()), ("\u201C"u8.ToArray(), "\u201D"u8.ToArray())];

    private static readonly byte[][] s_dashes = [" - "u8.ToArray(), " \u2013 "u8.ToArray(), " \u2014 "u8.ToArray(), " | "u8.ToArray()];

    private static ReadOnlySpan<byte> Between => " ,.;:-"u8;

    /// <summary>Parts a line; <see langword="null"/> where all of it is the title.</summary>
    public static TitleTail? Read(Utf8Text text, ByteSpan line) =>
        line.IsEmpty ? null : ReadQuoted(text, line) ?? ReadBracketed(text, line) ?? ReadDashed(text, line);

    /// <summary>
    /// People, venue and year that have a line for themselves; <see langword="null"/> where it says something else. Family names are enough
    /// here, <c>Ma, Fang, Wang (NeurIPS 2023)</c>.
    /// </summary>
    public static TitleTail? ReadAlone(Utf8Text text, ByteSpan line)
    {
        if (line.IsEmpty)
            return null;
        var bytes = text.Slice(line);
        if (bytes[bytes.Length - 1] == ')' && bytes.LastIndexOf(" ("u8) is > 0 and var at)
        {
            var people = TrimEnd(text, new ByteSpan(line.Start, at));
            var place = ByteSpan.FromBounds(line.Start + at + 2, line.End - 1);
            var year = TitleYear.Read(text, place);
            if ((year?.Year ?? TitleAbout.ReadYear(text, place)) is { } when && NameLine.AreFamilyNames(text, people))
                return new TitleTail(default, people, false, year?.Before, when);
        }

        return ReadTail(text, line, line) is { People: not null } tail ? tail : null;
    }

    private static TitleTail? ReadQuoted(Utf8Text text, ByteSpan line)
    {
        foreach (var (opening, closing) in s_quotes)
        {
            var bytes = text.Slice(line);
            if (!bytes.StartsWith(opening))
                continue;
            var end = bytes.Slice(opening.Length).LastIndexOf(closing);
            if (end <= 0)
                return null;
            var title = TrimEnd(text, new ByteSpan(line.Start + opening.Length, end));
            var tail = TrimStart(text, ByteSpan.FromBounds(line.Start + opening.Length + end + closing.Length, line.End));
            foreach (var dash in s_dashes)
                tail = text.Slice(tail).StartsWith(dash.AsSpan(1)) ? TrimStart(text, ByteSpan.FromBounds(tail.Start + dash.Length - 1, tail.End)) : tail;
            return !tail.IsEmpty && text.Bytes[tail.Start] == '(' && text.Bytes[tail.End - 1] == ')'
                ? ReadTail(text, title, ByteSpan.FromBounds(tail.Start + 1, tail.End - 1))
                : ReadTail(text, title, tail);
        }

        return null;
    }

    private static TitleTail? ReadBracketed(Utf8Text text, ByteSpan line)
    {
        var bytes = text.Slice(line);
        if (bytes[bytes.Length - 1] != ')' || bytes.LastIndexOf(" ("u8) is not (> 0 and var at))
            return null;
        return ReadTail(text, TrimEnd(text, new ByteSpan(line.Start, at)), ByteSpan.FromBounds(line.Start + at + 2, line.End - 1));
    }

    private static TitleTail? ReadDashed(Utf8Text text, ByteSpan line)
    {
        var (at, length) = (-1, 0);
        foreach (var dash in s_dashes)
        {
            if (text.Slice(line).LastIndexOf(dash) is var found && found > at)
                (at, length) = (found, dash.Length);
        }

        return at <= 0 ? null : ReadTail(text, TrimEnd(text, new ByteSpan(line.Start, at)), ByteSpan.FromBounds(line.Start + at + length, line.End));
    }

    /// <summary>People, venue and year in this order; <see langword="null"/> where too little of it is there to be sure.</summary>
    private static TitleTail? ReadTail(Utf8Text text, ByteSpan title, ByteSpan tail)
    {
        if (title.IsEmpty || tail.IsEmpty)
            return null;
        var year = TitleYear.Read(text, tail);
        var rest = TrimEnd(text, year?.Before ?? tail);
        if (FindOthers(text, rest) is { } others)
        {
            var people = TrimEnd(text, ByteSpan.FromBounds(rest.Start, others.Start));
            var venue = TrimStart(text, ByteSpan.FromBounds(others.End, rest.End));
            return !people.IsEmpty && CanBeVenue(text, venue, isSure: true) ? new TitleTail(title, people, true, NullIfEmpty(venue), year?.Year) : null;
        }

        if (year is null)
            return null;
        // Four words with capitals may be a name, and are a part of most titles.
        if (NameLine.Count(text, rest) > 1)
            return new TitleTail(title, rest, false, null, year.Value.Year);
        var comma = text.Slice(rest).LastIndexOf((byte)',');
        if (comma > 0 && new ByteSpan(rest.Start, comma) is var names && NameLine.Count(text, names) > 1)
        {
            var venue = TrimStart(text, ByteSpan.FromBounds(rest.Start + comma, rest.End));
            return CanBeVenue(text, venue, isSure: true) ? new TitleTail(title, names, false, NullIfEmpty(venue), year.Value.Year) : null;
        }

        return CanBeVenue(text, rest, isSure: false) ? new TitleTail(title, null, false, rest, year.Value.Year) : null;
    }

    /// <summary>The words that stand for people who are not named.</summary>
    private static ByteSpan? FindOthers(Utf8Text text, ByteSpan tail)
    {
        var at = text.Slice(tail).IndexOf(" et al"u8);
        if (at < 0)
            return null;
        var end = tail.Start + at + " et al".Length;
        return end < tail.End && AsciiText.IsWordByte(text.Bytes[end]) ? null : ByteSpan.FromBounds(tail.Start + at, end);
    }

    /// <summary>Whether a text can name a venue.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="span">The place.</param>
    /// <param name="isSure">Whether people stand before it; else it has to be an acronym, as conferences have.</param>
    private static bool CanBeVenue(Utf8Text text, ByteSpan span, bool isSure)
    {
        var (words, capitals) = (span.IsEmpty ? 0 : 1, 0);
        foreach (var value in text.Slice(span))
        {
            words += value == ' ' ? 1 : 0;
            capitals += words == 1 && AsciiText.IsUpper(value) ? 1 : 0;
        }

        return isSure ? words <= 2 * MaxVenueWords : words is > 0 and <= MaxVenueWords && (capitals > 1 || TitleAbout.IsPreprintServer(text.Slice(span)));
    }

    private static ByteSpan? NullIfEmpty(ByteSpan span) => span.IsEmpty ? null : span;

    private static ByteSpan TrimStart(Utf8Text text, ByteSpan span)
    {
        while (!span.IsEmpty && Between.IndexOf(text.Bytes[span.Start]) >= 0)
            span = ByteSpan.FromBounds(span.Start + 1, span.End);
        return span;
    }

    // A full stop at an end may be of an initial.
    private static ByteSpan TrimEnd(Utf8Text text, ByteSpan span)
    {
        while (!span.IsEmpty && text.Bytes[span.End - 1] is (byte)' ' or (byte)',' or (byte)';' or (byte)':')
            span = span with { Length = span.Length - 1 };
        return span;
    }
}
