namespace PaperCatalog.Listings.PlainText.References;

/// <summary>Reads a formatted reference in the styles that programs and people write.</summary>
/// <remarks>
/// <code>
/// people (year). title. place                 APA
/// people, year. title. place                  Harvard, ACM
/// people, "title," place, year                IEEE, MLA, Chicago
/// people. title. place, year                  Vancouver, and most styles of LaTeX
/// </code>
/// People, a year, a title and either a place or a link must be told; what is not is no reference.
/// </remarks>
internal static class ReferenceParser
{
    private const int MinLength = 40;

    private const int MaxLength = 1_500;

    private const int MinTitle = 6;

    // The names of a hundred people; a longer list is seldom printed.
    private const int MaxPeople = 1_000;

    // ", September 30".
    private const int MaxDay = 16;

    private static readonly string[] s_places =
        ["In ", "In:", "Proceedings", "Proc", "Journal", "J ", "Advances", "Transactions", "IEEE", "ACM", "arXiv", "International", "Annual", "Nature", "Annals", "Conference", "Springer"];

    private const string Quotes = "\"\u201C\u201D\u00AB\u00BB\u201E";

    // What a full stop belongs to that ends no sentence.
    private static readonly string[] s_short =
        ["vs", "al", "Jr", "Sr", "St", "No", "no", "vol", "Vol", "pp", "eds", "ed", "Eds", "Ed", "Proc", "Trans", "Conf", "Int", "Symp", "Dr", "cf", "i.e", "e.g", "Inc"];

    /// <summary>What a reference says; <see langword="null"/> where it cannot be told.</summary>
    public static ParsedReference? Parse(string text)
    {
        if (text.Length is < MinLength or > MaxLength)
            return null;
        var reference = new ParsedReference();
        var end = ReferenceLinks.Find(text, reference);
        if (!TryReadQuoted(text, end, reference) && !TryReadYearFirst(text, end, reference) && !TryReadSentences(text, end, reference))
            return null;
        var title = reference.Title.Of(text);
        var isWhole = title.Length >= MinTitle && !reference.Year.IsEmpty && reference.People.Count > 0 && title.IndexOf(' ') > 0;
        return isWhole && (!reference.Venue.IsEmpty || reference.Links.Count > 0) ? reference : null;
    }

    private static bool TryReadQuoted(string text, int end, ParsedReference reference)
    {
        var open = text.IndexOfAny(Quotes.ToCharArray(), 0, end);
        if (open < 3)
            return false;
        var close = text.IndexOfAny(Quotes.ToCharArray(), open + 1, end - open - 1);
        if (close < 0)
            return false;
        var before = FindYear(text, 0, open);
        var people = new TextRange(0, before.IsEmpty ? open : before.Start).Trim(text, " (,.");
        // An initial at the end keeps its full stop.
        people = people.End < text.Length && text[people.End] == '.' ? people with { End = people.End + 1 } : people;
        if (!ReferenceNames.TryRead(text, people, reference))
            return false;
        reference.Title = new TextRange(open + 1, close).Trim(text).TrimEnd(text, " ,.;");
        reference.Year = before.IsEmpty ? FindLastYear(text, close, end) : before;
        ReferencePlace.Read(text, new TextRange(close + 1, end), reference);
        return true;
    }

    /// <summary>The year stands behind the people: in brackets, or between full stops.</summary>
    private static bool TryReadYearFirst(string text, int end, ParsedReference reference)
    {
        var year = FindYear(text, 0, end);
        if (year.IsEmpty || year.Start < 4)
            return false;
        var next = year.End;
        // "2024a", "2024, March 5".
        if (next < end && char.IsLower(text[next]))
            next++;
        if (text[year.Start - 1] == '(')
        {
            next = text.IndexOf(')', next, end - next) + 1;
            if (next == 0)
                return false;
        }
        else if (next >= end || text[next] is not ('.' or ':' or ','))
        {
            return false;
        }
        else if (text[next] == ',')
        {
            // "2023, March. Title".
            var stop = text.IndexOf('.', next, Math.Min(MaxDay, end - next));
            next = stop > 0 && new TextRange(next + 1, stop).Trim(text).Of(text) is { Length: > 2 } month && char.IsUpper(month[0]) && month.IndexOf(' ') is < 0 or > 2 ? stop : next;
        }

        var title = SkipStop(text, next, end);
        var last = FindTitleEnd(text, title, end);
        if (last < 0 || !ReferenceNames.TryRead(text, new TextRange(0, year.Start).Trim(text, " (,"), reference))
        {
            reference.People.Clear();
            return false;
        }

        reference.Year = year;
        reference.Title = TitleAt(text, title, last);
        ReferencePlace.Read(text, new TextRange(Math.Min(last + 1, end), end), reference);
        return true;
    }

    private static bool TryReadSentences(string text, int end, ParsedReference reference)
    {
        var first = FindPeopleEnd(text, end, reference);
        if (first < 0)
            return false;
        var (title, place) = FindTitle(text, first, end);
        reference.Title = title;
        if (title.IsEmpty || place >= end)
            return false;
        reference.Year = FindLastYear(text, place, end);
        ReferencePlace.Read(text, new TextRange(place, end), reference);
        return true;
    }

