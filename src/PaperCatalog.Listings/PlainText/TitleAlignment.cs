namespace PaperCatalog.Listings.PlainText;

/// <summary>
/// Tells titles from abstracts: of all ways to read the lines of prose as entries, the one that costs least.
/// </summary>
/// <remarks>
/// Reading a line against its <see cref="ProseEvidence"/> costs that evidence; an entry without a title or without an
/// abstract costs <see cref="GapCost"/>. It is the algorithm of Viterbi over two states, linear in the number of lines. A
/// line whose evidence is clear is read the same whatever stands around it, so damage never spreads past the nearest
/// clear lines.
/// </remarks>
internal static class TitleAlignment
{
    /// <summary>What a missing title or abstract costs.</summary>
    public const int GapCost = 4;

    /// <summary>Whether each line is a title.</summary>
    /// <param name="evidence">The evidence of each line of prose.</param>
    /// <param name="closed">Whether something between a line and the one before it ends an entry.</param>
    public static bool[] Align(IReadOnlyList<int> evidence, IReadOnlyList<bool> closed)
    {
        var count = evidence.Count;
        var titleAfterTitle = new bool[count];
        var abstractAfterTitle = new bool[count];
        var title = 0;
        var abstractCost = 0;
        for (var i = 0; i < count; i++)
        {
            // The cost of the best reading that ends with a title or an abstract here, coming from a title or an abstract.
            // A title that an entry's end follows has no abstract, and nor has one that a title follows.
            var fromTitle = title + (closed[i] && i > 0 ? GapCost : 0);
            var toTitleFromTitle = i == 0 ? 0 : title + GapCost;
            var toTitleFromAbstract = abstractCost;
            var startsEntry = i == 0 || closed[i];
            var toAbstractFromTitle = fromTitle + (startsEntry ? GapCost : 0);
            var toAbstractFromAbstract = abstractCost + GapCost;

            titleAfterTitle[i] = toTitleFromTitle < toTitleFromAbstract;
            abstractAfterTitle[i] = toAbstractFromTitle <= toAbstractFromAbstract;
            title = Math.Min(toTitleFromTitle, toTitleFromAbstract) + Math.Max(evidence[i], 0);
            abstractCost = Math.Min(toAbstractFromTitle, toAbstractFromAbstract) + Math.Max(-evidence[i], 0);
        }

        var isTitle = new bool[count];
        var state = title + GapCost < abstractCost;
        for (var i = count - 1; i >= 0; i--)
        {
            isTitle[i] = state;
            state = state ? titleAfterTitle[i] : abstractAfterTitle[i];
        }

        return isTitle;
    }
}
