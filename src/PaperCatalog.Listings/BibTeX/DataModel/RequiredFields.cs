namespace PaperCatalog.Listings.BibTeX.DataModel;

/// <summary>The fields that an entry of a type must have: the constraints of BibLaTeX's default data model.</summary>
/// <remarks>
/// Where one of several fields will do they stand together. What an alias implies, as <c>@phdthesis</c> its type, is not asked
/// for.
/// </remarks>
internal static class RequiredFields
{
    private static readonly FieldName[] s_date = [FieldName.Date, FieldName.Year];
    private static readonly FieldName[] s_author = [FieldName.Author];
    private static readonly FieldName[] s_editor = [FieldName.Editor];
    private static readonly FieldName[] s_bookTitle = [FieldName.BookTitle];
    private static readonly FieldName[] s_institution = [FieldName.Institution];
    private static readonly FieldName[] s_type = [FieldName.Type];

    private static readonly Dictionary<EntryType, FieldName[][]> s_required = new()
    {
        [EntryType.Article] = [s_author, [FieldName.JournalTitle], s_date],
        [EntryType.Book] = [s_author, s_date],
        [EntryType.MvBook] = [s_author, s_date],
        [EntryType.InBook] = [s_author, s_bookTitle, s_date],
        [EntryType.BookInBook] = [s_author, s_bookTitle, s_date],
        [EntryType.SuppBook] = [s_author, s_bookTitle, s_date],
        [EntryType.Booklet] = [[FieldName.Author, FieldName.Editor], s_date],
        [EntryType.Collection] = [s_editor, s_date],
        [EntryType.MvCollection] = [s_editor, s_date],
        [EntryType.Reference] = [s_editor, s_date],
        [EntryType.MvReference] = [s_editor],
        [EntryType.InCollection] = [s_author, s_editor, s_bookTitle, s_date],
        [EntryType.SuppCollection] = [s_author, s_editor, s_bookTitle, s_date],
        [EntryType.InReference] = [s_author, s_editor, s_bookTitle, s_date],
        [EntryType.Manual] = [s_date],
        [EntryType.Misc] = [s_date],
        [EntryType.Online] = [[FieldName.Url, FieldName.Doi, FieldName.Eprint], s_date],
        [EntryType.Patent] = [s_author, [FieldName.Number], s_date],
        [EntryType.Periodical] = [s_editor, s_date],
        [EntryType.SuppPeriodical] = [s_date],
        [EntryType.Proceedings] = [s_date],
        [EntryType.InProceedings] = [s_author, s_bookTitle, s_date],
        [EntryType.Set] = [[FieldName.EntrySet]],
        [EntryType.Report] = [s_author, s_type, s_institution, s_date],
        [EntryType.TechReport] = [s_author, s_institution, s_date],
        [EntryType.Thesis] = [s_author, s_type, s_institution, s_date],
        [EntryType.PhdThesis] = [s_author, s_institution, s_date],
        [EntryType.MastersThesis] = [s_author, s_institution, s_date],
        [EntryType.Unpublished] = [s_author, s_date],
    };

    /// <summary>The fields of a type, the title aside, which nearly all must have. Of each group one is enough.</summary>
    public static IReadOnlyList<FieldName[]> Of(EntryType type) => s_required.TryGetValue(type, out var groups) ? groups : [];
}
