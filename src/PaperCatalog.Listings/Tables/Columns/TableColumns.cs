namespace PaperCatalog.Listings.Tables.Columns;

/// <summary>The columns of a table, by what stands in them.</summary>
internal sealed class TableColumns
{
    private static readonly int s_fieldCount = Enum.GetValues(typeof(TableField)).Length;

    // What lists of other things do not have.
    private static readonly TableField[] s_ofPapers = [TableField.Authors, TableField.Abstract, TableField.Doi, TableField.Arxiv];

    // Programs that write every name as "Miller, Ada", by columns that no others have.
    private static readonly string[] s_indexed = ["itemtype", "authorfullnames"];

    // Springer writes names without anything between two, and has these columns.
    private static readonly string[] s_glued = ["itemdoi", "contenttype"];

    private readonly IReadOnlyList<string> _names;
    private readonly bool _areTags;
    private readonly ColumnName[] _fields;
    private readonly int[][] _byField;

    private TableColumns(IReadOnlyList<string> names, bool areTags, ColumnName[] fields)
    {
        (_names, _areTags, _fields) = (names, areTags, fields);
        _byField = new int[s_fieldCount][];
        for (var field = 0; field < s_fieldCount; field++)
        {
            _byField[field] = [.. Enumerable.Range(0, names.Count)
                .Where(column => (int)fields[column].Field == field)
                .OrderBy(column => fields[column].Rank)];
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _names.Count;

    /// <summary>Of how many it is known what stands in them.</summary>
    public int KnownCount => _fields.Count(name => name.Field != TableField.Other);

    /// <summary>Whether the names are of a table of papers: one for the titles, and one for something else that is known.</summary>
    public bool ArePapers => Of(TableField.Title).Length > 0 && _fields.Any(name => name.Field is not (TableField.Other or TableField.Title));

    /// <summary>Whether the table is of a program that has commas within names alone.</summary>
    public bool HaveIndexedNames => _areTags || _names.Any(name => s_indexed.Contains(ColumnNames.Fold(name), StringComparer.Ordinal));

    /// <summary>Whether the table is of a program that has nothing between two names.</summary>
    public bool HaveGluedNames => s_glued.All(column => _names.Any(name => ColumnNames.Fold(name) == column));

    /// <summary>The columns of some names.</summary>
    public static TableColumns Of(IReadOnlyList<string> names)
    {
        var fields = new ColumnName[names.Count];
        var areTags = WebOfScienceNames.AreIn(names);
        for (var column = 0; column < fields.Length; column++)
            fields[column] = areTags ? WebOfScienceNames.Find(names[column]) : ColumnNames.Find(names[column]);
        var columns = new TableColumns(names, areTags, fields);
        return columns.FindLooseTitle() is { } title ? columns.With(title) : columns;
    }

    /// <summary>The name of a column, as the table has it; one without is called by its number.</summary>
    public string NameOf(int column) => _names[column].Length > 0
        ? _names[column]
        : "column " + (column + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>
    /// The name that a field of a column goes by. One of two capitals would be taken for a tag of RIS, which means something else: it has
    /// small letters there, and the case of names does not matter.
    /// </summary>
    public string FieldNameOf(int column) => _areTags ? NameOf(column).ToLowerInvariant() : NameOf(column);

    /// <summary>Whether a column may have the numbers of the rows, as programs write them in front, without a name.</summary>
    public bool MayBeNumbers(int column) => column == 0 && (_names[0].Length == 0 || _names[0] == "Unnamed: 0");

    /// <summary>The columns that something stands in: the one that counts comes first.</summary>
    public int[] Of(TableField field) => _byField[(int)field];

    /// <summary>The column for the titles of a table that has none of that name; beside it something must be that papers have.</summary>
    private int? FindLooseTitle()
    {
        if (Of(TableField.Title).Length > 0 || s_ofPapers.All(field => Of(field).Length == 0))
            return null;

        for (var column = 0; column < Count; column++)
        {
            if (ColumnNames.IsLooseTitle(_names[column]))
                return column;
        }

        return null;
    }

    private TableColumns With(int title)
    {
        ColumnName[] fields = [.. _fields];
        fields[title] = new ColumnName(TableField.Title, 0);
        return new TableColumns(_names, _areTags, fields);
    }
}
