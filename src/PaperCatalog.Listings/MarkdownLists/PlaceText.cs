using PaperCatalog.Listings.Dialects;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Tells dates, places and identifiers from other short texts.</summary>
/// <param name="text">The listing.</param>
internal sealed class PlaceText(Utf8Text text)
{
    /// <summary>Whether a text is a date or a place.</summary>
    public bool IsDateOrPlace(ByteSpan span)
    {
        var trimmed = TextTokens.Trim(text, span);
        return LooseDate.Read(text.Slice(trimmed)) is not null || IsVenue(trimmed);
    }

    /// <summary>Whether a text is a date or a known place, and cannot be a title with a year in it: <c>Open Maps 2023</c>.</summary>
    public bool IsDateOrPrefix(ByteSpan span)
    {
        var bytes = text.Slice(span);
        if (LooseDate.Read(bytes) is not null)
            return true;
        return span.Length <= TextLimits.MaxPrefix && VenueText.TryRead(text, span, out var venue) &&
            (venue.Venue.IsEmpty || VenueText.IsName(text.Slice(venue.Venue))) && WordCount.Of(text.Slice(venue.Rest)) <= 1;
    }

    /// <summary>Whether a text is a place and nothing else.</summary>
    // A title may speak of a year, and is longer.
    public bool IsVenue(ByteSpan span) =>
        span.Length <= TextLimits.MaxPrefix && VenueText.TryRead(text, span, out var venue) &&
            WordCount.Of(text.Slice(venue.Venue)) <= TextLimits.LeastWords;

    /// <summary>Whether a text names a preprint of arXiv by its number: <c>arXiv preprint arXiv:2305.11627</c>.</summary>
    public static bool IsPreprint(ReadOnlySpan<byte> bytes) => bytes.Length <= TextLimits.MaxPrefix &&
        AsciiText.StartsWithIgnoreCase(bytes, "arXiv") && bytes.IndexOf((byte)':') > 0 && bytes.IndexOfAny("0123456789"u8) > 0;

    /// <summary>The length of a text that an identifier of arXiv or a DOI is; 0 where it is none.</summary>
    public static int IdentifierLength(ReadOnlySpan<byte> bytes) =>
        bytes.Length is > 0 and < TextLimits.MaxPrefix && bytes.IndexOfAny("0123456789"u8) >= 0 &&
            IdentifierText.KindOf(bytes) != IdentifierKind.None ? bytes.Length : 0;
}
