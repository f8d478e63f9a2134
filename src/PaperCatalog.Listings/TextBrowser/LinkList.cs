using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.TextBrowser;

/// <summary>The numbered list of links that ends a dump.</summary>
internal sealed class LinkList
{
    // What damage or a person puts into the list does not end it.
    private const int MaxOtherLines = 8;

    private readonly Utf8Text _text;
    private readonly List<LinkLine> _lines = [];

    private LinkList(Utf8Text text) => (_text, FirstLine) = (text, text.LineCount);

    /// <summary>The first line of it, its heading included; the number of lines of the text where there is no list.</summary>
    public int FirstLine { get; private set; }

    /// <summary>Reads it from the last line up. What else stands in it is reported.</summary>
    public static LinkList Read(ListingDraft draft)
    {
        var list = new LinkList(draft.Text);
        list.ReadLines(draft);
        list._lines.Reverse();
        if (list._lines.Exists(line => list._lines[0].Number > line.Number))
            list._lines.Sort((left, right) => left.Number.CompareTo(right.Number));
        if (list.FirstLine < draft.Text.LineCount)
            draft.Account.Mark(ByteSpan.FromBounds(draft.Text.GetLine(list.FirstLine).Start, draft.Text.Length), LineOwner.Definition);
        return list;
    }

    /// <summary>The address that digits stand for; <see langword="null"/> where the list has none.</summary>
    public ByteSpan? Find(ByteSpan digits)
    {
        if (!AsciiText.TryParse(_text.Slice(digits), out var number))
            return null;
        var low = 0;
        for (var high = _lines.Count; low < high;)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].Number < number)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _lines.Count && _lines[low].Number == number ? _lines[low].Target : null;
    }

    private void ReadLines(ListingDraft draft)
    {
        var others = new List<ByteSpan>();
        for (var i = _text.LineCount - 1; i >= 0 && others.Count <= MaxOtherLines; i--)
        {
            var line = WhiteSpace.Trim(_text, _text.GetLine(i));
            if (line.IsEmpty || draft.IsDirective(i))
                continue;
            var item = LinkLine.Read(_text, line);
            if (item is null && !LinkLine.IsHeading(_text.Slice(line)))
            {
                others.Add(line);
                continue;
            }

            FirstLine = i;
            foreach (var other in others)
                draft.ReportText(RuleTable.StrayText, other);
            others.Clear();
            if (item is { } some)
                _lines.Add(some);
            else if (IsAbove(_text.Slice(line)))
                return;
        }
    }

    /// <summary>Whether a heading stands above all of the list, and not above a part of it.</summary>
    private static bool IsAbove(ReadOnlySpan<byte> heading) => heading.StartsWith("References"u8) || heading.StartsWith("Links"u8);
}
