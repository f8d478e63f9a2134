using PaperCatalog.Listings.Dialects;

namespace PaperCatalog.Listings;

/// <summary>All that a reader has to say about a listing.</summary>
/// <param name="Text">The text that was read.</param>
public sealed record ListingReading(Utf8Text Text)
{
    /// <summary>The dialect that it was read as.</summary>
    public DialectForm Dialect { get; init; } = DialectForm.Unknown;

    /// <summary>The day of capture; its year is 0 where nothing fixes it.</summary>
    public Field<PartialDate>? CapturedOn { get; init; }

    /// <summary>The entries, in order.</summary>
    public EquatableArray<Entry> Entries { get; init; }

    /// <summary>
    /// The names of fields that go by the name that the listing gives them; names that differ by case alone are one.
    /// </summary>
    public EquatableArray<string> FieldNames { get; init; }

    /// <summary>The problems, in order of place.</summary>
    public EquatableArray<Problem> Problems { get; init; }

    /// <summary>Its strings, which other listings of its catalogue can name; <see langword="null"/> where it has none.</summary>
    public ListingStrings? Strings { get; init; }

    /// <summary>What it was told about its strings.</summary>
    public SharedStrings? SharedStrings { get; init; }

    /// <summary>Whether its file is UTF-16, so that places in the text are none in the file.</summary>
    public bool IsUtf16 { get; init; }

    /// <summary>What each line of the text belongs to.</summary>
    public EquatableArray<LineOwner> Lines { get; init; }

    /// <summary>Whether the project or the name of the file says which dialect it is of.</summary>
    internal bool IsSaid { get; init; }

    /// <summary>The options to read it with again once it is changed: as this dialect, and with the same strings.</summary>
    internal ListingOptions OptionsToReadAgain =>
        new("", Dialect: Dialect.Name) { Strings = SharedStrings, IsUtf16 = IsUtf16, IsRecognised = !IsSaid };
}
