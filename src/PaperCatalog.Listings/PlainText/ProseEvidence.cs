namespace PaperCatalog.Listings.PlainText;

/// <summary>
/// How much a line of prose looks like an abstract (positive) or a title (negative).
/// </summary>
/// <remarks>
/// Nothing in the dialect marks the two. Length decides where it is clear: of the titles of the papers page the longest has
/// 178 characters, and its abstracts run from some 500 up. In between, sentences and capitals add their share. The
/// weights are in units of <see cref="TitleAlignment"/>, where a missing field costs <see cref="TitleAlignment.GapCost"/>.
/// </remarks>
internal static class ProseEvidence
{
    private const int SurelyAbstract = 400;

    // Words shorter than this ("of", "with") are lower case in titles too.
    private const int ShortestTellingWord = 5;

    /// <summary>The evidence in <paramref name="line"/>, trimmed and not empty.</summary>
    public static int Weigh(ReadOnlySpan<byte> line)
    {
        if (AsciiText.HasCodePoints(line, SurelyAbstract))
            return 40;
        var length = AsciiText.CountCodePoints(line);
        return WeighLength(length) + WeighEnd(line, length) + WeighInside(line);
    }

    private static int WeighLength(int length) => length switch
    {
        <= 60 => -12,
        <= 100 => -9,
        <= 130 => -5,
        <= 160 => -2,
        <= 190 => 1,
        <= 230 => 5,
        <= 300 => 9,
        _ => 13,
    };

    // A full stop ends many abstracts and few titles, and says little on a short line.
    private static int WeighEnd(ReadOnlySpan<byte> line, int length) =>
        line[line.Length - 1] == '.' ? (length <= 60 ? 2 : 6) : 0;

    private static int WeighInside(ReadOnlySpan<byte> line)
    {
        var sentences = 0;
        var capitals = 0;
        var words = 0;
        var start = 0;
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && !AsciiText.IsSpace(line[at]))
                continue;
            if (at - start >= ShortestTellingWord && AsciiText.IsLetter(line[start]))
            {
                words++;
                capitals += AsciiText.IsUpper(line[start]) ? 1 : 0;
            }

            // "models. We" ends a sentence, "vs. The" and "A. B" do not.
            if (at - start > ShortestTellingWord && line[at - 1] == '.' && at + 1 < line.Length && AsciiText.IsUpper(line[at + 1]))
                sentences++;
            start = at + 1;
        }

        return (6 * Math.Min(sentences, 2)) + WeighCapitals(capitals, words);
    }

    private static int WeighCapitals(int capitals, int words)
    {
        if (words < 4)
            return 0;
        if (capitals * 10 >= words * 6)
            return -7;
        return capitals * 10 <= words * 3 ? 4 : 0;
    }
}
