namespace PaperCatalog.Listings;

/// <summary>Counts bits. The framework that compilers run on has no BitOperations.</summary>
internal static class BitCount
{
    /// <summary>How many bits are set: pairs, fours and bytes are summed side by side.</summary>
    public static int Of(ulong value)
    {
        value -= (value >> 1) & 0x5555555555555555;
        value = (value & 0x3333333333333333) + ((value >> 2) & 0x3333333333333333);
        value = (value + (value >> 4)) & 0x0F0F0F0F0F0F0F0F;
        return (int)((value * 0x0101010101010101) >> 56);
    }
}
