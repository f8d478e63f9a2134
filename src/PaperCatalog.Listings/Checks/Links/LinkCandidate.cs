using PaperCatalog.Listings.Links;

namespace PaperCatalog.Listings.Checks.Links;

/// <summary>A link in running text, or what was meant to be one, by its place in a field.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="HostStart">Where its host starts, after <c>https://</c> or what stands for that.</param>
/// <param name="End">Where it ends, freed of what trails it.</param>
/// <param name="HasScheme">Whether it starts with <c>http://</c> or <c>https://</c>, and not with a misspelling of them.</param>
internal readonly record struct LinkCandidate(int Start, int HostStart, int End, bool HasScheme)
{
    /// <summary>Whether nothing follows <c>https://</c>: a link that was lost, or no link at all.</summary>
    public bool IsBare => HasScheme && End == HostStart;

    private static ReadOnlySpan<byte> Anchor => "tp"u8;

    /// <summary>Finds the next one from <paramref name="from"/> on.</summary>
    public static bool TryFind(ReadOnlySpan<byte> bytes, int from, out LinkCandidate link)
    {
        link = default;
        while (from < bytes.Length)
        {
            // "http", "htps", "ttps", "hhttp": whatever is left of the word, these two letters are.
            var anchor = bytes.Slice(from).IndexOf(Anchor);
            if (anchor < 0)
                return false;
            var (start, end) = (from + anchor, from + anchor);
            while (start > from && IsSchemeLetter(bytes[start - 1]))
                start--;
            while (end < bytes.Length && IsSchemeLetter(bytes[end]))
                end++;
            if (TryRead(bytes, start, end, out link))
                return true;
            from = end;
        }

        return false;
    }

    private static bool TryRead(ReadOnlySpan<byte> bytes, int start, int end, out LinkCandidate link)
    {
        link = default;
        var separator = SeparatorLength(bytes.Slice(end), out var isRight);
        if (separator == 0)
            return false;

        var word = bytes.Slice(start, end - start);
        var known = word.EndsWith("https"u8) ? 5 : word.EndsWith("http"u8) ? 4 : 0;
        // A word that sticks to its front, "athttps://", takes nothing from a link; "sftp://" and "smtp://" are none.
        var isGlued = start > 0 && AsciiText.IsWordByte(bytes[start - 1]);
        var isKnown = known > 0 && (isGlued || known == word.Length);
        if (isGlued && !isKnown)
            return false;
        if (!isKnown && !isRight)
            return false;

        start = isKnown ? end - known : start;
        var host = end + separator;
        var length = LinkFinder.Length(bytes.Slice(start), host - start);
        link = new LinkCandidate(start, host, start + length, isKnown && isRight);
        return true;
    }

    /// <summary>The length of <c>://</c> or of what is left of it where a host follows.</summary>
    private static int SeparatorLength(ReadOnlySpan<byte> bytes, out bool isRight)
    {
        isRight = bytes.StartsWith("://"u8);
        if (isRight)
            return 3;
        var length =
            bytes.StartsWith(":\\\\"u8) || bytes.StartsWith(";//"u8) ? 3 :
            bytes.StartsWith(":/"u8) || bytes.StartsWith("//"u8) ? 2 : 0;
        return length > 0 && length < bytes.Length && AsciiText.IsWordByte(bytes[length]) ? length : 0;
    }

    private static bool IsSchemeLetter(byte value) => value is (byte)'h' or (byte)'t' or (byte)'p' or (byte)'s';
}
