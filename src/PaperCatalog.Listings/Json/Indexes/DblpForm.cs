using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>What DBLP answers to a search for publications: hits, which have the paper in an object <c>info</c>.</summary>
/// <remarks><see href="https://dblp.org/faq/How+to+use+the+dblp+search+API.html">The search interface</see>.</remarks>
internal sealed class DblpForm : MappedForm
{
    private static readonly TypeNames s_types = new(
        ("Journal Articles", PaperType.Article), ("Conference and Workshop Papers", PaperType.ConferencePaper), ("Informal and Other Publications", PaperType.Preprint),
        ("Informal Publications", PaperType.Preprint), ("Parts in Books or Collections", PaperType.Chapter), ("Editorship", PaperType.Book),
        ("Books and Theses", PaperType.Book), ("Reference Works", PaperType.EncyclopediaEntry), ("Data and Artifacts", PaperType.Dataset));

    /// <inheritdoc/>
    protected override FieldMap Map { get; } = new(
        ("title", (fields, value) => fields.Entry.Title ??= fields.ReadStoppedTitle(value, JatsMarkup.Decode)),
        ("authors.author", TakeAuthors),
        ("year", Takers.Date),
        ("ee", TakeAddress),
        // DBLP's page about the paper, which is not where the paper is.
        ("url", (fields, value) => fields.Entry.AddField("dblp", fields.ReadAddress(value))),
        ("doi", Takers.Doi),
        ("venue", Takers.Venue),
        ("volume", Takers.Volume),
        ("number", Takers.Issue),
        ("pages", Takers.Pages),
        ("publisher", Takers.Publisher),
        ("type", s_types.Take));

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        // "URL#4100": the number of the answer, and no address.
        if (FindInner(element) is not null && element.Find("url"u8) is { } number)
            fields.Entry.AddField("hit", fields.ReadValue(number));
        base.Read(element, fields);
    }

    /// <inheritdoc/>
    protected override JsonElement? FindInner(JsonElement element) => element.Find("info"u8) is { Kind: JsonKind.Object } info ? info : null;

    /// <inheritdoc/>
    protected override bool IsInner(JsonElement element) =>
        element.Find("title"u8) is { Kind: JsonKind.String } && element.Find("key"u8) is { Kind: JsonKind.String } &&
        element.Find("url"u8) is { Kind: JsonKind.String } page && page.Bytes.IndexOf("/rec/"u8) >= 0;

    /// <summary>One author is an object, several are a list of such.</summary>
    private static void TakeAuthors(JsonFields fields, JsonElement value)
    {
        if (value.Kind == JsonKind.Array)
        {
            foreach (var author in value)
                fields.Entry.AddAuthor(ReadName(fields, author));
        }
        else
        {
            fields.Entry.AddAuthor(ReadName(fields, value));
        }

        fields.CountAuthors(value);
        fields.Take(value);
    }

    private static PersonName? ReadName(JsonFields fields, JsonElement author) =>
        fields.ReadNamesake(author.Kind == JsonKind.Object ? author.Find("text"u8) : author);

    /// <summary>The electronic edition, which may stand at several places.</summary>
    private static void TakeAddress(JsonFields fields, JsonElement value)
    {
        if (value.Kind != JsonKind.Array)
        {
            Takers.Url(fields, value);
            fields.FindIdentifier(value);
            return;
        }

        foreach (var address in value)
        {
            Takers.Url(fields, address);
            fields.FindIdentifier(address);
        }
    }
}
