using PaperCatalog.Format;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.ArxivPages;

/// <summary>A paper while its lines come in.</summary>
internal sealed class ArxivEntry
{
    private readonly ListingDraft _draft;
    private readonly Utf8Text _text;
    private readonly EntryDraft _entry;
    private readonly bool _isReplaced;
    private ByteSpan _title;
    private ByteSpan _people;
    private ByteSpan _abstract;
    private ByteSpan _comments;
    private ByteSpan _subjects;
    private ByteSpan _categories;

    public ArxivEntry(ListingDraft draft, ByteSpan first, ArxivHeader? header)
    {
        (_draft, _text, _entry) = (draft, draft.Text, new EntryDraft(draft, first) { Type = PaperType.Preprint });
        if (header is not { } known)
            return;
        _isReplaced = known.IsReplaced;
        if (known.Identifier.IsEmpty || !_entry.TakeIdentifier(known.Identifier))
            draft.ReportValue(known.Identifier.IsEmpty ? first : known.Identifier, "an identifier of arXiv, such as 'arXiv:2305.11627'");
        ReadRest(known.Rest);
    }

    /// <summary>Whether it has a title.</summary>
    public bool HasTitle => !_title.IsEmpty;

    /// <summary>Whether it has people.</summary>
    public bool HasPeople => !_people.IsEmpty;

    /// <summary>Whether it has an abstract.</summary>
    public bool HasAbstract => !_abstract.IsEmpty;

    /// <summary>Says that it goes on to a place.</summary>
    public void ExtendTo(int end) => _entry.ExtendTo(end);

    /// <summary>Adds a field with its name.</summary>
    public void Add(ArxivLabel label, ByteSpan line, ByteSpan value)
    {
        ExtendTo(Math.Max(line.End, value.End));
        if (value.IsEmpty)
            return;
        switch (label)
        {
            case ArxivLabel.Title:
                _title = Once(_title, line, value);
                break;
            case ArxivLabel.Authors:
                _people = Once(_people, line, value);
                break;
            case ArxivLabel.Abstract:
                _abstract = Once(_abstract, line, TrimAbstract(value));
                break;
            case ArxivLabel.Comments:
                _comments = Once(_comments, line, value);
                break;
            case ArxivLabel.Subjects:
                _subjects = Once(_subjects, line, value);
                break;
            case ArxivLabel.Categories:
                _categories = _categories.IsEmpty || _text.Slice(_categories).IndexOf(_text.Slice(value)) >= 0
                    ? value
                    : ByteSpan.FromBounds(_categories.Start, value.End);
                break;
            case ArxivLabel.Doi:
                AddDoi(value);
                break;
            case ArxivLabel.Date:
                AddDate(value);
                break;
            case ArxivLabel.Other:
                AddOther(line, value);
                break;
        }
    }

    /// <summary>Takes the day from the line that says when it was submitted: that of the first version, where it says so.</summary>
    public void AddSubmitted(ByteSpan line)
    {
        ExtendTo(line.End);
        var first = _text.Slice(line).IndexOf("v1 submitted"u8);
        if (!_text.Slice(line).StartsWith("replaced"u8))
            AddDate(first < 0 ? line : ByteSpan.FromBounds(line.Start + first + "v1".Length, line.End));
    }

    /// <summary>Takes the address at the end of a paper in mail.</summary>
    public void AddAddress(ByteSpan rest)
    {
        ExtendTo(rest.End);
        var links = LinkFinder.Find(_text, rest);
        if (links.Count > 0)
            _entry.Url ??= links[0];
    }

    /// <summary>Ends it.</summary>
    /// <param name="day">The day that stands above.</param>
    public void End(DateLine? day)
    {
        _entry.Title = Decode(_title);
        _entry.Abstract = Decode(_abstract);
        if (_entry.IsEmpty)
        {
            _draft.ReportText(RuleTable.MissingTitle, _entry.Span);
            return;
        }

        if (!_people.IsEmpty)
            ArxivPeople.Add(_draft, _entry, _people);
        _entry.AddField(FieldNumber.Note, Decode(_comments));
        AddCategories();
        // A paper that was replaced is older.
        if (_entry.PublishedOn is null && day is { } known && !_isReplaced)
        {
            _draft.Account.Mark(known.Date.Span, LineOwner.Definition);
            _entry.PublishedOn = known.Exists ? known.Date : null;
        }

        _draft.Add(_entry);
    }

