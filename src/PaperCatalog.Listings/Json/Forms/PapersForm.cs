using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>Our own form for listings that people write by hand, which <c>papers.schema.json</c> in the package describes.</summary>
/// <remarks>Scripts that people write spell the same fields in other ways; what they mean is known, and read.</remarks>
internal sealed class PapersForm : JsonForm
{
    private static readonly string[] s_titles = ["title", "Title"];
    private static readonly string[] s_abstracts = ["abstract", "Abstract", "summary", "Summary"];
    private static readonly string[] s_people = ["authors", "Authors", "author", "Author"];
    private static readonly string[] s_addresses = ["url", "URL", "Url", "link", "paper_url", "pdf_url"];
    private static readonly string[] s_arxiv = ["arxiv", .. ScriptNames.Arxiv];
    private static readonly string[] s_doi = ["doi", "DOI", "Doi"];
    private static readonly string[] s_dates = ["published", .. ScriptNames.Dates];
    private static readonly string[] s_ids = ["id", "paperId", "externalIds"];

    // A file of a program can have a title: these are its settings, a schema, a description of an interface.
    private static readonly string[] s_foreign = ["$schema", "properties", "scripts", "dependencies", "openapi", "swagger", "cells"];

    private static readonly string[] s_own = ["organization", "upvotes", "comments"];

    /// <inheritdoc/>
    public override JsonNames Names { get; } = new(
        "title", "abstract", "authors", "organization", "published", "arxiv", "doi", "url", "upvotes", "comments");

    /// <inheritdoc/>
    public override JsonNames OtherNames { get; } = new(
        [.. s_titles, .. s_abstracts, .. s_people, .. s_addresses, .. s_arxiv, .. s_doi, .. s_dates, .. s_ids]);

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
        entry.PublishedOn = fields.ReadDate(fields.FindAny(element, s_dates));
        entry.Upvotes = fields.ReadCount(fields.Find(element, "upvotes"u8));
        entry.CommentCount = fields.ReadCount(fields.Find(element, "comments"u8));
        entry.Url = fields.ReadAddress(fields.FindAny(element, s_addresses));
        fields.TakeIdentifier(fields.FindAny(element, s_arxiv), "an arXiv identifier, such as 2305.11627");
        fields.TakeIdentifier(fields.FindAny(element, s_doi), "a DOI, such as 10.1000/182");
        // What else a paper is known by may be such an identifier, and need not.
        fields.TakeIdentifier(element.Find("id"u8));
        fields.TakeIdentifier(element.Find("externalIds"u8)?.Find("ArXiv"u8));
        fields.TakeIdentifier(element.Find("externalIds"u8)?.Find("DOI"u8));
        fields.ReadPeople(fields.FindAny(element, s_people));
    }

    private static bool HasField(JsonElement element) =>
        element.HasAny(s_abstracts) || element.HasAny(s_people) || element.HasAny(s_arxiv) || element.HasAny(s_doi) || element.HasAny(s_dates) ||
        element.HasAny(s_addresses) || element.HasAny(s_own);
}
