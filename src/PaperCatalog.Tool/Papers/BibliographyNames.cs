using PaperCatalog.Tool.Commands;

namespace PaperCatalog.Tool.Papers;

/// <summary>What the forms of bibliographies are called on a command line, and by the ends of files' names.</summary>
internal static class BibliographyNames
{
    private static readonly (string Name, BibliographyFormat Format, string End)[] s_all =
    [
        ("json", BibliographyFormat.PapersJson, ".papers.json"),
        ("bibtex", BibliographyFormat.BibTeX, ".bib"),
        ("biblatex", BibliographyFormat.BibLaTeX, ".biblatex.bib"),
        ("ris", BibliographyFormat.Ris, ".ris"),
        ("csl-json", BibliographyFormat.CslJson, ".json"),
        ("cff", BibliographyFormat.CitationCff, ".cff"),
    ];

    /// <summary>The names.</summary>
    public static IEnumerable<string> All => s_all.Select(row => row.Name);

    /// <summary>The form of a name.</summary>
    public static BibliographyFormat Get(string name) => s_all.First(row => row.Name == name).Format;

    /// <summary>The form that a file's name says.</summary>
    /// <exception cref="ToolException">It says none.</exception>
    public static BibliographyFormat Of(string? file)
    {
        // Of two ends that fit the longer one is meant.
        var fitting = s_all.Where(row => file?.EndsWith(row.End, StringComparison.OrdinalIgnoreCase) == true).OrderByDescending(row => row.End.Length);
        return fitting.Select(row => (BibliographyFormat?)row.Format).FirstOrDefault()
            ?? throw new ToolException($"the form to convert to is not said: write '--to' and one of {string.Join(", ", All)}");
    }
}
