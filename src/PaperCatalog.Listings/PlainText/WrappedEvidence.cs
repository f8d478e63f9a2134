using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText;

/// <summary>
/// Tells papers from other texts with headings and paragraphs, where these are wrapped: so are letters, stories, licences and
/// instructions.
/// </summary>
internal static class WrappedEvidence
{
    // Of so many entries one may have lost its title or its abstract.
    private const int MostBroken = 4;

    // Where a listing is cut off a title may have lost its abstract, or have the first word of it.
    private const int FewBroken = 2;

    // The shortest title that most of a listing have, in words.
    private const int FewWords = 3;

    // Words of papers in an abstract that stands alone.
    private const int EnoughWords = 2;

    /// <summary>Whether the entries are papers.</summary>
    /// <param name="text">The text with what was decoded of it.</param>
    /// <param name="entries">The entries.</param>
    public static bool IsOfPapers(Utf8Text text, IReadOnlyList<EntryDraft> entries)
    {
        var (whole, known, possible, capitals, longs, scholarly) = (0, 0, 0, 0, 0, 0);
        var words = new List<int>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry is not { Title: { } title, Abstract: { } summary })
                continue;
            var signs = TitleSigns.Of(text.Slice(title));
            whole++;
            known += entry.HasPeople || entry.Url is not null || entry.ArxivId is not null || entry.Doi is not null || entry.PublishedOn is not null ? 1 : 0;
            possible += signs.CanBeTitle ? 1 : 0;
            (capitals, longs) = (capitals + signs.Capitals, longs + signs.LongWords);
            scholarly += PaperWords.Count(text.Slice(summary)) >= EnoughWords || signs.IsScholarly ? 1 : 0;
            words.Add(signs.Words);
        }

        if (whole == 0 || (entries.Count - whole > FewBroken && (entries.Count - whole) * MostBroken > entries.Count))
            return false;
        if (known * 2 > whole)
            return true;
        words.Sort();
        var isCapitalised = longs > 0 && capitals * 10 >= longs * 7;
        var length = words[(words.Count - 1) / 2];
        return possible * MostBroken >= whole * (MostBroken - 1) && length >= FewWords &&
            (whole > 1 && isCapitalised ? scholarly > 0 || whole > 2 || length > FewWords : scholarly * 2 >= whole);
    }
}
