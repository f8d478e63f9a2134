using PaperCatalog.Listings.Dialects;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Tables.Cells;

/// <summary>
/// Names that nothing stands between, as Springer exports them: <c>Ada MillerBoris Kuhn</c>, <c>Miller, AdaKuhn, Boris</c>.
/// </summary>
/// <remarks>
/// A name begins where a capital stands right behind a small letter. What names have in them so is not parted, <c>McDonald</c>,
/// <c>LeCun</c>; and where a part would be one word, nothing is.
/// </remarks>
internal static class GluedNames
{
    private static readonly string[] s_beginnings =
    [
        "Mc", "Mac", "Le", "La", "De", "Di", "Du", "Da", "Del", "Della", "Des", "Dos", "Van", "Von", "Vander",
        "Fitz", "St", "El", "Al", "Ben", "Bar", "Abu", "Ibn", "Ap",
    ];

    /// <summary>Where each person stands; the whole where they cannot be parted.</summary>
    public static List<ByteSpan> Split(Utf8Text text, ByteSpan cell)
    {
        var names = new List<ByteSpan>();
        var start = cell.Start;
        for (var at = FindNext(text, start, cell.End); at < cell.End; at = FindNext(text, at, cell.End))
        {
            names.Add(ByteSpan.FromBounds(start, at));
            start = at;
        }

        names.Add(ByteSpan.FromBounds(start, cell.End));
        return names.TrueForAll(name => NameWords.Count(text.Slice(name)) > 1) ? names : [cell];
    }

    /// <summary>Where the next name begins behind a place, or the end.</summary>
    private static int FindNext(Utf8Text text, int from, int end)
    {
        var (word, isBehindSmall) = (from, false);
        for (var at = from; at < end;)
        {
            var length = Utf8Rule.Decode(text.Slice(ByteSpan.FromBounds(at, end)), out var codePoint);
            var letter = codePoint <= char.MaxValue ? (char)codePoint : '\0';
            if (isBehindSmall && char.IsUpper(letter) && !IsBeginning(text.Slice(ByteSpan.FromBounds(word, at))))
                return at;
            isBehindSmall = char.IsLower(letter);
            at += length;
            if (!char.IsLetter(letter))
                word = at;
        }

        return end;
    }

    private static bool IsBeginning(ReadOnlySpan<byte> word)
    {
        foreach (var beginning in s_beginnings)
        {
            if (AsciiText.EqualsIgnoreCase(word, beginning))
                return true;
        }

        return false;
    }
}
