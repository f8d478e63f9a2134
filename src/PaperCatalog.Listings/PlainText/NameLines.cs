namespace PaperCatalog.Listings.PlainText;

/// <summary>Finds the lines of people that stand between title and abstract.</summary>
internal static class NameLines
{
    /// <summary>
    /// Marks them. One that names a single person could be a title; it is taken where another names several.
    /// </summary>
    public static void Find(Utf8Text text, PlainLine[] lines)
    {
        var single = new List<int>();
        var hasSeveral = false;
        var (title, names) = (-1, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive)
                continue;
            var isProse = lines[i].Kind == PlainLineKind.Prose;
            var isLong = isProse && ProseEvidence.Weigh(text.Slice(lines[i].Span)) > 0;
            if (isLong && title >= 0 && names > title)
            {
                var count = NameLine.Count(text, lines[names].Span);
                if (count == 1)
                    single.Add(names);
                else if (count > 1)
                    lines[names] = lines[names] with { Kind = PlainLineKind.Names };
                hasSeveral |= count > 1;
            }

            (title, names) = isProse && !isLong ? (names, i) : (-1, -1);
        }

        foreach (var line in single)
        {
            if (hasSeveral)
                lines[line] = lines[line] with { Kind = PlainLineKind.Names };
        }
    }
}
