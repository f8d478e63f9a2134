using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.MarkdownLists.Syntax;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>What stands above papers and names them: a heading, or an item with a list of its own.</summary>
/// <param name="parent">The one that it is in.</param>
/// <param name="block">The heading.</param>
/// <param name="level">Its level, from 1; those of items are greater.</param>
internal sealed class Section(Section? parent, Block block, int level)
{
    // A longer text is no heading.
    private const int MaxLength = 120;

    private bool _isRead;
    private ByteSpan? _keyword;
    private VenueText _venue;

    /// <summary>The one that it is in.</summary>
    public Section? Parent => parent;

    /// <summary>Its level.</summary>
    public int Level => level;

    /// <summary>Whether it is the title of the whole, which names no paper.</summary>
    public bool IsTop { get; init; }

    /// <summary>The section that is open where those of a level end.</summary>
    public static Section? Leave(Section? section, int level)
    {
        while (section is not null && section.Level >= level)
            section = section.Parent;
        return section;
    }

    /// <summary>Its text; <see langword="null"/> where it is the title of the whole, or a year.</summary>
    public ByteSpan? ReadKeyword(ListingDraft draft, InlineText inlines)
    {
        Read(draft, inlines);
        return _keyword;
    }

    /// <summary>Where and when its papers were published, if it says that and nothing else.</summary>
    public VenueText ReadVenue(ListingDraft draft, InlineText inlines)
    {
        Read(draft, inlines);
        return _venue;
    }

    private void Read(ListingDraft draft, InlineText inlines)
    {
        if (_isRead || IsTop || block.Content.Length > MaxLength)
            return;
        _isRead = true;
        draft.Account.Mark(block.Span, LineOwner.Definition);
        var trimmed = TextTokens.Trim(draft.Text, block.Content);
        if (LooseDate.Read(draft.Text.Slice(trimmed)) is { } date)
        {
            _venue = new VenueText(default, new Field<PartialDate>(date, trimmed), default);
            return;
        }

        if (VenueText.TryRead(draft.Text, trimmed, out var venue) && venue is { Date: not null, Rest.IsEmpty: true } &&
            draft.Text.Slice(venue.Venue).IndexOf((byte)' ') < 0)
        {
            _venue = venue;
        }

        inlines.Decode(SkipNumber(draft.Text, block.Content), draft.Decoded);
        _keyword = draft.Decoded.EndText();
    }

    /// <summary>Leaves out the number of a heading, <c>1.2 </c>.</summary>
    private static ByteSpan SkipNumber(Utf8Text text, ByteSpan span)
    {
        var bytes = text.Slice(span);
        var at = 0;
        while (at < bytes.Length && (AsciiText.IsDigit(bytes[at]) || bytes[at] == '.'))
            at++;
        return at < bytes.Length && bytes[at] == ' ' && bytes.Slice(0, at).IndexOf((byte)'.') > 0
            ? WhiteSpace.Trim(text, ByteSpan.FromBounds(span.Start + at, span.End)) : span;
    }
}
