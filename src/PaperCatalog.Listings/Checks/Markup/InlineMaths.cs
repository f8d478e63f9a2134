namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>LaTeX mathematics in a line: <c>$\alpha$</c>, <c>$O(n^2)$</c>, <c>\(x\)</c>.</summary>
/// <remarks>
/// Between two dollars there must be a command, a script or a group, or one or two letters only: <c>from $5 to $10</c> and
/// <c>$HOME/$USER</c> are ordinary text.
/// </remarks>
internal static class InlineMaths
{
    private static ReadOnlySpan<byte> Signs => "\\^_{"u8;

    /// <summary>The formula that the dollar at <paramref name="at"/> begins; empty where there is none.</summary>
    public static ByteSpan Read(ReadOnlySpan<byte> bytes, int at)
    {
        var dollars = Lookahead.ByteAt(bytes, at + 1) == '$' ? 2 : 1;
        var start = at + dollars;
        var end = Lookahead.IndexOf(bytes, start, "$$"u8.Slice(0, dollars));
        if (end <= start || AsciiText.IsWordByte(Lookahead.ByteAt(bytes, end + dollars)))
            return default;
        var formula = bytes.Slice(start, end - start);
        var isTight = !AsciiText.IsSpace(formula[0]) && !AsciiText.IsSpace(formula[formula.Length - 1]);
        // "${name}/${other}" is a template.
        var isTemplate = formula[0] == '{' && AsciiText.IsWordByte(Lookahead.ByteAt(formula, 1));
        return isTight && !isTemplate && (formula.IndexOfAny(Signs) >= 0 || IsVariable(formula))
            ? ByteSpan.FromBounds(at, end + dollars)
            : default;
    }

    /// <summary>
    /// The end of a formula between <c>\(</c> and <c>\)</c>, or square brackets, whose first bracket is given; or 0.
    /// </summary>
    public static int EndOfBracketed(ReadOnlySpan<byte> bytes, int bracket)
    {
        var end = Lookahead.IndexOf(bytes, bracket + 1, bytes[bracket] == '(' ? "\\)"u8 : "\\]"u8);
        return end < 0 ? 0 : end + 2;
    }

    private static bool IsVariable(ReadOnlySpan<byte> formula) =>
        formula.Length <= 2 && Lookahead.EndOfLetters(formula, 0) == formula.Length;
}
