using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Reads what stands below a title, or beside it in a row: lines with labels, cells, sentences.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="kinds">Tells what blocks are.</param>
/// <param name="lines">Finds labels.</param>
/// <param name="prose">Takes sentences.</param>
/// <param name="tail">Reads what is neither.</param>
/// <param name="values">Takes values by their labels.</param>
internal sealed class DetailReader(
    Utf8Text text, CandidateScan scan, BlockKinds kinds, LineLabel lines, ProseTaker prose, TailReader tail, LabelledValues values)
{
    private static readonly byte[][] s_nothing =
    [
        .. new[] { "-", "--", "null", "N/A", "n/a", "None", "none", "TBD", "/", "x", "—", "–", "❌", "✗", "✘", "×", "No" }
            .Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    /// <summary>Adds a block below a title to it.</summary>
    public void AddDetail(Candidate candidate, Block block)
    {
        scan.Candidate = candidate;
        candidate.ExtendTo(block.Span.End);
        if (lines.FindLabel(block.Content, out var value) is { } label)
        {
            var kind = Labels.KindOf(text.Slice(label));
            values.AddLabelled(kind == LabelKind.None ? LabelKind.Companion : kind, label, value);
            return;
        }

        scan.Cut(block.Content);
        if (kinds.HasProse() && !StartsWithMark())
            prose.AddProse(block);
        else
            tail.ReadTail(0);
    }

    /// <summary>Adds sentences below a title to it, and nothing of what they link to.</summary>
    public void AddProse(Candidate candidate, Block block)
    {
        scan.Candidate = candidate;
        candidate.ExtendTo(block.Span.End);
        prose.AddProse(block);
    }

    /// <summary>Adds the cell of a column.</summary>
    /// <param name="candidate">The paper.</param>
    /// <param name="kind">What the column holds.</param>
    /// <param name="header">What it is called.</param>
    /// <param name="cell">The cell.</param>
    public void AddCell(Candidate candidate, LabelKind kind, ByteSpan header, ByteSpan cell)
    {
        scan.Candidate = candidate;
        if (!IsNothing(text.Slice(cell)))
            values.AddLabelled(kind, header, cell);
    }

    private static bool IsNothing(ReadOnlySpan<byte> cell)
    {
        foreach (var nothing in s_nothing)
        {
            if (cell.SequenceEqual(nothing))
                return true;
        }

        return cell.IsEmpty;
    }

    /// <summary>Whether the first word is in bold or italics, as people and places are.</summary>
    private bool StartsWithMark()
    {
        foreach (var piece in scan.Pieces)
        {
            if (piece.Kind is InlineKind.Text or InlineKind.Link)
                return piece.Style != InlineStyle.None && piece.Span.Length < TextLimits.MaxPlain;
        }

        return false;
    }
}
