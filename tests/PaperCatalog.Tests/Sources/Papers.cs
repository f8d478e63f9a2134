using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

/// <summary>A catalogue as the generator writes it, here by hand: three papers, four entries, two listings.</summary>
internal static partial class Papers
{
    public static Catalog All => __Source.Shared.Catalog;

    public static Paper HierSpeechPlusPlus => __Source.Shared.Paper(0, 0);

    public static Paper LlmPruner => __Source.Shared.Paper(0, 1);

    public static Paper SchrodingerBridges => __Source.Shared.Paper(1, 0);
}
