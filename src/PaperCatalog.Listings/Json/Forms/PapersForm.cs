using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Syntax;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>Our own form for listings that people write by hand, which <c>papers.schema.json</c> in the package describes.</summary>
/// <remarks>Scripts that people write spell the same fields in other ways; what they mean is known, and read.</remarks>
internal class PapersForm : JsonForm
{
    private static readonly string[] s_titles = ["title", "Title"];
    private static readonly string[] s_abstracts = ["abstract", "Abstract", "summary", "Summary"];
    private static readonly string[] s_people = ["authors", "Authors", "author", "Author"];
    private static readonly string[] s_editors = ["editors", "Editors", "editor", "Editor"];
    private static readonly string[] s_addresses = ["url", "URL", "Url", "link", "paper_url", "pdf_url"];
    private static readonly string[] s_arxiv = ["arxiv", .. ScriptNames.Arxiv];
    private static readonly string[] s_doi = ["doi", "DOI", "Doi"];
    private static readonly string[] s_dates = ["published", .. ScriptNames.Dates];
    private static readonly string[] s_citationKeys = ["citationKey", .. ScriptNames.CitationKeys];
    private static readonly string[] s_keywords = ["keywords", .. ScriptNames.Keywords];
    private static readonly string[] s_ids = ["id", "paperId", "externalIds"];

    // Each with all its spellings.
    private static readonly (int Number, string[] Names)[] s_fields =
    [
        (FieldNumber.Venue, ["venue", .. ScriptNames.Venues]),
        (FieldNumber.Volume, ["volume", "Volume"]),
        (FieldNumber.Issue, ["issue", .. ScriptNames.Issues]),
        (FieldNumber.Pages, ["pages", .. ScriptNames.Pages]),
        (FieldNumber.Publisher, ["publisher", "Publisher"]),
        (FieldNumber.Language, ["language", "Language", "lang"]),
        (FieldNumber.Note, ["note", "Note", "notes"]),
        (FieldNumber.Isbn, ["isbn", "ISBN"]),
        (FieldNumber.Issn, ["issn", "ISSN"]),
        (FieldNumber.PubMedId, ["pmid", .. ScriptNames.PubMedIds]),
        (FieldNumber.ArxivCategory, ["arxivCategory", .. ScriptNames.ArxivCategories]),
    ];

    // The member's name is for whoever reads what was written, and follows from the rest.
    private static readonly JsonNames s_passed = new("key", "fields");

    // A file of a program can have a title: these are its settings, a schema, a description of an interface.
    private static readonly string[] s_foreign = ["$schema", "properties", "scripts", "dependencies", "openapi", "swagger", "cells"];

    private static readonly string[] s_own = ["organization", "upvotes", "comments", "citationKey", "venue"];

    /// <inheritdoc/>
    public override JsonNames? Names { get; } = new(
    [
        "title", "abstract", "authors", "authorCount", "editors", "organization", "published", "type", "citationKey", "arxiv", "doi", "url",
        "upvotes", "comments", "keywords", "fields", "key", .. s_fields.Select(field => field.Names[0]),
    ]);

