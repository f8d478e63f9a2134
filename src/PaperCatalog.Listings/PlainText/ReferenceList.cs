using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.PlainText.References;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>A list of formatted references: one a line, one a paragraph, or each behind its number.</summary>
internal sealed class ReferenceList
{
    // Of so many references one may be of a form that is not known here, or be damaged.
    private const int MostUnread = 2;

    // The lines that are looked at before all are, and how many one reference may take.
    private const int SampleLines = 60;
    private const int MostLines = 8;

    // A heading above them, "References", is a few words.
    private const int MaxHeading = 40;

    private readonly ListingDraft _draft;
    private readonly List<List<int>> _items = [];
    private readonly List<int> _headings = [];
    private readonly ByteSpan[] _spans;

    private ReferenceList(ListingDraft draft, PlainLine[] lines, int first)
    {
        _draft = draft;
        _spans = new ByteSpan[lines.Length];
        Part(lines, first);
    }

    /// <summary>Adds the papers of such a list to a draft; <see langword="false"/> where the text is none, and then nothing is added.</summary>
    public static bool TryRead(ListingDraft draft, PlainLine[] lines, int first) =>
        HasYears(draft.Text, lines, first) && new ReferenceList(draft, lines, first).TryRead();

    /// <summary>A cheap look before all is parted: of the first lines so many have a year as references have.</summary>
    private static bool HasYears(Utf8Text text, PlainLine[] lines, int first)
    {
        var (seen, years) = (0, 0);
        for (var i = first; i < lines.Length && seen < SampleLines; i++)
        {
            if (lines[i].Kind is PlainLineKind.Blank or PlainLineKind.Directive)
                continue;
            seen++;
            years += HasYear(text.Slice(text.GetLine(i))) ? 1 : 0;
        }

        return years * MostLines >= seen;
    }

    private static bool HasYear(ReadOnlySpan<byte> line)
    {
        for (var at = 0; at + 4 <= line.Length; at++)
        {
            if (line[at] is (byte)'1' or (byte)'2' && (at == 0 || !AsciiText.IsWordByte(line[at - 1])) && AsciiText.CountDigits(line.Slice(at, 4)) == 4)
                return true;
        }

        return false;
    }

    private bool TryRead()
    {
        var read = _items.ConvertAll(item => new ReferenceText(_draft.Text, item.ConvertAll(line => _spans[line])));
        var parsed = read.ConvertAll(text => ReferenceParser.Parse(text.Text));
        var known = parsed.Count(reference => reference is not null);
        if (known == 0 || (known < parsed.Count && (parsed.Count - known) * MostUnread > parsed.Count) || _headings.Count > parsed.Count)
            return false;
        foreach (var heading in _headings)
            _draft.Account.Mark(heading, LineOwner.Header);
        for (var i = 0; i < parsed.Count; i++)
        {
            if (parsed[i] is { } reference)
                Add(_items[i], read[i], reference);
            else
                _items[i].ForEach(line => _draft.ReportText(RuleTable.StrayText, LineAt(line)));
        }

        return true;
    }

    private ByteSpan LineAt(int line) => WhiteSpace.Trim(_draft.Text, _draft.Text.GetLine(line));

    /// <summary>Parts the lines: at marks where there are any, else at blank lines where some references have several lines, else at each.</summary>
    private void Part(PlainLine[] lines, int first)
    {
        for (var i = first; i < lines.Length; i++)
            _spans[i] = lines[i].Kind == PlainLineKind.Directive ? default : LineAt(i);
        var marks = new ListMarks(_draft.Text, _spans);
        var isMarked = marks.AreAny;
        // Where all lines that go on stand further in, one that has lost its mark does not go on.
        var isHanging = isMarked && IsHanging(marks, lines, first);
        var (hasBlocks, indent) = (!isMarked && HasBlocks(lines, first), int.MaxValue);
        var isBelowBlank = true;
        for (var i = first; i < lines.Length; i++)
        {
            if (_spans[i].IsEmpty)
            {
                isBelowBlank |= lines[i].Kind != PlainLineKind.Directive;
                continue;
            }

            var mark = marks.LengthAt(i);
            _spans[i] = ByteSpan.FromBounds(_spans[i].Start + mark, _spans[i].End);
            var margin = _spans[i].Start - mark - _draft.Text.GetLine(i).Start;
            var begins = mark > 0 || isBelowBlank || (isMarked ? isHanging && margin <= indent : !hasBlocks && margin <= indent);
            indent = begins ? margin : indent;
            isBelowBlank = false;
            if (begins && !(mark == 0 && IsHeading(_spans[i])))
                _items.Add([i]);
            else if (_items.Count > 0 && !begins)
                _items[_items.Count - 1].Add(i);
            else
                _headings.Add(i);
        }
    }

