using System;
using System.Runtime.CompilerServices;

namespace PaperCatalog.Rules;

/// <summary>
/// When two titles are the same title: letters, digits and the signs of names (<c>C++</c>, <c>C#</c>) count; case,
/// punctuation, spacing, marks on Latin letters and full-width forms do not.
/// </summary>
internal static class TitleRule
{
    // What becomes of each ASCII unit: 0 does not count, 1 is a sign that counts after a letter or digit, the rest are
    // the folded units themselves.
    private static ReadOnlySpan<byte> Folded =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\x01\0\0\0\0\0\0\0\x01\0\0\0\00123456789\0\0\0\0\0\0"u8 +
        "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8 +
        "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    private const byte Sign = 1;

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

    /// <summary>How many units the folded form of a title may have: a ligature becomes two letters.</summary>
    public static int MaxFoldedLength(int titleLength) => titleLength * 2;

    /// <summary>Whether a folded form is that of another title, unit by unit.</summary>
    /// <remarks>Not with <c>SequenceEqual</c>: the first lookup would load an assembly for it, and the types of its vector code.</remarks>
    public static unsafe bool IsFolded(ReadOnlySpan<char> folded, string other)
    {
        if (folded.Length != other.Length)
            return false;
        fixed (char* left = folded, right = other)
        {
            var at = 0;
            for (; at <= other.Length - 4; at += 4)
            {
                if (Unsafe.ReadUnaligned<ulong>(left + at) != Unsafe.ReadUnaligned<ulong>(right + at))
                    return false;
            }

            for (; at < other.Length; at++)
            {
                if (left[at] != right[at])
                    return false;
            }
        }

        return true;
    }

    /// <summary>The folded form of a title; empty where the title has no letter or digit.</summary>
    public static unsafe string Fold(string title)
    {
        fixed (char* units = title)
            return Fold(new ReadOnlySpan<char>(units, title.Length));
    }

    /// <summary>The folded form of a title; empty where the title has no letter or digit.</summary>
    public static string Fold(ReadOnlySpan<char> title)
    {
        var folded = new char[MaxFoldedLength(title.Length)];
        return new string(folded, 0, Fold(title, folded));
    }

    /// <summary>Writes the folded form of a title and returns its length.</summary>
    /// <param name="title">The title.</param>
    /// <param name="folded">Room for <see cref="MaxFoldedLength"/> units.</param>
    public static int Fold(ReadOnlySpan<char> title, Span<char> folded)
    {
        var map = Folded;
        var length = 0;
        var lengthBefore = 0;
        for (var at = 0; at < title.Length; at++)
        {
            var unit = title[at];
            // Most titles are ASCII all through, and then there is no need of the reader's rules for all of Unicode.
            if (unit >= map.Length)
                return FoldRest(new TitleReader(title, at, length > lengthBefore), folded, length);

            var plain = map[unit];
            if (plain == Sign)
                plain = length > lengthBefore ? (byte)unit : (byte)0;
            lengthBefore = length;
            // Written always and counted only if it counts: no branch, which spaces would make a processor miss.
            folded[length] = (char)plain;
            length += plain != 0 ? 1 : 0;
        }

        return length;
    }

    private static int FoldRest(TitleReader rest, Span<char> folded, int length)
    {
        while (rest.TryRead(out var unit))
            folded[length++] = unit;
        return length;
    }
}
