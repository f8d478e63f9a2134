using System;
using System.Text;

namespace PaperCatalog.Rules;

/// <summary>
/// When two titles are the same title: letters, digits and the signs of names (<c>C++</c>, <c>C#</c>) count; case,
/// punctuation, spacing, marks on Latin letters and full-width forms do not.
/// </summary>
internal static class TitleRule
{
    /// <summary>The hash of a title's folded form.</summary>
    public static uint Hash(ReadOnlySpan<char> title)
    {
        var reader = new TitleReader(title);
        var hash = StableHash.Start;
        while (reader.TryRead(out var unit))
            hash = StableHash.Add(hash, unit);
        return StableHash.Finish(hash);
    }

    /// <summary>Whether a title and a title in UTF-8 have the same folded form.</summary>
    public static bool Equals(ReadOnlySpan<char> title, ReadOnlySpan<byte> utf8)
    {
        var left = new TitleReader(title);
        var right = new TitleReader(utf8);
        while (true)
        {
            var more = left.TryRead(out var a);
            if (more != right.TryRead(out var b) || a != b)
                return false;
            if (!more)
                return true;
        }
    }

    /// <summary>The folded form of a title; empty where the title has no letter or digit.</summary>
    public static string Fold(ReadOnlySpan<char> title)
    {
        var reader = new TitleReader(title);
        var folded = new StringBuilder(title.Length);
        while (reader.TryRead(out var unit))
            folded.Append(unit);
        return folded.ToString();
    }
}
