using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.PlainText;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.PageCards;

/// <content>Tells which part of the card a block is.</content>
internal sealed partial class PageCard
{
    // The name of an organisation; a longer text is none.
    private const int MaxNameLength = 120;

    private bool TryRead(EntryDraft entry, CardBlock block)
    {
        if (CardParts.Split(_text, block.Span) is { } parts)
            return parts.TrueForAll(part => part.IsEmpty || TryReadPart(entry, CardBlock.Read(_text, syntax, part)));

        // A picture on its own.
        if (block.Link is not null && syntax.SkipPictures(block.Text, null).IsEmpty)
            return true;
        if (block.IsPeople(_text))
            return TryReadPeople(entry, block.Text);
        if (block.IsLabelled(_text))
        {
            entry.Url ??= ReadAddress(block.Link);
            return true;
        }

        return TryReadDate(entry, block.Span) || TryReadComments(entry, block) || TryReadOrganization(entry, block) ||
            TryReadAbstract(entry, block);
    }

    /// <summary>Reads one of several things that stand on a line with dots between.</summary>
    private bool TryReadPart(EntryDraft entry, CardBlock part)
    {
        if (PeopleBlock.IsCount(_text.Slice(part.Span)))
            return TryReadPeople(entry, part.Span);
        return TryReadDate(entry, CardParts.BehindPublished(_text, part.Span)) || TryReadComments(entry, part) || TryReadOrganization(entry, part);
    }

    private bool TryReadAbstract(EntryDraft entry, CardBlock block)
    {
        var leadsElsewhere = block.Link?.Target is not null && block.Target.Kind != PageTargetKind.Paper;
        if (entry.Abstract is not null || leadsElsewhere)
            return false;
        entry.Abstract = Decode(block.Text);
        return true;
    }

    private bool TryReadOrganization(EntryDraft entry, CardBlock block)
    {
        if (entry.HasPeople || entry.PublishedOn is not null)
            return false;
        if (block.Link is null)
            return TryReadPictured(entry, block.Span);
        var isAccount = block.Target.Kind == PageTargetKind.Account;
        // Where it leads nowhere it is one if it cannot be the abstract.
        if (!isAccount && !(block.LeadsNowhere && entry.Abstract is not null) && !_text.Slice(block.Text).StartsWith("!["u8))
            return false;
        var name = syntax.SkipPictures(block.Text, isAccount ? block.Target.Name : null);
        if (!IsName(_text.Slice(name), isAccount))
            return false;
        entry.Organization = Decode(name);
        return true;
    }

    /// <summary>Reads a name behind a picture that leads nowhere.</summary>
    private bool TryReadPictured(EntryDraft entry, ByteSpan span)
    {
        var name = syntax.SkipPictures(span, null);
        if (name == span || name.IsEmpty || !IsName(_text.Slice(name), isAccount: false) || ProseEvidence.Weigh(_text.Slice(name)) > 0)
            return false;
        entry.Organization = Decode(name);
        return true;
    }

    /// <summary>Whether a text can be a name: what leads to an account may be wrapped.</summary>
    private static bool IsName(ReadOnlySpan<byte> text, bool isAccount) =>
        text.Length <= (isAccount ? 2 * MaxNameLength : MaxNameLength) && (isAccount || text.IndexOfAny((byte)'\n', (byte)'\r') < 0);

    private bool TryReadPeople(EntryDraft entry, ByteSpan span)
    {
        // Without a count it is the pictures of some of them; today's page shows both an organisation and a count.
        var count = PeopleBlock.ReadCount(_text, span);
        if (count is null ? entry.HasPeople : entry.AuthorCount is not null)
            return false;
        entry.AuthorCount = count;
        return true;
    }

    /// <summary>Reads a date, and the number of comments that is a link beside it or glued to it.</summary>
    private bool TryReadDate(EntryDraft entry, ByteSpan span)
    {
        if (entry.PublishedOn is not null)
            return false;
        var bracket = _text.Slice(span).IndexOf((byte)'[');
        var date = bracket < 0 ? span : span with { Length = bracket };
        if (!DateLine.TryRead(_text, WhiteSpace.Trim(_text, date), out var line) || !line.IsWellFormed)
            return false;
        var comments = line.Comments;
        if (bracket >= 0)
        {
            var link = CardBlock.Read(_text, syntax, ByteSpan.FromBounds(date.End, span.End));
            if (IsOfAnother(link.Target))
                return false;
            comments = draft.ReadCount(link.Text, link.Span);
        }

        entry.CommentCount ??= comments;
        entry.PublishedOn = draft.CheckDate(line);
        return true;
    }

    private bool TryReadComments(EntryDraft entry, CardBlock block)
    {
        if (block.Target.Kind != PageTargetKind.Comments || entry.CommentCount is not null)
            return false;
        entry.CommentCount = draft.ReadCount(block.Text, block.Span);
        return true;
    }
}
