namespace PaperCatalog.Listings.PageCards;

/// <summary>A block of a page: a paragraph, a heading, a line of metadata.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Text">The text of the link that it is, else itself.</param>
/// <param name="Link">The link that it is.</param>
/// <param name="Target">Where that leads.</param>
internal readonly record struct CardBlock(ByteSpan Span, ByteSpan Text, CardLink? Link, PageTarget Target)
{
    // A count with its unit, "1.13k".
    private const int MaxCountLength = 8;

    // A label with its address; where that is a number there is room for more.
    private const int MaxLabelled = 200;

    private static readonly string[] s_labels = ["LINK:", "GitHub", "arXiv", "Project page"];

    /// <summary>Whether it is a link to somewhere that the capture does not say.</summary>
    public bool LeadsNowhere => Link is { Target: null };

    /// <summary>Reads the block that a stretch is.</summary>
    public static CardBlock Read(Utf8Text text, CardSyntax syntax, ByteSpan span) => Of(text, span, syntax.ReadLink(span));

    /// <summary>The block that a stretch is, which is known to be a link or none.</summary>
    public static CardBlock Of(Utf8Text text, ByteSpan span, CardLink? link)
    {
        var target = link?.Target is { } address ? PageTarget.Read(text, address) : default;
        return new CardBlock(span, link is { } some ? WhiteSpace.TrimLines(text, some.Text) : span, link, target);
    }

    /// <summary>Whether it is the upvotes of the paper below it: a count that leads to the vote.</summary>
    public bool IsUpvotes(Utf8Text text)
    {
        if (Link is null || Text.IsEmpty || LineEnds.ToLineFeeds(text.Slice(Text)).Length > MaxCountLength)
            return false;
        return Target.Kind == PageTargetKind.Vote || (LeadsNowhere && IsCount(text.Slice(Text)));
    }

    /// <summary>Whether it is a count, wherever it leads.</summary>
    public bool IsCount(Utf8Text text) => !Text.IsEmpty && Text.Length <= MaxCountLength && IsCount(text.Slice(Text));

    /// <summary>Whether a text is a count as the page shows it: <c>101</c>, <c>1.13k</c>, <c>-</c> for none.</summary>
    private static bool IsCount(ReadOnlySpan<byte> count)
    {
        var rest = count.Slice(AsciiText.CountDigits(count));
        return rest.Length < count.Length
            ? rest.IsEmpty || rest[0] is (byte)'.' or (byte)'k'
            : count.SequenceEqual("-"u8);
    }

    /// <summary>Its size, the same whatever lines end with.</summary>
    public int Measure(Utf8Text text) => LineEnds.ToLineFeeds(text.Slice(Span)).Length;

    /// <summary>Whether it is the people, or pictures of some of them.</summary>
    public bool IsPeople(Utf8Text text) => PeopleBlock.StartsAt(LineEnds.ToLineFeeds(text.Slice(Text)));

    /// <summary>Whether it leads to what belongs to the paper, by its label: its code, its preprint.</summary>
    public bool IsLabelled(Utf8Text text)
    {
        // An abstract can begin with such a word; it leads to its paper, or is longer than a label.
        if (Link is null || Target.Kind == PageTargetKind.Paper || Measure(text) > MaxLabelled)
            return false;
        foreach (var label in s_labels)
        {
            if (AsciiText.StartsWithIgnoreCase(text.Slice(Text), label))
                return true;
        }

        return false;
    }
}
