using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Makes an entry of what was read of a paper.</summary>
internal sealed class ListEntry(ListingDraft draft, InlineText inlines)
{
    private readonly EntryLinks _links = new(draft, inlines);

    /// <summary>The entry; <see langword="null"/> where its title says nothing.</summary>
    public EntryDraft? Make(Candidate candidate, Section? section)
    {
        var entry = new EntryDraft(draft, candidate.Span) { Title = Decode(candidate.Title) };
        if (entry.Title is null)
            return null;
        entry.Abstract = Decode(candidate.Abstract);
        AddPeople(entry, candidate);
        _links.AddTo(entry, candidate);
        AddVenue(entry, candidate, section);
        entry.AddField(FieldNumber.Note, Decode(candidate.Note));
        foreach (var (name, value) in candidate.Fields)
            entry.AddField(name, Decode(value));
        foreach (var keyword in candidate.Keywords)
            entry.AddField(FieldNumber.Keyword, Decode(keyword));
        AddKeywords(entry, section);
        return entry;
    }

    private void AddPeople(EntryDraft entry, Candidate candidate)
    {
        foreach (var name in candidate.People)
            entry.AddAuthor(ReadName(name));
        if (candidate.People.Count > 0 && !candidate.HasMorePeople)
            entry.CountAuthors(SpanOf(candidate.People));
        else if (candidate.People.Count == 0)
            entry.Organization = Decode(candidate.Organization);
    }

    private static ByteSpan SpanOf(IReadOnlyList<ListName> people) =>
        ByteSpan.FromBounds(StartOf(people[0]), Math.Max(people[0].Text.End, people[people.Count - 1].Text.End));

    private static int StartOf(ListName name) => name.Family.IsEmpty ? name.Text.Start : name.Family.Start;

    private PersonName? ReadName(ListName name)
    {
        inlines.Decode(name.Text, draft.Decoded);
        if (!name.Family.IsEmpty)
        {
            draft.Decoded.Append(" "u8, name.Family with { Length = 0 });
            inlines.DecodePlain(name.Family, draft.Decoded);
            draft.Decoded.JoinLines();
        }

        return draft.EndName();
    }

    private void AddVenue(EntryDraft entry, Candidate candidate, Section? section)
    {
        entry.AddField(FieldNumber.Venue, Decode(candidate.Venue));
        entry.PublishedOn = Check(candidate.Date);
        for (; section is not null && (candidate.Venue.IsEmpty || candidate.Date is null); section = section.Parent)
        {
            var venue = section.ReadVenue(draft, inlines);
            if (candidate.Venue.IsEmpty)
                entry.AddField(FieldNumber.Venue, Decode(venue.Venue));
            entry.PublishedOn ??= Check(venue.Date);
        }
    }

    private Field<PartialDate>? Check(Field<PartialDate>? date) =>
        date is { } some ? draft.CheckDate(some.Value, some.Span, "a date") : null;

    /// <summary>The headings above, the outermost first.</summary>
    private void AddKeywords(EntryDraft entry, Section? section)
    {
        if (section is null)
            return;
        AddKeywords(entry, section.Parent);
        entry.AddField(FieldNumber.Keyword, section.ReadKeyword(draft, inlines));
    }

    private ByteSpan? Decode(ByteSpan? span)
    {
        if (span is not { IsEmpty: false } some)
            return null;
        inlines.Decode(some, draft.Decoded);
        return draft.Decoded.EndText();
    }
}
