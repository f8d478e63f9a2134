namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Tells sentences from names and places.</summary>
internal static class ProseText
{
    // A place may have some small words: "Transactions of the Association for Computational Linguistics".
    private const int FewWords = 6;

    // The words of a sentence are small but for a few.
    private const int LeastSmall = 4;

    // Of so many words few small ones are enough: people have hardly any.
    private const int ManyWords = 20;

    // More than a remark.
    private const int LongText = 240;

    private const int EnoughWords = 40;

    // What a byte is: a sign within words, a part of a word, or a small letter.
    private const byte Joining = 1;
    private const byte OfWord = 2;
    private const byte Small = 3;

    private static readonly byte[] s_kinds = FindKinds();

    /// <summary>Whether a text is a sentence, or goes on as one.</summary>
    public static bool IsAt(ReadOnlySpan<byte> text)
    {
        var (words, small) = (0, 0);
        Count(text, ref words, ref small);
        return IsOf(words, small);
    }

    /// <summary>Whether a text is, that has so many words, and of these so many that are small.</summary>
    public static bool IsOf(int words, int small) =>
        words >= FewWords && small >= LeastSmall && small * (words >= ManyWords ? 6 : 2) >= words;

    /// <summary>Counts the words of a text, and those that begin with a small letter.</summary>
    public static void Count(ReadOnlySpan<byte> text, ref int words, ref int small)
    {
        var kinds = s_kinds;
        var isWord = false;
        foreach (var value in text)
        {
            var kind = kinds[value];
            if (!isWord && kind >= OfWord)
            {
                words++;
                small += kind - OfWord;
                // The rest of a long text says nothing new.
                if (words > EnoughWords)
                    break;
            }

            isWord = kind >= OfWord || (isWord && kind == Joining);
        }
    }

    private static byte[] FindKinds()
    {
        var kinds = new byte[256];
        for (var value = 0; value < kinds.Length; value++)
            kinds[value] = AsciiText.IsLower((byte)value) ? Small : AsciiText.IsWordByte((byte)value) ? OfWord : (byte)0;
        foreach (var value in "-'."u8)
            kinds[value] = Joining;
        return kinds;
    }

    /// <summary>Whether prose is an abstract: several sentences, or a long one.</summary>
    public static bool IsAbstract(ReadOnlySpan<byte> text)
    {
        if (text.Length >= LongText)
            return true;
        for (var at = 1; at + 2 < text.Length; at++)
        {
            if (text[at] == '.' && text[at + 1] is (byte)' ' or (byte)'\n' or (byte)'\r' &&
                (AsciiText.IsLower(text[at - 1]) || text[at - 1] == ')') && at > 30)
            {
                return true;
            }
        }

        return false;
    }
}
