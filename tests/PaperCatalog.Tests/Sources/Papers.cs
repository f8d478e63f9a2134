using PaperCatalog.Generated;

namespace PaperCatalog.Tests.Sources;

/// <summary>A catalogue as the generator writes it, here by hand: three papers, four entries, two listings.</summary>
internal static partial class Papers
{
    private static __Source? s_source;

    public static Catalog All => Source__.Catalog;

    public static Paper HierSpeechPlusPlus => Source__.Paper(0, 0);

    public static Paper LlmPruner => Source__.Paper(0, 1);

    public static Paper SchrodingerBridges => Source__.Paper(1, 0);

    private static __Source Source__ => s_source ?? CatalogSource.Share(ref s_source, new __Source());
}
