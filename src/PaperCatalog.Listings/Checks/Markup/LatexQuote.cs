namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>
/// Double quotes as LaTeX has them: <c>``word''</c>. Single ones are left alone: <c>`word'</c> is how some people write.
/// </summary>
internal static class LatexQuote
{
    /// <summary>The quotation that begins at <paramref name="at"/>, or its first sign where nothing closes it.</summary>
    public static ByteSpan Read(ReadOnlySpan<byte> bytes, int at)
    {
        // One is a quote or Markdown's code, three are a block of code, and two after a word end code.
        var end = at + 2;
        if (!CanStandBefore(Lookahead.ByteAt(bytes, at - 1)) || Lookahead.ByteAt(bytes, at + 1) != '`' ||
            Lookahead.ByteAt(bytes, end) is (byte)'`' or (byte)' ')
        {
            return default;
        }

        var close = Lookahead.IndexOf(bytes, end, "''"u8);
        var straight = Lookahead.IndexOf(bytes, end, "\""u8);
        var again = Lookahead.IndexOf(bytes, end, "``"u8);
        var first = IsBefore(straight, close) ? straight : close;
        if (first >= 0 && !IsBefore(again, first))
            return ByteSpan.FromBounds(at, first + (first == close ? 2 : 1));
        // Markdown writes code between two of them: "``a `b` c``".
        return again >= 0 && IsMarkdownEnd(bytes, again) ? default : new ByteSpan(at, 2);
    }

    private static bool CanStandBefore(byte value) =>
        AsciiText.IsSpace(value) || value >= 0x80 || "([{-/\"'~"u8.IndexOf(value) >= 0;

    private static bool IsBefore(int index, int other) => index >= 0 && (other < 0 || index < other);

    private static bool IsMarkdownEnd(ReadOnlySpan<byte> bytes, int at) =>
        !AsciiText.IsSpace(bytes[at - 1]) && !AsciiText.IsWordByte(Lookahead.ByteAt(bytes, at + 2));
}
