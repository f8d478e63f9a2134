using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Dialects;

/// <summary>
/// Names as an index has them: <c>Family, Given</c> or <c>Family, Given, Suffix</c>; without a comma a name is as it stands, and
/// with nothing behind it one whole.
/// </summary>
internal static class IndexName
{
    /// <summary>Adds a stretch of the listing to the field that is being decoded, behind a space where it has something already.</summary>
    public delegate void Appender(ListingDraft draft, ByteSpan span);

    /// <summary>The name in the order in which people write it.</summary>
    /// <param name="draft">The listing.</param>
    /// <param name="name">Where the name stands.</param>
    /// <param name="append">How a stretch of it is decoded.</param>
    public static PersonName? Read(ListingDraft draft, ByteSpan name, Appender append)
    {
        var (text, rest) = (draft.Text, name);
        if (text.Slice(rest).IndexOf((byte)',') < 0)
        {
            append(draft, rest);
            return draft.EndName();
        }

        var family = TakePart(text, ref rest);
        return Read(draft, family, TakePart(text, ref rest), WhiteSpace.Trim(text, rest), append);
    }

    /// <summary>The same, where without a comma initials may follow the family name: <c>Miller A.</c></summary>
    public static PersonName? ReadShort(ListingDraft draft, ByteSpan name, Appender append)
    {
        var bytes = draft.Text.Slice(name);
        if (bytes.IndexOf((byte)',') >= 0 || NameWords.FindInitials(bytes) is not (> 0 and var family))
            return Read(draft, name, append);
        return Read(draft, name with { Length = family }, ByteSpan.FromBounds(name.Start + family + 1, name.End), default, append);
    }

    /// <summary>The name that some parts make, of which any can be empty.</summary>
    public static PersonName? Read(ListingDraft draft, ByteSpan familyName, ByteSpan givenName, ByteSpan suffixName, Appender append)
    {
        var given = Append(draft, givenName, append);
        var family = Append(draft, familyName, append);
        var particle = FindParticle(draft.Decoded.Field.Slice(draft.Decoded.FieldLength - family));
        var suffix = Append(draft, suffixName, append);
        NameParts? parts = family > 0 && given + suffix > 0 ? new NameParts(given, 0, particle, suffix) : null;
        return draft.Decoded.EndText() is { } name ? new PersonName(name, parts) : null;
    }

    /// <summary>Takes what goes before the next comma.</summary>
    private static ByteSpan TakePart(Utf8Text text, ref ByteSpan rest)
    {
        var comma = text.Slice(rest).IndexOf((byte)',');
        var part = comma < 0 ? rest : rest with { Length = comma };
        rest = comma < 0 ? new ByteSpan(rest.End, 0) : ByteSpan.FromBounds(rest.Start + comma + 1, rest.End);
        return WhiteSpace.Trim(text, part);
    }

    /// <summary>Adds a part behind those that are there, and returns its length.</summary>
    private static int Append(ListingDraft draft, ByteSpan part, Appender append)
    {
        var before = draft.Decoded.FieldLength;
        append(draft, part);
        var added = draft.Decoded.FieldLength - before;
        return added > 0 && before > 0 ? added - 1 : added;
    }

    /// <summary>The length of the words before a family name that begin with a small letter, <c>van</c> or <c>de la</c>.</summary>
    private static int FindParticle(ReadOnlySpan<byte> family)
    {
        var end = 0;
        for (var at = 0; ; at = end + 1)
        {
            var word = family.Slice(at).IndexOf((byte)' ');
            if (word <= 0 || !IsSmall(family.Slice(at)))
                return end;
            end = at + word;
        }
    }

    private static bool IsSmall(ReadOnlySpan<byte> word)
    {
        Utf8Rule.Decode(word, out var first);
        return first <= char.MaxValue && char.IsLower((char)first);
    }
}
