namespace PaperCatalog.Listings.Repeats.Titles;

/// <summary>The parts of titles that may stand for the whole: what is before a break, and what is after one.</summary>
internal sealed class TitleParts
{
    // "Name: title: subtitle (remark)" has three.
    private const int MostBreaks = 3;

    private readonly Dictionary<ulong, int> _counts = [];

    /// <summary>The parts of a title.</summary>
    public static TitlePart[] Of(TitleForm title)
    {
        var length = title.Words.Length;
        var parts = new List<TitlePart>(2 * MostBreaks);
        for (var i = 0; i < title.Breaks.Length && i < MostBreaks && title.Breaks[i] < length; i++)
        {
            parts.Add(new TitlePart(title, 0, title.Breaks[i]));
            parts.Add(new TitlePart(title, title.Breaks[i], length));
        }

        return [.. parts];
    }

    /// <summary>Counts the parts of a title of the catalogue.</summary>
    public void Add(TitleForm title)
    {
        foreach (var part in title.Parts)
        {
            var hash = Hash(part);
            _counts.TryGetValue(hash, out var count);
            _counts[hash] = count + 1;
        }
    }

    /// <summary>
    /// Whether titles share the part, as <c>Small Language Models</c> and <c>A Survey</c> are shared: then it stands for none.
    /// </summary>
    public bool IsShared(TitlePart part) => _counts.TryGetValue(Hash(part), out var count) && count > 1;

    private static ulong Hash(TitlePart part)
    {
        var hash = 0UL;
        foreach (var word in part.Words)
            hash = word.IsOrdered ? (hash ^ (uint)word.Stem) * 0x9E3779B97F4A7C15 : hash;
        return hash;
    }
}
