using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>What Europe PMC answers to a search: in its <c>core</c> form with people and journals in objects, in its <c>lite</c> form flat.</summary>
/// <remarks><see href="https://europepmc.org/RestfulWebService">The web service</see>.</remarks>
internal sealed class EuropePmcForm : MappedForm
{
    private static readonly TypeNames s_types = new(
        ("Journal Article", PaperType.Article), ("research-article", PaperType.Article), ("review-article", PaperType.Article), ("Review", PaperType.Article),
        ("Preprint", PaperType.Preprint), ("Book", PaperType.Book), ("Book Chapter", PaperType.Chapter), ("Patent", PaperType.Patent), ("Letter", PaperType.Article),
        ("Editorial", PaperType.Article), ("Comparative Study", PaperType.Article));

    /// <inheritdoc/>
    protected override FieldMap Map { get; } = new(
        ("title", (fields, value) => fields.Entry.Title ??= fields.ReadStoppedTitle(value, JatsMarkup.Decode)),
        ("abstractText", (fields, value) => fields.Entry.Abstract ??= fields.ReadText(value, JatsMarkup.Decode)),
        ("authorList.author", TakeAuthors),
        ("authorString", TakeAuthorText),
        ("firstPublicationDate", Takers.Date),
        ("pubYear", Takers.Date),
        ("doi", Takers.Doi),
        ("pmid", Takers.PubMedId),
        ("journalInfo.journal.title", Takers.Venue),
        ("journalTitle", Takers.Venue),
        ("bookOrReportDetails.comprisingTitle", Takers.Venue),
        ("journalInfo.volume", Takers.Volume),
        ("journalVolume", Takers.Volume),
        ("journalInfo.issue", Takers.Issue),
        ("issue", Takers.Issue),
        ("pageInfo", Takers.Pages),
        ("bookOrReportDetails.publisher", Takers.Publisher),
        ("journalInfo.journal.issn", Takers.Issn),
        ("language", Takers.Language),
        ("pubTypeList.pubType", s_types.Take),
        ("pubType", TakeTypes),
        ("keywordList.keyword", Takers.Keywords));

    /// <inheritdoc/>
    protected override bool IsInner(JsonElement element) =>
        element.Find("title"u8) is { Kind: JsonKind.String } && element.Find("id"u8) is { Kind: JsonKind.String } && element.Find("source"u8) is { Kind: JsonKind.String } &&
        (element.Find("authorString"u8) ?? element.Find("pubYear"u8)) is { Kind: JsonKind.String };

    private static void TakeAuthors(JsonFields fields, JsonElement value)
    {
        if (!fields.IsOfKind(value, JsonKind.Array, "a list of authors"))
            return;
        foreach (var author in value)
        {
            fields.Entry.AddAuthor(author.Find("lastName"u8) is { } family
                ? fields.ReadPerson(author.Find("firstName"u8) ?? author.Find("initials"u8), family, suffix: null)
                : fields.ReadWhole(author.Find("collectiveName"u8) ?? author.Find("fullName"u8)));
        }

        fields.CountAuthors(value);
        fields.Take(value);
    }

    private static void TakeAuthorText(JsonFields fields, JsonElement value)
    {
        if (fields.Entry.AuthorCount is null)
            fields.ReadShortAuthors(value);
        else
            fields.Take(value);
    }

    /// <summary>The flat form has all types in one text: <c>review; journal article</c>.</summary>
    private static void TakeTypes(JsonFields fields, JsonElement value)
    {
        if (value.Bytes.IndexOf((byte)';') < 0)
            s_types.Take(fields, value);
        else if (fields.Entry.Type == PaperType.Unknown)
            fields.Entry.Type = value.Bytes.IndexOf("preprint"u8) >= 0 ? PaperType.Preprint : PaperType.Article;
    }
}
