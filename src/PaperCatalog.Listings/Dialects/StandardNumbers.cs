using PaperCatalog.Format;

namespace PaperCatalog.Listings.Dialects;

/// <summary>ISBN and ISSN, which many programs have in one place: how many digits there are tells which is which.</summary>
internal static class StandardNumbers
{
    /// <summary>Takes those that a value says, of each kind the first.</summary>
    /// <returns>Whether the value says no more than that.</returns>
    public static bool Take(EntryDraft entry, Utf8Text text, ByteSpan value)
    {
        // Groups of an ISBN may be parted with spaces.
        if (IsNumber(text.Slice(value), out var digits) && KindOf(digits) is { } kind)
            return Add(entry, kind, value);
        var isAll = true;
        for (var at = value.Start; at < value.End;)
        {
            var rest = text.Slice(ByteSpan.FromBounds(at, value.End));
            var length = rest.IndexOfAny(" ,;/()"u8) is >= 0 and var end ? end : rest.Length;
            if (length > 0)
                isAll &= TakeWord(entry, text, new ByteSpan(at, length));
            at += length + 1;
        }

        return isAll;
    }

    private static bool TakeWord(EntryDraft entry, Utf8Text text, ByteSpan word)
    {
        var bytes = text.Slice(word);
        if (IsNumber(bytes, out var digits))
            return KindOf(digits) is { } kind && Add(entry, kind, word);
        return AsciiText.EqualsIgnoreCase(bytes, "ISSN") || AsciiText.EqualsIgnoreCase(bytes, "ISBN");
    }

    private static bool Add(EntryDraft entry, int kind, ByteSpan number)
    {
        var isFirst = !entry.HasField(kind);
        entry.AddField(kind, number);
        return isFirst;
    }

    private static int? KindOf(int digits) => digits switch { 8 => FieldNumber.Issn, 10 or 13 => FieldNumber.Isbn, _ => null };

    /// <summary>Whether there are digits, hyphens and spaces only; an X is a digit at the end.</summary>
    private static bool IsNumber(ReadOnlySpan<byte> text, out int digits)
    {
        digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (AsciiText.IsDigit(text[i]) || (i == text.Length - 1 && text[i] is (byte)'X' or (byte)'x'))
                digits++;
            else if (text[i] is not ((byte)'-' or (byte)' '))
                return false;
        }

        return true;
    }
}
