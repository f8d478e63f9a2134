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
        entry.TrySetIdentifier(paper.Find("id"u8));
        entry.SetTitle(paper.Find("title"u8) ?? element.Find("title"u8));
        entry.SetAbstract(paper.Find("summary"u8) ?? element.Find("summary"u8));
        entry.SetPublishedOn(paper.Find("publishedAt"u8));
        entry.SetUpvotes(paper.Find("upvotes"u8));
        entry.SetCommentCount(element.Find("numComments"u8) ?? paper.Find("numComments"u8));
        entry.SetUrl(paper.Find("githubRepo"u8) ?? paper.Find("projectPage"u8));
        ReadOrganization(paper.Find("organization"u8) ?? element.Find("organization"u8), entry);
        if (paper.Find("authors"u8) is not { } authors || !entry.IsOfKind(authors, JsonKind.Array, "a list of authors"))
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