    /// <inheritdoc/>
    public override JsonNames? OtherNames { get; } = new(
    [
        .. s_titles, .. s_abstracts, .. s_people, .. s_editors, .. s_addresses, .. s_arxiv, .. s_doi, .. s_dates, .. s_ids, .. s_citationKeys,
        .. s_keywords, .. s_fields.SelectMany(field => field.Names),
    ]);

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) => element.Find("title"u8) is not null
        ? !element.HasAny(s_foreign) || HasField(element)
        : element.Find("Title"u8) is not null && HasField(element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        var entry = fields.Entry;
        entry.Title = fields.ReadText(fields.FindAny(element, s_titles));
        entry.Abstract = fields.ReadText(fields.FindAny(element, s_abstracts));
        entry.Organization = fields.ReadText(fields.Find(element, "organization"u8));
        ReadDate(fields.FindAny(element, s_dates), fields);
        entry.Upvotes = ReadCount(fields.Find(element, "upvotes"u8), fields);
        entry.CommentCount = ReadCount(fields.Find(element, "comments"u8), fields);
        entry.Url = fields.ReadAddress(fields.FindAny(element, s_addresses));
        entry.CitationKey = fields.ReadTextOrNumber(fields.FindAny(element, s_citationKeys));
        ReadType(fields.Find(element, "type"u8), fields);
        ReadIdentifiers(element, fields);
        fields.ReadAuthors(fields.FindAny(element, s_people));
        entry.AuthorCount = fields.ReadCount(fields.Find(element, "authorCount"u8)) ?? entry.AuthorCount;
        fields.ReadPeople(fields.FindAny(element, s_editors), entry.AddEditor);
        ReadFields(element, fields);
    }

    /// <summary>Reads the date.</summary>
    protected virtual void ReadDate(JsonElement? value, JsonFields fields) => fields.Entry.PublishedOn = fields.ReadDate(value);

    /// <summary>A number of upvotes or comments.</summary>
    protected virtual Field<int>? ReadCount(JsonElement? value, JsonFields fields) => fields.ReadCount(value);

    /// <summary>Reads the type.</summary>
    protected virtual void ReadType(JsonElement? value, JsonFields fields)
    {
        if (value is not { } type)
            return;
        fields.Entry.Type = PaperTypeNames.FindCsl(fields.GetString(type).AsSpan());
        if (fields.Entry.Type == PaperType.Unknown)
            fields.Report(type, "a type of CSL, such as 'article-journal'");
        else
            fields.Take(type);
    }

    /// <summary>Whether an object says something that papers say and others do not.</summary>
    protected static bool HasField(JsonElement element) =>
        element.HasAny(s_abstracts) || element.HasAny(s_people) || element.HasAny(s_arxiv) || element.HasAny(s_doi) || element.HasAny(s_dates) ||
        element.HasAny(s_addresses) || element.HasAny(s_own);

    private static void ReadIdentifiers(JsonElement element, JsonFields fields)
    {
        fields.TakeIdentifier(fields.FindAny(element, s_arxiv), "an arXiv identifier, such as 2305.11627");
        fields.TakeIdentifier(fields.FindAny(element, s_doi), "a DOI, such as 10.1000/182");
        // What else a paper is known by may be such an identifier, and need not.
        fields.TakeIdentifier(element.Find("id"u8));
        var others = element.Find("externalIds"u8);
        fields.TakeIdentifier(others?.Find("ArXiv"u8));
        fields.TakeIdentifier(others?.Find("DOI"u8));
        fields.Entry.AddField(FieldNumber.PubMedId, fields.ReadValue(element.Find("pmid"u8) is null ? others?.Find("PubMed"u8) : null));
    }

    private static void ReadFields(JsonElement element, JsonFields fields)
    {
        var entry = fields.Entry;
        foreach (var (number, names) in s_fields)
        {
            var value = fields.FindAny(element, names);
            if (value is { Kind: JsonKind.Object } journal && number == FieldNumber.Venue)
                ReadJournal(journal, fields);
            else
                entry.AddField(number, number == FieldNumber.Pages ? fields.ReadPages(value) : fields.ReadTextOrNumber(value));
        }

        fields.ReadKeywords(fields.FindAny(element, s_keywords));
        fields.AddOthers(element, fields.ReadAny, s_passed);
        if (fields.Find(element, "fields"u8) is { } others && fields.IsOfKind(others, JsonKind.Object, "an object of texts, each under the name of a field"))
            fields.AddOthers(others, fields.ReadAny);
    }

    /// <summary>What Semantic Scholar answers: <c>{ "name": ..., "volume": ..., "pages": ... }</c>.</summary>
    private static void ReadJournal(JsonElement journal, JsonFields fields)
    {
        fields.Take(journal);
        fields.Entry.AddField(FieldNumber.Venue, fields.ReadValue(journal.Find("name"u8)));
        fields.Entry.AddField(FieldNumber.Volume, fields.ReadValue(journal.Find("volume"u8)));
        fields.Entry.AddField(FieldNumber.Pages, fields.ReadPages(journal.Find("pages"u8)));
    }
}
