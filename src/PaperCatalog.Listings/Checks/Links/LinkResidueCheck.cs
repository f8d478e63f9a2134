using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Checks.Links;

/// <summary>
/// Finds what sticks to the end of a link and is no part of it: <c>https://github.com/a/b{here}</c>, <c>.../b.}</c>,
/// <c>.../b\footnote</c>, <c>.../b&lt;/a&gt;</c>. The punctuation of a sentence, brackets and quotes are no residue.
/// </summary>
internal static class LinkResidueCheck
{
    // The longest text in braces that is taken for the words that the link stood under.
    private const int MaxGroupLength = 60;

    private static ReadOnlySpan<byte> Punctuation => ".,;:!?'*`)]"u8;

    /// <summary>Adds the problem of <paramref name="link"/> in <paramref name="field"/>, if it has one.</summary>
    public static void Find(Utf8Text text, ByteSpan field, LinkCandidate link, List<Problem> problems)
    {
        var residue = Locate(text.Slice(field), link);
        if (residue.IsEmpty)
            return;
        var span = new ByteSpan(field.Start + residue.Start, residue.Length);
        var clean = ByteSpan.FromBounds(field.Start + link.Start, span.Start);
        problems.Add(Problem.At(RuleTable.LinkResidue, span, Excerpt.Of(text, clean), Excerpt.Of(text, span)));
    }

    /// <summary>Where the residue of a link stands in a field; empty where there is none.</summary>
    public static ByteSpan Locate(ReadOnlySpan<byte> bytes, LinkCandidate link)
    {
        // What encloses the whole link, "\url{https://...}", is a remnant around it and not at its end.
        if (link.Start > 0 && bytes[link.Start - 1] == '{')
            return default;
        var command = CommandStart(bytes, link);
        if (command < link.End)
            return ByteSpan.FromBounds(command, EndOfGroup(bytes, link.End));

        var at = link.End;
        while (at < bytes.Length && Punctuation.IndexOf(bytes[at]) >= 0)
            at++;
        if (at == bytes.Length)
            return default;
        return bytes[at] switch
        {
            (byte)'{' => ByteSpan.FromBounds(link.End, EndOfGroup(bytes, at)),
            (byte)'}' or (byte)'\\' => ByteSpan.FromBounds(link.End, EndOfRun(bytes, at)),
            (byte)'<' when bytes.Slice(at).StartsWith("</"u8) => ByteSpan.FromBounds(link.End, EndOfTag(bytes, at)),
            _ => default,
        };
    }

    /// <summary>
    /// Where a LaTeX command begins that the link runs into, or its end. <c>\_</c> is a sign of the link itself.
    /// </summary>
    private static int CommandStart(ReadOnlySpan<byte> bytes, LinkCandidate link)
    {
        for (var at = link.HostStart; at + 1 < link.End; at++)
        {
            if (bytes[at] == '\\' && AsciiText.IsLetter(bytes[at + 1]))
                return at;
        }

        return link.End;
    }

    private static int EndOfGroup(ReadOnlySpan<byte> bytes, int at)
    {
        if (at == bytes.Length || bytes[at] != '{')
            return at;
        var close = bytes.Slice(at, Math.Min(MaxGroupLength, bytes.Length - at)).IndexOf((byte)'}');
        if (close >= 0)
            return at + close + 1;
        while (at < bytes.Length && !AsciiText.IsSpace(bytes[at]))
            at++;
        return at;
    }

    private static int EndOfRun(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length && bytes[at] is (byte)'}' or (byte)'\\')
            at++;
        return at;
    }

    private static int EndOfTag(ReadOnlySpan<byte> bytes, int at)
    {
        var close = bytes.Slice(at, Math.Min(MaxGroupLength, bytes.Length - at)).IndexOf((byte)'>');
        return close < 0 ? at + 2 : at + close + 1;
    }
}
