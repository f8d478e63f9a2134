using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Makes an entry of what was read of a paper.</summary>
internal sealed class ListEntry(ListingDraft draft, InlineText inlines)
{
    private readonly Utf8Text _text = draft.Text;

    // An address that stands twice is one link.
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The entry; <see langword="null"/> where its title says nothing.</summary>
    public EntryDraft? Make(Candidate candidate, Section? section)
    {
        var entry = new EntryDraft(draft, candidate.Span) { Title = Decode(candidate.Title) };
        if (entry.Title is null)
            return null;
        entry.Abstract = Decode(candidate.Abstract);
        AddPeople(entry, candidate);
        AddLinks(entry, candidate);
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
            entry.CountAuthors(ByteSpan.FromBounds(StartOf(candidate.People[0]), Math.Max(candidate.People[0].Text.End, candidate.People[candidate.People.Count - 1].Text.End)));
        else if (candidate.People.Count == 0)
            entry.Organization = Decode(candidate.Organization);
    }

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

    /// <summary>The paper's own address is that of its title, unless that leads elsewhere and another leads to the paper.</summary>
    private void AddLinks(EntryDraft entry, Candidate candidate)
    {
        var own = FindOwn(candidate);
        _known.Clear();
        if (own >= 0)
            AddAddress(entry, candidate.Links[own].Target, isOwn: true, NameOf(candidate.Links[own]));
        if (!candidate.TitleTarget.IsEmpty)
            AddAddress(entry, candidate.TitleTarget, isOwn: own < 0, name: null);
        for (var i = 0; i < candidate.Links.Count; i++)
        {
            var link = candidate.Links[i];
            if (i != own)
                AddAddress(entry, link.Target, isOwn: false, NameOf(link));
            if (link.Label == LabelKind.Paper || PaperHosts.KindOf(_text.Slice(link.Target)) == LinkKind.Paper)
                TakeIdentifier(entry, link.Target, candidate);
        }

        if (candidate.TitleKind == LinkKind.Paper)
            TakeIdentifier(entry, candidate.TitleTarget, candidate);
        foreach (var identifier in candidate.Identifiers)
            entry.TakeIdentifier(TextTokens.Trim(_text, identifier));
    }

    private static string? NameOf(ListLink link) => link.Label == LabelKind.Companion ? link.Name : null;

    /// <summary>The number of the link that leads to the paper; -1 where the title's does, or none.</summary>
    private int FindOwn(Candidate candidate)
    {
        if (candidate.TitleKind == LinkKind.Paper)
            return -1;
        var (own, best) = (-1, candidate.TitleTarget.IsEmpty ? 0 : 1);
        for (var i = 0; i < candidate.Links.Count; i++)
        {
            var link = candidate.Links[i];
            var kind = PaperHosts.KindOf(_text.Slice(link.Target));
            var weight = link.Name is null ? 0 : link.Label == LabelKind.Paper && kind == LinkKind.Paper ? 4 : link.Label == LabelKind.Paper ? 3 : kind == LinkKind.Paper && link.Label == LabelKind.None ? 2 : 0;
            if (weight > best)
                (own, best) = (i, weight);
        }

        return own;
    }

    private static void TakeIdentifier(EntryDraft entry, ByteSpan target, Candidate candidate)
    {
        // That of the title's own link counts first.
        if (candidate.TitleKind == LinkKind.Paper && target != candidate.TitleTarget && entry.ArxivId is null && entry.Doi is null)
            entry.TakeIdentifier(candidate.TitleTarget);
        entry.TakeIdentifier(target);
    }

    private void AddAddress(EntryDraft entry, ByteSpan target, bool isOwn, string? name)
    {
        var bytes = _text.Slice(target);
        if (bytes[0] == '#')
            return;
        // What stands in a line of its own is a part of each paper that names it.
        if (!entry.Span.Contains(target))
            draft.Account.Mark(target, LineOwner.Definition);
        // A file of the repository is no address.
        if (LinkFinder.SchemeLength(bytes) == 0 && !AsciiText.StartsWithIgnoreCase(bytes, "http") && !AsciiText.StartsWithIgnoreCase(bytes, "www."))
        {
            entry.AddField(name is { Length: > 0 } ? name : "file", ReadAddress(target));
            return;
        }

        var address = ReadAddress(target);
        if (isOwn)
            entry.Url = address;
        if (_known.Add(_text.GetString(target)) && !isOwn)
            entry.AddLink(address);
        if (name is { Length: > 0 })
            entry.AddField(name, address);
    }

    private ByteSpan ReadAddress(ByteSpan target)
    {
        var bytes = _text.Slice(target);
        if (AddressText.IsWrapped(bytes))
            draft.Decoded.Append(AddressText.Join(bytes), target);
        else
            inlines.DecodePlain(target, draft.Decoded);
        return draft.Decoded.EndField();
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
