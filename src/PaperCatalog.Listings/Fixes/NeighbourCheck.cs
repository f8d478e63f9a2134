using System.Text;

namespace PaperCatalog.Listings.Fixes;

/// <summary>
/// Reads a listing again as it will be, and compares: what is a title and what an abstract depends on the lines around, so
/// a correction that is right in itself can still make a neighbour read differently.
/// </summary>
internal static class NeighbourCheck
{
    /// <summary>
    /// Whether after <paramref name="edits"/> every entry that is not removed has the parts that it has now, and each that is
    /// not touched has the same text in each.
    /// </summary>
    public static bool Passes(ListingReading before, EquatableArray<TextEdit> edits)
    {
        // What a project says about a listing tells which year a date is of, and not which text is a date.
        var after = ListingReader.Read(TextEdits.Apply(before.Text, edits), new ListingOptions("", Dialect: before.Dialect.Name));
        if (before.CapturedOn is null != after.CapturedOn is null)
            return false;

        var (next, edit, shift) = (0, 0, 0);
        foreach (var entry in before.Entries)
        {
            for (; edit < edits.Count && edits[edit].Span.End <= entry.Span.Start; edit++)
                shift += Encoding.UTF8.GetByteCount(edits[edit].NewText) - edits[edit].Span.Length;
            var isTouched = edit < edits.Count && edits[edit].Span.Start < entry.Span.End;
            if (isTouched && IsRemoved(entry, edits, edit))
                continue;
            if (next == after.Entries.Count || !IsSame(entry, after.Entries[next], isTouched ? null : shift))
                return false;
            next++;
        }

        return next == after.Entries.Count;
    }

    private static bool IsRemoved(Entry entry, EquatableArray<TextEdit> edits, int index)
    {
        var first = entry.Title ?? entry.Abstract ?? entry.Span;
        for (; index < edits.Count && edits[index].Span.Start < entry.Span.End; index++)
        {
            if (edits[index].NewText.Length == 0 && edits[index].Span.Contains(first))
                return true;
        }

        return false;
    }

    /// <summary>Whether two entries have the same parts; at places that are so far apart, where that is known.</summary>
    private static bool IsSame(Entry before, Entry after, int? shift)
    {
        if (shift is not { } distance)
            return GetParts(before).Zip(GetParts(after), (left, right) => left is null == right is null).All(isSame => isSame);
        return GetPlaces(before)
            .Select(part => part is { } span ? span with { Start = span.Start + distance } : part)
            .SequenceEqual(GetPlaces(after));
    }

    private static ByteSpan?[] GetParts(Entry entry) =>
    [
        entry.Span, entry.Title, entry.Abstract, entry.AuthorCount?.Span, entry.Organization, entry.PublishedOn?.Span,
        entry.Upvotes?.Span, entry.CommentCount?.Span, entry.Url, entry.ArxivId, entry.Doi,
    ];

    private static IEnumerable<ByteSpan?> GetPlaces(Entry entry) =>
        GetParts(entry).Concat(entry.Links.Select(link => (ByteSpan?)link));
}
