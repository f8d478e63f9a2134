namespace PaperCatalog.Search.Index;

/// <summary>What a field of papers counts for, and how much its length matters (b of BM25).</summary>
internal readonly struct FieldWeight(double weight, double lengthShare)
{
    /// <summary>The fields: title, people, abstract.</summary>
    public static FieldWeight[] All { get; } = [new(4, 0.5), new(3, 0.3), new(1, 0.75)];

    /// <summary>What one occurrence counts in a field of a length.</summary>
    public float At(int length, double averageLength) =>
        (float)(weight / (1 - lengthShare + (lengthShare * length / averageLength)));
}
