namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>
/// A tilde that tied two words in LaTeX: <c>models~(VLMs)</c>, <c>Figure~3</c>. One before a number, <c>~20%</c>, says
/// "about", and one between numbers or single letters is a range or a distribution.
/// </summary>
internal static class LatexTie
{
    private const int ShortestWord = 3;

    /// <summary>The tie at <paramref name="at"/>; empty where it is none.</summary>
    public static ByteSpan Read(ReadOnlySpan<byte> bytes, int at)
    {
        var next = Lookahead.ByteAt(bytes, at + 1);
        if (!AsciiText.IsDigit(next) && next is not ((byte)'(' or (byte)'[' or (byte)'\\'))
            return default;
        for (var i = 1; i <= ShortestWord; i++)
        {
            var before = Lookahead.ByteAt(bytes, at - i);
            if (!AsciiText.IsLetter(before) && !(i == 1 && before == '.'))
                return default;
        }

        return new ByteSpan(at, 1);
    }
}
