using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Links;
using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Gives entries the addresses and identifiers of their papers.</summary>
/// <param name="draft">The listing.</param>
/// <param name="inlines">Decodes addresses.</param>
internal sealed class EntryLinks(ListingDraft draft, InlineText inlines)
{
    private readonly Utf8Text _text = draft.Text;
    private readonly KnownAddresses _known = new(draft.Text);

    /// <summary>The paper's own address is that of its title, unless that leads elsewhere and another leads to the paper.</summary>
    public void AddTo(EntryDraft entry, Candidate candidate)
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
            if (link.Label == LabelKind.Paper || link.Kind == LinkKind.Paper)
                TakeIdentifier(entry, link.Target, candidate);
        }

        if (candidate.TitleKind == LinkKind.Paper)
            TakeIdentifier(entry, candidate.TitleTarget, candidate);
        foreach (var identifier in candidate.Identifiers)
            entry.TakeIdentifier(TextTokens.Trim(_text, identifier));
    }

    private static string? NameOf(ListLink link) => link.Label == LabelKind.Companion ? link.Name : null;

    /// <summary>The number of the link that leads to the paper; -1 where the title's does, or none.</summary>
    private static int FindOwn(Candidate candidate)
    {
        if (candidate.TitleKind == LinkKind.Paper)
            return -1;
        var (own, best) = (-1, candidate.TitleTarget.IsEmpty ? 0 : 1);
        for (var i = 0; i < candidate.Links.Count; i++)
        {
            var link = candidate.Links[i];
            var weight = WeightOf(link);
            if (weight > best)
                (own, best) = (i, weight);
        }

        return own;
    }

    private static int WeightOf(ListLink link) => (link.Label, link.Kind) switch
    {
        _ when link.Name is null => 0,
        (LabelKind.Paper, LinkKind.Paper) => 4,
        (LabelKind.Paper, _) => 3,
        (LabelKind.None, LinkKind.Paper) => 2,
        _ => 0,
    };

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
        if (LinkFinder.SchemeLength(bytes) == 0 && !AsciiText.StartsWithIgnoreCase(bytes, "http") &&
            !AsciiText.StartsWithIgnoreCase(bytes, "www."))
        {
            entry.AddField(name is { Length: > 0 } ? name : "file", ReadAddress(target));
            return;
        }

        var address = ReadAddress(target);
        if (isOwn)
            entry.Url = address;
        if (_known.Add(target) && !isOwn)
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
}
