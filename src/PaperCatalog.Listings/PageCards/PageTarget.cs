namespace PaperCatalog.Listings.PageCards;

/// <summary>Where a link of the papers page leads, by what its address says; the host does not matter.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Name">The identifier of the paper, or the name of the account.</param>
internal readonly record struct PageTarget(PageTargetKind Kind, ByteSpan Name)
{
    private static readonly byte[] s_scheme = "://"u8.ToArray();

    private static ReadOnlySpan<byte> Papers => "papers"u8;

    /// <summary>Reads an address, whole or without its host.</summary>
    public static PageTarget Read(Utf8Text text, ByteSpan address)
    {
        var bytes = text.Slice(address);
        var at = bytes.IndexOf(Papers);
        var start = at < 0 ? 0 : SkipSlash(bytes, at + Papers.Length);
        var length = start > 0 ? IdentifierLength(bytes.Slice(start)) : 0;
        if (length == 0)
            return ReadAccount(bytes, address.Start);
        var paper = new ByteSpan(address.Start + start, length);
        if (bytes.Slice(0, at).IndexOf("login"u8) >= 0)
            return new PageTarget(PageTargetKind.Vote, paper);
        var rest = bytes.Slice(start + length);
        return new PageTarget(rest.IndexOf((byte)'#') < 0 ? PageTargetKind.Paper : PageTargetKind.Comments, paper);
    }

    /// <summary>The place behind a slash, which can be escaped; 0 where there is none.</summary>
    private static int SkipSlash(ReadOnlySpan<byte> bytes, int at)
    {
        var rest = bytes.Slice(at);
        if (rest.StartsWith("/"u8))
            return at + 1;
        return rest.StartsWith("%2F"u8) || rest.StartsWith("%2f"u8) ? at + 3 : 0;
    }

    /// <summary>The length of an identifier, <c>2305.11627</c>, at the start; 0 where there is none, as in <c>papers/date/...</c>.</summary>
    private static int IdentifierLength(ReadOnlySpan<byte> bytes)
    {
        if (AsciiText.CountDigits(bytes) != 4 || bytes.Length < 5 || bytes[4] != '.')
            return 0;
        var month = ((bytes[2] - '0') * 10) + (bytes[3] - '0');
        var digits = AsciiText.CountDigits(bytes.Slice(5));
        return month is >= 1 and <= 12 && digits is (4 or 5) ? 5 + digits : 0;
    }

    private static PageTarget ReadAccount(ReadOnlySpan<byte> bytes, int start)
    {
        var scheme = bytes.IndexOf(s_scheme);
        var host = scheme < 0 ? 0 : scheme + s_scheme.Length;
        var slash = bytes.Slice(host).IndexOf((byte)'/');
        var name = bytes.Slice(host + slash + 1);
        return slash >= 0 && name.Length > 0 && name.IndexOfAny("/?#:"u8) < 0
            ? new PageTarget(PageTargetKind.Account, new ByteSpan(start + host + slash + 1, name.Length))
            : default;
    }
}
