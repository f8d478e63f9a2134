namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes people, places and years out of texts.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="people">Takes people.</param>
/// <param name="taker">Takes scan.Places.</param>
internal sealed class TokenTaker(Utf8Text text, CandidateScan scan, PeopleTaker people, PlaceTaker taker)
{
    /// <summary>Takes people, places and years out of a text.</summary>
    public void AddTokens(ByteSpan span, bool isItalic, bool isBeforeTitle)
    {
        var tokens = scan.Tokens.Read(span);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (AsciiText.StartsWithIgnoreCase(text.Slice(tokens[i].Span), "by "))
                tokens[i] = tokens[i] with { Span = WhiteSpace.Trim(text,
                    ByteSpan.FromBounds(tokens[i].Span.Start + "by ".Length, tokens[i].Span.End)) };
            var token = tokens[i];
            var bytes = text.Slice(token.Span);
            var isName = !OtherPeople.IsOthers(bytes) && people.TryAddName(tokens, ref i, isItalic, isBeforeTitle);
            if (OtherPeople.IsOthers(bytes))
                scan.Candidate.HasMorePeople |= scan.Candidate.People.Count > 0;
            scan.IsBehindRemark = !isName && !OtherPeople.IsOthers(bytes) && !taker.TryAddPlace(tokens, i, isItalic);
            if (scan.IsBehindRemark && !isBeforeTitle)
                taker.AddRemark(token.Span);
        }
    }
}
