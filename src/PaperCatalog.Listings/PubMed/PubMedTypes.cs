namespace PaperCatalog.Listings.PubMed;

/// <summary>The publication types of PubMed that say what kind of work it is; most say what is in it.</summary>
internal static class PubMedTypes
{
    private static readonly Dictionary<string, PaperType> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Journal Article"] = PaperType.Article,
        ["Preprint"] = PaperType.Preprint,
        ["Book"] = PaperType.Book,
        ["Book Chapter"] = PaperType.Chapter,
        ["Dataset"] = PaperType.Dataset,
        ["Interview"] = PaperType.Interview,
        ["Newspaper Article"] = PaperType.NewspaperArticle,
        ["Technical Report"] = PaperType.Report,
        ["Legislation"] = PaperType.Legislation,
    };

    // These are articles of a kind, and more is known of it then.
    private static readonly Dictionary<string, PaperType> s_nearTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Review"] = PaperType.Article,
        ["Systematic Review"] = PaperType.Article,
        ["Letter"] = PaperType.Article,
        ["Editorial"] = PaperType.Article,
        ["Comment"] = PaperType.Article,
        ["News"] = PaperType.Article,
        ["Case Reports"] = PaperType.Article,
        ["Published Erratum"] = PaperType.Article,
        ["Congress"] = PaperType.ConferencePaper,
        ["Academic Dissertation"] = PaperType.Thesis,
        ["Study Guide"] = PaperType.Book,
        ["Video-Audio Media"] = PaperType.MotionPicture,
    };

    /// <summary>The type that PubMed calls so; <see cref="PaperType.Unknown"/> where the name says something else.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isWhole">Whether it says no more than the type does.</param>
    public static PaperType Find(string name, out bool isWhole)
    {
        isWhole = s_types.TryGetValue(name, out var type);
        return isWhole || s_nearTypes.TryGetValue(name, out type) ? type : PaperType.Unknown;
    }
}
