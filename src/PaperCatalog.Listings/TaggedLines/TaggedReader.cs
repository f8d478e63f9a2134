using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.TaggedLines;

/// <summary>Puts the lines of a file together to records, each from its first tag to the next one.</summary>
/// <remarks>
/// The grammar that is accepted, a symbol a line; blank lines stand between records:
/// <code>
/// listing   = record*
/// record    = first field*
/// field     = tag value more*
/// more      = a line without a tag             it goes on with the value above
/// directive = "# paper-catalog" ...            anywhere
/// </code>
/// A record that has lost its first line is told from one that a blank line has got into: it has a title of its own.
/// </remarks>
internal sealed class TaggedReader(Utf8Text text, DirectiveMarker marker, TaggedSyntax syntax)
{
    private readonly ListingDraft _draft = new(text, marker);
    private readonly TaggedBlocks _blocks = new(syntax);

    // Lines without a tag behind a blank one: of the value above, if more of its record comes, and else of nothing.
    private ByteSpan _pending;
    private bool _isBehindBlank;

    // The first lines of records that begin with another tag: a fault, where any begins as it should.
    private readonly List<ByteSpan> _firstLines = [];
    private bool _hasFirst;

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        for (var i = 0; i < text.LineCount; i++)
        {
            if (_draft.Account[i] == LineOwner.Blank)
                _isBehindBlank = true;
            else if (_draft.Account[i] != LineOwner.Directive)
                ReadLine(text.GetLine(i));
        }

        End(isLast: true);
        if (_hasFirst)
            ReportFirstLines();
        return _draft.Entries.Count == 0 ? new ListingDraft(text, marker).Reject(RuleTable.UnrecognisedForm) : _draft.ToReading();
    }

    private void ReadLine(ByteSpan line)
    {
        if (syntax.Read(text, line) is { } field)
            ReadField(field, WhiteSpace.Trim(text, line));
        else if (_isBehindBlank || _blocks.IsEmpty)
            _pending = Join(_pending, WhiteSpace.Trim(text, line));
        else
            _blocks.ReadOn(WhiteSpace.Trim(text, line));
    }

    private void ReadField(TaggedField field, ByteSpan line)
    {
        if (field.Is(syntax.First))
        {
            End();
            _hasFirst = true;
        }
        else if (_blocks.IsEmpty)
        {
            AddStray(_pending);
            _pending = default;
            MissFirst(line);
        }
        else if (_isBehindBlank)
        {
            BeginBlock();
        }

        _blocks.Add(field, line);
        _isBehindBlank = false;
    }

    /// <summary>Begins what stands below a blank line within a record, or is the next one and has lost its first line.</summary>
    private void BeginBlock()
    {
        TakeApart();
        _blocks.Begin(_pending);
        _pending = default;
    }

    /// <summary>Reads what stands above the blank line as a record by itself, where it is one.</summary>
    private void TakeApart()
    {
        if (!_blocks.AreTwo)
        {
            _blocks.Join();
            return;
        }

        var between = _blocks.Between;
        AddEntry(_blocks.TakeFirst(out var lines), lines);
        AddStray(between);
        MissFirst(_blocks.Lines);
    }

    private void End(bool isLast = false)
    {
        TakeApart();
        if (!_blocks.IsEmpty)
        {
            var fields = _blocks.TakeFirst(out var lines);
            if (isLast && syntax.IsCut(text, fields))
                ReportCut(lines);
            AddEntry(fields, lines);
        }

        AddStray(_pending);
        _pending = default;
    }

    private void AddEntry(List<TaggedField> fields, ByteSpan lines)
    {
        ReportRepeated(fields);
        var entry = syntax.Read(_draft, fields, lines);
        if (!entry.IsEmpty)
            _draft.Add(entry);
        else
            _draft.Report(RuleTable.MissingTitle, lines, Excerpt.Of(text, lines));
    }

    private void ReportRepeated(List<TaggedField> fields)
    {
        var seen = 0UL;
        foreach (var field in fields)
        {
            var single = syntax.IndexOfSingle(field);
            if (single >= 0 && (seen & (1UL << single)) != 0)
                _draft.Report(RuleTable.RepeatedField, field.Tag, text.GetString(field.Tag));
            seen |= single < 0 ? 0 : 1UL << single;
        }
    }

    private void ReportCut(ByteSpan lines)
    {
        var line = WhiteSpace.Trim(text, text.GetLine(text.GetLineIndex(lines.End - 1)));
        _draft.Report(RuleTable.TruncatedEntry, line, Excerpt.OfEnd(text.Slice(line)));
    }

    private void AddStray(ByteSpan lines)
    {
        if (!lines.IsEmpty)
            _draft.ReportText(RuleTable.StrayText, lines);
    }

    /// <summary>Keeps in mind the first line of a record, before which another one is missing.</summary>
    private void MissFirst(ByteSpan lines) => _firstLines.Add(WhiteSpace.Trim(text, text.GetLine(text.GetLineIndex(lines.Start))));

    private void ReportFirstLines()
    {
        foreach (var line in _firstLines)
            _draft.ReportSyntax(line, syntax.FirstLine + ", which a record begins with");
    }

    private static ByteSpan Join(ByteSpan above, ByteSpan below) => above.IsEmpty ? below : ByteSpan.FromBounds(above.Start, below.End);
}
