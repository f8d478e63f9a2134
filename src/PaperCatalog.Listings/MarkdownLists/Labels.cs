using System.Text;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>The words that label links, lines and columns.</summary>
internal static class Labels
{
    private const int MaxLength = 40;

    private static readonly AsciiNameTable s_ascii = new([.. LabelNames.Kinds.Keys.Where(word => word.All(unit => unit < 0x80))]);

    private static readonly LabelKind[] s_asciiKinds = [.. s_ascii.Names.Select(word => LabelNames.Kinds[word])];

    /// <summary>What a label says, in brackets or not, with marks around it or not.</summary>
    public static LabelKind KindOf(ReadOnlySpan<byte> label)
    {
        label = Trim(label, out var isAscii);
        if (!isAscii)
            return LabelNames.Kinds.TryGetValue(LowerCase(label), out var kind) ? kind : LabelKind.None;
        return s_ascii.Find(label) is >= 0 and var index ? s_asciiKinds[index] : LabelKind.None;
    }

    /// <summary>
    /// A label as fields are called: small letters, without what is around its words; <see langword="null"/> where it
    /// has none.
    /// </summary>
    public static string? NameOf(ReadOnlySpan<byte> label)
    {
        label = Trim(label, out var isAscii);
        if (label.IsEmpty && isAscii)
            return null;
        return isAscii && s_ascii.Find(label) is >= 0 and var index ? s_ascii.Names[index] : LowerCase(label);
    }

    private static string LowerCase(ReadOnlySpan<byte> label) => Encoding.UTF8.GetString(label.ToArray()).ToLowerInvariant();

    /// <summary>A label without what is around its words; empty where it has none.</summary>
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> label, out bool isAscii)
    {
        var (start, end) = (0, label.Length);
        // Pictures of a kind stand before words; of other scripts all letters are such bytes, so only those of emoji go.
        while (start < end && !IsWord(label.Slice(start, end - start)))
            start += label[start] >= 0xF0 ? Math.Min(4, end - start) : label[start] is 0xE2 or 0xEF ? Math.Min(3, end - start) : 1;
        while (end > start && label[end - 1] is < 0x80 and not (byte)')' && !AsciiText.IsWordByte(label[end - 1]))
            end--;
        isAscii = true;
        if (end <= start || end - start > MaxLength)
            return default;
        label = label.Slice(start, end - start);
        foreach (var value in label)
            isAscii &= value < 0x80;
        if (label[label.Length - 1] == ')' && label.IndexOf((byte)'(') < 0)
            label = TrimEnd(TrimEnd(label, ")"u8), " .:"u8);
        return label;
    }

    private static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> label, ReadOnlySpan<byte> signs)
    {
        while (!label.IsEmpty && signs.IndexOf(label[label.Length - 1]) >= 0)
            label = label.Slice(0, label.Length - 1);
        return label;
    }

    private static bool IsWord(ReadOnlySpan<byte> rest) => rest[0] < 0x80 ? AsciiText.IsWordByte(rest[0])
        : rest[0] is not (0xE2 or 0xEF or >= 0xF0);
}
