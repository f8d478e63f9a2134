namespace PaperCatalog.Listings.EndNote;

/// <summary>The reference types of EndNote.</summary>
internal static class EndNoteTypes
{
    private static readonly Dictionary<string, PaperType> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Journal Article"] = PaperType.Article,
        ["Magazine Article"] = PaperType.MagazineArticle,
        ["Newspaper Article"] = PaperType.NewspaperArticle,
        ["Conference Paper"] = PaperType.ConferencePaper,
        ["Preprint"] = PaperType.Preprint,
        ["Book"] = PaperType.Book,
        ["Book Section"] = PaperType.Chapter,
        ["Thesis"] = PaperType.Thesis,
        ["Report"] = PaperType.Report,
        ["Dataset"] = PaperType.Dataset,
        ["Computer Program"] = PaperType.Software,
        ["Web Page"] = PaperType.Webpage,
        ["Blog"] = PaperType.BlogPost,
        ["Manuscript"] = PaperType.Manuscript,
        ["Generic"] = PaperType.Document,
        ["Encyclopedia"] = PaperType.EncyclopediaEntry,
        ["Dictionary"] = PaperType.DictionaryEntry,
        ["Patent"] = PaperType.Patent,
        ["Standard"] = PaperType.Standard,
        ["Map"] = PaperType.Map,
        ["Figure"] = PaperType.Figure,
        ["Artwork"] = PaperType.Graphic,
        ["Bill"] = PaperType.Bill,
        ["Case"] = PaperType.LegalCase,
        ["Statute"] = PaperType.Legislation,
        ["Legal Rule or Regulation"] = PaperType.Regulation,
        ["Hearing"] = PaperType.Hearing,
        ["Interview"] = PaperType.Interview,
        ["Pamphlet"] = PaperType.Pamphlet,
        ["Personal Communication"] = PaperType.PersonalCommunication,
        ["Discussion Forum"] = PaperType.Post,
        ["Music"] = PaperType.MusicalScore,
        ["Ancient Text"] = PaperType.Classic,
    };

    // Several names for one type of paper: the name is kept.
    private static readonly Dictionary<string, PaperType> s_nearTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Electronic Article"] = PaperType.Article,
        ["Conference Proceedings"] = PaperType.ConferencePaper,
        ["Conference Proceeding"] = PaperType.ConferencePaper,
        ["Electronic Book"] = PaperType.Book,
        ["Edited Book"] = PaperType.Book,
        ["Catalog"] = PaperType.Book,
        ["Serial"] = PaperType.Book,
        ["Classical Work"] = PaperType.Classic,
        ["Electronic Book Section"] = PaperType.Chapter,
        ["Government Document"] = PaperType.Report,
        ["Unpublished Work"] = PaperType.Manuscript,
        ["Online Database"] = PaperType.Dataset,
        ["Aggregated Database"] = PaperType.Dataset,
        ["Electronic Source"] = PaperType.Webpage,
        ["Online Multimedia"] = PaperType.MotionPicture,
        ["Film or Broadcast"] = PaperType.MotionPicture,
        ["Audiovisual Material"] = PaperType.MotionPicture,
        ["Multimedia Application"] = PaperType.Software,
        ["Podcast"] = PaperType.Broadcast,
        ["Television Episode"] = PaperType.Broadcast,
        ["Social Media"] = PaperType.Post,
        ["Chart or Table"] = PaperType.Figure,
        ["Equation"] = PaperType.Document,
        ["Grant"] = PaperType.Document,
        ["Press Release"] = PaperType.Document,
    };

    /// <summary>The names that there are.</summary>
    public static IEnumerable<string> Names => s_types.Keys.Concat(s_nearTypes.Keys);

    /// <summary>The nearest type of paper; <see cref="PaperType.Unknown"/> where EndNote has none of the name.</summary>
    public static PaperType Find(string name) =>
        s_types.TryGetValue(name, out var type) || s_nearTypes.TryGetValue(name, out type) ? type : PaperType.Unknown;

    /// <summary>Whether a name says no more than the type does that it was found to be.</summary>
    public static bool IsWhole(string name) => s_types.ContainsKey(name);
}
