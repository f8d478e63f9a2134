using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.MarkdownLists.Syntax;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.MarkdownLists;

/// <content>Reads what stands around the title.</content>
internal sealed partial class CandidateReader
{
    // The text of a link that says what it leads to is short.
    private const int MaxLabel = 30;

    private bool _isPeopleEnded;

    private bool _isBehindRemark;

    /// <summary>Reads the pieces behind a title.</summary>
    private void ReadTail(int first)
    {
        (_isPeopleEnded, _isBehindRemark) = (_candidate.People.Count > 0, false);
        for (var i = first; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            if (piece.Kind == InlineKind.Link)
                ReadLink(i);
            else if (piece.Kind == InlineKind.Text && FindProse(piece, i) is { } prose)
                i = TakeProse(i, prose);
            else if (piece.Kind == InlineKind.Text)
                AddTokens(piece.Text, piece.IsItalic, isBeforeTitle: false);
        }
    }

    /// <summary>Reads a link that is not that of the title.</summary>
    private void ReadLink(int index)
    {
        var link = _pieces[index];
        var label = index > 0 ? LabelBefore(_pieces[index - 1]) : null;
        var bytes = text.Slice(TextTokens.Trim(text, link.Text));
        var isAddress = link.Text == link.Target;
        if (NameWords.IsName(bytes) && !IsInBrackets(index) && PaperHosts.KindOf(text.Slice(link.Target)) != LinkKind.Paper && Labels.KindOf(bytes) == LabelKind.None)
        {
            AddName(TextTokens.Trim(text, link.Text), isAlone: false);
            return;
        }

        var kind = isAddress ? LabelKind.None : Labels.KindOf(bytes);
        if (kind == LabelKind.None && label is { } word)
            AddLink(Labels.KindOf(text.Slice(word)), Labels.NameOf(text.Slice(word)), link.Target);
        else if (kind != LabelKind.None)
            AddLink(kind, Labels.NameOf(bytes), link.Target);
        else
            AddUnlabelled(index, link, isAddress);
        if (IsVenue(TextTokens.Trim(text, link.Text)))
            AddTokens(link.Text, isItalic: false, isBeforeTitle: false);
        else if (!isAddress)
            _candidate.Identifiers.Add(link.Text);
    }

    private void AddUnlabelled(int index, InlinePiece link, bool isAddress)
    {
        // "[[PCToolkit](...)]" and an address on its own say that they are of the paper; a link in a sentence does not.
        var isPlace = IsVenue(TextTokens.Trim(text, link.Text)) && PaperHosts.KindOf(text.Slice(link.Target)) == LinkKind.Paper;
        var isOwn = isAddress || isPlace || IsLabel(index, hasTitle: true);
        AddLink(isPlace ? LabelKind.Paper : LabelKind.None, isOwn ? "" : null, link.Target);
    }

    /// <summary>Whether a link is one of those that stand beside a title and say what they lead to.</summary>
    private bool IsLabel(int index, bool hasTitle)
    {
        var link = _pieces[index];
        var bytes = text.Slice(WhiteSpace.TrimLines(text, link.Text));
        if (bytes.IsEmpty || link.Text == link.Target || bytes[0] == '[' || Labels.KindOf(bytes) != LabelKind.None)
            return true;
        var trimmed = TextTokens.Trim(text, link.Text);
        if (IdentifierLength(text.Slice(trimmed)) > 0 || LooseDate.Read(text.Slice(trimmed)) is not null || (IsVenue(trimmed) && (HasTitleLink(index + 1) || (!hasTitle && IsTitleAt(index + 1)))))
            return true;
        return IsInBrackets(index) && (hasTitle || CountWords(bytes) < LeastWords) && bytes.Length <= MaxLabel;
    }

    /// <summary>Whether a text is long enough for a title.</summary>
    private bool IsTitleAt(int index) => index < _pieces.Count && _pieces[index].Kind == InlineKind.Text && CountWords(text.Slice(_pieces[index].Text)) >= LeastWords;

    private bool IsInBrackets(int index) => index > 0 && EndsWithBracket(_pieces[index - 1]) && HasClosingBracket(index + 1);

    private bool EndsWithBracket(InlinePiece piece)
    {
        if (piece.Kind != InlineKind.Text)
            return false;
        var trimmed = WhiteSpace.TrimLines(text, piece.Text);
        return !trimmed.IsEmpty && text.Bytes[trimmed.End - 1] is (byte)'[' or (byte)'(' or (byte)'/' or (byte)'|';
    }

