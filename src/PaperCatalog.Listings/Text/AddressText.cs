namespace PaperCatalog.Listings;

/// <summary>Addresses that were wrapped, which have no space where their lines are joined.</summary>
internal static class AddressText
{
    /// <summary>Whether an address stands on several lines.</summary>
    public static bool IsWrapped(ReadOnlySpan<byte> address) => address.IndexOfAny((byte)'\n', (byte)'\r') >= 0;

    /// <summary>The address on one line.</summary>
    public static byte[] Join(ReadOnlySpan<byte> address)
    {
        var bytes = new byte[address.Length];
        var length = 0;
        foreach (var value in address)
        {
            if (value > ' ')
                bytes[length++] = value;
        }

        return bytes.AsSpan(0, length).ToArray();
    }
}
