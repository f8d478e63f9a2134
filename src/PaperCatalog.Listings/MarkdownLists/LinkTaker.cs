using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Takes the links of a paper.</summary>
/// <param name="text">The listing.</param>
/// <param name="scan">What is read of a block.</param>
/// <param name="labels">Tells links that say what they are.</param>
/// <param name="people">Takes people.</param>
/// <param name="tokens">Takes scan.Places.</param>
internal sealed class LinkTaker(Utf8Text text, CandidateScan scan, LinkLabels labels, PeopleTaker people, TokenTaker tokens)
{
    private readonly BadgeText _badges = new(text);

    /// <summary>Reads a link that is not that of the title.</summary>
    public void ReadLink(int index)
    {
        var link = scan.Pieces[index];
        var label = index > 0 ? labels.LabelBefore(scan.Pieces[index - 1]) : null;
        var bytes = text.Slice(TextTokens.Trim(text, link.Text));
        var isAddress = link.Text == link.Target;
        if (NameWords.IsName(bytes) && !labels.IsInBrackets(index) && PaperHosts.KindOf(text.Slice(link.Target)) != LinkKind.Paper &&
            Labels.KindOf(bytes) == LabelKind.None)
        {
            people.AddName(TextTokens.Trim(text, link.Text), isAlone: false);
            return;
        }

        var kind = isAddress ? LabelKind.None : Labels.KindOf(bytes);
        if (kind == LabelKind.None && label is { } word)
            AddLink(Labels.KindOf(text.Slice(word)), Labels.NameOf(text.Slice(word)), link.Target);
        else if (kind != LabelKind.None)
            AddLink(kind, Labels.NameOf(bytes), link.Target);
        else
            AddUnlabelled(index, link, isAddress);
        if (scan.Places.IsVenue(TextTokens.Trim(text, link.Text)))
            tokens.AddTokens(link.Text, isItalic: false, isBeforeTitle: false);
        else if (!isAddress)
            scan.Candidate.AddIdentifier(link.Text);
    }

    private void AddUnlabelled(int index, InlinePiece link, bool isAddress)
    {
        // "[[PCToolkit](...)]" and an address on its own say that they are of the paper; a link in a sentence does not.
        var isPlace = scan.Places.IsVenue(TextTokens.Trim(text, link.Text)) && PaperHosts.KindOf(text.Slice(link.Target)) == LinkKind.Paper;
        var isOwn = isAddress || isPlace || labels.IsLabel(index, hasTitle: true);
        AddLink(isPlace ? LabelKind.Paper : LabelKind.None, isOwn ? "" : null, link.Target);
    }

    /// <summary>Reads a link whose text is a picture. What the picture does not say, the address does.</summary>
    public void ReadBadge(int index)
    {
        var badge = scan.Pieces[index];
        var before = index > 0 ? labels.LabelBefore(scan.Pieces[index - 1]) : null;
        var label = before ?? LabelOf(badge);
        if (!label.IsEmpty)
            AddLink(Labels.KindOf(text.Slice(label)), Labels.NameOf(text.Slice(label)), badge.Target);
        else if (PaperHosts.IsCode(text.Slice(badge.Target)))
            AddLink(LabelKind.Companion, "code", badge.Target);
        else
            AddLink(LabelKind.None, name: "", badge.Target);
        if (_badges.FindWords(badge.Text) is { IsEmpty: false } words)
            scan.Candidate.AddIdentifier(words);
    }

    /// <summary>The label that a picture is; empty where it is none.</summary>
    public ByteSpan LabelOf(InlinePiece badge) => _badges.FindLabel(badge.Text);

    /// <summary>Takes a link, unless it leads nowhere.</summary>
    public void AddLink(LabelKind label, string? name, ByteSpan target)
    {
        var kind = PaperHosts.KindOf(text.Slice(target));
        // A link to a place of the page, or to nothing, is none.
        if (target.IsEmpty || text.Bytes[target.Start] == '#')
            return;
        scan.Candidate.AddLink(new ListLink(label, name, target, kind));
        scan.Candidate.HasPaperLink |= label switch
        {
            LabelKind.Paper => kind != LinkKind.NoPaper,
            LabelKind.None => kind == LinkKind.Paper && name is not null,
            _ => false,
        };
    }
}
