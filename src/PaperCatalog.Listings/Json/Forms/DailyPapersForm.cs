using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>
/// What the interface of the papers page answers: <c>{ "paper": { "id", "title", "summary", ... }, "numComments", ... }</c>, or
/// the inner object alone.
/// </summary>
/// <remarks>
/// Of what stands in both, the inner object's is taken: the outer <c>publishedAt</c> is the day on which the page listed the
/// paper. Authors whose names the page hides are authors all the same.
/// </remarks>
internal sealed class DailyPapersForm : JsonForm
{
    /// <inheritdoc/>
    public override bool HasAbstracts => true;

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) =>
        element.Find("paper"u8) is { Kind: JsonKind.Object } inner ? IsInner(inner) : IsInner(element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonEntryBuilder entry)
    {
        var paper = element.Find("paper"u8) is { Kind: JsonKind.Object } inner ? inner : element;
        entry.TrySetIdentifier(entry.Find(paper, "id"u8));
        entry.SetTitle(entry.Find(paper, "title"u8) ?? entry.Find(element, "title"u8));
        entry.SetAbstract(entry.Find(paper, "summary"u8) ?? entry.Find(element, "summary"u8));
        entry.SetPublishedOn(entry.Find(paper, "publishedAt"u8));
        entry.SetUpvotes(entry.Find(paper, "upvotes"u8));
        entry.SetCommentCount(entry.Find(element, "numComments"u8) ?? entry.Find(paper, "numComments"u8));
        entry.SetUrl(entry.Find(paper, "githubRepo"u8) ?? entry.Find(paper, "projectPage"u8));
        ReadOrganization(entry.Find(paper, "organization"u8) ?? entry.Find(element, "organization"u8), entry);
        if (entry.Find(paper, "authors"u8) is not { } authors || !entry.IsOfKind(authors, JsonKind.Array, "a list of authors"))
            return;
        foreach (var author in authors)
            entry.AddAuthor(author.Kind == JsonKind.Object ? author.Find("name"u8) : author);
        entry.CountAuthors(authors);
    }

    private static bool IsInner(JsonElement element) =>
        element.Find("title"u8) is not null && (element.Find("summary"u8) ?? element.Find("publishedAt"u8)) is not null;

    private static void ReadOrganization(JsonElement? value, JsonEntryBuilder entry)
    {
        if (value is { Kind: JsonKind.Object } organization)
            entry.SetOrganization(organization.Find("fullname"u8) ?? organization.Find("name"u8));
        else
            entry.SetOrganization(value);
    }
}
