namespace PaperCatalog.Errors;

/// <summary>Checks of arguments that read the same on every target.</summary>
internal static class Guard
{
    /// <summary>Throws <see cref="ArgumentNullException"/> where <paramref name="value"/> is null.</summary>
    public static void NotNull(object? value, string name)
    {
        if (value is null)
            throw new ArgumentNullException(name);
    }

    /// <summary>Throws <see cref="ArgumentOutOfRangeException"/> where no item has the number.</summary>
    public static void Index(int index, int count, string name = "index")
    {
        if ((uint)index >= (uint)count)
            throw new ArgumentOutOfRangeException(name, index, "No item has this number.");
    }

    /// <summary>
    /// Throws <see cref="ArgumentOutOfRangeException"/> where a number is not from <paramref name="least"/> to
    /// <paramref name="most"/>.
    /// </summary>
    public static void Range(int value, int least, int most, string name)
    {
        if (value < least || value > most)
        {
            var message = FormattableString.Invariant($"Not from {least} to {most}.");
            throw new ArgumentOutOfRangeException(name, value, message);
        }
    }
}
