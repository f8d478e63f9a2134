namespace PaperCatalog.Listings.Checks.Links;

/// <summary>The host of a link, by its place in a field. Source: RFC 3986, section 3.2.</summary>
internal static class LinkHost
{
    /// <summary>Where the name of the host stands, without user and port; the port is digits or nothing.</summary>
    public static bool TryFind(ReadOnlySpan<byte> bytes, LinkCandidate link, out ByteSpan host)
    {
        var authority = bytes.Slice(link.HostStart, link.End - link.HostStart);
        var end = authority.IndexOfAny("/?#\\"u8);
        authority = end < 0 ? authority : authority.Slice(0, end);
        var start = authority.LastIndexOf((byte)'@') + 1;

        var name = authority.Slice(start);
        var colon = name.LastIndexOf((byte)':');
        // The colons of an address of version 6 stand in brackets.
        var hasPort = colon > name.LastIndexOf((byte)']');
        var length = hasPort ? colon : name.Length;
        host = new ByteSpan(link.HostStart + start, length);
        return !hasPort || AsciiText.CountDigits(name.Slice(colon + 1)) == name.Length - colon - 1;
    }

    /// <summary>
    /// Whether a link can go there: letters, digits and hyphens in at least two parts, an address in brackets, or this
    /// computer. Letters outside ASCII are as they stand in a browser.
    /// </summary>
    public static bool CanExist(ReadOnlySpan<byte> host)
    {
        if (host.IsEmpty)
            return false;
        if (AsciiText.EqualsIgnoreCase(host, "localhost") || host[0] == '[')
            return true;

        var dots = 0;
        for (var i = 0; i < host.Length; i++)
        {
            if (host[i] == '.')
            {
                if (i == 0 || host[i - 1] == '.')
                    return false;
                // One at the end, which stands for the root, parts nothing.
                dots += i + 1 < host.Length ? 1 : 0;
            }
            else if (!AsciiText.IsWordByte(host[i]) && host[i] is not ((byte)'-' or (byte)'_'))
            {
                return false;
            }
        }

        return dots > 0;
    }
}
