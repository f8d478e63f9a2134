using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>Our own form for listings that people write by hand, which <c>papers.schema.json</c> in the package describes.</summary>
internal sealed class PapersForm : JsonForm
{
    /// <inheritdoc/>
    public override JsonNames Names { get; } = new(
        "title", "abstract", "authors", "organization", "published", "arxiv", "doi", "url", "upvotes", "comments");

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) => element.Find("title"u8) is not null;

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        var entry = fields.Entry;
        entry.Title = fields.ReadText(fields.Find(element, "title"u8));
        entry.Abstract = fields.ReadText(fields.Find(element, "abstract"u8));
        entry.Organization = fields.ReadText(fields.Find(element, "organization"u8));
        entry.PublishedOn = fields.ReadDate(fields.Find(element, "published"u8));
        entry.Upvotes = fields.ReadCount(fields.Find(element, "upvotes"u8));
        entry.CommentCount = fields.ReadCount(fields.Find(element, "comments"u8));
        entry.Url = fields.ReadAddress(fields.Find(element, "url"u8));
        fields.TakeIdentifier(fields.Find(element, "arxiv"u8), "an arXiv identifier, such as 2305.11627");
        fields.TakeIdentifier(fields.Find(element, "doi"u8), "a DOI, such as 10.1000/182");
        if (fields.Find(element, "authors"u8) is not { } authors || !fields.IsOfKind(authors, JsonKind.Array, "a list of names"))
            return;
        foreach (var author in authors)
            entry.AddAuthor(fields.ReadText(author));
        fields.CountAuthors(authors);
    }
}
