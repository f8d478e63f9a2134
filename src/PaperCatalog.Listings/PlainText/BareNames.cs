namespace PaperCatalog.Listings.PlainText;

/// <summary>Finds the lines of people below abstracts that have no bullet: a name between an abstract and the dot of its date.</summary>
internal static class BareNames
{
    /// <summary>Marks them. Where it names several people they are the authors, else it is an organisation.</summary>
    public static void Find(Utf8Text text, PlainLine[] lines)
    {
        var (summary, name) = (-1, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive or PlainLineKind.Continued)
                continue;
            if (lines[i].Kind == PlainLineKind.Separator && summary >= 0 && Paragraphs.LastOf(lines, name) == name && IsBetween(text, Paragraphs.SpanOf(lines, summary), Paragraphs.SpanOf(lines, name)))
                lines[name] = lines[name] with { Kind = NameLine.Count(text, lines[name].Span) > 1 ? PlainLineKind.Names : PlainLineKind.People };
            (summary, name) = lines[i].Kind == PlainLineKind.Prose ? (name, i) : (-1, -1);
        }
    }

    private static bool IsBetween(Utf8Text text, ByteSpan summary, ByteSpan name) =>
        PeopleLine.CanBeName(text.Slice(name)) && ProseEvidence.Weigh(text.Slice(name)) < 0 && ProseEvidence.Weigh(text.Slice(summary)) > 0;
}
