using PaperCatalog.Rules;

namespace PaperCatalog.Listings;

/// <summary>The code points beside a place in UTF-8 text.</summary>
internal static class Neighbours
{
    /// <summary>The code point that ends before <paramref name="at"/>, or 0 at the start.</summary>
    public static int Before(ReadOnlySpan<byte> utf8, int at)
    {
        var start = StartBefore(utf8, at);
        return At(utf8.Slice(0, at), start);
    }

    /// <summary>Where the code point starts that ends before <paramref name="at"/>; 0 at the start.</summary>
    public static int StartBefore(ReadOnlySpan<byte> utf8, int at)
    {
        var start = Math.Max(at - 1, 0);
        while (start > 0 && at - start < 4 && (utf8[start] & 0xC0) == 0x80)
            start--;
        return start;
    }

    /// <summary>The code point at <paramref name="at"/>, or 0 at the end.</summary>
    public static int At(ReadOnlySpan<byte> utf8, int at)
    {
        if (at >= utf8.Length)
            return 0;
        Utf8Rule.Decode(utf8.Slice(at), out var codePoint);
        return codePoint;
    }
}
