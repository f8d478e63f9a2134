namespace PaperCatalog.Format.Writing;

/// <summary>Writes numbers in the signs of <see cref="TableForm"/>.</summary>
internal static class Signs
{
    /// <summary>How many signs a number takes, at least one.</summary>
    public static int Length(ulong number)
    {
        var length = 1;
        while ((number >>= TableForm.SignBits) > 0)
            length++;
        return length;
    }

    /// <summary>A number that may be negative as one that is not.</summary>
    public static ulong Zigzag(long number) => (ulong)((number << 1) ^ (number >> 63));

    /// <summary>The sign at a place of a number, from the last one.</summary>
    public static char At(ulong number, int place) =>
        (char)(TableForm.Zero + (int)((number >> (place * TableForm.SignBits)) & ((1 << TableForm.SignBits) - 1)));

    /// <summary>Appends a number in <paramref name="length"/> signs.</summary>
    public static void Append(List<char> text, ulong number, int length)
    {
        while (--length >= 0)
            text.Add(At(number, length));
    }
}
