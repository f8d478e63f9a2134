using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText;

/// <summary>People, place and year in a row, where one name is enough: the list as a whole shows what stands there.</summary>
/// <param name="People">The people, without <c>et al.</c></param>
/// <param name="AreMore">Whether there are more people than are named.</param>
/// <param name="Venue">Where it appeared.</param>
/// <param name="Year">When.</param>
internal readonly record struct TitleAbout(ByteSpan People, bool AreMore, ByteSpan? Venue, ByteSpan? Year)
{
    // "Transactions of the Association for Computational Linguistics".
    private const int MaxVenueWords = 8;

    // A longer line is a paragraph.
    private const int MaxLine = 400;

    private static readonly byte[][] s_others = [" et al."u8.ToArray(), " et al"u8.ToArray(), " et. al."u8.ToArray(), " and others"u8.ToArray()];

    private static readonly string[] s_servers = ["arXiv", "arXiv preprint", "bioRxiv", "medRxiv"];

    // What stands between people and a place.
    private static ReadOnlySpan<byte> Signs => "|;(,-"u8;

    private static ReadOnlySpan<byte> Between => " ,.;:|()[]-"u8;

    /// <summary>Reads a stretch; <see langword="null"/> where it says something else.</summary>
    public static TitleAbout? Read(Utf8Text text, ByteSpan span)
    {
        span = Trim(text, span);
        var year = TitleYear.Read(text, span);
        var rest = year is { } some ? TrimEnd(text, some.Before) : span;
        return ReadPeople(text, rest) is { } about ? about with { Year = year?.Year } : null;
    }

    /// <summary>Reads a line that says when, or that there are more people than are named; <see langword="null"/> where it does not.</summary>
    public static TitleAbout? ReadDated(Utf8Text text, ByteSpan line) =>
        line.Length <= MaxLine && Read(text, line) is { } about && (about.Year is not null || about.AreMore) ? about : null;

    /// <summary>Whether a stretch is a year and nothing else; brackets around it do not count.</summary>
    public static ByteSpan? ReadYear(Utf8Text text, ByteSpan span)
    {
        span = Trim(text, span);
        return span.Length == 4 && AsciiText.TryParse(text.Slice(span), out var number) && number is >= 1900 and <= 2099 ? span : null;
    }

    /// <summary>A stretch without the signs at its start that part it from what stands before.</summary>
    public static ByteSpan TrimStart(Utf8Text text, ByteSpan span)
    {
        while (!span.IsEmpty && Between.IndexOf(text.Bytes[span.Start]) >= 0)
            span = ByteSpan.FromBounds(span.Start + 1, span.End);
        return span;
    }

    /// <summary>Whether a text can name a place: it is short, and begins with a capital.</summary>
    public static bool CanBeVenue(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        return !bytes.IsEmpty && (!AsciiText.IsLower(bytes[0]) || IsPreprintServer(bytes)) && CountWords(bytes) <= MaxVenueWords;
    }

    /// <summary>Whether a text names a place for preprints: these have not the capitals that conferences have.</summary>
    public static bool IsPreprintServer(ReadOnlySpan<byte> bytes)
    {
        foreach (var name in s_servers)
        {
            if (AsciiText.EqualsIgnoreCase(bytes, name))
                return true;
        }

        return false;
    }

    /// <summary>A stretch without the signs that part it from what is around it; the full stop of an initial stays.</summary>
    private static ByteSpan Trim(Utf8Text text, ByteSpan span) => TrimEnd(text, TrimStart(text, span));

    private static int CountWords(ReadOnlySpan<byte> bytes)
    {
        var words = 1;
        foreach (var value in bytes)
            words += value == ' ' ? 1 : 0;
        return words;
    }

    private static TitleAbout? ReadPeople(Utf8Text text, ByteSpan rest)
    {
        foreach (var others in s_others)
        {
            var at = text.Slice(rest).IndexOf(others);
            if (at <= 0)
                continue;
            var people = new ByteSpan(rest.Start, at);
            var venue = Trim(text, ByteSpan.FromBounds(rest.Start + at + others.Length, rest.End));
            return AreNames(text, people) && (venue.IsEmpty || CanBeVenue(text, venue)) ? new TitleAbout(people, true, venue.IsEmpty ? null : venue, null) : null;
        }

        if (SplitAt(text, rest, (byte)'.') is { } stopped)
            return stopped;
        if (ArePeople(text, rest))
            return new TitleAbout(rest, false, null, null);
        foreach (var sign in Signs)
        {
            if (SplitAt(text, rest, sign) is { } split)
                return split;
        }

        return null;
    }

    /// <summary>People before the last sign of a kind, and a place behind it.</summary>
    private static TitleAbout? SplitAt(Utf8Text text, ByteSpan span, byte sign)
    {
        var at = text.Slice(span).LastIndexOf(sign);
        if (at <= 1 || at + 2 >= span.Length || (sign == '.' && IsInitial(text.Slice(span), at)))
            return null;
        var people = TrimEnd(text, new ByteSpan(span.Start, at));
        var venue = Trim(text, ByteSpan.FromBounds(span.Start + at + 1, span.End));
        return ArePeople(text, people) && CanBeVenue(text, venue) ? new TitleAbout(people, false, venue, null) : null;
    }

    /// <summary>Whether a stretch names people, and has not the words that titles and subjects have.</summary>
    private static bool ArePeople(Utf8Text text, ByteSpan span)
    {
        if (NameLine.Count(text, span) == 0)
            return false;
        var bytes = text.Slice(span);
        var (words, scholarly) = (0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            var length = bytes.Slice(at).IndexOfAny((byte)' ', (byte)',', (byte)'-') is >= 0 and var end ? end : bytes.Length - at;
            var word = bytes.Slice(at, length);
            if (NoNameWords.Contains(word))
                return false;
            // "Deepak" begins as "Deep Learning" does.
            (words, scholarly) = (words + (length > 0 ? 1 : 0), scholarly + (PaperWords.Contains(word) ? 1 : 0));
            at += length + 1;
        }

        return scholarly * 2 < words;
    }

    // Of people who are not all named one word is enough: "Lund et al."
    private static bool AreNames(Utf8Text text, ByteSpan people) =>
        NameLine.Count(text, people) > 0 || NameLine.IsFamilyName(text, people) || NameLine.AreFamilyNames(text, people);

    /// <summary>Whether a full stop is that of an initial.</summary>
    private static bool IsInitial(ReadOnlySpan<byte> bytes, int stop) => stop < 2 || bytes[stop - 2] is (byte)' ' or (byte)'.' or (byte)'-';

    private static ByteSpan TrimEnd(Utf8Text text, ByteSpan span)
    {
        while (!span.IsEmpty && Between.IndexOf(text.Bytes[span.End - 1]) >= 0 && !(text.Bytes[span.End - 1] == '.' && IsInitial(text.Slice(span), span.Length - 1)))
            span = span with { Length = span.Length - 1 };
        return span;
    }
}
