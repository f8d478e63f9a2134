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
    public override void Read(JsonElement element, JsonEntryBuilder entry)
    {
        entry.SetTitle(entry.Find(element, "title"u8));
        entry.SetAbstract(entry.Find(element, "abstract"u8));
        entry.SetOrganization(entry.Find(element, "organization"u8));
        entry.SetPublishedOn(entry.Find(element, "published"u8));
        entry.SetUpvotes(entry.Find(element, "upvotes"u8));
        entry.SetCommentCount(entry.Find(element, "comments"u8));
        entry.SetUrl(entry.Find(element, "url"u8));
        entry.SetIdentifier(entry.Find(element, "arxiv"u8), "an arXiv identifier, such as 2305.11627");
        entry.SetIdentifier(entry.Find(element, "doi"u8), "a DOI, such as 10.1000/182");
        if (entry.Find(element, "authors"u8) is not { } authors || !entry.IsOfKind(authors, JsonKind.Array, "a list of names"))
            return;
        foreach (var author in authors)
            entry.AddAuthor(author);
        entry.CountAuthors(authors);
    }
}
