using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText.References;

/// <summary>Reads the people of a reference, in the orders in which styles write them.</summary>
/// <remarks>
/// <c>Miller, A. B., Kuhn, C., &amp; Diaz, D.</c>; <c>A. B. Miller, C. Kuhn, and D. Diaz</c>; <c>Miller AB, Kuhn C</c>;
/// <c>Ada Miller and Carl Kuhn</c>; <c>Miller, Ada, and Carl Kuhn</c>; <c>Miller, Ada; Kuhn, Carl</c>.
/// </remarks>
internal static class ReferenceNames
{
    private const int MaxName = 60;

    private const int MaxWords = 5;

    private static readonly string[] s_ends = [" et al", ", et al", " and others", ", and others"];

    private static readonly string[] s_roles = [" (Eds", " (Ed", ", editors", ", eds", ", ed", " (eds", " (ed"];

    /// <summary>Adds the people; <see langword="false"/> where the text is no list of people.</summary>
    public static bool TryRead(string text, TextRange range, ParsedReference reference)
    {
        range = range.Trim(text, " ,;:");
        if (range.IsEmpty)
            return false;
        // An initial keeps its full stop.
        if (text[range.End - 1] == '.' && !IsInitials(LastWord(text, range)))
            range = range.TrimEnd(text, ".");
        range = CutEnd(text, range, s_roles, out _);
        range = CutEnd(text, range, s_ends, out var isCut);
        reference.AreAllNamed &= !isCut;
        var parts = Split(text, range, reference);
        // Of "Miller AB, Kuhn C." the full stop ends the people.
        if (parts.Count > 1 && FindInitials(text, parts[0]) > 0 && text[parts[parts.Count - 1].End - 1] == '.')
            parts[parts.Count - 1] = parts[parts.Count - 1].TrimEnd(text, ".");
        return parts.Count > 0 && (TryReadInverted(text, parts, reference) || TryReadPlain(text, parts, reference));
    }

    private static TextRange CutEnd(string text, TextRange range, string[] ends, out bool isCut)
    {
        isCut = false;
        foreach (var end in ends)
        {
            var at = text.IndexOf(end, range.Start, range.End - range.Start, StringComparison.Ordinal);
            if (at <= range.Start || at + end.Length + 3 < range.End)
                continue;
            isCut = true;
            return new TextRange(range.Start, at).Trim(text, " ,;");
        }

        return range;
    }

    /// <summary>The parts between commas, semicolons and the words for "and".</summary>
    private static List<TextRange> Split(string text, TextRange range, ParsedReference reference)
    {
        var parts = new List<TextRange>();
        var separators = text.IndexOf(';', range.Start, range.End - range.Start) >= 0 ? ";" : ",";
        var start = range.Start;
        for (var at = range.Start; at <= range.End; at++)
        {
            var length = at == range.End ? 1 : SeparatorLength(text, at, range.End, separators);
            if (length == 0)
                continue;
            var part = new TextRange(start, at).Trim(text);
            // "..., ... Diaz": some are left out.
            var name = new TextRange(part.Start + LeftOutLength(text, part), part.End).Trim(text);
            reference.AreAllNamed &= name == part;
            if (!name.IsEmpty)
                parts.Add(name);
            (start, at) = (at + length, at + length - 1);
        }

        return parts;
    }

    private static int LeftOutLength(string text, TextRange part)
    {
        var at = part.Start;
        while (at < part.End && text[at] is '\u2026' or '.')
            at++;
        return at - part.Start;
    }

