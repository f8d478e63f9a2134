namespace PaperCatalog.Listings.PlainText;

/// <summary>Finds what the page shows below its papers: the way to the pages before and behind, and to the parts of the site.</summary>
internal static class PageFoot
{
    // One word alone could be the title of a paper that is cut off there.
    private const int EnoughLines = 3;

    /// <summary>Marks it: from the last line up as far as lines are known to be of the page.</summary>
    public static void Find(Utf8Text text, PlainLine[] lines, int first)
    {
        var top = lines.Length;
        var (isPager, count, isSure) = (false, 0, false);
        for (var i = lines.Length - 1; i >= first; i--)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive)
                continue;
            var bytes = text.Slice(lines[i].Span);
            if (PageFurniture.IsPager(bytes))
                isPager = AsciiText.EqualsIgnoreCase(bytes, "Next");
            // The numbers of pages stand between the two ways; above them a number would be of a paper.
            else if (isPager && lines[i].Kind is PlainLineKind.Upvotes or PlainLineKind.Noise)
                continue;
            else if (isPager || !IsOfFoot(lines[i].Kind, bytes))
                break;
            if (isPager)
                continue;
            top = i;
            count++;
            isSure |= PageFurniture.IsPager(bytes) || PageFurniture.IsFoot(bytes);
        }

        if (!isSure && count < EnoughLines)
            return;
        for (var i = top; i < lines.Length; i++)
        {
            if (lines[i].Kind is not (PlainLineKind.Blank or PlainLineKind.Directive))
                lines[i] = lines[i] with { Kind = PlainLineKind.Section };
        }
    }

    private static bool IsOfFoot(PlainLineKind kind, ReadOnlySpan<byte> line) =>
        kind == PlainLineKind.Furniture || PageFurniture.IsFoot(line) || PageFurniture.IsNavigation(line);
}
