namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>What stands in lists for people who are not named.</summary>
internal static class OtherPeople
{
    private static readonly AsciiNameTable s_others = new(["et.al.", "et.al", "others", "etc."]);

    private static readonly byte[][] s_otherEnds =
    [
        .. new[] { " et al.", " et al", " et. al.", " et.al.", " et.al", " and others", " 等" }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    /// <summary>Whether a text stands for them: <c>et al.</c></summary>
    public static bool IsOthers(ReadOnlySpan<byte> part) =>
        AsciiText.StartsWithIgnoreCase(part, "et al") || s_others.Find(part) >= 0 ||
        part.SequenceEqual("..."u8) || part.SequenceEqual("…"u8) || part.SequenceEqual("等"u8);

    /// <summary>A name without the <c>et al.</c> behind it.</summary>
    public static ReadOnlySpan<byte> WithoutOthers(ReadOnlySpan<byte> part)
    {
        foreach (var end in s_otherEnds)
        {
            if (part.EndsWith(end))
                return part.Slice(0, part.Length - end.Length);
        }

        return part;
    }
}
