using PaperCatalog.Listings.Links;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>Parts the lines of a list that people type into its papers: a title, and below it names, links, a date.</summary>
/// <remarks>
/// <code>
/// list      = { heading | ruler | item }
/// item      = [ mark ] title { title } [ names ] { link | date | note }     the lines of a title go on indented; <see cref="TitleTail"/> may end it
///           | [ mark ] link title { title } [ names ]                   where links stand above the titles of all
///           | [ mark ] identifier                                     a paper without a title
/// mark      = bullet | number ( "." | ")" )
/// heading   = text ":" | "# " text | year
/// </code>
/// A blank line ends an item, unless it has no link and one comes next.
/// </remarks>
internal sealed class ListItems
{
    // A heading is a few words.
    private const int MaxHeading = 80;

    // How far a line stands in that goes on with the one above.
    private const int HangingIndent = 2;

    private static readonly string[] s_notes = ["Note:", "Notes:", "Comment:", "Comments:", "Remark:", "Remarks:", "Summary:", "TL;DR:", "TLDR:", "Why:", "Status:"];

    private static readonly string[] s_headings = ["Reading list", "Papers to read", "Papers I ", "Papers for ", "Papers on ", "My papers", "To read"];

    private readonly Utf8Text _text;
    private readonly ListLines _lines;
    private ListItem? _open;
    private bool _isBelowBlank = true;

    private ListItems(Utf8Text text, ListLines lines) => (_text, _lines) = (text, lines);

    /// <summary>The papers, in order.</summary>
    public List<ListItem> All { get; } = [];

    /// <summary>The lines that part or head papers, and belong to none.</summary>
    public List<int> Headings { get; } = [];

    /// <summary>How many of these say something, and are no rulers.</summary>
    public int WordedHeadings { get; private set; }

    /// <summary>The lines that have no place in a list.</summary>
    public List<int> Strays { get; } = [];

    /// <summary>Parts the lines of a text from a line on.</summary>
    public static ListItems Read(PlainLineClassifier classifier, PlainLine[] lines, int first)
    {
        var items = new ListItems(classifier.Text, ListLines.Read(classifier, lines, first));
        for (var i = first; i < lines.Length; i++)
            items.Add(i);
        return items;
    }

    /// <summary>Takes the years in brackets off the titles, where most end with one.</summary>
    public void TakeYears()
    {
        var years = All.ConvertAll(item => item is { Title.Count: > 0, Year: null } && TitleYear.Read(_text, item.Title[item.Title.Count - 1]) is { IsBracketed: true } year ? year : default(TitleYear?));
        if (years.Count(year => year is not null) * 3 < All.Count * 2)
            return;
        for (var i = 0; i < years.Count; i++)
        {
            if (years[i] is { } year)
                (All[i].Title[All[i].Title.Count - 1], All[i].Year) = (year.Before, year.Year);
        }
    }

    /// <summary>
    /// Takes the first line for the heading where it stands apart and all the others have more than a title, none of them apart:
    /// <c>Reading list, spring 2026</c>. Where blank lines part all, it has to say what it heads.
    /// </summary>
    public void TakeHeading()
    {
        if (All.Count < 3 || !IsBare(All[0]) || !IsApart(All[0]) || All.Skip(1).Any(IsBare))
            return;
        var title = All[0].Title[0];
        if (title.Length > MaxHeading || (All.Skip(1).Take(All.Count - 2).Any(IsApart) && !Array.Exists(s_headings, words => AsciiText.StartsWithIgnoreCase(_text.Slice(title), words))))
            return;
        Headings.Add(All[0].Lines[0]);
        WordedHeadings++;
        All.RemoveAt(0);
    }

    private static bool IsBare(ListItem item) => item is { Title.Count: 1, Links.Count: 0, Names: null, Venue: null, Year: null, Date: null, People: null };

    private bool IsApart(ListItem item) => item.Lines[item.Lines.Count - 1] is var last && _lines[last + 1].Kind == PlainLineKind.Blank;

