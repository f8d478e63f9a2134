namespace PaperCatalog.Listings.MarkdownLists;

/// <summary>Parts of addresses, that are found where a word of one begins; case does not matter.</summary>
internal sealed class AddressParts
{
    // By their first sign: of a hundred one or two can stand at a place.
    private readonly string[][] _byFirst = new string[128][];

    /// <summary>These parts, in small letters.</summary>
    public AddressParts(string[] parts)
    {
        for (var first = 0; first < _byFirst.Length; first++)
            _byFirst[first] = [.. parts.Where(part => part[0] == (char)(first is >= 'A' and <= 'Z' ? first | 0x20 : first))];
    }

    /// <summary>Whether an address has one of them.</summary>
    /// <param name="address">The address.</param>
    /// <param name="isAtHost">Whether what is in its path does not count.</param>
    public bool AreIn(ReadOnlySpan<byte> address, bool isAtHost)
    {
        for (var at = 0; at < address.Length; at++)
        {
            // Words of an address begin behind a sign.
            if (at > 0 && address[at - 1] is not ((byte)'/' or (byte)'.'))
                continue;
            if (IsAt(address.Slice(at)))
                return true;
            if (isAtHost && at > 0 && address[at - 1] == '/' && address[at] != '/' && IsPathOf(address.Slice(0, at)))
                return false;
        }

        return false;
    }

    private bool IsAt(ReadOnlySpan<byte> rest)
    {
        if (rest[0] >= 0x80)
            return false;
        foreach (var part in _byFirst[rest[0]])
        {
            if (AsciiText.StartsWithIgnoreCase(rest, part))
                return true;
        }

        return false;
    }

    // "https://a.org/": what follows is the path, and names no host.
    private static bool IsPathOf(ReadOnlySpan<byte> start) =>
        start.Length > 1 && start[start.Length - 2] != '/' && start.IndexOf((byte)'.') > 0;
}
