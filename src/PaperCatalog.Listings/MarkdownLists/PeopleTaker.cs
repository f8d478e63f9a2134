namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes the people of a paper.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
internal sealed class PeopleTaker(Utf8Text text, CandidateScan scan)
{
    /// <summary>Takes the name at an index, in one part or two.</summary>
    public bool TryAddName(List<TextToken> tokens, ref int index, bool isItalic, bool isBeforeTitle)
    {
        var span = tokens[index].Span;
        var bytes = text.Slice(span);
        var name = OtherPeople.WithoutOthers(bytes);
        if (scan.Candidate.People.Count > 0 && scan.IsPeopleEnded)
            return false;
        // "(Milestone of its time, Ada Miller)": what is listed with other things is no author.
        if (scan.IsBehindRemark && tokens[index].Before == TokenSeparator.Comma)
            return false;
        // "Hinton, Geoffrey E." and "Miller, A.": the family name first.
        if (index + 1 < tokens.Count && tokens[index + 1].Before == TokenSeparator.Comma && NameWords.IsSingle(name) &&
            !scan.Places.IsVenue(span) &&
            IsGiven(tokens[index + 1].Span, isFirst: isBeforeTitle && index == 0))
        {
            scan.Candidate.AddPerson(new ListName(TrimName(tokens[++index].Span), span));
            return true;
        }

        if (!NameWords.IsName(name))
            return TryAddFamily(tokens, index, name);
        AddName(span with { Length = name.Length }, isAlone: !isItalic && !isBeforeTitle && tokens.Count == 1);
        scan.Candidate.HasMorePeople |= name.Length < bytes.Length;
        return true;
    }

    /// <summary>Whether a text is the given names of the family name before it; of the first in an index they may be whole.</summary>
    private bool IsGiven(ByteSpan span, bool isFirst)
    {
        var bytes = text.Slice(span);
        if (NameWords.IsInitials(bytes))
            return true;
        var space = bytes.IndexOf((byte)' ');
        return isFirst && (NameWords.IsSingle(bytes) ||
            (space > 0 && NameWords.IsSingle(bytes.Slice(0, space)) && NameWords.IsInitials(bytes.Slice(space + 1))));
    }

    /// <summary>Takes a family name alone: before <c>et al.</c>, or an organisation before a year.</summary>
    private bool TryAddFamily(List<TextToken> tokens, int index, ReadOnlySpan<byte> name)
    {
        var span = tokens[index].Span;
        if (!NameWords.IsSingle(name) || scan.Candidate.People.Count > 0)
            return false;
        if (name.Length < span.Length || (index + 1 < tokens.Count && OtherPeople.IsOthers(text.Slice(tokens[index + 1].Span))))
        {
            scan.Candidate.AddPerson(new ListName(span with { Length = name.Length }));
            scan.Candidate.HasMorePeople = true;
            return true;
        }

        if (VenueText.IsPlace(name) || !scan.Candidate.Organization.IsEmpty || index + 1 >= tokens.Count ||
            !scan.Places.IsDateOrPlace(tokens[index + 1].Span) || Labels.KindOf(name) != LabelKind.None)
        {
            return false;
        }

        scan.Candidate.Organization = span;
        return true;
    }

    /// <summary>Takes a name.</summary>
    public void AddName(ByteSpan span, bool isAlone)
    {
        // A single one may be anything: what surely are people come with others or in italics.
        if (isAlone && scan.Candidate.People.Count == 0 && !scan.Candidate.IsMarked)
            return;
        scan.Candidate.AddPerson(new ListName(TrimName(span)));
    }

    // The stop behind the last of a list ends it; that of an initial or a "Jr." is its own.
    private ByteSpan TrimName(ByteSpan span)
    {
        var bytes = text.Slice(span);
        return bytes.Length > 3 && bytes[bytes.Length - 1] == '.' && AsciiText.IsLower(bytes[bytes.Length - 2]) &&
            !bytes.EndsWith("Jr."u8) && !bytes.EndsWith("Sr."u8)
            ? span with { Length = span.Length - 1 }
            : span;
    }
}
