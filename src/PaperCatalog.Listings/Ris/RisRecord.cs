using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Ris;

/// <summary>Makes an entry of the fields of a record.</summary>
/// <remarks>
/// Programs put the same thing under different tags. The title is <c>TI</c>, <c>T1</c>, or <c>BT</c> and <c>CT</c> of whole
/// books; the abstract <c>AB</c> or <c>N2</c>; the authors <c>AU</c> or <c>A1</c>; the date <c>DA</c>, <c>Y1</c> or <c>PY</c>; the
/// DOI <c>DO</c> or <c>DI</c>; the link <c>UR</c> or <c>LK</c>. The first that is there counts.
/// </remarks>
internal sealed class RisRecord(ListingDraft draft, List<RisField> fields)
{
    private readonly Utf8Text _text = draft.Text;
    private Entry _entry = new();

    /// <summary>Reads the record on some lines.</summary>
    public Entry Read(ByteSpan lines)
    {
        CheckTags();
        _entry = new Entry
        {
            Span = lines,
            Title = ReadText("TI", "T1", "BT", "CT"),
            Abstract = ReadText("AB", "N2"),
            PublishedOn = ReadDate("DA", "Y1", "PY"),
            Url = ReadText("UR", "LK"),
        };
        ReadAuthors();
        ReadIdentifiers();
        return _entry;
    }

    private void CheckTags()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            var tag = _text.GetString(field.Tag);
            if (!RisTags.Contains(tag))
                draft.Report(RuleTable.UnknownField, field.Tag, tag, "remove it, or take a tag of RIS, such as TI, AU, AB, DA, DO or UR");
            else if (RisTags.IsSingle(tag) && !seen.Add(tag))
                draft.Report(RuleTable.RepeatedField, field.Tag, tag);
        }
    }

    private ByteSpan? ReadText(params string[] tags) => Find(tags) is { } field ? Decode(field) : null;

    private Field<PartialDate>? ReadDate(params string[] tags)
    {
        foreach (var tag in tags)
        {
            if (Find(tag) is not { } field)
                continue;
            var date = RisDate.Read(_text.Slice(field.Value));
            if (date is { Exists: true })
                return new Field<PartialDate>(date.Value, field.Value);
            if (date is null)
                draft.ReportValue(field.Value, "'2024/05/24/', '2024/05//' or '2024'");
            else
                draft.Report(RuleTable.ImpossibleDate, field.Value, date.Value.ToString());
        }

        return null;
    }

    private void ReadAuthors()
    {
        var tag = Find("AU") is null ? "A1" : "AU";
        var authors = fields.FindAll(field => Is(field, tag) && !field.Value.IsEmpty);
        if (authors.Count == 0)
            return;
        _entry = _entry with
        {
            AuthorNames = authors.ConvertAll(author => RisName.Read(draft, author.Value)).ToEquatableArray(),
            AuthorCount = new Field<int>(
                authors.Count, ByteSpan.FromBounds(authors[0].Value.Start, authors[authors.Count - 1].Value.End)),
        };
    }

    private void ReadIdentifiers()
    {
        foreach (var field in fields)
        {
            if ((Is(field, "DO") || Is(field, "DI")) && !field.Value.IsEmpty && !TryTakeIdentifier(field))
                draft.ReportValue(field.Value, "a DOI, such as 10.1000/182");
        }

        // arXiv papers carry their identifier in a link, or as the number by which a database knows them.
        foreach (var field in fields)
        {
            if (Is(field, "UR") || Is(field, "LK") || Is(field, "L1") || Is(field, "L2") || Is(field, "AN"))
                TryTakeIdentifier(field);
        }
    }

    private bool TryTakeIdentifier(RisField field)
    {
        draft.Decoded.AppendVerbatim(field.Value);
        return IdentifierFields.TryTake(ref _entry, draft.Decoded);
    }

    /// <summary>The text of a field, on one line.</summary>
    private ByteSpan Decode(RisField field)
    {
        if (field.LineCount == 1)
            return field.Value;
        var first = _text.GetLineIndex(field.Value.Start);
        var last = _text.GetLineIndex(field.Value.End - 1);
        for (var i = first; i <= last; i++)
        {
            var line = _text.GetLine(i);
            line = WhiteSpace.Trim(_text, ByteSpan.FromBounds(Math.Max(line.Start, field.Value.Start), line.End));
            if (line.IsEmpty || draft.IsDirective(i))
                continue;
            if (draft.Decoded.FieldLength > 0)
                draft.Decoded.Append(" "u8, line with { Length = 0 });
            draft.Decoded.AppendVerbatim(line);
        }

        return draft.Decoded.EndField();
    }

    private RisField? Find(params string[] tags)
    {
        foreach (var tag in tags)
        {
            foreach (var field in fields)
            {
                if (Is(field, tag) && !field.Value.IsEmpty)
                    return field;
            }
        }

        return null;
    }

    private bool Is(RisField field, string tag)
    {
        var name = _text.Slice(field.Tag);
        return name[0] == tag[0] && name[1] == tag[1];
    }
}
