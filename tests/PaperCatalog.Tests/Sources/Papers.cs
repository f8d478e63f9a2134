namespace PaperCatalog.Tests.Sources;

/// <summary>
/// A catalogue as the generator writes it, kept as it was written once: three papers, four entries, two listings. Where it
/// is no longer read, the tables have another form or meaning, and need another version.
/// </summary>
internal static partial class Papers
{
    public static Catalog All => __Source.Shared;

    public static Paper LlmPruner => __Source.Shared.PaperOf(0, 0);

    public static Paper HierSpeechPlusPlus => __Source.Shared.PaperOf(0, 1);

    public static Paper SchrodingerBridges => __Source.Shared.PaperOf(1, 0);
}
