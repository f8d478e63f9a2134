namespace PaperCatalog.Listings.Tests.Architecture;

/// <summary>
/// The folders of each project, the ground first. A folder knows those of rows before its own; of two in one row neither knows the
/// other.
/// </summary>
internal static class FolderOrder
{
    // The project has rules and formats of the runtime library compiled in.
    private static readonly string[] s_ground =
    [
        "Collections ../PaperCatalog/Rules ../PaperCatalog/Format ../PaperCatalog/Nearest",
        "../PaperCatalog/Format/Writing",
        "Text",
        "Model",
        "Rules",
        "Naming/Letters",
        "Naming/Formulas",
        "Naming",
        "Dates Links Directives",
    ];

    // A listing is read...
    private static readonly string[] s_reading =
    [
        "Dialects",
        "PlainText/References",
        "Atom/Syntax Json/Syntax BibTeX/DataModel MarkdownLists/Syntax PlainText TaggedLines Foreign Tables/Syntax Tables/Columns",
        "Atom Json/Forms PageCards BibTeX/Syntax Ris PubMed EndNote Tables/Cells MarkdownLists ArxivPages",
        "Json/Indexes",
        "Json TextBrowser BibTeX/Values Tables",
        "Markdown BibTeX/Latex Yaml/Syntax Records",
        "Yaml",
        "BibTeX/Entries",
        "BibTeX/Checks",
        "BibTeX",
    ];

    // ... and what was read is looked at, merged, named and ordered, whatever dialect it came in.
    private static readonly string[] s_catalogue =
    [
        "Checks/Links Repeats/Words Works/Titles",
        "Works/Comparing",
        "Works/People Works/Places",
        "Works",
        "Works/Judging",
        "Merging",
        "Checks/Markup Repeats/Titles Repeats/Abstracts Repeats/Conflicts",
        "Checks Repeats/Comparison",
        "Repeats/Probable",
        "Repeats",
        "Catalogs",
        "Images Lookups",
    ];

    // The reader of any listing, and corrections, which read what they corrected once more.
    private static readonly string[] s_front = [".", "Fixes"];

    /// <summary>The orders that the folders of a project keep. A folder that several name keeps to each of them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string project) => project switch
    {
        "PaperCatalog.Listings" =>
        [
            [.. s_ground, .. s_reading],
            [.. s_ground, .. s_catalogue],
            [.. s_ground, .. s_reading, .. s_catalogue, .. s_front],
        ],
        // Code is written of models alone, and neither steps nor rules know what is made of what they share.
        "PaperCatalog.Generators" =>
        [
            ["Inputs", "Models Rules", "Inputs/Code", "Rules/Code Steps Emit", "."],
            ["Inputs", "Models", "Inputs/Code", "Steps"],
            ["Inputs", "Models", "Emit"],
        ],
        // What generated code and library agree on knows no other folder.
        "PaperCatalog" => [["Rules", "Format"]],
        _ => throw new ArgumentException("No order is known of " + project),
    };

    /// <summary>The number of the row that a folder is named in, or -1.</summary>
    public static int RowOf(IReadOnlyList<string> order, string folder) =>
        order.ToList().FindIndex(row => row.Split(' ').Contains(folder));
}