    private void Add(int index)
    {
        var line = _lines[index];
        switch (line.Kind)
        {
            case PlainLineKind.Directive:
                return;
            case PlainLineKind.Blank:
                _isBelowBlank = true;
                return;
            case PlainLineKind.Link when _lines.AreLinksFirst:
                Open(index).Links.Add(line.Span);
                break;
            case PlainLineKind.Prose or PlainLineKind.Names when _lines.AreLinksFirst && _open is { Title.Count: 0 }:
                _open!.Lines.Add(index);
                AddTitle(_open, line.Span);
                break;
            case PlainLineKind.Link when !IsMarkedLink(line) && TryAddLink(line.Span):
            case PlainLineKind.Prose or PlainLineKind.Names when TryAddBelow(line):
            case PlainLineKind.Date when !_isBelowBlank && _open is { Date: null } && !line.IsMarked:
            case PlainLineKind.People when !_isBelowBlank && _open is { People: null }:
            case PlainLineKind.Upvotes when !_isBelowBlank && _open is { Year: null, Title.Count: > 0 } && !line.IsMarked && IsYear(line.Span):
                _open!.Lines.Add(index);
                AddPart(line);
                break;
            case PlainLineKind.Link when IsIdentifier(line.Span):
                Open(index).Links.Add(line.Span);
                break;
            case PlainLineKind.Prose or PlainLineKind.Names when IsHeading(index):
            case PlainLineKind.Noise or PlainLineKind.Date:
            case PlainLineKind.Upvotes when IsYear(line.Span):
                _open = null;
                Headings.Add(index);
                WordedHeadings += line.Kind == PlainLineKind.Noise ? 0 : 1;
                break;
            case PlainLineKind.Prose or PlainLineKind.Names:
                AddTitle(Open(index), line.Span);
                break;
            default:
                Strays.Add(index);
                break;
        }

        _isBelowBlank = false;
    }

    private void AddPart(ListLine line)
    {
        if (line.Kind == PlainLineKind.Date)
            _open!.Date = line.Span;
        else if (line.Kind == PlainLineKind.People)
            _open!.People = line.Span;
        else if (line.Kind == PlainLineKind.Upvotes)
            _open!.Year = line.Span;
    }

    private ListItem Open(int index)
    {
        _open = new ListItem(index);
        All.Add(_open);
        return _open;
    }

    private void AddTitle(ListItem item, ByteSpan span)
    {
        AddToTitle(item, span);
        if (TitleTail.Read(_text, item.Title[0]) is not { } tail)
            return;
        (item.Title[0], item.Names, item.Venue, item.Year) = (tail.Title, tail.People, tail.Venue, tail.Year);
        (item.AreMore, item.HasSureNames) = (tail.AreMore, tail.AreMore);
    }

    /// <summary>Adds what goes on below a title: more of it, or its people.</summary>
    private bool TryAddBelow(ListLine line)
    {
        if (_open is not { Title.Count: > 0 } item || line.IsMarked)
            return false;
        if (_isBelowBlank)
            return _lines.HasSpacedNames && item is { Names: null, Links.Count: 0 } && TryAddNames(item, line.Span);
        var isWithin = line.Indent >= _lines.Indent + HangingIndent;
        if (item.Names is null && (item.Links.Count == 0 || _lines.AreLinksFirst) && _lines.FindNames(line.Span, isWithin) is { } names)
        {
            (item.Names, item.HasSureNames) = (names, true);
            return true;
        }

        if (TryAddVenue(item, line.Span) || (_lines.HasAbouts && TryAddPlainAbout(item, line.Span)) || (isWithin && TryAddAbout(item, line.Span)))
            return true;
        var isTitleDone = item.Names is not null || (item.Links.Count > 0 && !_lines.AreLinksFirst);
        if (isTitleDone && isWithin && IsNote(item, line.Span))
            item.Notes.Add(line.Span);
        else if (isTitleDone || !(isWithin || (_lines.IsMarked && AsciiText.IsLower(_text.Bytes[line.Span.Start]))))
            return false;
        else
            AddToTitle(item, line.Span);
        return true;
    }

