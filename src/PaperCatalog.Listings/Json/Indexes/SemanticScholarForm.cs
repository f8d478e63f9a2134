using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>What Semantic Scholar answers.</summary>
/// <remarks>
/// <see href="https://api.semanticscholar.org/api-docs/graph">The Academic Graph API</see>: searches, batches, single papers, and
/// references and citations, which have the paper in an object.
/// </remarks>
internal sealed class SemanticScholarForm : MappedForm
{
    private static readonly TypeNames s_types = new(
        ("JournalArticle", PaperType.Article), ("Conference", PaperType.ConferencePaper), ("Book", PaperType.Book), ("BookSection", PaperType.Chapter),
        ("Dataset", PaperType.Dataset), ("News", PaperType.NewspaperArticle), ("Review", PaperType.Article), ("Study", PaperType.Article),
        ("CaseReport", PaperType.Article), ("ClinicalTrial", PaperType.Article), ("MetaAnalysis", PaperType.Article), ("Editorial", PaperType.Article),
        ("LettersAndComments", PaperType.Article));

    /// <inheritdoc/>
    protected override FieldMap Map { get; } = new(
        ("title", Takers.Title),
        ("abstract", Takers.Abstract),
        ("externalIds.ArXiv", Takers.Arxiv),
        ("arxivId", Takers.Arxiv),
        ("externalIds.DOI", Takers.Doi),
        ("doi", Takers.Doi),
        ("externalIds.PubMed", Takers.PubMedId),
        ("authors", Takers.Authors),
        ("publicationDate", Takers.Date),
        ("year", Takers.Date),
        ("url", Takers.Url),
        ("venue", Takers.Venue),
        ("publicationVenue.name", Takers.Venue),
        ("journal.name", Takers.Venue),
        ("journal", Takers.Venue),
        ("journal.volume", Takers.Volume),
        ("journal.pages", Takers.Pages),
        ("publicationVenue.issn", Takers.Issn),
        ("publicationTypes", s_types.Take),
        ("fieldsOfStudy", Takers.Keywords),
        ("s2FieldsOfStudy", TakeSubjects),
        ("tldr.text", Takers.As("tldr")),
        ("openAccessPdf.url", Takers.As("openAccessPdf")));

    /// <inheritdoc/>
    protected override JsonElement? FindInner(JsonElement element) =>
        (element.Find("citedPaper"u8) ?? element.Find("citingPaper"u8)) is { Kind: JsonKind.Object } inner ? inner : null;

    /// <inheritdoc/>
    protected override bool IsInner(JsonElement element) =>
        element.Find("title"u8) is { Kind: JsonKind.String } &&
        (element.Find("paperId"u8) is { Kind: JsonKind.String } || element.Find("externalIds"u8) is { Kind: JsonKind.Object });

    /// <inheritdoc/>
    protected override void Complete(JsonElement paper, JsonFields fields)
    {
        // It calls a preprint an article in a journal of the name arXiv.
        var venue = paper.Find("venue"u8) ?? paper.Find("journal"u8)?.Find("name"u8);
        if (fields.Entry is { ArxivId: not null, Type: PaperType.Unknown or PaperType.Article } && venue is { } name && AsciiText.StartsWithIgnoreCase(name.Bytes, "arxiv"))
            fields.Entry.Type = PaperType.Preprint;
    }

    // Each subject once for each way in which it was found.
    private static void TakeSubjects(JsonFields fields, JsonElement value)
    {
        if (!fields.Entry.HasField(FieldNumber.Keyword))
            fields.ReadKeywords(value, subject => subject.Find("category"u8));
    }
}
