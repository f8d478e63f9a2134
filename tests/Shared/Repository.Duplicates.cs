namespace PaperCatalog.Tests.Shared;

internal static partial class Repository
{
    /// <summary>Where published sets of records are, of which people said which are of one work; there may be none.</summary>
    public static string LabelledRecords { get; } = Path.Combine(Root, "..", "shared", "duplicates", "data");
}
