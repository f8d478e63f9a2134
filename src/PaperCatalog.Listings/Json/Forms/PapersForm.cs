using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>Our own form for listings that people write by hand, which <c>papers.schema.json</c> in the package describes.</summary>
internal sealed class PapersForm : JsonForm
{
    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) => element.Find("title"u8) is not null;

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonEntryBuilder entry)
    {
        entry.SetTitle(element.Find("title"u8));
        entry.SetAbstract(element.Find("abstract"u8));
        entry.SetOrganization(element.Find("organization"u8));
        entry.SetPublishedOn(element.Find("published"u8));
        entry.SetUpvotes(element.Find("upvotes"u8));
        entry.SetCommentCount(element.Find("comments"u8));
        entry.SetUrl(element.Find("url"u8));
        entry.SetIdentifier(element.Find("arxiv"u8), "an arXiv identifier, such as 2305.11627");
        entry.SetIdentifier(element.Find("doi"u8), "a DOI, such as 10.1000/182");
        if (element.Find("authors"u8) is not { } authors || !entry.IsOfKind(authors, JsonKind.Array, "a list of names"))
            return;
        foreach (var author in authors)
            entry.AddAuthor(author);
        entry.CountAuthors(authors);
    }
}
