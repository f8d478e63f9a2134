using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <content>Reads what stands below a title, or beside it in a row: lines with labels, cells, sentences.</content>
internal sealed partial class CandidateReader
{
    private static readonly byte[][] s_nothing =
        ["-"u8.ToArray(), "--"u8.ToArray(), "null"u8.ToArray(), "N/A"u8.ToArray(), "n/a"u8.ToArray(), "None"u8.ToArray(), "none"u8.ToArray(), "TBD"u8.ToArray(), "/"u8.ToArray(), "x"u8.ToArray(), "—"u8.ToArray(), "–"u8.ToArray(), "❌"u8.ToArray(), "✗"u8.ToArray(), "✘"u8.ToArray(), "×"u8.ToArray(), "No"u8.ToArray()];

    private const int LeastAbstract = 120;

    /// <summary>Whether a block says by its label what a paper has already: it is of another, whose title is lost.</summary>
    public bool IsRepeated(Candidate candidate, Block block) => FindLabel(block.Content, out _) is { } label && Labels.KindOf(text.Slice(label)) switch
    {
        LabelKind.People => candidate.People.Count > 0,
        LabelKind.Abstract => !candidate.Abstract.IsEmpty,
        _ => false,
    };

    /// <summary>Whether a block begins with a label, or is made of links that are labels.</summary>
    public bool IsLabelled(Block block)
    {
        if (FindLabel(block.Content, out _) is not null)
            return true;
        _pieces = parser.Read(block.Content);
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Kind == InlineKind.Link)
                return IsLabel(i, hasTitle: true);
            if (_pieces[i].Kind == InlineKind.Text && CountWords(text.Slice(_pieces[i].Text)) > 0)
                return false;
        }

        return false;
    }

    /// <summary>Adds a block below a title to it.</summary>
    public void AddDetail(Candidate candidate, Block block)
    {
        _candidate = candidate;
        candidate.ExtendTo(block.Span.End);
        if (FindLabel(block.Content, out var value) is { } label)
        {
            AddLabelled(Labels.KindOf(text.Slice(label)) is var kind && kind == LabelKind.None ? LabelKind.Companion : kind, label, value);
            return;
        }

        _pieces = parser.Read(block.Content);
        if (HasProse() && !StartsWithMark())
            AddProse(block);
        else
            ReadTail(0);
    }

    /// <summary>Whether a block is sentences, the addresses of its links aside.</summary>
    public bool IsProse(Block block)
    {
        _pieces = parser.Read(block.Content);
        return HasProse();
    }

    /// <summary>Whether a block is of people, a place and a year alone.</summary>
    public bool IsAboutPaper(Block block)
    {
        var isAny = false;
        foreach (var piece in parser.Read(block.Content))
        {
            if (piece.Kind is InlineKind.Text && !IsMetadata(piece.Text))
                return false;
            isAny |= piece.Kind is InlineKind.Text && TextTokens.Read(text, piece.Text).Count > 0;
        }

        return isAny;
    }

    /// <summary>Whether a line begins with a label that is known.</summary>
    public bool StartsWithLabel(ByteSpan line) => FindLabel(line, out _) is not null;

    private bool HasProse()
    {
        var (words, small) = (0, 0);
        foreach (var piece in _pieces)
        {
            if (piece.Kind == InlineKind.Text || (piece.Kind == InlineKind.Link && piece.Text != piece.Target))
                ProseText.Count(text.Slice(piece.Text), ref words, ref small);
        }

        return ProseText.IsOf(words, small);
    }

    /// <summary>Adds sentences below a title to it, and nothing of what they link to.</summary>
    public void AddProse(Candidate candidate, Block block)
    {
        _candidate = candidate;
        candidate.ExtendTo(block.Span.End);
        AddProse(block);
    }

    /// <summary>Adds the cell of a column.</summary>
    /// <param name="candidate">The paper.</param>
    /// <param name="kind">What the column holds.</param>
    /// <param name="header">What it is called.</param>
    /// <param name="cell">The cell.</param>
    public void AddCell(Candidate candidate, LabelKind kind, ByteSpan header, ByteSpan cell)
    {
        _candidate = candidate;
        if (!IsNothing(text.Slice(cell)))
            AddLabelled(kind, header, cell);
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
        foreach (var piece in _pieces)
        {
            if (piece.Kind is InlineKind.Text or InlineKind.Link)
                return piece.Style != InlineStyle.None && piece.Span.Length < MaxPlain;
        }

        return false;
    }

    private void AddProse(Block block)
    {
        var prose = TrimProse(block.Content);
        // On its own a sentence may be enough for an abstract.
        if (_candidate.Abstract.IsEmpty && prose.Length >= LeastAbstract)
            _candidate.Abstract = prose;
        else
            AddProse(prose);
    }

    /// <summary>The label that a text begins with, and what is behind it; <see langword="null"/> where it has none.</summary>
    private ByteSpan? FindLabel(ByteSpan content, out ByteSpan value)
    {
        value = default;
        var bytes = text.Slice(content with { Length = Math.Min(content.Length, MaxPrefix) });
        var colon = bytes.IndexOf((byte)':');
        var wide = bytes.IndexOf("："u8);
        var isWide = wide >= 0 && (colon < 0 || wide < colon);
        var end = isWide ? wide : colon;
        // "**Abstract** We remove ...": bold is sign enough.
        if (end <= 0 || bytes.Slice(0, end).IndexOfAny((byte)'\n', (byte)'\r') >= 0)
            return null;
        var label = WhiteSpace.Trim(text, content with { Length = end });
        // The marks of a bold label may close behind its colon.
        var start = content.Start + end + (isWide ? 3 : 1);
        if (start + 1 < content.End && text.Bytes[start] is (byte)'/' && text.Bytes[start + 1] == '/')
            return null;
        var mark = start;
        while (mark < content.End && mark < start + 3 && text.Bytes[mark] is (byte)'*' or (byte)'_' or (byte)'`')
            mark++;
        var isClosed = label.Length > 0 && text.Bytes[label.Start] is (byte)'*' or (byte)'_' or (byte)'`';
        value = WhiteSpace.TrimLines(text, ByteSpan.FromBounds(isClosed ? mark : start, content.End));
        var isKnown = Labels.KindOf(text.Slice(label)) != LabelKind.None && text.Slice(label).IndexOf((byte)'(') < 0;
        // Whatever it is called, an address behind it makes it a label.
        return isKnown || (label.Length <= MaxLabel && CountWords(text.Slice(label)) is 1 or 2 && InlineParser.AddressLength(text.Slice(value)) == value.Length && value.Length > 0) ? label : null;
    }

    private void AddLabelled(LabelKind kind, ByteSpan label, ByteSpan value)
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
            case LabelKind.Abstract when _candidate.Abstract.IsEmpty:
                _candidate.Abstract = value;
                break;
            case LabelKind.Note when text.Slice(value).IndexOf("]("u8) < 0 || ProseText.IsAt(text.Slice(value)):
                if (_candidate.Note.IsEmpty)
                    _candidate.Note = value;
                break;
            case LabelKind.Keywords:
                foreach (var token in TextTokens.Read(text, value))
                    _candidate.Keywords.Add(token.Span);
                break;
            default:
                AddLinks(kind, label, value);
                break;
        }
    }

    private void AddPeople(ByteSpan value)
    {
        _isPeopleEnded = false;
        _pieces = parser.Read(value);
        foreach (var piece in _pieces)
        {
            if (piece.Kind is not (InlineKind.Text or InlineKind.Link))
                continue;
            var tokens = TextTokens.Read(text, piece.Text);
            for (var i = 0; i < tokens.Count; i++)
            {
                var bytes = text.Slice(tokens[i].Span);
                if (IsOthers(bytes))
                    _candidate.HasMorePeople = true;
                else if (!TryAddName(tokens, ref i, isItalic: true, isBeforeTitle: true) && LooseDate.Read(bytes) is null && !AsciiText.TryParse(bytes, out _))
                    _candidate.People.Add(new ListName(tokens[i].Span));
            }
        }
    }

    private void AddVenue(ByteSpan value)
    {
        _pieces = parser.Read(value);
        foreach (var piece in _pieces)
        {
            if (piece.Kind == InlineKind.Link && PaperHosts.KindOf(text.Slice(piece.Target)) == LinkKind.Paper)
                AddLink(LabelKind.Paper, name: "", piece.Target);
            var span = piece.Kind is InlineKind.Text or InlineKind.Link ? TextTokens.Trim(text, piece.Text) : default;
            if (span.IsEmpty || !_candidate.Venue.IsEmpty)
                continue;
            if (LooseDate.Read(text.Slice(span)) is { } date)
            {
                _candidate.Date ??= new Field<PartialDate>(date, span);
                continue;
            }

            var hasDate = VenueText.TryRead(text, span, out var venue) && venue.Date is not null;
            _candidate.Venue = hasDate ? venue.Venue : span;
            _candidate.Date ??= venue.Date;
            if (!venue.Rest.IsEmpty)
                AddRemark(venue.Rest);
        }
    }

    private void AddDate(ByteSpan value)
    {
        foreach (var piece in parser.Read(value))
        {
            var span = piece.Kind is InlineKind.Text or InlineKind.Link ? TextTokens.Trim(text, piece.Text) : default;
            if (span.IsEmpty)
                continue;
            if (LooseDate.Read(text.Slice(span)) is { } date)
                _candidate.Date ??= new Field<PartialDate>(date, span);
            else
                AddTokens(span, isItalic: false, isBeforeTitle: false);
        }
    }

    /// <summary>Adds the links of a value under its label; where it has none it is a field of that name.</summary>
    private void AddLinks(LabelKind kind, ByteSpan label, ByteSpan value)
    {
        var hasLinks = false;
        _pieces = parser.Read(value);
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Kind != InlineKind.Link)
                continue;
            var own = Labels.KindOf(text.Slice(_pieces[i].Text));
            AddLink(own == LabelKind.None || _pieces[i].Text == _pieces[i].Target ? kind : own, Labels.NameOf(text.Slice(own == LabelKind.None || _pieces[i].Text == _pieces[i].Target ? label : _pieces[i].Text)), _pieces[i].Target);
            hasLinks = true;
        }

        if (hasLinks || !HasWords(_pieces))
            return;
        var trimmed = TextTokens.Trim(text, value);
        if (IdentifierLength(text.Slice(trimmed)) > 0)
        {
            _candidate.Identifiers.Add(trimmed);
            _candidate.HasPaperLink = true;
        }
        else if (Labels.NameOf(text.Slice(label)) is { } name)
        {
            _candidate.Fields.Add((name, value));
        }
    }

    private bool HasWords(List<InlinePiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Kind == InlineKind.Text && CountWords(text.Slice(piece.Text)) > 0)
                return true;
        }

        return false;
    }
}
