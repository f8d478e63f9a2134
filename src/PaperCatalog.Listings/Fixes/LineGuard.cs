using PaperCatalog.Listings.PlainText;

namespace PaperCatalog.Listings.Fixes;

/// <summary>Sees to it that a change within a line leaves the line what it is: a title must not become a directive.</summary>
internal static class LineGuard
{
    // What a line is shows in its first bytes, or it is short.
    private const int MaxLength = 512;

    /// <summary>Whether the line that <paramref name="edits"/> are in, all on one line, looks like what it was.</summary>
    public static bool Keeps(Utf8Text text, EquatableArray<TextEdit> edits)
    {
        if (edits.Count == 0)
            return true;
        var line = text.GetLine(text.GetLineIndex(edits[0].Span.Start));
        if (edits[0].Span.Start - line.Start >= MaxLength)
            return true;

        // The end of the part may cut a character; it is the same one before and after.
        var part = ByteSpan.FromBounds(line.Start, Math.Min(line.End, Math.Max(line.Start + MaxLength, edits[edits.Count - 1].Span.End)));
        var before = new Utf8Text(text.Slice(part).ToArray());
        var after = TextEdits.Apply(before, edits.Select(edit => edit with { Span = edit.Span with { Start = edit.Span.Start - part.Start } }).ToEquatableArray());
        return after.LineCount == 1 && Look(after) == Look(before);
    }

    private static PlainLineKind Look(Utf8Text line) => PlainLineClassifier.Classify(line, WhiteSpace.Trim(line, new ByteSpan(0, line.Length)));
}
