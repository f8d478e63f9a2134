using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Tells papers from the lines and paragraphs of any text, once they are put together to entries.</summary>
internal static class EntryEvidence
{
    // An essay has no more: what has is a listing that lost its titles, and each is reported.
    private const int MaxParagraphs = 1_000;

    // Of so many entries one may have what looks like an abstract in a list of titles.
    private const int FewAbstracts = 6;

    // A short listing that is cut off, or damaged at one place, has as many entries that are none.
    private const int FewBroken = 2;

    /// <summary>Whether there are papers among the entries, and not paragraphs or lines of a text that has a title or two.</summary>
    public static bool IsOfPapers(Utf8Text text, IReadOnlyList<EntryDraft> entries)
    {
        var whole = entries.Count(entry => entry is { Title: not null, Abstract: not null });
        var paragraphs = entries.Count(entry => entry is { Title: null, HasPeople: false, PublishedOn: null, Url: null, Upvotes: null });
        var broken = entries.Count - entries.Count(entry => IsSound(text, entry));
        if (whole == 0 || paragraphs > MaxParagraphs || broken > MaxParagraphs)
            return whole > 0;
        var isAlone = paragraphs > 0 && paragraphs >= whole;
        if (isAlone && (paragraphs > 1 || !entries.Any(entry => IsKnown(entry) || IsScholarly(text, entry))))
            return false;
        return broken < entries.Count && (broken * 2 <= entries.Count || (broken <= FewBroken && !entries.Any(entry => GoesOn(text, entry))));
    }

    /// <summary>Whether nearly all entries are titles alone, so that the few abstracts are probably none.</summary>
    public static bool HasFewAbstracts(Utf8Text text, IReadOnlyList<EntryDraft> entries)
    {
        var abstracts = entries.Count(entry => entry.Abstract is { } summary && ProseEvidence.Weigh(text.Slice(summary)) > 0);
        return entries.Count > 1 && abstracts * FewAbstracts <= entries.Count && !entries.Any(entry => entry.HasPeople);
    }

    /// <summary>Whether an entry is more than a line or two of any text: it has what only papers have, or an abstract that looks like one.</summary>
    private static bool IsSound(Utf8Text text, EntryDraft entry) =>
        IsKnown(entry) || (entry is { Title: not null, Abstract: { } summary } && LooksLikeAbstract(text.Slice(summary)));

    private static bool IsKnown(EntryDraft entry) =>
        entry.HasPeople || (entry.Url ?? entry.ArxivId ?? entry.Doi) is not null || entry.PublishedOn is not null || entry.Upvotes is not null;

    private static bool IsScholarly(Utf8Text text, EntryDraft entry) =>
        entry is { Title: { } title, Abstract: { } summary } && PaperWords.Count(text.Slice(title)) + PaperWords.Count(text.Slice(summary)) > 0;

    private static bool LooksLikeAbstract(ReadOnlySpan<byte> summary) => ProseEvidence.Weigh(summary) > 0 && !AsciiText.IsLower(summary[0]);

    // What begins with a small letter goes on with what stands above.
    private static bool GoesOn(Utf8Text text, EntryDraft entry) => entry.Abstract is { } summary && AsciiText.IsLower(text.Slice(summary)[0]);
}
