using System.Text;

namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>
/// LaTeX that lost its backslash and dollars on its way to a page: <c>2.5times</c>, <c>1920times1080</c>, <c>rightarrow</c>;
/// and what arXiv's listings show for a link, <c>this https URL</c>.
/// </summary>
/// <remarks>
/// Only names that no language has as a word: <c>theta</c>, <c>sim</c> and <c>top</c> may be meant. A few short strings are
/// searched, each of which is in several names: that is quicker than a look at every word.
/// </remarks>
internal static class BareCommand
{
    private const int LongestName = 14;

    private static readonly byte[][] s_anchors = Encode("arrow infty geq leq math cdot ldots textbf textit");

    private static readonly byte[][] s_names = Encode(
        "rightarrow leftarrow leftrightarrow longrightarrow uparrow downarrow infty geq leq geqslant leqslant mathcal mathbb " +
        "mathbf mathrm mathsf mathit cdot cdots ldots textbf textit");

    private static ReadOnlySpan<byte> Times => "times"u8;

    private static ReadOnlySpan<byte> Url => "URL"u8;

    // What makes a name a part of something longer: a command that kept its backslash, a path, a compound.
    private static ReadOnlySpan<byte> Joints => "\\./-_"u8;

    /// <summary>Adds the remnants in <paramref name="bytes"/> to <paramref name="found"/>, in no order.</summary>
    public static void Find(ReadOnlySpan<byte> bytes, ref List<ByteSpan>? found)
    {
        foreach (var anchor in s_anchors)
        {
            for (var at = 0; TryFindNext(bytes, anchor, ref at); at += anchor.Length)
                at = Math.Max(at, Add(ReadWord(bytes, at), ref found) - anchor.Length);
        }

        for (var at = 0; TryFindNext(bytes, Times, ref at); at += Times.Length)
            at = Math.Max(at, Add(ReadTimes(bytes, at), ref found) - Times.Length);
        for (var at = 0; TryFindNext(bytes, Url, ref at); at += Url.Length)
            Add(ReadPlaceholder(bytes, at), ref found);
    }

    private static bool TryFindNext(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name, ref int at)
    {
        var index = bytes.Slice(at).IndexOf(name);
        at += Math.Max(index, 0);
        return index >= 0;
    }

    private static int Add(ByteSpan span, ref List<ByteSpan>? found)
    {
        if (!span.IsEmpty)
            (found ??= []).Add(span);
        return span.End;
    }

    /// <summary>The name that the letters at <paramref name="at"/> are a part of, where it stands alone.</summary>
    private static ByteSpan ReadWord(ReadOnlySpan<byte> bytes, int at)
    {
        // No further than a name is long, so that a run of letters without an end costs nothing.
        var (start, end) = (at, at);
        while (at - start < LongestName && AsciiText.IsLetter(Lookahead.ByteAt(bytes, start - 1)))
            start--;
        while (end - start <= LongestName && AsciiText.IsLetter(Lookahead.ByteAt(bytes, end)))
            end++;
        var word = bytes.Slice(start, end - start);
        var before = Lookahead.ByteAt(bytes, start - 1);
        if (word.Length > LongestName || AsciiText.IsWordByte(before) || Joints.IndexOf(before) >= 0)
            return default;
        foreach (var name in s_names)
        {
            if (word.SequenceEqual(name))
                return new ByteSpan(start, word.Length);
        }

        return default;
    }

    /// <summary>A multiplication sign with its numbers; "5 times" and "sometimes" have no digit before the word.</summary>
    private static ByteSpan ReadTimes(ReadOnlySpan<byte> bytes, int at)
    {
        var end = at + Times.Length;
        if (!AsciiText.IsDigit(Lookahead.ByteAt(bytes, at - 1)) || AsciiText.IsLetter(Lookahead.ByteAt(bytes, end)))
            return default;
        var start = at;
        while (start > 0 && IsNumberByte(bytes[start - 1]))
            start--;
        while (end < bytes.Length && (IsNumberByte(bytes[end]) || bytes.Slice(end).StartsWith(Times)))
            end += IsNumberByte(bytes[end]) ? 1 : Times.Length;
        // A full stop or a comma at the end is the sentence's.
        while (bytes[end - 1] is (byte)'.' or (byte)',')
            end--;
        while (!AsciiText.IsDigit(bytes[start]))
            start++;
        return ByteSpan.FromBounds(start, end);
    }

    private static ByteSpan ReadPlaceholder(ReadOnlySpan<byte> bytes, int at)
    {
        var before = bytes.Slice(0, at);
        var length = before.EndsWith("this https "u8) ? 11 : before.EndsWith("this http "u8) ? 10 : 0;
        return length == 0 ? default : ByteSpan.FromBounds(at - length, at + Url.Length);
    }

    private static bool IsNumberByte(byte value) => AsciiText.IsDigit(value) || value is (byte)'.' or (byte)',';

    private static byte[][] Encode(string words) => [.. words.Split(' ').Select(Encoding.UTF8.GetBytes)];
}
