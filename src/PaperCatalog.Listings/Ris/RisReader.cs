using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.TaggedLines;

namespace PaperCatalog.Listings.Ris;

/// <summary>Puts the lines of a RIS file together to records.</summary>
/// <remarks>
/// The grammar that is accepted, a symbol a line; blank lines may stand anywhere:
/// <code>
/// listing   = record*
/// record    = "TY  - " type field* "ER  - "
/// field     = tag "  - " value more*           the tag is two capitals, or a capital and a digit
/// more      = a line without a tag             it goes on with the value above
/// directive = "# paper-catalog" ...            anywhere
/// </code>
/// A record whose first or last line is missing ends where the next begins, with a problem that says so.
/// </remarks>
internal sealed class RisReader(Utf8Text text, DirectiveMarker marker)
{
    private readonly ListingDraft _draft = new(text, marker);
    private readonly List<TaggedField> _fields = [];
    private ByteSpan _lines;
    private ByteSpan _type;

    /// <summary>Reads the listing.</summary>
    public ListingReading Read()
    {
        if (_draft.IsBlank)
            return _draft.Reject(RuleTable.EmptyListing);
        for (var i = 0; i < text.LineCount; i++)
        {
            if (_draft.Account[i] is not (LineOwner.Blank or LineOwner.Directive))
                ReadLine(WhiteSpace.Trim(text, text.GetLine(i)));
        }

        if (IsOpen)
        {
            _draft.ReportSyntax(new ByteSpan(text.Length, 0), "'ER  - ' at the end of the last record");
            Close();
        }

        return _draft.Entries.Count == 0 ? new ListingDraft(text, marker).Reject(RuleTable.UnrecognisedForm) : _draft.ToReading();
    }

    private bool IsOpen => !_lines.IsEmpty;

    private void ReadLine(ByteSpan line)
    {
        if (RisTag.Read(text, line) is not { } tag)
            ReadOn(line);
        else if (tag.Is(text, "TY"u8))
            Open(tag, line);
        else if (tag.Is(text, "ER"u8))
            ReadEnd(line);
        else
            ReadField(tag, line);
    }

    private void Open(RisTag type, ByteSpan line)
    {
        if (IsOpen)
        {
            _draft.ReportSyntax(line, "'ER  - ' at the end of the record above");
            Close();
        }

        (_lines, _type) = (line, type.Value);
        if (RisTypes.Find(text.GetString(type.Value)) == PaperType.Unknown)
            _draft.ReportValue(type.Value, "a type of RIS, such as 'JOUR'");
    }

    private void ReadEnd(ByteSpan line)
    {
        if (!IsOpen)
        {
            AddStray(line);
            return;
        }

        _lines = ByteSpan.FromBounds(_lines.Start, line.End);
        Close();
    }

    private void ReadField(RisTag tag, ByteSpan line)
    {
        if (!IsOpen)
        {
            _draft.ReportSyntax(line, "'TY  - ' and a type, which a record begins with");
            _lines = line;
        }

        _lines = ByteSpan.FromBounds(_lines.Start, line.End);
        _fields.Add(TaggedField.Of(text, tag.Name, tag.Value));
    }

    /// <summary>A line without a tag goes on with the value above it.</summary>
    private void ReadOn(ByteSpan line)
    {
        if (_fields.Count == 0)
        {
            AddStray(line);
            return;
        }

        _lines = ByteSpan.FromBounds(_lines.Start, line.End);
        _fields[_fields.Count - 1] = _fields[_fields.Count - 1].With(line);
    }

    private void AddStray(ByteSpan line) => _draft.ReportText(RuleTable.StrayText, line);

    private void Close()
    {
        var entry = new RisRecord(_draft, _fields, _type).Read(_lines);
        if (!entry.IsEmpty)
            _draft.Add(entry);
        else
            _draft.Report(RuleTable.MissingTitle, _lines, Excerpt.Of(text, text.GetLine(text.GetLineIndex(_lines.Start))));
        _fields.Clear();
        (_lines, _type) = (default, default);
    }
}
