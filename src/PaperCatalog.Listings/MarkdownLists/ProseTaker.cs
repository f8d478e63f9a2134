using PaperCatalog.Listings.MarkdownLists.Syntax;
using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes sentences as abstract or note.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="labels">Tells links that say what they are.</param>
/// <param name="links">Takes links.</param>
/// <param name="tokens">Takes what goes before.</param>
internal sealed class ProseTaker(Utf8Text text, CandidateScan scan, LinkLabels labels, LinkTaker links, TokenTaker tokens)
{
    private static readonly ByteSet s_before = new(" >-:,.|\n\r])\""u8);
    private static readonly ByteSet s_behind = new(" [(\n\r|"u8);

    private const int LeastAbstract = 120;

    /// <summary>Takes sentences as abstract or note, with the links and the words in other styles in them.</summary>
    /// <returns>The last piece that was taken.</returns>
    public int TakeProse(int index, ByteSpan prose)
    {
        if (prose.Start > scan.Pieces[index].Text.Start)
            tokens.AddTokens(ByteSpan.FromBounds(scan.Pieces[index].Text.Start, prose.Start), isItalic: false, isBeforeTitle: false);
        var last = index;
        while (last + 1 < scan.Pieces.Count && scan.Pieces[last + 1].Kind is not (InlineKind.Picture or InlineKind.Badge) &&
            !(scan.Pieces[last + 1].Kind == InlineKind.Link && labels.IsLabel(last + 1, hasTitle: true)) &&
            !(scan.Pieces[last + 1].Kind == InlineKind.Break && !IsProseAt(last + 2)))
        {
            last++;
            if (scan.Pieces[last].Kind == InlineKind.Link)
                links.AddLink(LabelKind.None, name: null, scan.Pieces[last].Target);
        }

        // The marks around it belong to it, or they would be signs in it.
        var (start, end) = (prose.Start, scan.Pieces[last].Span.End);
        if (start == scan.Pieces[index].Text.Start && scan.Pieces[index].Style != InlineStyle.None)
        {
            while (start > scan.Candidate.Block.Content.Start && text.Bytes[start - 1] is (byte)'*' or (byte)'_')
                start--;
        }

        AddProse(ByteSpan.FromBounds(start, end));
        return last;
    }

    private bool IsProseAt(int index) => index < scan.Pieces.Count && scan.Pieces[index].Kind == InlineKind.Text &&
        ProseText.IsAt(text.Slice(scan.Pieces[index].Text));

    private void AddProse(ByteSpan prose)
    {
        prose = TrimProse(prose);
        // A sentence that the listing ends in was cut off.
        var isCut = !SentenceEnd.IsAt(text.Slice(prose)) && WhiteSpace.TrimLines(text, ByteSpan.FromBounds(prose.End, text.Length)).IsEmpty;
        if (scan.Candidate.Abstract.IsEmpty && (isCut || ProseText.IsAbstract(text.Slice(prose))))
            scan.Candidate.Abstract = prose;
        else if (scan.Candidate.Note.IsEmpty)
            scan.Candidate.Note = prose;
    }

    /// <summary>Takes a block of sentences.</summary>
    public void AddProse(Block block)
    {
        var prose = TrimProse(block.Content);
        // On its own a sentence may be enough for an abstract.
        if (scan.Candidate.Abstract.IsEmpty && prose.Length >= LeastAbstract)
            scan.Candidate.Abstract = prose;
        else
            AddProse(prose);
    }

    private ByteSpan TrimProse(ByteSpan prose)
    {
        var (start, end) = (prose.Start, prose.End);
        while (start < end && s_before.Contains(text.Bytes[start]))
            start++;
        while (end > start && s_behind.Contains(text.Bytes[end - 1]))
            end--;
        prose = ByteSpan.FromBounds(start, end);
        return text.Slice(prose).StartsWith("–"u8) || text.Slice(prose).StartsWith("—"u8)
            ? WhiteSpace.TrimLines(text, ByteSpan.FromBounds(start + 3, end))
            : prose;
    }
}