    /// <summary>Reads what stands behind the links of the first line: categories, and <c>doi 10.1000/182</c>.</summary>
    private void ReadRest(ByteSpan rest)
    {
        var doi = _text.Slice(rest).IndexOf("doi "u8);
        if (doi >= 0)
            AddDoi(WhiteSpace.Trim(_text, ByteSpan.FromBounds(rest.Start + doi + "doi ".Length, rest.End)));
        var categories = WhiteSpace.Trim(_text, doi < 0 ? rest : rest with { Length = doi });
        if (ArxivLine.IsCategories(_text.Slice(categories)))
            _categories = categories;
    }

    private ByteSpan Once(ByteSpan first, ByteSpan line, ByteSpan value)
    {
        if (first.IsEmpty)
            return value;
        var colon = _text.Slice(line).IndexOf((byte)':');
        _draft.Report(RuleTable.RepeatedField, line, _text.GetString(line with { Length = Math.Max(colon, 1) }));
        return first;
    }

    // The page hides and shows the end of a long one.
    private ByteSpan TrimAbstract(ByteSpan value)
    {
        var bytes = _text.Slice(value);
        foreach (var (mark, length) in ((string, int)[])[("▽ More", 8), ("△ Less", 8)])
        {
            if (bytes.EndsWith(System.Text.Encoding.UTF8.GetBytes(mark)))
                value = WhiteSpace.TrimLines(_text, value with { Length = value.Length - length });
        }

        // What it shows of it may begin in the middle.
        return _text.Slice(value).StartsWith("…"u8)
            ? WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(value.Start + "…".Length + 2, value.End))
            : value;
    }

    private void AddDoi(ByteSpan value)
    {
        // One a word, where it has several.
        var end = _text.Slice(value).IndexOfAny((byte)' ', (byte)'\n', (byte)'\r');
        var first = end < 0 ? value : value with { Length = end };
        if (!_entry.TakeIdentifier(first))
            _draft.ReportValue(first, "a DOI, such as 10.1000/182");
    }

    private void AddDate(ByteSpan span)
    {
        if (_entry.PublishedOn is null && DayFinder.Find(_text, span) is { } date)
            _entry.PublishedOn = _draft.CheckDate(date);
    }

    private void AddOther(ByteSpan line, ByteSpan value)
    {
        var end = line.Start + Math.Max(1, _text.Slice(line).IndexOf((byte)':'));
        var name = _text.GetString(ByteSpan.FromBounds(line.Start, end)).ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
        _entry.AddField(name is "journal_reference" ? "journal_ref" : name, Decode(value));
    }

    /// <summary>Adds the subjects as keywords, the first category, and the others as Atom gives them.</summary>
    private void AddCategories()
    {
        var codes = new List<ByteSpan>();
        for (var at = _subjects.Start; at < _subjects.End;)
        {
            var length = _text.Slice(ByteSpan.FromBounds(at, _subjects.End)).IndexOf((byte)';');
            var end = length < 0 ? _subjects.End : at + length;
            AddSubject(WhiteSpace.TrimLines(_text, ByteSpan.FromBounds(at, end)), codes);
            at = end + 1;
        }

        if (codes.Count == 0)
            AddWords(_categories, codes);
        if (codes.Count == 0)
            return;
        _entry.AddField(FieldNumber.ArxivCategory, codes[0]);
        for (var i = 1; i < codes.Count; i++)
        {
            if (i > 1)
                _draft.Decoded.Append(" "u8, codes[i] with { Length = 0 });
            _draft.Decoded.AppendVerbatim(codes[i]);
        }

        _entry.AddField("categories", _draft.Decoded.EndText());
    }

    // "Machine Learning (cs.LG)".
    private void AddSubject(ByteSpan subject, List<ByteSpan> codes)
    {
        var bytes = _text.Slice(subject);
        var open = bytes.LastIndexOf((byte)'(');
        if (open >= 0 && bytes[bytes.Length - 1] == ')')
        {
            codes.Add(ByteSpan.FromBounds(subject.Start + open + 1, subject.End - 1));
            subject = WhiteSpace.TrimLines(_text, subject with { Length = open });
        }

        _entry.AddField(FieldNumber.Keyword, Decode(subject));
    }

    private void AddWords(ByteSpan span, List<ByteSpan> words)
    {
        var start = span.Start;
        for (var at = span.Start; at <= span.End; at++)
        {
            if (at < span.End && _text.Bytes[at] > ' ')
                continue;
            if (at > start)
                words.Add(ByteSpan.FromBounds(start, at));
            start = at + 1;
        }
    }

    private ByteSpan? Decode(ByteSpan span)
    {
        if (span.IsEmpty)
            return null;
        _draft.Decoded.AppendVerbatim(span);
        _draft.Decoded.JoinLines();
        return _draft.Decoded.EndText();
    }
}