    /// <summary>Where the people end who begin the text, and are read: behind the first full stop or colon up to which all is people; -1 where none is.</summary>
    private static int FindPeopleEnd(string text, int end, ParsedReference reference)
    {
        for (var at = 3; at + 2 < Math.Min(end, MaxPeople); at++)
        {
            if (text[at] is not ('.' or ':') || text[at + 1] is not (' ' or ':') || (text[at + 1] == ' ' && (!BeginsSentence(text, at + 2) || IsInitial(text, at + 2))))
                continue;
            reference.People.Clear();
            reference.AreAllNamed = true;
            if (!ReferenceNames.TryRead(text, new TextRange(0, at + 1), reference) || reference.People.Count == 0)
                continue;
            // "Ada B. Miller" goes on: an initial ends the people where it stands behind its family name.
            var isInitial = char.IsUpper(text[at - 1]) && text[at - 2] is ' ' or '.' or '-';
            var (given, family) = reference.People[reference.People.Count - 1];
            if (!(isInitial && given.IsEmpty) && (reference.People.Count > 1 || !given.IsEmpty || family.Of(text).IndexOf(' ') > 0))
                return at + (text[at + 1] == ':' ? 2 : 1);
        }

        reference.People.Clear();
        reference.AreAllNamed = true;
        return -1;
    }

    /// <summary>The title that begins at a place, and where what comes behind it begins.</summary>
    private static (TextRange Title, int Place) FindTitle(string text, int start, int end)
    {
        // "[J]" says what kind of work it is, in the style of a standard, and ends the title.
        var open = text.IndexOf('[', start, end - start);
        var close = open < 0 ? -1 : text.IndexOf(']', open, end - open);
        if (close > open + 1 && close - open <= 6 && text.Substring(open + 1, close - open - 1).All(unit => char.IsUpper(unit) || unit == '/'))
            return (new TextRange(start, open).Trim(text, " .,:"), close + 1);
        var stop = FindTitleEnd(text, start, end);
        return stop < 0 ? default : (TitleAt(text, start, stop), stop + 1);
    }

    /// <summary>Where a title ends. Behind a question more of it can come, which is no place.</summary>
    private static int FindTitleEnd(string text, int start, int end)
    {
        var stop = FindStop(text, start, end);
        if (stop < 0 || text[stop] == '.')
            return stop;
        var next = FindStop(text, stop + 1, end);
        if (next < 0 || next + 2 >= end || char.IsDigit(text[next + 2]))
            return stop;
        var more = text.Substring(stop + 1, next - stop - 1).Trim();
        var isPlace = more.Any(unit => char.IsDigit(unit) || unit == ',') || Array.Exists(s_places, place => more.StartsWith(place, StringComparison.Ordinal));
        return isPlace || more.Count(unit => unit == ' ') < 2 ? stop : next;
    }

    private static bool IsInitial(string text, int at) => at + 1 < text.Length && char.IsUpper(text[at]) && text[at + 1] is '.' or ',';

    // What begins with a small letter goes on, but for the name of a server.
    private static bool BeginsSentence(string text, int at) =>
        at < text.Length && (!char.IsLower(text[at]) || string.CompareOrdinal(text, at, "arXiv", 0, 5) == 0 || string.CompareOrdinal(text, at + 1, "ioRxiv", 0, 6) == 0 || string.CompareOrdinal(text, at + 1, "edRxiv", 0, 6) == 0) &&
        text[at] != '&';

    private static TextRange TitleAt(string text, int start, int stop)
    {
        var end = stop < text.Length && text[stop] is '?' or '!' ? stop + 1 : stop;
        return new TextRange(start, end).Trim(text, " ,.:" + Quotes);
    }

    private static int SkipStop(string text, int at, int end)
    {
        while (at < end && text[at] is '.' or ' ' or ',' or ':')
            at++;
        return at;
    }

    /// <summary>Where the sentence ends that begins at a place: at a full stop behind which something new begins; -1 where it does not.</summary>
    private static int FindStop(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is not ('.' or '?' or '!'))
                continue;
            if (at + 1 >= end)
                return at;
            if (text[at + 1] == ']' || text[at + 1] != ' ' || (text[at] == '.' && IsShortened(text, start, at)))
                continue;
            if (at + 2 < end && BeginsSentence(text, at + 2))
                return at;
        }

        return -1;
    }

    /// <summary>Whether a full stop belongs to an initial or a shortened word.</summary>
    private static bool IsShortened(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && text[word - 1] is not (' ' or '-' or '.'))
            word--;
        var length = stop - word;
        return (length == 1 && char.IsUpper(text[word])) || Array.Exists(s_short, each => each.Length == length && string.CompareOrdinal(text, word, each, 0, length) == 0);
    }

    /// <summary>The first year in a stretch; empty where there is none.</summary>
    private static TextRange FindYear(string text, int start, int end)
    {
        for (var at = start; at + 4 <= end; at++)
        {
            if (IsYear(text, at))
                return new TextRange(at, at + 4);
        }

        return default;
    }

    private static TextRange FindLastYear(string text, int start, int end)
    {
        for (var at = end - 4; at >= start; at--)
        {
            if (IsYear(text, at))
                return new TextRange(at, at + 4);
        }

        return default;
    }

    /// <summary>Whether a year stands at a place, which is no page, part of a number or of an identifier.</summary>
    private static bool IsYear(string text, int at)
    {
        if (text[at] is not ('1' or '2') || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '\u2013' or ':' or '.' or '/')))
            return false;
        for (var i = at; i < at + 4; i++)
        {
            if (i >= text.Length || text[i] is < '0' or > '9')
                return false;
        }

        var century = text[at + 1];
        if (text[at] == '1' ? century is not ('8' or '9') : century != '0')
            return false;
        return at + 4 == text.Length || (!char.IsDigit(text[at + 4]) && text[at + 4] is not ('-' or '\u2013') && !(text[at + 4] == '.' && at + 5 < text.Length && char.IsDigit(text[at + 5])));
    }
}
