using PaperCatalog.Listings.MarkdownLists.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes the rows of the tables of a reading list.</summary>
/// <param name="text">The listing.</param>
/// <param name="outline">Where one is.</param>
internal sealed class RowTaker(Utf8Text text, ListOutline outline)
{
    private Block? _lastRow;

    /// <summary>Says that another block follows.</summary>
    public void End() => _lastRow = null;

    /// <summary>Takes a row, or the dashes below the first.</summary>
    public void Take(Block block)
    {
        if (block.Kind == BlockKind.Rule)
        {
            if (_lastRow is { } header)
            {
                // What was taken for a row is the header.
                outline.Run.RemoveLast(header);
                outline.Run.End();
                outline.Table = ListTable.Of(text, header);
            }

            outline.Open = null;
            _lastRow = null;
            return;
        }

        (_lastRow, outline.Open) = (block, null);
        outline.Leave(ListOutline.ItemLevel);
        if (outline.Table is not { } table)
            return;
        if (table.Read(text, outline.Reader, block) is not { } candidate)
        {
            if (table.IsCut(text, block))
                outline.Draft.ReportText(RuleTable.StrayText, block.Span);
            return;
        }

        outline.Run.Add(candidate, outline.Section, isOfPapers: table.IsOfPapers);
    }
}
