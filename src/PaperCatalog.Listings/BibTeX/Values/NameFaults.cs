using System.Text;

namespace PaperCatalog.Listings.BibTeX.Values;

/// <summary>Finds names that are several, or none, because <c>and</c> is not where it should be.</summary>
internal static class NameFaults
{
    private const int MostCommas = 2;

    // Longer ones are no names, and the words of a name are looked at one by one.
    private const int MaxLength = 500;

    private const string AndBetween = "write 'and' between two names";

    private static readonly HashSet<string> s_suffixes = new(
        "jr jr. junior sr sr. senior i ii iii iv v vi phd ph.d. md m.d. esq esq. inc inc. ltd ltd. llc dr dr. filho neto fils".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What to do about a name; <see langword="null"/> where nothing is wrong with it.</summary>
    public static string? Find(in RawValue raw, NameRange name)
    {
        var bytes = raw.Bytes.Slice(name.Range.Start, name.Range.Length);
        if (bytes.IsEmpty)
            return "a name is missing beside 'and'; write it, or remove the 'and'";
        if (OtherNames.Length(bytes) > 0 && !OtherNames.IsWord(bytes))
            return "write 'and others' for names that are left out";
        if (bytes.Length > MaxLength || bytes.IndexOf((byte)'=') >= 0)
            return name.Parts.Count > MostCommas + 1 && ExtendedName.TryRead(raw, name) is null ? TooManyCommas : null;

        if (bytes.IndexOfAny((byte)'&', (byte)';') >= 0 && FindWrongSign(bytes, name, out var remedy))
            return remedy;
        if (name.Parts.Count > MostCommas + 1)
            return TooManyCommas;
        return AreSeveral(raw, name) ? AndBetween + ", not ','" : null;
    }

    /// <summary>Finds what stands where <c>and</c> should; <see langword="false"/> where there are other things to look at.</summary>
    private static bool FindWrongSign(ReadOnlySpan<byte> bytes, NameRange name, out string? remedy)
    {
        var words = SplitOutsideBraces(bytes);
        remedy = null;
        // An HTML entity ends with a semicolon that parts nothing; it is reported by itself.
        if (bytes.IndexOf("\\&"u8) >= 0 && words.Exists(IsEntity))
            return true;
        if (words.Contains("\\&") || words.Contains("&"))
            remedy = AndBetween + ", not '&'; braces around all of it make it one name";
        else if (HasSemicolon(words, name))
            remedy = AndBetween + ", not ';'";
        return remedy is not null;
    }

    private static string TooManyCommas => "a name has at most two commas; " + AndBetween;

    /// <summary>The words of a name; groups in braces count as one sign of their word.</summary>
    private static List<string> SplitOutsideBraces(ReadOnlySpan<byte> bytes)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var depth = 0;
        foreach (var value in bytes)
        {
            depth += value == '{' ? 1 : value == '}' ? -1 : 0;
            if (depth == 0 && IsGap(value))
            {
                if (word.Length > 0)
                    words.Add(word.ToString());
                word.Clear();
            }
            else
            {
                word.Append(depth > 0 ? '{' : (char)value);
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    private static bool HasGap(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (IsGap(value))
                return true;
        }

        return false;
    }

    private static bool IsGap(byte value) => value is <= (byte)' ' or (byte)'~';

    // "O{{&apos;Connell", the braces of LaTeX's sign being one sign each.
    private static bool IsEntity(string word)
    {
        var end = word.IndexOf(';');
        var start = end - 1;
        while (start >= 0 && word[start] is (>= 'a' and <= 'z') or '#' or (>= '0' and <= '9'))
            start--;
        return end - start > 3 && start >= 0 && word[start] is '&' or '}' or '{';
    }

    // "Team; with a sign" is a name. One that has a comma, or two words on both sides of it, is not.
    private static bool HasSemicolon(List<string> words, NameRange name)
    {
        var number = words.FindIndex(word => word.IndexOf(';') >= 0);
        return number >= 0 && (name.Parts.Count > 1 || (number >= 1 && words.Count - number > 2));
    }

    /// <summary>Whether the parts between commas are names of their own.</summary>
    private static bool AreSeveral(in RawValue raw, NameRange name)
    {
        // Nearly all have one comma, behind a family name of one word.
        if (name.Parts.Count < 2 || (name.Parts.Count == 2 && !HasGap(raw.Bytes.Slice(name.Parts[0].Start, name.Parts[0].Length))))
            return false;
        var parts = new List<List<string>>();
        foreach (var part in name.Parts)
        {
            if (!part.IsEmpty)
                parts.Add(SplitOutsideBraces(raw.Bytes.Slice(part.Start, part.Length)));
        }

        return parts.Count switch
        {
            2 => IsWhole(parts[0]) && IsWhole(parts[1]),
            // What stands in the middle is a suffix.
            3 => !s_suffixes.Contains(parts[1][0]) && !s_suffixes.Contains(parts[2][0]) && parts[1][0][0] != '{' &&
                (IsInitials(parts[1]) || (parts[0].Count > 1 && parts[1].Count > 1 && parts[2].Count > 1)),
            _ => false,
        };
    }

    // A family name of several words does not begin with an initial or "Anne", and given names do not end as a family name does.
    private static bool IsWhole(List<string> words)
    {
        var last = words[words.Count - 1];
        return words.Count > 1 && last.Length > 2 && last[0] is not (>= 'a' and <= 'z') && !IsInitial(last) && !GivenNames.Contains(last) &&
            (IsInitial(words[0]) || GivenNames.Contains(words[0]));
    }

    private static bool IsInitials(List<string> words) => words.TrueForAll(IsInitial);

    // "A." and "J.-P."
    private static bool IsInitial(string word) =>
        word.Length is >= 2 and <= 6 && word[0] is >= 'A' and <= 'Z' && word[1] == '.' && word[word.Length - 1] == '.';
}