    /// <summary>Whether a line says of itself that it is a remark, or goes on with one: any other may be left of a paper.</summary>
    private bool IsNote(ListItem item, ByteSpan line) =>
        Array.Exists(s_notes, label => AsciiText.StartsWithIgnoreCase(_text.Slice(line), label)) || (item.Notes.Count > 0 && AsciiText.IsLower(_text.Bytes[line.Start]));

    private void AddToTitle(ListItem item, ByteSpan line)
    {
        var beside = LinkBeside.Read(_text, line);
        item.Title.Add(beside.Title);
        if (beside.Link is { } link)
            item.Links.Add(link);
    }

    /// <summary>Adds people, venue and year of one line: <c>Ma, Fang, Wang (NeurIPS 2023)</c>.</summary>
    private bool TryAddAbout(ListItem item, ByteSpan line)
    {
        if (item is not { Names: null, Venue: null, Year: null, Links.Count: 0 } || TitleTail.ReadAlone(_text, line) is not { } about)
            return false;
        (item.Names, item.Venue, item.Year) = (about.People, about.Venue, about.Year);
        (item.AreMore, item.HasSureNames) = (about.AreMore, true);
        return true;
    }

    /// <summary>Adds people, venue and year of one line where most titles have such a line below: one name is enough then.</summary>
    private bool TryAddPlainAbout(ListItem item, ByteSpan line)
    {
        if (item is not { Names: null, Venue: null, Year: null, Links.Count: 0 } || TitleAbout.ReadDated(_text, line) is not { } about)
            return false;
        (item.Names, item.Venue, item.Year) = (about.People, about.Venue, about.Year);
        (item.AreMore, item.HasSureNames) = (about.AreMore, about.AreMore || NameLine.Count(_text, about.People) > 1);
        return true;
    }

    private bool TryAddNames(ListItem item, ByteSpan span)
    {
        if (NameLine.Count(_text, span) == 0)
            return false;
        (item.Names, item.HasSureNames) = (span, true);
        return true;
    }

    // "NeurIPS 2017", "Journal of Tools (2017)" below the people.
    private bool TryAddVenue(ListItem item, ByteSpan span)
    {
        if (item.Names is null || item.Year is not null || span.Length > MaxHeading || TitleYear.Read(_text, span) is not { } place)
            return false;
        (item.Venue, item.Year) = (place.Before, place.Year);
        return true;
    }

    /// <summary>Whether a link stands where a title would: a paper that is known by its identifier alone.</summary>
    private bool IsMarkedLink(ListLine line) => line.IsMarked && IsIdentifier(line.Span);

    private bool TryAddLink(ByteSpan span)
    {
        if (_open is not { Title.Count: > 0 } item)
            return false;
        // Below a blank line it is of the title above where that has none; and another paper's identifier is of another paper.
        if (item.Links.Count > 0 && IsIdentifier(span) && (_isBelowBlank || item.Links.TrueForAll(link => IsOther(link, span))))
            return false;
        item.Links.Add(span);
        return true;
    }

    private bool IsIdentifier(ByteSpan span) => Find(span).Kind != IdentifierKind.None;

    private bool IsOther(ByteSpan left, ByteSpan right)
    {
        var (one, other) = (Find(left), Find(right));
        return one.Kind == other.Kind && !string.Equals(
            IdentifierRule.Normalise(_text.GetString(left).Substring(one.Start, one.Length)),
            IdentifierRule.Normalise(_text.GetString(right).Substring(other.Start, other.Length)), StringComparison.OrdinalIgnoreCase);
    }

    private IdentifierMatch Find(ByteSpan span) => IdentifierRule.Find(_text.GetString(span).AsSpan());

    private bool IsHeading(int index)
    {
        var line = _lines[index];
        var bytes = _text.Slice(line.Span);
        if (line.IsMarked || bytes.Length > MaxHeading)
            return false;
        if (bytes[bytes.Length - 1] == ':' || bytes.StartsWith("# "u8) || bytes.StartsWith("## "u8) || bytes.StartsWith("### "u8))
            return true;
        // In a list with marks a title has one.
        return _lines.IsMarked && (_isBelowBlank || _open is null);
    }

    private bool IsYear(ByteSpan span) =>
        AsciiText.TryParse(_text.Slice(span), out var year) && year is >= 1900 and <= 2099;
}
