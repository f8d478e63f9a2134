using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>Papers with Code: the dumps of papers and of their code, and what its interface answered.</summary>
/// <remarks><see href="https://github.com/paperswithcode/paperswithcode-data">The dumps</see>.</remarks>
internal sealed class PapersWithCodeForm : MappedForm
{
    // Scripts that people write have one of these by chance, and no two.
    private static readonly JsonNames s_own = new(
        "paper_url", "url_abs", "url_pdf", "nips_id", "openreview_id", "short_abstract", "conference_url_abs", "conference_url_pdf", "proceeding", "reproduces_paper");

    /// <inheritdoc/>
    protected override FieldMap Map { get; } = new(
        ("title", Takers.Title),
        ("paper_title", Takers.Title),
        ("abstract", Takers.Abstract),
        ("arxiv_id", Takers.Arxiv),
        ("paper_arxiv_id", Takers.Arxiv),
        ("repo_url", Takers.Url),
        ("url_abs", TakeAddress),
        ("paper_url_abs", TakeAddress),
        ("url_pdf", Takers.Identifier),
        ("paper_url", Takers.Url),
        ("authors", Takers.Authors),
        ("date", Takers.Date),
        ("published", Takers.Date),
        ("proceeding", Takers.Venue),
        ("conference", Takers.Venue),
        ("tasks", Takers.Keywords));

    /// <inheritdoc/>
    protected override bool IsInner(JsonElement element) => element.Find("title"u8) is { Kind: JsonKind.String }
        ? CountOwn(element) > 1
        : element.Find("paper_title"u8) is { Kind: JsonKind.String } && element.HasName("paper_url"u8);

    private static int CountOwn(JsonElement element)
    {
        var count = 0;
        foreach (var property in element)
            count += s_own.Contains(property.Name) ? 1 : 0;
        return count;
    }

    private static void TakeAddress(JsonFields fields, JsonElement value)
    {
        Takers.Url(fields, value);
        fields.FindIdentifier(value);
    }
}
