namespace PaperCatalog.Search.Index;

/// <summary>Numbers in as few bytes as they need: seven bits a byte, the lowest first, and a high bit where more follow.</summary>
internal static class Varint
{
    /// <summary>Writes a number that is not negative.</summary>
    public static void Write(GrowingArray<byte> bytes, int number)
    {
        var rest = (uint)number;
        for (; rest > 0x7F; rest >>= 7)
            bytes.Add((byte)(rest | 0x80));
        bytes.Add((byte)rest);
    }

    /// <summary>Reads a number and goes on behind it.</summary>
    public static int Read(byte[] bytes, ref int at)
    {
        int next = bytes[at++];
        if (next < 0x80)
            return next;
        var number = next & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }

    /// <summary>Goes on behind a number.</summary>
    public static void Skip(byte[] bytes, ref int at)
    {
        while (bytes[at++] >= 0x80)
        {
        }
    }
}
