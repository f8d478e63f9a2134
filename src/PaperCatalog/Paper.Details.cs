using PaperCatalog.Collections;
using PaperCatalog.Entries;
using PaperCatalog.Format;

namespace PaperCatalog;

/// <content>What bibliographies say, and captures of a page mostly do not. Each is of the first appearance that says it.</content>
public sealed partial class Paper
{
    private PaperDetails? _details;
    private Uri? _link;

    /// <summary>The key that a bibliography cites the paper by, <c>ma2023llmpruner</c>; or null.</summary>
    public string? CitationKey => Details.CitationKey;

    /// <summary>What kind of work it is; <see cref="PaperType.Unknown"/> where no listing says.</summary>
    public PaperType Type => Entries.Type();

    /// <summary>The editors of the work, or of what it is in; empty where none are named.</summary>
    public IReadOnlyList<Author> Editors => Details.Editors;

    /// <summary>What the work is in or appeared in: the journal, the proceedings, the book, else the series; or null.</summary>
    public string? Venue => Details.Field(FieldNumber.Venue);

    /// <summary>The volume, as it is written; or null.</summary>
    public string? Volume => Details.Field(FieldNumber.Volume);

    /// <summary>The issue of the journal, or the number of a report or of a work in a series; or null.</summary>
    public string? Issue => Details.Field(FieldNumber.Issue);

    /// <summary>The pages, <c>12–34</c> with an en dash; or null.</summary>
    public string? Pages => Details.Field(FieldNumber.Pages);

    /// <summary>The publisher; of a thesis or a report the institution. Or null.</summary>
    public string? Publisher => Details.Field(FieldNumber.Publisher);

    /// <summary>The language, as the listing says it: <c>en</c>, <c>english</c>; or null.</summary>
    public string? Language => Details.Field(FieldNumber.Language);

    /// <summary>A note, or null.</summary>
    public string? Note => Details.Field(FieldNumber.Note);

    /// <summary>The keywords of all appearances, each once; empty where there are none.</summary>
    public IReadOnlyList<string> Keywords => Details.Keywords;

    /// <summary>The primary category of arXiv, <c>cs.LG</c>; or null.</summary>
    public string? ArxivCategory => Details.Field(FieldNumber.ArxivCategory);

    /// <summary>The ISBN, as it is written; or null.</summary>
    public string? Isbn => Details.Field(FieldNumber.Isbn);

    /// <summary>The ISSN, as it is written; or null.</summary>
    public string? Issn => Details.Field(FieldNumber.Issn);

    /// <summary>The number in PubMed, or null.</summary>
    public string? PubMedId => Details.Field(FieldNumber.PubMedId);

    /// <summary>
    /// Whatever else the entries say, by the name that their listing gives it: <c>Fields["series"]</c>. The case of names does not matter;
    /// where entries differ, the first one's is here.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fields => Details.OtherFields;

    /// <summary>
    /// An address of the paper: <see cref="Url"/> where it is one of the web, else that of <see cref="Doi"/>, else that of
    /// <see cref="ArxivId"/>; or null where there is none.
    /// </summary>
    public Uri? Link => _link ?? (PaperLink.Find(Url, Doi, ArxivId) is { } link ? Once.Keep(ref _link, link) : null);

    private PaperDetails Details => _details ?? Once.Keep(ref _details, new PaperDetails(_catalog.Tables, _home, _number));
}
