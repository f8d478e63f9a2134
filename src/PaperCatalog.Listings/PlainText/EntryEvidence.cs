using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Tells papers from the lines and paragraphs of any text, once they are put together to entries.</summary>
internal static class EntryEvidence
{
    // An essay has no more: what has is a listing that lost its titles, and each is reported.
    private const int MaxParagraphs = 1_000;

    // Of so many entries one may have what looks like an abstract in a list of titles.
    private const int FewAbstracts = 6;

    // In code points. Hardly any abstract is shorter, and most lines of letters, stories and lists are.
    private const int ShortAbstract = 100;

    /// <summary>Whether there are papers among the entries, and not paragraphs or lines of a text that has a title or two.</summary>
    public static bool IsOfPapers(Utf8Text text, IReadOnlyList<EntryDraft> entries)
    {
        var whole = entries.Count(entry => entry is { Title: not null, Abstract: not null });
        var paragraphs = entries.Count(entry => entry is { Title: null, HasPeople: false, PublishedOn: null, Url: null, Upvotes: null });
        return whole > 0 && (paragraphs < 2 || paragraphs < whole || paragraphs > MaxParagraphs) && entries.Any(entry => IsSound(text, entry));
    }

    /// <summary>Whether nearly all entries are titles alone, so that the few abstracts are probably none.</summary>
    public static bool HasFewAbstracts(Utf8Text text, IReadOnlyList<EntryDraft> entries)
    {
        // Most listings say of their first entry who wrote it, and none is weighed.
        if (entries.Count < 2 || entries.Any(entry => entry.HasPeople))
            return false;
        var abstracts = entries.Count(entry => entry.Abstract is { } summary && ProseEvidence.Weigh(text.Slice(summary)) > 0);
        return abstracts * FewAbstracts <= entries.Count;
    }

    /// <summary>Whether an entry is more than two lines of any text: it has what only papers have, is long enough, or has their words.</summary>
    private static bool IsSound(Utf8Text text, EntryDraft entry)
    {
        if (entry is not { Title: { } title, Abstract: { } summary })
            return false;
        return entry.HasPeople || (entry.Url ?? entry.ArxivId ?? entry.Doi) is not null || entry.PublishedOn is not null || entry.Upvotes is not null ||
            AsciiText.HasCodePoints(text.Slice(summary), ShortAbstract) || PaperWords.Count(text.Slice(title)) + PaperWords.Count(text.Slice(summary)) > 0;
    }
}
