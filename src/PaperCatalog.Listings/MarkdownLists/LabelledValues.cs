using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes values by what a label or the name of a column says they are.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="people">Takes people.</param>
/// <param name="taker">Takes scan.Places.</param>
/// <param name="tokens">Takes both.</param>
/// <param name="links">Takes links.</param>
internal sealed class LabelledValues(Utf8Text text, CandidateScan scan, PeopleTaker people, PlaceTaker taker, TokenTaker tokens,
    LinkTaker links)
{
    /// <summary>Takes a value.</summary>
    public void AddLabelled(LabelKind kind, ByteSpan label, ByteSpan value)
    {
        if (value.IsEmpty)
            return;
        switch (kind)
        {
            case LabelKind.People:
                AddPeople(value);
                break;
            case LabelKind.Venue:
                AddVenue(value);
                break;
            case LabelKind.Date:
                AddDate(value);
                break;
            case LabelKind.Abstract when scan.Candidate.Abstract.IsEmpty:
                scan.Candidate.Abstract = value;
                break;
            case LabelKind.Note when text.Slice(value).IndexOf("]("u8) < 0 || ProseText.IsAt(text.Slice(value)):
                if (scan.Candidate.Note.IsEmpty)
                    scan.Candidate.Note = value;
                break;
            case LabelKind.Keywords:
                foreach (var token in scan.Tokens.Read(value))
                    scan.Candidate.AddKeyword(token.Span);
                break;
            default:
                AddLinks(kind, label, value);
                break;
        }
    }

    private void AddPeople(ByteSpan value)
    {
        scan.IsPeopleEnded = false;
        scan.Cut(value);
        foreach (var piece in scan.Pieces)
        {
            if (piece.Kind is not (InlineKind.Text or InlineKind.Link))
                continue;
            var tokens = scan.Tokens.Read(piece.Text);
            for (var i = 0; i < tokens.Count; i++)
            {
                var bytes = text.Slice(tokens[i].Span);
                if (OtherPeople.IsOthers(bytes))
                    scan.Candidate.HasMorePeople = true;
                else if (!people.TryAddName(tokens, ref i, isItalic: true, isBeforeTitle: true) && LooseDate.Read(bytes) is null &&
                    !AsciiText.TryParse(bytes, out _))
                {
                    scan.Candidate.AddPerson(new ListName(tokens[i].Span));
                }
            }
        }
    }

    private void AddVenue(ByteSpan value)
    {
        scan.Cut(value);
        foreach (var piece in scan.Pieces)
        {
            if (piece.Kind is InlineKind.Link or InlineKind.Badge && PaperHosts.KindOf(text.Slice(piece.Target)) == LinkKind.Paper)
                links.AddLink(LabelKind.Paper, name: "", piece.Target);
            var span = piece.Kind is InlineKind.Text or InlineKind.Link ? TextTokens.Trim(text, piece.Text) : default;
            if (span.IsEmpty || !scan.Candidate.Venue.IsEmpty)
                continue;
            if (LooseDate.Read(text.Slice(span)) is { } date)
            {
                scan.Candidate.Date ??= new Field<PartialDate>(date, span);
                continue;
            }

            var hasDate = VenueText.TryRead(text, span, out var venue) && venue.Date is not null;
            scan.Candidate.Venue = hasDate ? venue.Venue : span;
            scan.Candidate.Date ??= venue.Date;
            if (!venue.Rest.IsEmpty)
                taker.AddRemark(venue.Rest);
        }
    }

    private void AddDate(ByteSpan value)
    {
        scan.Cut(value);
        foreach (var piece in scan.Pieces)
        {
            var span = piece.Kind is InlineKind.Text or InlineKind.Link ? TextTokens.Trim(text, piece.Text) : default;
            if (span.IsEmpty)
                continue;
            if (LooseDate.Read(text.Slice(span)) is { } date)
                scan.Candidate.Date ??= new Field<PartialDate>(date, span);
            else
                tokens.AddTokens(span, isItalic: false, isBeforeTitle: false);
        }
    }

    /// <summary>Adds the links of a value under its label; where it has none it is a field of that name.</summary>
    private void AddLinks(LabelKind kind, ByteSpan label, ByteSpan value)
    {
        var hasLinks = false;
        scan.Cut(value);
        for (var i = 0; i < scan.Pieces.Count; i++)
        {
            if (scan.Pieces[i].Kind is not (InlineKind.Link or InlineKind.Badge))
                continue;
            var link = scan.Pieces[i];
            var word = link.Kind == InlineKind.Badge ? links.LabelOf(link) : link.Text == link.Target ? default : link.Text;
            var own = Labels.KindOf(text.Slice(word));
            var isNamed = own != LabelKind.None;
            links.AddLink(isNamed ? own : kind, Labels.NameOf(text.Slice(isNamed ? word : label)), link.Target);
            hasLinks = true;
        }

        if (hasLinks || !HasWords(scan.Pieces))
            return;
        var trimmed = TextTokens.Trim(text, value);
        if (PlaceText.IdentifierLength(text.Slice(trimmed)) > 0)
        {
            scan.Candidate.AddIdentifier(trimmed);
            scan.Candidate.HasPaperLink = true;
        }
        else if (Labels.NameOf(text.Slice(label)) is { } name)
        {
            scan.Candidate.AddField((name, value));
        }
    }

    private bool HasWords(List<InlinePiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind == InlineKind.Text && WordCount.Of(text.Slice(piece.Text)) > 0)
                return true;
        }

        return false;
    }
}