    private bool IsHanging(ListMarks marks, PlainLine[] lines, int first)
    {
        var (inner, outer) = (0, 0);
        for (var i = first; i < lines.Length; i++)
        {
            if (_spans[i].IsEmpty || marks.LengthAt(i) > 0)
                continue;
            var isIndented = _spans[i].Start > _draft.Text.GetLine(i).Start;
            (inner, outer) = (inner + (isIndented ? 1 : 0), outer + (isIndented ? 0 : 1));
        }

        return inner > outer;
    }

    /// <summary>Whether blank lines part references of several lines, which do not go on further in.</summary>
    private bool HasBlocks(PlainLine[] lines, int first)
    {
        var (blocks, joints, above, margin) = (0, 0, -1, 0);
        for (var i = first; i < lines.Length; i++)
        {
            if (lines[i].Kind == PlainLineKind.Directive)
                continue;
            if (_spans[i].IsEmpty)
            {
                above = -1;
                continue;
            }

            var indent = _spans[i].Start - _draft.Text.GetLine(i).Start;
            if (above >= 0 && indent > margin)
                return false;
            margin = above < 0 ? indent : Math.Min(indent, margin);
            blocks += above < 0 ? 1 : 0;
            joints += above >= 0 ? 1 : 0;
            above = i;
        }

        return blocks > 1 && joints > 0;
    }

    private bool IsHeading(ByteSpan line) => line.Length <= MaxHeading && _draft.Text.Slice(line).IndexOfAny("0123456789"u8) < 0;

    private void Add(List<int> lines, ReferenceText text, ParsedReference reference)
    {
        var entry = new EntryDraft(_draft, LineAt(lines[0])) { IsWhole = false };
        foreach (var line in lines)
        {
            _draft.Account.Mark(line, LineOwner.Entry);
            entry.ExtendTo(LineAt(line).End);
        }

        entry.Title = Decode(text, reference.Title);
        foreach (var (given, family) in reference.People)
        {
            text.Decode(given, _draft.Decoded);
            if (!given.IsEmpty)
                _draft.Decoded.Append(" "u8, LineAt(lines[0]));
            text.Decode(family, _draft.Decoded);
            entry.AddAuthor(_draft.EndName());
        }

        if (reference.AreAllNamed)
            entry.CountAuthors(LineAt(lines[0]));
        if (int.TryParse(reference.Year.Of(text.Text), out var year))
            entry.PublishedOn = new Field<PartialDate>(new PartialDate(year, 0, 0), LineAt(lines[0]));
        entry.AddField(FieldNumber.Venue, Decode(text, reference.Venue));
        entry.AddField(FieldNumber.Volume, Decode(text, reference.Volume));
        entry.AddField(FieldNumber.Issue, Decode(text, reference.Issue));
        text.Decode(reference.Pages, _draft.Decoded);
        entry.AddField(FieldNumber.Pages, PageRange.End(_draft.Decoded, LineAt(lines[0])));
        foreach (var link in reference.Links)
            AddLink(entry, text, link);
        _draft.AddMarked(entry);
    }

    private void AddLink(EntryDraft entry, ReferenceText text, TextRange link)
    {
        text.Decode(link, _draft.Decoded);
        var isAddress = LinkFinder.SchemeLength(_draft.Decoded.Field) > 0;
        entry.TakeIdentifier();
        if (!isAddress || Decode(text, link) is not { } address)
            return;
        if (entry.Url is null)
            entry.Url = address;
        else
            entry.AddLink(address);
    }

    private ByteSpan? Decode(ReferenceText text, TextRange range)
    {
        text.Decode(range, _draft.Decoded);
        return _draft.Decoded.EndText();
    }
}
