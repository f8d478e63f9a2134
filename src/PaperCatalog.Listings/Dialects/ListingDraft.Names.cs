using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <content>Takes names that stand as people write them.</content>
internal sealed partial class ListingDraft
{
    // A longer text is no person's name.
    private const int MaxNameLength = 300;

    /// <summary>Ends the field that is being decoded, which is a name; <see langword="null"/> where it is empty.</summary>
    public PersonName? EndName()
    {
        var parts = FindParts(Decoded.Field);
        return Decoded.EndText() is { } span ? new PersonName(span, parts) : null;
    }

    /// <summary>The same of a stretch of the listing.</summary>
    public PersonName? ReadName(ByteSpan span)
    {
        Decoded.AppendVerbatim(span);
        return EndName();
    }

    private static NameParts? FindParts(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxNameLength)
            return null;
        Span<char> units = stackalloc char[MaxNameLength];
        // Of ASCII, as most names are, every character is a byte.
        if (AsciiText.TryWiden(bytes, units))
        {
            return PersonNameRule.TryPart(units.Slice(0, bytes.Length), out var first, out var small, out var behind)
                ? new NameParts(first, DroppingParticle: 0, small, behind)
                : null;
        }

        var name = Encoding.UTF8.GetString(bytes.ToArray());
        return PersonNameRule.TryPart(name.AsSpan(), out var given, out var particle, out var suffix)
            ? new NameParts(
                Encoding.UTF8.GetByteCount(name.Substring(0, given)),
                DroppingParticle: 0,
                Encoding.UTF8.GetByteCount(name.Substring(given > 0 ? given + 1 : 0, particle)),
                Encoding.UTF8.GetByteCount(name.Substring(name.Length - suffix)))
            : null;
    }
}
