using PaperCatalog.Format;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PlainText;

/// <summary>A list of papers without abstracts, as people type them: titles, and below some of them names, links and dates.</summary>
internal static class TitleList
{
    /// <summary>Adds the papers of such a list to a draft; <see langword="false"/> where the text is none, and then nothing is added.</summary>
    /// <param name="draft">A draft without entries.</param>
    /// <param name="classifier">What tells lines.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="first">The first line below the header.</param>
    /// <param name="isSaid">Whether the project or the name of the file says that it is a listing.</param>
    public static bool TryRead(ListingDraft draft, PlainLineClassifier classifier, PlainLine[] lines, int first, bool isSaid)
    {
        var items = ListItems.Read(classifier, lines, first);
        TitleForms.Take(draft.Text, items.All);
        items.TakeYears();
        items.TakeHeading();
        if (!TitleEvidence.IsOfPapers(draft.Text, items, isSaid))
            return false;
        foreach (var heading in items.Headings)
            draft.Account.Mark(heading, LineOwner.Header);
        foreach (var stray in items.Strays)
            draft.ReportText(RuleTable.StrayText, WhiteSpace.Trim(draft.Text, draft.Text.GetLine(stray)));
        foreach (var item in items.All)
            Add(draft, item);
        return true;
    }

    private static void Add(ListingDraft draft, ListItem item)
    {
        var text = draft.Text;
        var first = WhiteSpace.Trim(text, text.GetLine(item.Lines[0]));
        var title = Join(draft, item.Title);
        var entry = new EntryDraft(draft, first) { IsWhole = false, Line = title is null ? item.Lines[0] + 1 : 0, Title = title };
        foreach (var line in item.Lines)
        {
            draft.Account.Mark(line, LineOwner.Entry);
            entry.ExtendTo(WhiteSpace.Trim(text, text.GetLine(line)).End);
        }

        if (item.Names is { } names)
            AddNames(draft, entry, names, item.AreMore);
        else if (item.People is { } people)
            AddPeople(draft, entry, people);
        entry.AddField(FieldNumber.Venue, item.Venue);
        entry.AddField(FieldNumber.Note, Join(draft, item.Notes));
        if (item.Year is { } year && AsciiText.TryParse(text.Slice(year), out var number))
            entry.PublishedOn = new Field<PartialDate>(new PartialDate(number, 0, 0), year);
        if (item.Date is { } date)
            AddDate(draft, entry, date);
        foreach (var link in item.Links)
            AddLink(text, entry, link);
        if (entry.Title is null && item.Links.Count > 0)
            draft.ReportText(RuleTable.IdentifierOnly, item.Links[0]);
        draft.AddMarked(entry);
    }

    /// <summary>Some lines as one.</summary>
    private static ByteSpan? Join(ListingDraft draft, List<ByteSpan> lines)
    {
        var above = default(ByteSpan);
        foreach (var line in lines)
        {
            if (draft.Decoded.FieldLength > 0 && !line.IsEmpty)
                draft.Decoded.Append(" "u8, ByteSpan.FromBounds(above.End, line.Start));
            draft.Decoded.AppendVerbatim(line);
            above = line.IsEmpty ? above : line;
        }

        return draft.Decoded.EndText();
    }

    private static void AddNames(ListingDraft draft, EntryDraft entry, ByteSpan span, bool areMore)
    {
        foreach (var name in NameLine.Split(draft.Text, span))
            entry.AddAuthor(draft.ReadName(name));
        if (!areMore)
            entry.CountAuthors(span);
    }

    private static void AddPeople(ListingDraft draft, EntryDraft entry, ByteSpan span)
    {
        var people = PeopleLine.Read(draft.Text, span);
        (entry.AuthorCount, entry.Organization) = (people.AuthorCount, people.Organization);
        if (people is { AuthorCount: null, Organization: null })
            draft.ReportText(RuleTable.MalformedAuthorCount, span);
    }

    private static void AddDate(ListingDraft draft, EntryDraft entry, ByteSpan span)
    {
        if (DateLine.TryRead(draft.Text, span, out var line) && line.IsWellFormed)
            (entry.PublishedOn, entry.CommentCount) = (draft.CheckDate(line, Excerpt.Of(draft.Text, line.Date.Span)), line.Comments);
        else
            draft.ReportText(RuleTable.MalformedDate, span);
    }

    private static void AddLink(Utf8Text text, EntryDraft entry, ByteSpan link)
    {
        entry.TakeIdentifier(link);
        if (LinkFinder.SchemeLength(text.Slice(link)) == 0)
            return;
        if (entry.Url is null)
            entry.Url = link;
        else
            entry.AddLink(link);
    }
}
