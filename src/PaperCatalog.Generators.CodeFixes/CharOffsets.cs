using PaperCatalog.Listings;

namespace PaperCatalog.Generators.CodeFixes;

/// <summary>Places as the compiler counts them, in UTF-16 units, to places in a listing.</summary>
internal static class CharOffsets
{
    /// <summary>The offset of the byte that <paramref name="charOffset"/> UTF-16 units stand before.</summary>
    public static int ToByteOffset(Utf8Text text, int charOffset)
    {
        var line = FindLine(text, charOffset);
        var start = text.GetLine(line).Start;
        var end = line + 1 < text.LineCount ? text.GetLine(line + 1).Start : text.Length;
        var missing = charOffset - text.GetCharOffset(start);
        while (start < end && missing > 0)
        {
            var first = text.Bytes[start];
            missing -= first >= 0xF0 ? 2 : 1;
            start += first switch { < 0x80 => 1, < 0xE0 => 2, < 0xF0 => 3, _ => 4 };
        }

        return start;
    }

    private static int FindLine(Utf8Text text, int charOffset)
    {
        var (low, high) = (0, text.LineCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (text.GetCharOffset(text.GetLine(middle).Start) <= charOffset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
