using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>arXiv's data set at Kaggle: a paper a line.</summary>
/// <remarks><see href="https://www.kaggle.com/datasets/Cornell-University/arxiv">The data set</see>.</remarks>
internal sealed class ArxivForm : MappedForm
{
    /// <inheritdoc/>
    protected override FieldMap Map { get; } = new(
        ("title", Takers.Title),
        ("abstract", Takers.Abstract),
        ("id", Takers.Arxiv),
        ("doi", Takers.Doi),
        ("authors_parsed", TakeAuthors),
        ("authors", TakeAuthorText),
        ("versions", TakeVersions),
        ("update_date", Takers.Date),
        ("journal-ref", Takers.Venue),
        ("comments", Takers.Note),
        ("categories", TakeCategories));

    /// <inheritdoc/>
    protected override bool IsInner(JsonElement element) =>
        element.Find("title"u8) is { Kind: JsonKind.String } && element.Find("id"u8) is not null &&
        (element.HasName("authors_parsed"u8) || (element.HasName("categories"u8) && (element.HasName("submitter"u8) || element.HasName("journal-ref"u8))));

    /// <inheritdoc/>
    protected override void Complete(JsonElement paper, JsonFields fields) => fields.Entry.Type = PaperType.Preprint;

    /// <summary>Names in parts: <c>["Balázs", "C.", ""]</c> is the family name, the given one and the suffix.</summary>
    private static void TakeAuthors(JsonFields fields, JsonElement value)
    {
        if (!fields.IsOfKind(value, JsonKind.Array, "a list of names in parts"))
            return;
        foreach (var author in value)
        {
            JsonElement?[] parts = [null, null, null];
            var count = 0;
            if (author.Kind == JsonKind.Array)
            {
                foreach (var part in author)
                {
                    if (count < parts.Length)
                        parts[count++] = part;
                }
            }

            fields.Entry.AddAuthor(fields.ReadPerson(family: parts[0], given: parts[1], suffix: parts[2]));
        }

        fields.CountAuthors(value);
        fields.Take(value);
    }

    private static void TakeAuthorText(JsonFields fields, JsonElement value)
    {
        if (fields.Entry.AuthorCount is null)
            fields.ReadAuthors(value);
        else
            fields.Take(value);
    }

    /// <summary>The day of the first version.</summary>
    private static void TakeVersions(JsonFields fields, JsonElement value)
    {
        if (value.Kind != JsonKind.Array)
            return;
        foreach (var version in value)
        {
            if (version.Find("created"u8) is { Kind: JsonKind.String } created)
                fields.ReadWrittenDate(created);
            return;
        }
    }

    /// <summary>The first category is the primary one; the others are a field, as they are of arXiv's own answers.</summary>
    private static void TakeCategories(JsonFields fields, JsonElement value)
    {
        if (fields.ReadFirstWord(value, out var others) is not { } primary)
            return;
        fields.Entry.AddField(FieldNumber.ArxivCategory, primary);
        fields.Entry.AddField("categories", others);
    }
}
