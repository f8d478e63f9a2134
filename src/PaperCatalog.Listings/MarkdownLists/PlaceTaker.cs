namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes where and when a paper was published, its identifiers, and remarks beside them.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
internal sealed class PlaceTaker(Utf8Text text, CandidateScan scan)
{
    /// <summary>Takes the place, the date or the identifier at an index.</summary>
    public bool TryAddPlace(List<TextToken> tokens, int index, bool isItalic)
    {
        var span = tokens[index].Span;
        var bytes = text.Slice(span);
        if (LooseDate.Read(bytes) is { } date)
        {
            scan.IsPeopleEnded |= scan.Candidate.People.Count > 0;
            scan.Candidate.Date ??= new Field<PartialDate>(date, span);
            return true;
        }

        if (PlaceText.IdentifierLength(bytes) > 0)
        {
            scan.Candidate.AddIdentifier(span);
            scan.Candidate.HasPaperLink = true;
            return true;
        }

        var isBeforeYear = index + 1 < tokens.Count && LooseDate.Read(text.Slice(tokens[index + 1].Span)) is not null;
        if (!VenueText.TryRead(text, span, out var venue))
        {
            // "Neural Computation (2006)", "*Journal of Tools*".
            AddIdentifierIn(span);
            if ((!isBeforeYear && !isItalic) || !scan.Candidate.Venue.IsEmpty || WordCount.Of(bytes) < 2 || scan.Candidate.Title is null)
                return false;
            scan.Candidate.Venue = VenueText.TrimPlace(text, span);
            return true;
        }

        scan.IsPeopleEnded |= scan.Candidate.People.Count > 0;
        if (scan.Candidate.Venue.IsEmpty)
            scan.Candidate.Venue = venue.Venue;
        AddIdentifierIn(venue.Venue);
        scan.Candidate.Date ??= venue.Date;
        if (!venue.Rest.IsEmpty)
            AddRemark(venue.Rest);
        return true;
    }

    /// <summary>Finds the identifier in <c>arXiv preprint arXiv:2305.11627</c>.</summary>
    private void AddIdentifierIn(ByteSpan span)
    {
        var at = text.Slice(span).IndexOf("arXiv:"u8);
        if (at < 0)
            return;
        var end = text.Slice(ByteSpan.FromBounds(span.Start + at, span.End)).IndexOf((byte)' ');
        scan.Candidate.AddIdentifier(end < 0 ? ByteSpan.FromBounds(span.Start + at, span.End) : new ByteSpan(span.Start + at, end));
    }

    /// <summary>Keeps a short text that is nothing else: <c>Oral</c>, <c>Best Paper</c>.</summary>
    public void AddRemark(ByteSpan span)
    {
        var bytes = text.Slice(span);
        // ":star:"
        var isSymbol = span.Start > 0 && text.Bytes[span.Start - 1] == ':' && bytes.IndexOf((byte)' ') < 0;
        if (!isSymbol && scan.Candidate.Note.IsEmpty && bytes.Length > 2 && HasLetter(bytes) && Labels.KindOf(bytes) == LabelKind.None)
            scan.Candidate.Note = span;
    }

    private static bool HasLetter(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (AsciiText.IsLetter(value) || value is >= 0xC3 and not (0xE2 or 0xEF or >= 0xF0))
                return true;
        }

        return false;
    }
}