    private static int SeparatorLength(string text, int at, int end, string separators)
    {
        if (text[at] == '&' || separators.IndexOf(text[at]) >= 0)
            return 1;
        foreach (var word in (string[])[" and ", " und ", " et ", " y "])
        {
            if (at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                return word.Length;
        }

        // ", and Diaz": the comma was taken already.
        return at > 0 && text[at - 1] == ' ' && at + 4 <= end && string.CompareOrdinal(text, at, "and ", 0, 4) == 0 ? 4 : 0;
    }

    /// <summary>Family names before given ones: all of them, or the first only.</summary>
    private static bool TryReadInverted(string text, List<TextRange> parts, ParsedReference reference)
    {
        if (parts.Exists(part => text.IndexOf(',', part.Start, part.End - part.Start) > 0))
            return TryReadPairs(text, parts, reference);
        if (parts.Count < 2 || !IsFamily(text, parts[0]))
            return false;
        if (IsInitials(parts[1].Of(text)))
            return TryReadInitials(text, parts, reference);
        // "Miller, Ada, and Carl Kuhn"; two words each are two people.
        if (CountWords(text, parts[0]) > 1 || !IsGiven(text, parts[1]) || parts.Skip(2).Any(part => CountWords(text, part) < 2 || !IsName(text, part)))
            return false;
        reference.People.Add((parts[1], parts[0]));
        foreach (var part in parts.Skip(2))
            reference.People.Add(SplitName(text, part));
        return true;
    }

    // "Miller, Ada; Kuhn, Carl".
    private static bool TryReadPairs(string text, List<TextRange> parts, ParsedReference reference)
    {
        foreach (var part in parts)
        {
            var comma = text.IndexOf(',', part.Start, part.End - part.Start);
            var (family, given) = comma < 0
                ? (part, new TextRange(part.End, part.End))
                : (new TextRange(part.Start, comma).Trim(text), new TextRange(comma + 1, part.End).Trim(text));
            if (!IsFamily(text, family) || (!given.IsEmpty && !IsGiven(text, given) && !IsInitials(given.Of(text))))
                return false;
            reference.People.Add((given, family));
        }

        return true;
    }

    // "Miller, A. B., Kuhn, C.".
    private static bool TryReadInitials(string text, List<TextRange> parts, ParsedReference reference)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!IsFamily(text, parts[i]))
                return false;
            if (i + 1 < parts.Count && IsInitials(parts[i + 1].Of(text)))
                reference.People.Add((parts[i + 1], parts[i++]));
            else if (CountWords(text, parts[i]) > 1)
                reference.People.Add(SplitName(text, parts[i]));
            else
                return false;
        }

        return true;
    }

    private static bool TryReadPlain(string text, List<TextRange> parts, ParsedReference reference)
    {
        foreach (var part in parts)
        {
            // One word alone is an organisation, where it is all there is.
            if (!IsName(text, part) || (CountWords(text, part) < 2 && parts.Count > 1))
                return false;
        }

        foreach (var part in parts)
            reference.People.Add(SplitName(text, part));
        return true;
    }

    /// <summary>A name as it stands; of <c>Miller AB</c> what stands first comes last.</summary>
    private static (TextRange Given, TextRange Family) SplitName(string text, TextRange name) =>
        FindInitials(text, name) is > 0 and var initials
            ? (new TextRange(initials, name.End), new TextRange(name.Start, initials - 1))
            : (new TextRange(name.Start, name.Start), name);

    /// <summary>Where the initials begin that end a name without full stops; 0 where none do.</summary>
    private static int FindInitials(string text, TextRange name)
    {
        var space = text.LastIndexOf(' ', name.End - 1, name.End - name.Start);
        return space > name.Start && new TextRange(space + 1, name.End).Of(text) is { Length: <= 3 } last && last.All(IsCapital) ? space + 1 : 0;
    }

    /// <summary>Whether a text is initials alone: <c>A.</c>, <c>A. B.</c>, <c>J.-P.</c>, <c>AB</c>.</summary>
    private static bool IsInitials(string text)
    {
        if (text.Length is 0 or > 16)
            return false;
        var (capitals, isDotted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsCapital(text[i]))
                capitals++;
            else if (text[i] == '.')
                isDotted = true;
            else if (text[i] is not (' ' or '-' or '\u2010' or '\u00A0') && !(i > 0 && char.IsLower(text[i]) && i + 1 < text.Length && text[i + 1] == '.'))
                return false;
        }

        return capitals > 0 && (isDotted || (capitals <= 3 && text.Length == capitals));
    }

    private static bool IsFamily(string text, TextRange range) =>
        IsName(text, range) && CountWords(text, range) <= 4 && text.IndexOf('.', range.Start, range.End - range.Start) < 0 && !IsInitials(range.Of(text));

    private static bool IsGiven(string text, TextRange range) => IsName(text, range) && CountWords(text, range) <= 3 && IsCapital(text[range.Start]);

    private static bool IsName(string text, TextRange range)
    {
        if (range.End - range.Start > MaxName || CountWords(text, range) > MaxWords)
            return false;
        var hasCapital = false;
        var start = range.Start;
        for (var at = range.Start; at <= range.End; at++)
        {
            if (at < range.End && text[at] != ' ')
            {
                if (!char.IsLetter(text[at]) && text[at] is not ('.' or '-' or '\'' or '\u2019' or '\u2010') && char.GetUnicodeCategory(text[at]) != System.Globalization.UnicodeCategory.NonSpacingMark)
                    return false;
                continue;
            }

            // "van", "de la", "bin", "del".
            if (at > start && ((char.IsLower(text[start]) && at - start > 3) || NoNameWords.Contains(text, start, at)))
                return false;
            hasCapital |= at - start > 1 && !char.IsLower(text[start]) && text[at - 1] != '.';
            start = at + 1;
        }

        return hasCapital;
    }

    private static bool IsCapital(char unit) => char.IsUpper(unit);

    private static int CountWords(string text, TextRange range)
    {
        var count = 1;
        for (var at = range.Start; at < range.End; at++)
            count += text[at] == ' ' ? 1 : 0;
        return count;
    }

    private static string LastWord(string text, TextRange range)
    {
        var space = text.LastIndexOf(' ', range.End - 1, range.End - range.Start);
        return new TextRange(space < range.Start ? range.Start : space + 1, range.End).Of(text);
    }
}
