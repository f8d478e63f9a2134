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

    /// <summary>Whether a text ends with what stands for them, with its stop or without.</summary>
    public static bool AreAtEnd(ReadOnlySpan<byte> text) => text.Length > 6 && text[text.Length - 1] is (byte)'.' or (byte)'l' &&
        (text.EndsWith(" et al."u8) || text.EndsWith(" et al"u8) || text.EndsWith(" et. al."u8));

    /// <summary>Whether a text speaks of them: a cheap look.</summary>
    public static bool AreIn(ReadOnlySpan<byte> text) => text.IndexOf(" et al"u8) > 0;

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
