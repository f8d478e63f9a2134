namespace PaperCatalog.Listings.PlainText;

/// <summary>Finds the lines of people that stand between title and abstract.</summary>
internal static class NameLines
{
    /// <summary>
    /// Marks them, where most papers have one. A line that names a single person could be a title: it is taken where others
    /// name several.
    /// </summary>
    public static void Find(Utf8Text text, PlainLine[] lines)
    {
        var found = new List<int>();
        var (abstracts, several) = (0, 0);
        var (title, names) = (-1, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive or PlainLineKind.Continued)
                continue;
            var isProse = lines[i].Kind == PlainLineKind.Prose;
            var isAbstract = isProse && Paragraphs.Weigh(text, lines, i) > 0;
            abstracts += isAbstract ? 1 : 0;
            if (isAbstract && title >= 0 && NameLine.Count(text, Paragraphs.SpanOf(lines, names)) is > 0 and var count)
            {
                found.Add(names);
                several += count > 1 ? 1 : 0;
            }

            (title, names) = isProse && !isAbstract ? (names, i) : (-1, -1);
        }

        if (several == 0 || found.Count * 2 < abstracts)
            return;
        foreach (var line in found)
            lines[line] = lines[line] with { Kind = PlainLineKind.Names };
    }
}
