using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes titles that the paper's short name goes before, in bold: <c>**BERT** *The title*</c>, <c>**BERT**: "The title"</c>.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="marked">Tells what bold text is a title.</param>
/// <param name="labels">Tells links that are titles.</param>
internal sealed class AliasTitle(Utf8Text text, CandidateScan scan, MarkedTitle marked, LinkLabels labels)
{
    // As bibliographies call it.
    private const string FieldName = "shorttitle";

    /// <summary>Takes the title behind a short name, and keeps that; <see langword="null"/> where bold text is none, or a link is the title.</summary>
    public ByteSpan? TryTake(int index, ref int next)
    {
        var alias = TextTokens.Trim(text, scan.Pieces[index].Text);
        if (scan.Pieces[index].Kind != InlineKind.Text || WordCount.Of(text.Slice(alias)) is not (1 or 2) || !marked.CanBeTitle(alias))
            return null;
        if (labels.HasTitleLink(index + 1))
        {
            if (IsOwnName(text.Slice(alias)))
                scan.Candidate.AddField((FieldName, alias));
            return null;
        }

        var title = FindEmphasised(index + 1, ref next) ?? FindQuoted(index + 1, ref next);
        if (title is null)
            return null;
        scan.Candidate.IsMarked = true;
        scan.Candidate.AddField((FieldName, alias));
        return title;
    }

    private ByteSpan? FindEmphasised(int index, ref int next)
    {
        // A colon or a dash may stand between.
        if (index < scan.Pieces.Count && IsParting(scan.Pieces[index]))
            index++;
        if (index >= scan.Pieces.Count || scan.Pieces[index] is not { Kind: InlineKind.Text, IsItalic: true, IsBold: false, IsCode: false } piece)
            return null;
        var title = WhiteSpace.TrimLines(text, piece.Text);
        if (!IsTitle(title) || HasPerson(title) || scan.Places.IsDateOrPlace(title) || ProseText.IsAbstract(text.Slice(title)))
            return null;
        next = index + 1;
        return title;
    }

    private ByteSpan? FindQuoted(int index, ref int next)
    {
        if (index >= scan.Pieces.Count || scan.Pieces[index] is not { Kind: InlineKind.Text, IsCode: false } piece)
            return null;
        var start = piece.Text.Start;
        while (start < piece.Text.End && text.Bytes[start] is (byte)' ' or (byte)':' or (byte)'-' or (byte)',')
            start++;
        var bytes = text.Slice(ByteSpan.FromBounds(start, piece.Text.End));
        var quote = bytes.StartsWith("\""u8) ? 1 : bytes.StartsWith("“"u8) ? 3 : 0;
        var length = quote == 1 ? bytes.Slice(1).IndexOf((byte)'"') : quote == 3 ? bytes.Slice(3).IndexOf("”"u8) : -1;
        var title = length > 0 ? new ByteSpan(start + quote, length) : default;
        if (!IsTitle(title))
            return null;
        (scan.Pieces[index], next) = (InlinePiece.OfText(ByteSpan.FromBounds(title.End + quote, piece.Text.End), piece.Style), index);
        return title;
    }

    private bool IsTitle(ByteSpan span) =>
        !span.IsEmpty && !AsciiText.IsLower(text.Bytes[span.Start]) && WordCount.Of(text.Slice(span)) >= TextLimits.LeastWords;

    // Of people one name at least is as most names are.
    private bool HasPerson(ByteSpan span)
    {
        foreach (var token in scan.Tokens.Read(span))
        {
            if (NameWords.IsName(OtherPeople.WithoutOthers(text.Slice(token.Span))))
                return true;
        }

        return false;
    }

    private bool IsParting(InlinePiece piece) =>
        piece is { Kind: InlineKind.Text, IsItalic: false, IsCode: false } && TextTokens.Trim(text, piece.Text).IsEmpty;

    // "BERT", "LLaMA", "T5"; before a link may stand any word: "Survey".
    private static bool IsOwnName(ReadOnlySpan<byte> alias)
    {
        var (capitals, digits) = (0, 0);
        foreach (var value in alias)
        {
            capitals += AsciiText.IsUpper(value) ? 1 : 0;
            digits += AsciiText.IsDigit(value) ? 1 : 0;
        }

        return alias.IndexOf((byte)' ') < 0 && capitals > 0 && capitals + digits > 1;
    }
}
