namespace PaperCatalog.Listings;

/// <summary>Code points as UTF-8.</summary>
internal static class CodePointBytes
{
    /// <summary>Writes a code point, which must be no surrogate.</summary>
    /// <returns>The number of bytes that it takes, 1 to 4.</returns>
    public static int Write(int codePoint, Span<byte> utf8)
    {
        switch (codePoint)
        {
            case < 0x80:
                utf8[0] = (byte)codePoint;
                return 1;
            case < 0x800:
                utf8[0] = (byte)(0xC0 | (codePoint >> 6));
                utf8[1] = Continue(codePoint);
                return 2;
            case < 0x10000:
                utf8[0] = (byte)(0xE0 | (codePoint >> 12));
                utf8[1] = Continue(codePoint >> 6);
                utf8[2] = Continue(codePoint);
                return 3;
            default:
                utf8[0] = (byte)(0xF0 | (codePoint >> 18));
                utf8[1] = Continue(codePoint >> 12);
                utf8[2] = Continue(codePoint >> 6);
                utf8[3] = Continue(codePoint);
                return 4;
        }
    }

    private static byte Continue(int bits) => (byte)(0x80 | (bits & 0x3F));
}
