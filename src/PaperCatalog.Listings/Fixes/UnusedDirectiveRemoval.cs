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
        foreach (var line in problems.GroupBy(problem => reading.Text.GetLineIndex(problem.Span.Start), problem => problem.Span))
        {
            var malformed = new List<Problem>();
            var ids = DirectiveLine.Read(reading.Text, line.Key, malformed).Ids;
            // What is misspelt may be meant to do something: the person who wrote it has to say.
            if (ids.Count == 0 || malformed.Count > 0)
                continue;
            var kept = ids.Where(id => !line.Contains(id.Span)).Select(id => reading.Text.GetString(id.Span)).ToList();
            if (kept.Count == 0)
                lines.Add(line.Key);
            else if (kept.Count < ids.Count)
                edits.Add(new TextEdit(ByteSpan.FromBounds(ids[0].Span.Start, ids[ids.Count - 1].Span.End), string.Join(", ", kept)));
        }

        return edits.Concat(LineRemoval.Find(reading, lines));
    }
}
