using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>Works as OpenAlex answers them.</summary>
/// <remarks><see href="https://docs.openalex.org/api-entities/works/work-object">The work object</see>, and what it was before sources had objects.</remarks>
internal sealed class OpenAlexForm : MappedForm
{
    // The type as Crossref has it is the more exact one where there is one.
    private static readonly TypeNames s_types = new(
        ("article", PaperType.Article), ("journal-article", PaperType.Article), ("proceedings-article", PaperType.ConferencePaper), ("preprint", PaperType.Preprint),
        ("posted-content", PaperType.Preprint), ("book", PaperType.Book), ("monograph", PaperType.Book), ("edited-book", PaperType.Book),
        ("reference-book", PaperType.Book), ("proceedings", PaperType.Book), ("book-chapter", PaperType.Chapter), ("book-section", PaperType.Chapter),
        ("book-part", PaperType.Chapter), ("dissertation", PaperType.Thesis), ("report", PaperType.Report), ("dataset", PaperType.Dataset),
        ("software", PaperType.Software), ("standard", PaperType.Standard), ("reference-entry", PaperType.EncyclopediaEntry), ("review", PaperType.Article),
        ("editorial", PaperType.Article), ("letter", PaperType.Article), ("erratum", PaperType.Article), ("retraction", PaperType.Article),
        ("peer-review", PaperType.Review), ("journal-issue", PaperType.Periodical), ("paratext", PaperType.Document), ("grant", PaperType.Document),
        ("libguides", PaperType.Webpage), ("supplementary-materials", PaperType.Document), ("other", PaperType.Document));

    /// <inheritdoc/>
    protected override FieldMap Map { get; } = new(
        ("title", Takers.Title),
        ("display_name", Takers.Title),
        ("abstract_inverted_index", (fields, value) => fields.Entry.Abstract ??= fields.ReadInverted(value)),
        ("abstract", Takers.Abstract),
        ("authorships", (fields, value) => fields.ReadAuthors(value, FindAuthor)),
        ("publication_date", Takers.Date),
        ("publication_year", Takers.Date),
        ("doi", Takers.Doi),
        ("primary_location.landing_page_url", TakeAddress),
        ("primary_location.pdf_url", Takers.Identifier),
        ("open_access.oa_url", Takers.Identifier),
        ("best_oa_location", TakeLocation),
        ("locations", TakeLocations),
        ("ids.pmid", TakePubMed),
        ("primary_location.source.display_name", Takers.Venue),
        ("host_venue.display_name", Takers.Venue),
        ("primary_location.raw_source_name", Takers.Venue),
        ("primary_location.source.issn_l", Takers.Issn),
        ("primary_location.source.host_organization_name", Takers.Publisher),
        ("host_venue.publisher", Takers.Publisher),
        ("biblio.volume", Takers.Volume),
        ("biblio.issue", Takers.Issue),
        ("biblio", (fields, value) => fields.ReadPages(value.Find("first_page"u8), value.Find("last_page"u8))),
        ("language", Takers.Language),
        ("type_crossref", s_types.Take),
        ("type", s_types.Take),
        ("keywords", (fields, value) => fields.ReadKeywords(value, word => word.Find("display_name"u8) ?? word.Find("keyword"u8))));

    /// <inheritdoc/>
    protected override bool IsInner(JsonElement element) =>
        (element.Find("title"u8) ?? element.Find("display_name"u8)) is { Kind: JsonKind.String } &&
        (element.Find("authorships"u8) is { Kind: JsonKind.Array } || element.Find("abstract_inverted_index"u8) is { Kind: JsonKind.Object } ||
            (element.Find("id"u8) is { } id && id.Bytes.IndexOf("openalex.org/W"u8) >= 0));

    private static JsonElement? FindAuthor(JsonElement authorship) =>
        authorship.Find("author"u8)?.Find("display_name"u8) ?? authorship.Find("raw_author_name"u8);

    private static void TakeAddress(JsonFields fields, JsonElement value)
    {
        Takers.Url(fields, value);
        fields.FindIdentifier(value);
    }

    // The same work stands in arXiv too, and only its address there says so.
    private static void TakeLocation(JsonFields fields, JsonElement value)
    {
        if (fields.Entry.ArxivId is null)
            fields.FindIdentifier(value.Find("landing_page_url"u8));
    }

    private static void TakeLocations(JsonFields fields, JsonElement value)
    {
        if (value.Kind != JsonKind.Array)
            return;
        foreach (var location in value)
            TakeLocation(fields, location);
    }

    /// <summary>The number at the end of <c>https://pubmed.ncbi.nlm.nih.gov/29456894</c>.</summary>
    private static void TakePubMed(JsonFields fields, JsonElement value)
    {
        if (fields.ReadEnd(value, (byte)'/') is { } number)
            fields.Entry.AddField(FieldNumber.PubMedId, number);
    }
}
