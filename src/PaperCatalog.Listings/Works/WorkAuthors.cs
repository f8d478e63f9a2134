namespace PaperCatalog.Listings.Works;

/// <summary>Whose work an entry is: that of its authors, else of its editors.</summary>
internal static class WorkAuthors
{
    /// <summary>The people; none where it names none, or the editors alone of what it is a part of.</summary>
    public static EquatableArray<PersonName> Of(Entry entry) =>
        entry.AuthorNames.Count > 0 || IsPart(entry.Type) ? entry.AuthorNames : entry.EditorNames;

    private static bool IsPart(PaperType type) => type is
        PaperType.Article or PaperType.MagazineArticle or PaperType.NewspaperArticle or PaperType.ConferencePaper or
        PaperType.Chapter or PaperType.Entry or PaperType.DictionaryEntry or PaperType.EncyclopediaEntry or
        PaperType.Review or PaperType.BookReview;
}
