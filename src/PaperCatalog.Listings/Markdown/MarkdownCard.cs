using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings.Markdown;

/// <summary>A paper of the page while its blocks come in.</summary>
internal sealed class MarkdownCard(ListingDraft draft)
{
    private static readonly byte[] s_paper = "papers%2F"u8.ToArray();
    private static readonly byte[] s_authors = "author"u8.ToArray();

    private readonly Utf8Text _text = draft.Text;
    private Entry? _entry;
    private ByteSpan _heading;
    private bool _isRepeat;

    /// <summary>Whether a block is the upvotes of the paper below it: a link with a count that leads to a login.</summary>
    public static bool IsUpvotes(Utf8Text text, ByteSpan block)
    {
        if (MarkdownLink.Read(text, block) is not { } link || text.Slice(link.Target).IndexOf(s_paper) < 0)
            return false;
        var count = text.Slice(link.Text);
        return count.SequenceEqual("-"u8) || (count.Length > 0 && AsciiText.CountDigits(count) == count.Length);
    }

    /// <summary>Whether the paper has an abstract.</summary>
    public bool HasAbstract => _entry?.Abstract is not null;

    /// <summary>Whether a block is surely an abstract: a long link that leads to the paper.</summary>
    public static bool IsAbstract(Utf8Text text, ByteSpan block) =>
        MarkdownLink.Read(text, block) is { Text.Length: > 100 } link &&
        text.Slice(link.Text)[0] is not ((byte)'!' or (byte)'-') && text.Slice(link.Target).IndexOf("/papers/"u8) >= 0;

    /// <summary>Begins a paper.</summary>
    /// <param name="heading">Its heading; empty where that is lost.</param>
    /// <param name="upvotes">The upvotes above it.</param>
    public void Open(ByteSpan heading, ByteSpan? upvotes)
    {
        // Some scrapers give each card twice in a row.
        _isRepeat = draft.EntryCount > 0 && !heading.IsEmpty && _text.Slice(heading).SequenceEqual(_text.Slice(_heading));
        _heading = heading;
        var title = heading.IsEmpty ? heading : WhiteSpace.Trim(_text, ByteSpan.FromBounds(heading.Start + 4, heading.End));
        var link = MarkdownLink.Read(_text, title);
        var entry = new Entry
        {
            Span = ByteSpan.FromBounds((upvotes ?? heading).Start, heading.End),
            Title = Decode(link?.Text ?? title),
        };
        if (link is { } own)
            entry = TakeIdentifier(entry, own.Target);
        if (upvotes is { } block && MarkdownLink.Read(_text, block) is { } votes)
            entry = TakeUpvotes(entry, votes);
        _entry = entry;
    }

    /// <summary>Adds a block, if the paper has a place for it.</summary>
    public bool TryAdd(ByteSpan block)
    {
        if (_entry is not { } entry || Read(entry, block) is not { } read)
            return false;
        _entry = read with { Span = ByteSpan.FromBounds(read.Span.Start, block.End) };
        return true;
    }

    /// <summary>Ends the paper.</summary>
    public void Close()
    {
        if (_isRepeat && _entry is { } repeat)
            draft.ExtendLast(repeat.Span.End);
        else if (_entry is { Title: not null } or { Abstract: not null })
            draft.Add(_entry);
        else if (_entry is { } empty)
            draft.Report(ProblemKind.MissingTitle, empty.Span, Excerpt.Of(_text, empty.Span));
        (_entry, _isRepeat) = (null, false);
    }

    private Entry? Read(Entry entry, ByteSpan block)
    {
        var bytes = _text.Slice(block);
        if (bytes.SequenceEqual("·"u8))
            return entry;
        if (bytes.StartsWith("[LINK:"u8))
            return MarkdownLink.Read(_text, block) is { } code ? entry with { Url = entry.Url ?? code.Target } : null;
        if (bytes.StartsWith("[!["u8))
            return entry is { Organization: null, AuthorCount: null } ? ReadOrganization(entry, block) : null;
        if (bytes.StartsWith("- "u8) || bytes.StartsWith("[- "u8))
            return entry is { Organization: null, AuthorCount: null } ? ReadPeople(entry, block) : null;
        if (ReadDate(entry, block) is { } dated)
            return dated;
        if (entry.Abstract is not null)
            return null;
        return entry with { Abstract = Decode(MarkdownLink.Read(_text, block)?.Text ?? block) };
    }

    private Entry? ReadOrganization(Entry entry, ByteSpan block)
    {
        if (MarkdownLink.Read(_text, block) is not { } link)
            return null;
        // The picture, ![name](target), goes before the name.
        var picture = _text.Slice(link.Text).LastIndexOf((byte)')');
        var name = WhiteSpace.Trim(_text, ByteSpan.FromBounds(link.Text.Start + picture + 1, link.Text.End));
        return name.IsEmpty ? null : entry with { Organization = Decode(name) };
    }

    private Entry? ReadPeople(Entry entry, ByteSpan block)
    {
        var last = _text.Slice(block).LastIndexOf(s_authors);
        var end = block.Start + last - 1;
        var start = end;
        while (last > 0 && start > block.Start && AsciiText.IsDigit(_text.Bytes[start - 1]))
            start--;
        return last > 0 && AsciiText.TryParse(_text.Slice(ByteSpan.FromBounds(start, end)), out var count)
            ? entry with { AuthorCount = new Field<int>(count, ByteSpan.FromBounds(start, end)) }
            : null;
    }

    /// <summary>Reads a date, and the number of comments that is a link glued to it.</summary>
    private Entry? ReadDate(Entry entry, ByteSpan block)
    {
        var bracket = _text.Slice(block).IndexOf((byte)'[');
        var span = bracket < 0 ? block : block with { Length = bracket };
        if (entry.PublishedOn is not null || !DateLine.TryRead(_text, WhiteSpace.Trim(_text, span), out var line) || !line.IsWellFormed)
            return null;
        var comments = bracket < 0 ? line.Comments : ReadCount(ByteSpan.FromBounds(span.End, block.End));
        if (line.Exists)
            return entry with { PublishedOn = line.Date, CommentCount = comments };
        draft.Report(ProblemKind.ImpossibleDate, line.Date.Span, line.Date.Value.ToString());
        return entry with { CommentCount = comments };
    }

    private Field<int>? ReadCount(ByteSpan span)
    {
        if (MarkdownLink.Read(_text, span) is { } link && AsciiText.TryParse(_text.Slice(link.Text), out var count))
            return new Field<int>(count, link.Text);
        draft.Report(ProblemKind.MalformedCount, span, Excerpt.Of(_text, span));
        return null;
    }

    private Entry TakeUpvotes(Entry entry, MarkdownLink votes)
    {
        if (AsciiText.TryParse(_text.Slice(votes.Text), out var count))
            entry = entry with { Upvotes = new Field<int>(count, votes.Text) };
        var paper = _text.Slice(votes.Target).IndexOf(s_paper) + s_paper.Length;
        return TakeIdentifier(entry, ByteSpan.FromBounds(votes.Target.Start + paper, votes.Target.End));
    }

    private Entry TakeIdentifier(Entry entry, ByteSpan span)
    {
        draft.Decoded.AppendVerbatim(span);
        IdentifierFields.TryTake(ref entry, draft.Decoded);
        return entry;
    }

    private ByteSpan? Decode(ByteSpan span)
    {
        MarkdownText.Decode(_text, span, draft.Decoded);
        var isEmpty = draft.Decoded.FieldLength == 0;
        var field = draft.Decoded.EndField();
        return isEmpty ? null : field;
    }
}
