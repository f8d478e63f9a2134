using PaperCatalog.Listings.Checks.Links;

namespace PaperCatalog.Listings.Checks;

/// <summary>Looks over the text of the entries of a listing, whatever form they were read in.</summary>
/// <remarks>
/// Linear in the length of the text. Each check reports what nobody means to write; where a sign can be ordinary text as
/// well as a remnant, it is left alone.
/// </remarks>
public static class EntryChecks
{
    /// <summary>The problems of the entries of a listing, in order of place.</summary>
    public static EquatableArray<Problem> Find(ListingReading reading)
    {
        var entries = reading.Entries;
        var problems = Batches.Collect<Problem>(entries.Count, (entry, found) => CheckEntry(reading, entries[entry], found));
        return problems.Count == 0 ? default : problems.Select(problem => problem.InSource(reading.Text)).OrderBy(problem => problem.Span.Start).ToEquatableArray();
    }

    private static void CheckEntry(ListingReading reading, Entry entry, List<Problem> problems)
    {
        var text = reading.Text;
        if (entry.Title is { } title)
        {
            TitleLengthCheck.Find(text, title, problems);
            if (reading.Dialect.IsBibliography)
                TitleStopCheck.Find(text, title, problems);
            CheckProse(text, title, problems);
        }

        if (entry.Abstract is { } summary)
        {
            AbstractLengthCheck.Find(text, summary, reading.Dialect.IsBibliography, problems);
            CheckProse(text, summary, problems);
        }

        // A name of two equal words is a name, so no look at doubled words here.
        if (entry.Organization is { } organization)
            CheckCharacters(text, organization, problems);
        CheckOwnLinks(text, entry, problems);
    }

    private static void CheckOwnLinks(Utf8Text text, Entry entry, List<Problem> problems)
    {
        if (entry.Url is { } url)
            LinkChecks.Find(text, url, problems);
        // Those of the abstract were seen in it.
        foreach (var link in entry.Links.AsSpan())
        {
            if (entry.Abstract is not { } summary || !summary.Contains(link))
                LinkChecks.Find(text, link, problems);
        }
    }

    private static void CheckProse(Utf8Text text, ByteSpan field, List<Problem> problems)
    {
        CheckCharacters(text, field, problems);
        DoubledWordCheck.Find(text, field, problems);
        LinkChecks.Find(text, field, problems);
    }

    private static void CheckCharacters(Utf8Text text, ByteSpan field, List<Problem> problems)
    {
        var seen = SuspiciousBytes.In(text.Slice(field));
        if ((seen & Suspicion.Entity) != 0)
            HtmlEntityCheck.Find(text, field, problems);
        if ((seen & Suspicion.Mojibake) != 0)
            MojibakeCheck.Find(text, field, problems);
        if ((seen & Suspicion.Invisible) != 0)
            InvisibleCharacterCheck.Find(text, field, problems);
        if ((seen & Suspicion.Composition) != 0)
            NotNormalisedCheck.Find(text, field, problems);
        MarkupResidueCheck.Find(text, field, hasSigns: (seen & Suspicion.Markup) != 0, problems);
    }
}
