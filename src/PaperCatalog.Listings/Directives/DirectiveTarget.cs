namespace PaperCatalog.Listings.Directives;

/// <summary>What a directive is for.</summary>
/// <param name="Kind">Whether it is the listing, one entry or one line.</param>
/// <param name="Index">The number of the entry or line, from 0.</param>
internal readonly record struct DirectiveTarget(DirectiveTargetKind Kind, int Index)
{
    /// <summary>The whole listing.</summary>
    public static DirectiveTarget Listing => default;

    /// <summary>An entry.</summary>
    public static DirectiveTarget Entry(int index) => new(DirectiveTargetKind.Entry, index);

    /// <summary>A line outside of every entry.</summary>
    public static DirectiveTarget Line(int index) => new(DirectiveTargetKind.Line, index);

    /// <summary>The entry that stands at <paramref name="offset"/>, else the line.</summary>
    public static DirectiveTarget At(ListingReading reading, int offset)
    {
        var entry = EntryLookup.Find(reading, offset);
        return entry >= 0 ? Entry(entry) : Line(reading.Text.GetLineIndex(offset));
    }
}

/// <summary>What a directive can be for.</summary>
internal enum DirectiveTargetKind
{
    /// <summary>The whole listing.</summary>
    Listing,

    /// <summary>An entry.</summary>
    Entry,

    /// <summary>A line outside of every entry.</summary>
    Line,
}
