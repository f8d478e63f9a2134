namespace PaperCatalog.Listings.BibTeX;

/// <summary>Says what each line of a bibliography belongs to.</summary>
internal static class BibLines
{
    /// <summary>The owners of all lines.</summary>
    /// <param name="document">The bibliography.</param>
    /// <param name="problems">What is wrong with its syntax: outside of entries, a line with a problem is not merely a comment.</param>
    public static EquatableArray<LineOwner> Find(BibDocument document, IReadOnlyList<Problem> problems)
    {
        var text = document.Text;
        var owners = new LineOwner[text.LineCount];
        for (var i = 0; i < owners.Length; i++)
            owners[i] = IsBlank(text, text.GetLine(i)) ? LineOwner.Blank : LineOwner.Comment;
        foreach (var span in document.Definitions)
            Mark(text, owners, span, LineOwner.Definition);
        // On a line that two share, a work is what it is about.
        foreach (var entry in document.Entries)
        {
            if (entry.IsWork)
                Mark(text, owners, entry.Span, LineOwner.Entry);
        }

        foreach (var line in document.DirectiveLines)
            owners[line] = LineOwner.Directive;
        foreach (var problem in problems)
        {
            var line = text.GetLineIndex(problem.Span.Start);
            if (owners[line] == LineOwner.Comment)
                owners[line] = LineOwner.Problem;
        }

        return new EquatableArray<LineOwner>(owners);
    }

    private static bool IsBlank(Utf8Text text, ByteSpan line) =>
        line.IsEmpty || (text.Bytes[line.Start] is <= (byte)' ' or >= 0x7F && WhiteSpace.Trim(text, line).IsEmpty);

    private static void Mark(Utf8Text text, LineOwner[] owners, ByteSpan span, LineOwner owner)
    {
        var last = text.GetLineIndex(Math.Max(span.Start, span.End - 1));
        for (var i = text.GetLineIndex(span.Start); i <= last; i++)
        {
            if (owners[i] != LineOwner.Blank)
                owners[i] = owner;
        }
    }
}
