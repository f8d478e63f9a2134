namespace PaperCatalog.Listings.Tables.Columns;

/// <summary>The tags of two letters that the Web of Science has as the names of its columns.</summary>
/// <remarks>
/// Source: the field tags of the Web of Science Core Collection. Any two letters may head a column of something else, so they count only
/// where several stand together.
/// </remarks>
internal static class WebOfScienceNames
{
    private const int LeastTags = 4;

    private static readonly Dictionary<string, ColumnName> s_fields = new(StringComparer.Ordinal)
    {
        ["TI"] = new(TableField.Title, 0),
        ["AB"] = new(TableField.Abstract, 0),
        ["AF"] = new(TableField.WholeAuthors, 0),
        ["BF"] = new(TableField.WholeAuthors, 1),
        ["AU"] = new(TableField.Authors, 0),
        ["BA"] = new(TableField.Authors, 1),
        ["BE"] = new(TableField.Editors, 0),
        ["CA"] = new(TableField.Organization, 0),
        ["PD"] = new(TableField.Date, 0),
        ["PY"] = new(TableField.Year, 0),
        ["DT"] = new(TableField.Type, 0),
        ["PT"] = new(TableField.Type, 1),
        ["DI"] = new(TableField.Doi, 0),
        ["PM"] = new(TableField.PubMedId, 0),
        ["DL"] = new(TableField.Url, 0),
        ["SO"] = new(TableField.Venue, 0),
        ["SE"] = new(TableField.Venue, 1),
        ["BS"] = new(TableField.Venue, 2),
        ["VL"] = new(TableField.Volume, 0),
        ["IS"] = new(TableField.Issue, 0),
        ["BP"] = new(TableField.FirstPage, 0),
        ["EP"] = new(TableField.LastPage, 0),
        ["PU"] = new(TableField.Publisher, 0),
        ["LA"] = new(TableField.Language, 0),
        ["BN"] = new(TableField.Isbn, 0),
        ["SN"] = new(TableField.Issn, 0),
        ["EI"] = new(TableField.Issn, 1),
        ["DE"] = new(TableField.Keywords, 0),
    };

    /// <summary>Whether the columns of a table are named by tags.</summary>
    public static bool AreIn(IReadOnlyList<string> names) => names.Count(s_fields.ContainsKey) >= LeastTags;

    /// <summary>What a tag says; of one that no member is for <see cref="TableField.Other"/>.</summary>
    public static ColumnName Find(string tag) => s_fields.TryGetValue(tag, out var found) ? found : default;
}
