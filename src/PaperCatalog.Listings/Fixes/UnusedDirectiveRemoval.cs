using PaperCatalog.Listings.Directives;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Takes rules out of directives, and a directive that none is left of with its line.</summary>
internal static class UnusedDirectiveRemoval
{
    /// <summary>The edits that remove the rules that <paramref name="problems"/> mark.</summary>
    public static IEnumerable<TextEdit> Find(ListingReading reading, IEnumerable<Problem> problems)
    {
        var edits = new List<TextEdit>();
        var lines = new List<int>();
        var places = problems.Select(problem => problem.Span);
        foreach (var line in places.GroupBy(place => reading.Text.GetLineIndex(place.Start)))
        {
            var malformed = new List<Problem>();
            var ids = DirectiveLine.Read(reading, line.Key, malformed).Ids;
            // What is misspelt may be meant to do something: the person who wrote it has to say.
            if (ids.Count == 0 || malformed.Count > 0)
                continue;
            var kept = ids.Where(id => !line.Contains(id.Span)).Select(id => reading.Text.GetString(id.Span)).ToList();
            if (kept.Count == 0)
                lines.Add(line.Key);
            else if (kept.Count < ids.Count)
                edits.Add(Replace(ids[0].Span, ids[ids.Count - 1].Span, string.Join(", ", kept)));
        }

        return edits.Concat(LineRemoval.Find(reading, lines));
    }

    private static TextEdit Replace(ByteSpan first, ByteSpan last, string text) =>
        new(ByteSpan.FromBounds(first.Start, last.End), text);
}