    private bool HasClosingBracket(int index) =>
        index < _pieces.Count && _pieces[index].Kind == InlineKind.Text && WhiteSpace.TrimLines(text, _pieces[index].Text) is { IsEmpty: false } trimmed &&
        text.Bytes[trimmed.Start] is (byte)']' or (byte)')' or (byte)'/' or (byte)'|' or (byte)',';

    /// <summary>The length of a text that an identifier of arXiv or a DOI is; 0 where it is none.</summary>
    private static int IdentifierLength(ReadOnlySpan<byte> bytes) =>
        bytes.Length is > 0 and < MaxPrefix && IdentifierRule.Find(System.Text.Encoding.UTF8.GetString(bytes.ToArray()).AsSpan()).Kind != IdentifierKind.None ? bytes.Length : 0;

    /// <summary>The label that a text ends with, before the sign that announces what follows: <c>Code: </c>.</summary>
    private ByteSpan? LabelBefore(InlinePiece piece)
    {
        if (piece.Kind != InlineKind.Text)
            return null;
        var span = WhiteSpace.TrimLines(text, piece.Text);
        var bytes = text.Slice(span);
        var length = bytes.EndsWith(":"u8) ? 1 : bytes.EndsWith("："u8) ? 3 : 0;
        if (length == 0)
            return null;
        bytes = bytes.Slice(0, bytes.Length - length);
        bytes = bytes.Slice(Math.Max(0, bytes.Length - MaxLabel));
        // The words from the last sign on.
        var start = bytes.LastIndexOfAny((byte)'.', (byte)',', (byte)'|') + 1;
        var parted = Math.Max(bytes.LastIndexOf((byte)'('), Math.Max(bytes.LastIndexOf((byte)'['), bytes.LastIndexOf((byte)';'))) + 1;
        start = Math.Max(start, parted);
        var label = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(span.End - length - bytes.Length + start, span.End - length));
        return !label.IsEmpty && Labels.KindOf(text.Slice(label)) != LabelKind.None ? label : null;
    }

    /// <summary>The sentences that a text is or ends with; <see langword="null"/> where it has none.</summary>
    private ByteSpan? FindProse(InlinePiece piece, int index)
    {
        if (piece.IsItalic && index + 1 < _pieces.Count && !ProseText.IsAbstract(text.Slice(piece.Text)))
            return ProseText.IsAt(text.Slice(piece.Text)) ? piece.Text : null;
        if (!ProseText.IsAt(text.Slice(piece.Text)) || VenueText.IsLongAt(text.Slice(piece.Text)))
            return null;
        // People and place may go before: "Ada Miller, ICLR 2024. We remove every second head."
        var at = piece.Text.Start;
        for (var part = NextPart(at, piece.Text.End); part > at && part < piece.Text.End; part = NextPart(at, piece.Text.End))
        {
            if (ProseText.IsAt(text.Slice(ByteSpan.FromBounds(at, part))) || !ProseText.IsAt(text.Slice(ByteSpan.FromBounds(part, piece.Text.End))) || !IsMetadata(ByteSpan.FromBounds(at, part)))
                break;
            at = part;
        }

        return ByteSpan.FromBounds(at, piece.Text.End);
    }

    private bool IsMetadata(ByteSpan span)
    {
        foreach (var token in TextTokens.Read(text, span))
        {
            var part = text.Slice(token.Span);
            if (!NameWords.IsName(WithoutOthers(part)) && !IsDateOrPlace(token.Span) && !IsOthers(part))
                return false;
        }

        return true;
    }

    /// <summary>The place behind the next stop or dash.</summary>
    private int NextPart(int at, int end)
    {
        var bytes = text.Slice(ByteSpan.FromBounds(at, end));
        for (var i = 1; i + 1 < bytes.Length && i < MaxPlain; i++)
        {
            if (bytes[i] is (byte)'.' or (byte)'-' or (byte)':' or (byte)')' && bytes[i + 1] == ' ')
                return at + i + 2;
        }

        return end;
    }

    /// <summary>Takes sentences as abstract or note, with the links and the words in other styles in them.</summary>
    /// <returns>The last piece that was taken.</returns>
    private int TakeProse(int index, ByteSpan prose)
    {
        if (prose.Start > _pieces[index].Text.Start)
            AddTokens(ByteSpan.FromBounds(_pieces[index].Text.Start, prose.Start), isItalic: false, isBeforeTitle: false);
        var last = index;
        while (last + 1 < _pieces.Count && _pieces[last + 1].Kind != InlineKind.Picture && !(_pieces[last + 1].Kind == InlineKind.Link && IsLabel(last + 1, hasTitle: true)) &&
            !(_pieces[last + 1].Kind == InlineKind.Break && !IsProseAt(last + 2)))
        {
            last++;
            if (_pieces[last].Kind == InlineKind.Link)
                AddLink(LabelKind.None, name: null, _pieces[last].Target);
        }

        // The marks around it belong to it, or they would be signs in it.
        var (start, end) = (prose.Start, _pieces[last].Span.End);
        if (start == _pieces[index].Text.Start && _pieces[index].Style != InlineStyle.None)
        {
            while (start > _candidate.Block.Content.Start && text.Bytes[start - 1] is (byte)'*' or (byte)'_')
                start--;
        }

        AddProse(ByteSpan.FromBounds(start, end));
        return last;
    }

    private bool IsProseAt(int index) => index < _pieces.Count && _pieces[index].Kind == InlineKind.Text && ProseText.IsAt(text.Slice(_pieces[index].Text));

    private void AddProse(ByteSpan prose)
    {
        prose = TrimProse(prose);
        // A sentence that the listing ends in was cut off.
        var isCut = !SentenceEnd.IsAt(text.Slice(prose)) && WhiteSpace.TrimLines(text, ByteSpan.FromBounds(prose.End, text.Length)).IsEmpty;
        if (_candidate.Abstract.IsEmpty && (isCut || ProseText.IsAbstract(text.Slice(prose))))
            _candidate.Abstract = prose;
        else if (_candidate.Note.IsEmpty)
            _candidate.Note = prose;
    }

    private ByteSpan TrimProse(ByteSpan prose)
    {
        var (start, end) = (prose.Start, prose.End);
        while (start < end && text.Bytes[start] is (byte)' ' or (byte)'>' or (byte)'-' or (byte)':' or (byte)',' or (byte)'.' or (byte)'|' or (byte)'\n' or (byte)'\r' or (byte)']' or (byte)')' or (byte)'"')
            start++;
        while (end > start && text.Bytes[end - 1] is (byte)' ' or (byte)'[' or (byte)'(' or (byte)'\n' or (byte)'\r' or (byte)'|')
            end--;
        prose = ByteSpan.FromBounds(start, end);
        return text.Slice(prose).StartsWith("–"u8) || text.Slice(prose).StartsWith("—"u8) ? WhiteSpace.TrimLines(text, ByteSpan.FromBounds(start + 3, end)) : prose;
    }

    /// <summary>Takes people, places and years out of a text.</summary>
    private void AddTokens(ByteSpan span, bool isItalic, bool isBeforeTitle)
    {
        var tokens = TextTokens.Read(text, span);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (AsciiText.StartsWithIgnoreCase(text.Slice(tokens[i].Span), "by "))
                tokens[i] = tokens[i] with { Span = WhiteSpace.Trim(text, ByteSpan.FromBounds(tokens[i].Span.Start + "by ".Length, tokens[i].Span.End)) };
            var token = tokens[i];
            var bytes = text.Slice(token.Span);
            var isName = !IsOthers(bytes) && TryAddName(tokens, ref i, isItalic, isBeforeTitle);
            if (IsOthers(bytes))
                _candidate.HasMorePeople |= _candidate.People.Count > 0;
            _isBehindRemark = !isName && !IsOthers(bytes) && !TryAddPlace(tokens, i, isItalic);
            if (_isBehindRemark && !isBeforeTitle)
                AddRemark(token.Span);
        }
    }

    private bool TryAddName(List<TextToken> tokens, ref int index, bool isItalic, bool isBeforeTitle)
    {
        var span = tokens[index].Span;
        var bytes = text.Slice(span);
        var name = WithoutOthers(bytes);
        if (_candidate.People.Count > 0 && _isPeopleEnded)
            return false;
        // "(Milestone of its time, Ada Miller)": what is listed with other things is no author.
        if (_isBehindRemark && tokens[index].Before == TokenSeparator.Comma)
            return false;
        // "Hinton, Geoffrey E." and "Miller, A.": the family name first.
        if (index + 1 < tokens.Count && tokens[index + 1].Before == TokenSeparator.Comma && NameWords.IsSingle(name) && !IsVenue(span) &&
            IsGiven(tokens[index + 1].Span, isFirst: isBeforeTitle && index == 0))
        {
            _candidate.People.Add(new ListName(TrimName(tokens[++index].Span), span));
            return true;
        }

        if (!NameWords.IsName(name))
            return TryAddFamily(tokens, index, name);
        AddName(span with { Length = name.Length }, isAlone: !isItalic && !isBeforeTitle && tokens.Count == 1);
        _candidate.HasMorePeople |= name.Length < bytes.Length;
        return true;
    }

    /// <summary>Whether a text is the given names of the family name before it; of the first in an index they may be whole.</summary>
    private bool IsGiven(ByteSpan span, bool isFirst)
    {
        var bytes = text.Slice(span);
        if (NameWords.IsInitials(bytes))
            return true;
        var space = bytes.IndexOf((byte)' ');
        return isFirst && (NameWords.IsSingle(bytes) || (space > 0 && NameWords.IsSingle(bytes.Slice(0, space)) && NameWords.IsInitials(bytes.Slice(space + 1))));
    }

    /// <summary>Takes a family name alone: before <c>et al.</c>, or an organisation before a year.</summary>
    private bool TryAddFamily(List<TextToken> tokens, int index, ReadOnlySpan<byte> name)
    {
        var span = tokens[index].Span;
        if (!NameWords.IsSingle(name) || _candidate.People.Count > 0)
            return false;
        if (name.Length < span.Length || (index + 1 < tokens.Count && IsOthers(text.Slice(tokens[index + 1].Span))))
        {
            _candidate.People.Add(new ListName(span with { Length = name.Length }));
            _candidate.HasMorePeople = true;
            return true;
        }

        if (VenueText.IsPlace(name) || !_candidate.Organization.IsEmpty || index + 1 >= tokens.Count || !IsDateOrPlace(tokens[index + 1].Span) || Labels.KindOf(name) != LabelKind.None)
            return false;
        _candidate.Organization = span;
        return true;
    }

    private void AddName(ByteSpan span, bool isAlone)
    {
        // A single one may be anything: what surely are people come with others or in italics.
        if (isAlone && _candidate.People.Count == 0 && !_candidate.IsMarked)
            return;
        _candidate.People.Add(new ListName(TrimName(span)));
    }

    // The stop behind the last of a list ends it; that of an initial or a "Jr." is its own.
    private ByteSpan TrimName(ByteSpan span)
    {
        var bytes = text.Slice(span);
        return bytes.Length > 3 && bytes[bytes.Length - 1] == '.' && AsciiText.IsLower(bytes[bytes.Length - 2]) && !bytes.EndsWith("Jr."u8) && !bytes.EndsWith("Sr."u8)
            ? span with { Length = span.Length - 1 }
            : span;
    }

    private bool TryAddPlace(List<TextToken> tokens, int index, bool isItalic)
    {
        var span = tokens[index].Span;
        var bytes = text.Slice(span);
        if (LooseDate.Read(bytes) is { } date)
        {
            _isPeopleEnded |= _candidate.People.Count > 0;
            _candidate.Date ??= new Field<PartialDate>(date, span);
            return true;
        }

        if (IdentifierLength(bytes) > 0)
        {
            _candidate.Identifiers.Add(span);
            _candidate.HasPaperLink = true;
            return true;
        }

        var isBeforeYear = index + 1 < tokens.Count && LooseDate.Read(text.Slice(tokens[index + 1].Span)) is not null;
        if (!VenueText.TryRead(text, span, out var venue))
        {
            // "Neural Computation (2006)", "*Journal of Tools*".
            AddIdentifierIn(span);
            if ((!isBeforeYear && !isItalic) || !_candidate.Venue.IsEmpty || CountWords(bytes) < 2 || _candidate.Title is null)
                return false;
            _candidate.Venue = VenueText.TrimPlace(text, span);
            return true;
        }

        _isPeopleEnded |= _candidate.People.Count > 0;
        if (_candidate.Venue.IsEmpty)
            _candidate.Venue = venue.Venue;
        AddIdentifierIn(venue.Venue);
        _candidate.Date ??= venue.Date;
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
        _candidate.Identifiers.Add(end < 0 ? ByteSpan.FromBounds(span.Start + at, span.End) : new ByteSpan(span.Start + at, end));
    }

    /// <summary>Keeps a short text that is nothing else: <c>Oral</c>, <c>Best Paper</c>.</summary>
    private void AddRemark(ByteSpan span)
    {
        var bytes = text.Slice(span);
        // ":star:"
        var isSymbol = span.Start > 0 && text.Bytes[span.Start - 1] == ':' && bytes.IndexOf((byte)' ') < 0;
        if (!isSymbol && _candidate.Note.IsEmpty && bytes.Length > 2 && HasLetter(bytes) && Labels.KindOf(bytes) == LabelKind.None)
            _candidate.Note = span;
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
