namespace PaperCatalog.Listings.Checks;

/// <summary>Tells mojibake from accented letters with punctuation after them.</summary>
/// <remarks>
/// <c>Ã</c> ends words of Portuguese in capitals, <c>É</c> stands before a closing quote, <c>Å³</c> is a unit. Like ftfy
/// (R. Speer, "Heuristics for detecting mojibake") this goes by which letter begins the sequence, since UTF-8 gives each a
/// block of characters of its own, and by whether the signs after it can end a word.
/// </remarks>
internal static class MojibakeEvidence
{
    // What can follow a word: quotes but the low ones, which only open, dashes, dots, bullets, marks of degree, rank, trade
    // and accent, a no-break space.
    private const string AfterWord = "\u00A0‘’“”…–—«»‹›•°ªº™®©´¨·";
    private const string AfterWordClosing = "’”»›…";
    private const string Footnotes = "¹²³†‡";
    private const string Letters = "ŠŒŽšœžŸƒªºµ";

    /// <summary>Whether a sequence that stands alone is mojibake; 0 stands for no neighbour.</summary>
    public static bool IsConvincing(MojibakeSequence sequence, int previous, int next) =>
        sequence.HasControl || IsNoText(sequence, previous, next);

    private static bool IsNoText(MojibakeSequence sequence, int previous, int next) => sequence.Lead switch
    {
        // Â: signs of Latin-1.  Ã: its letters.
        0xC2 => !(IsUpper(previous) && IsIn(AfterWord, sequence.Last)),
        0xC3 => IsLatin1Letter(sequence.Last, previous, next),
        // Ä Å: Latin letters of Eastern Europe.  Î Ï: Greek.  Ð Ñ: Cyrillic.
        0xC4 or 0xC5 or 0xCE or 0xCF or 0xD0 or 0xD1 => IsOtherLetter(sequence, previous, next),
        // â: punctuation, arrows and mathematics, the commonest of all after those of Ã.
        0xE2 => !IsIn(AfterWordClosing, sequence.Last) || !IsIn(AfterWord, sequence.Second),
        // Any other lowercase letter: scripts of Asia, and emoji, whose signs must not all be such as follow a word.
        (>= 0xE0 and <= 0xEF) or 0xF0 => !CanFollowWord(sequence.Second) || !CanFollowWord(sequence.Last),
        _ => false,
    };

    private static bool IsLatin1Letter(int last, int previous, int next)
    {
        if (IsLetter(next) || !IsIn(AfterWord, last))
            return true;
        return IsIn(AfterWordClosing, last) ? IsLower(previous) : !IsUpper(previous);
    }

    private static bool IsOtherLetter(MojibakeSequence sequence, int previous, int next)
    {
        var last = sequence.Last;
        if (IsIn(Letters, last))
            return false;
        // Å² and Å³ are units of area and volume.
        if (sequence.Lead == 0xC5 && IsIn(Footnotes, last))
            return IsLetter(previous) || IsLetter(next);
        return !IsIn(AfterWord, last) || (IsLetter(next) && last is '“' or '‘' or '°');
    }

    private static bool CanFollowWord(int codePoint) => IsIn(AfterWord, codePoint) || IsIn(Footnotes, codePoint);

    private static bool IsIn(string set, int codePoint) => codePoint <= char.MaxValue && set.IndexOf((char)codePoint) >= 0;

    private static bool IsLetter(int codePoint) => codePoint <= char.MaxValue && char.IsLetter((char)codePoint);

    private static bool IsUpper(int codePoint) => codePoint <= char.MaxValue && char.IsUpper((char)codePoint);

    private static bool IsLower(int codePoint) => codePoint <= char.MaxValue && char.IsLower((char)codePoint);
}
