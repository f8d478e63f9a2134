using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>What the words of a name show about its order.</summary>
internal static class NameWords
{
    private const int MostInitials = 3;

    // From here on a text is no person's name.
    private const int MaxPerson = 100;

    private static readonly byte[][] s_others =
        ["et al."u8.ToArray(), "et al"u8.ToArray(), "others"u8.ToArray(), "..."u8.ToArray(), "…"u8.ToArray()];

    private static readonly string[] s_suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    /// <summary>How many words there are; more than two are not told apart.</summary>
    public static int Count(ReadOnlySpan<byte> name)
    {
        var first = name.IndexOf((byte)' ');
        return name.IsEmpty ? 0 : first < 0 ? 1 : name.Slice(first + 1).IndexOf((byte)' ') < 0 ? 2 : 3;
    }

    /// <summary>The length of the family name of <c>Miller A. B.</c>, which initials follow; 0 where a name is otherwise.</summary>
    public static int FindInitials(ReadOnlySpan<byte> name)
    {
        var end = name.Length;
        while (end > 0)
        {
            var start = name.Slice(0, end).LastIndexOf((byte)' ') + 1;
            if (!AreInitials(name.Slice(start, end - start)))
                break;
            end = Math.Max(0, start - 1);
        }

        return end < name.Length && HasSmallLetter(name.Slice(0, end)) ? end : 0;
    }

    /// <summary>Whether a word is made of initials: <c>A.</c>, <c>J.-P.</c>, <c>Ch.</c>, <c>AB</c>.</summary>
    public static bool AreInitials(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty || IsSuffix(word) || word[0] is (byte)'.' or (byte)'-' || AsciiText.IsLower(word[0]))
            return false;
        var (run, letters, hasStop) = (0, 0, word[word.Length - 1] == '.');
        foreach (var value in word)
        {
            if (value is (byte)'.' or (byte)'-')
            {
                run = 0;
                continue;
            }

            // Bytes that go on with a letter are of it.
            if ((value & 0xC0) == 0x80)
                continue;
            letters++;
            if (!AsciiText.IsLetter(value) && value < 0x80 || ++run > (hasStop ? 2 : MostInitials) || (AsciiText.IsLower(value) && !hasStop))
                return false;
        }

        return hasStop || (letters <= MostInitials && word.Length == letters);
    }

    /// <summary>Whether a word goes behind a name: <c>Jr.</c></summary>
    public static bool IsSuffix(ReadOnlySpan<byte> word)
    {
        foreach (var suffix in s_suffixes)
        {
            if (AsciiText.EqualsIgnoreCase(word, suffix))
                return true;
        }

        return false;
    }

    /// <summary>The length of what stands at the end of a name for people who are not named: <c>et al.</c></summary>
    public static int CountOthers(ReadOnlySpan<byte> name)
    {
        foreach (var others in s_others)
        {
            if (name.EndsWith(others) && (name.Length == others.Length || name[name.Length - others.Length - 1] == ' '))
                return others.Length;
        }

        return 0;
    }

    /// <summary>Whether a text is the name of a person with a given name, and not of an organisation.</summary>
    public static bool IsPerson(ReadOnlySpan<byte> name)
    {
        if (name.Length is 0 or >= MaxPerson)
            return false;
        Span<char> units = stackalloc char[MaxPerson];
        return AsciiText.TryWiden(name, units)
            ? PersonNameRule.TryPart(units.Slice(0, name.Length), out _, out _, out _)
            : PersonNameRule.TryPart(Encoding.UTF8.GetString(name.ToArray()).AsSpan(), out _, out _, out _);
    }

    private static bool HasSmallLetter(ReadOnlySpan<byte> name)
    {
        foreach (var value in name)
        {
            if (AsciiText.IsLower(value) || value >= 0x80)
                return true;
        }

        return false;
    }
}
