using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Finds the sentences in a text, behind people and place.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
internal sealed class ProseFinder(Utf8Text text, CandidateScan scan)
{
    /// <summary>The sentences that a text is or ends with; <see langword="null"/> where it has none.</summary>
    public ByteSpan? FindProse(InlinePiece piece, int index)
    {
        if (piece.IsItalic && index + 1 < scan.Pieces.Count && !ProseText.IsAbstract(text.Slice(piece.Text)))
            return ProseText.IsAt(text.Slice(piece.Text)) ? piece.Text : null;
        if (!ProseText.IsAt(text.Slice(piece.Text)) || VenueText.IsLongAt(text.Slice(piece.Text)))
            return null;
        // "et al.", "arXiv preprint": some small words are no sentence.
        if (piece.Text.Length <= TextLimits.MaxPlain && OtherPeople.AreIn(text.Slice(piece.Text)) && IsMetadata(piece.Text))
            return null;
        // People and place may go before: "Ada Miller, ICLR 2024. We remove every second head."
        var at = piece.Text.Start;
        for (var part = NextPart(at, piece.Text.End); part > at && part < piece.Text.End; part = NextPart(at, piece.Text.End))
        {
            if (ProseText.IsAt(text.Slice(ByteSpan.FromBounds(at, part))) ||
                !ProseText.IsAt(text.Slice(ByteSpan.FromBounds(part, piece.Text.End))) || !IsMetadata(ByteSpan.FromBounds(at, part)))
            {
                break;
            }

            at = part;
        }

        return ByteSpan.FromBounds(at, piece.Text.End);
    }

    /// <summary>Whether a text is made of people, places and years alone.</summary>
    public bool IsMetadata(ByteSpan span)
    {
        foreach (var token in scan.Tokens.Read(span))
        {
            var part = text.Slice(token.Span);
            if (part.StartsWith("by "u8))
                part = part.Slice("by ".Length);
            if (!NameWords.IsName(OtherPeople.WithoutOthers(part)) && !scan.Places.IsDateOrPlace(token.Span) && !OtherPeople.IsOthers(part) &&
                !PlaceText.IsPreprint(part))
                return false;
        }

        return true;
    }

    /// <summary>The place behind the next stop or dash.</summary>
    private int NextPart(int at, int end)
    {
        var bytes = text.Slice(ByteSpan.FromBounds(at, end));
        for (var i = 1; i + 1 < bytes.Length && i < TextLimits.MaxPlain; i++)
        {
            if (bytes[i] is (byte)'.' or (byte)'-' or (byte)':' or (byte)')' && bytes[i + 1] == ' ')
                return at + i + 2;
        }

        return end;
    }
}
