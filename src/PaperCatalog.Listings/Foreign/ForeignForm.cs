namespace PaperCatalog.Listings.Foreign;

/// <summary>A form of files that is no listing, as a message names it.</summary>
/// <param name="Looks">What such a file looks like: <c>a page of HTML</c>.</param>
/// <param name="Advice">What to do instead.</param>
internal sealed record ForeignForm(string Looks, string Advice)
{
    private const string Export = "export it as BibTeX, RIS or CSL-JSON";

    private const string NameColumns = "name the columns in the first row, 'title' and 'authors' or another one among them";

    private const string Remove = "list the papers in a file of their own";

    /// <summary>What nothing is known of.</summary>
    public static readonly ForeignForm Unknown = new("", "check that this is the right file");

    public static readonly ForeignForm Html = new("a page of HTML", "save the page as text or as Markdown");

    public static readonly ForeignForm WebArchive = new("a web page with its mail headers (MHTML)", "save the page as text or as Markdown");

    public static readonly ForeignForm Rss = new("an RSS feed without papers", "take a feed whose items have an arXiv identifier or a DOI, or export BibTeX");

    public static readonly ForeignForm Xml = new("XML that is not Atom", Export);

    public static readonly ForeignForm Json = new(
        "JSON without papers",
        "give every paper an object with a 'title', or take what an index (Semantic Scholar, OpenAlex, Crossref, OpenReview, Zotero and others) answers as it is");

    public static readonly ForeignForm Python = new("a list in Python's own notation", "write it with json.dump, which gives JSON");

    public static readonly ForeignForm Csv = new("a table of comma-separated values (CSV) without a column of titles", NameColumns);

    public static readonly ForeignForm Tsv = new("a table with tabs between its columns (TSV) and none of titles", NameColumns);

    public static readonly ForeignForm Table = new("a table with signs between its columns", "write it as CSV, with a first row that names the columns, 'title' among them");

    public static readonly ForeignForm Yaml = new(
        "YAML without papers", "give every paper a map with a 'title' and an 'author', an 'abstract', a 'url' or the like");

    public static readonly ForeignForm WebOfScience = new("an export of Web of Science", "export it there as a tab-delimited file, or as BibTeX or RIS");

    public static readonly ForeignForm Latex = new("a document of LaTeX", "name the bibliography, its file .bib, instead");

    public static readonly ForeignForm LinkList = new(
        "a list of links in Markdown", "write each paper as a title and an abstract below it, or as BibTeX, RIS or JSON");

    public static readonly ForeignForm MarkdownDocument = new("a document of Markdown", Remove);

    public static readonly ForeignForm Code = new("source code", Remove);

    public static readonly ForeignForm Minified = new("minified code or encoded data", Remove);

    public static readonly ForeignForm Patch = new("a patch", Remove);

    public static readonly ForeignForm Settings = new("a file of settings", Remove);

    public static readonly ForeignForm Log = new("a log", Remove);

    public static readonly ForeignForm Licence = new("the text of a licence", Remove);

    public static readonly ForeignForm References = new("a list of references without abstracts", Export);

    public static readonly ForeignForm Prose = new(
        "running text", "write each paper as a title and, below it, its abstract, each on one line");

    /// <summary>Whether a list of papers that a person types can look so too: with names before colons, wrapped, or as references.</summary>
    public bool IsTyped => this == Yaml || this == References || this == Prose || this == Table;

    /// <summary>What the problem says: what the text is, and what to do.</summary>
    public string[] ToArguments() => Looks.Length == 0
        ? ["Nothing here looks like a paper listing, which is a title and an abstract below it, again and again", Advice]
        : [$"This looks like {Looks} and not like a paper listing", Advice + ", or take the file out of the project"];
}
