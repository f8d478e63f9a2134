using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>CSL-JSON, which reference managers export.</summary>
/// <remarks>The schema is csl-data.json of the Citation Style Language, version 1.0.2.</remarks>
internal sealed class CslForm : JsonForm
{
    private const string SchemaName = "CSL-JSON";

    private const string DateParts = "'date-parts' with a year, or with a year, month and day, such as [[2024, 5, 24]]";

    /// <inheritdoc/>
    public override JsonNames Names => CslNames.Fields;

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) =>
        element.Find("title"u8) is not null && element.Find("type"u8) is not null && HasCslField(element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonEntryBuilder entry)
    {
        if (element.Find("type"u8) is { } type)
            CheckType(type, entry);
        CslSchema.Check(element, entry);
        entry.SetMarkedTitle(entry.Find(element, "title"u8));
        entry.SetMarkedAbstract(entry.Find(element, "abstract"u8));
        entry.SetUrl(entry.Find(element, "URL"u8));
        entry.SetIdentifier(entry.Find(element, "DOI"u8), "a DOI, such as 10.1000/182");
        // arXiv papers carry their identifier as a number ("arXiv:2305.11627") or in the link alone.
        _ = entry.TrySetIdentifier(element.Find("number"u8)) || entry.TrySetIdentifier(element.Find("URL"u8));
        ReadDate(entry.Find(element, "issued"u8), entry);
        ReadPeople(entry.Find(element, "author"u8) ?? entry.Find(element, "editor"u8), entry);
    }

    /// <inheritdoc/>
    public override void CheckRequired(JsonElement element, JsonEntryBuilder entry)
    {
        if (element.Find("type"u8) is null)
            entry.ReportMissing(element, "type", SchemaName);
        if (element.Find("id"u8) is null)
            entry.ReportMissing(element, "id", SchemaName);
    }

    private static bool HasCslField(JsonElement element) =>
        (element.Find("issued"u8) ?? element.Find("author"u8) ?? element.Find("DOI"u8) ?? element.Find("container-title"u8) ??
            element.Find("URL"u8) ?? element.Find("id"u8)) is not null;

    private static void CheckType(JsonElement type, JsonEntryBuilder entry)
    {
        if (!CslNames.Types.Contains(type.Bytes))
            entry.Report(type, "a type of CSL-JSON, such as 'article-journal'");
    }

    private static void ReadPeople(JsonElement? value, JsonEntryBuilder entry)
    {
        if (value is not { Kind: JsonKind.Array } people)
            return;
        foreach (var person in people)
        {
            if (person.Find("literal"u8) is { } literal)
                entry.AddAuthor(literal);
            else
                entry.AddAuthor(
                    person.Find("given"u8), person.Find("dropping-particle"u8), person.Find("non-dropping-particle"u8),
                    person.Find("family"u8), person.Find("suffix"u8));
        }

        entry.CountAuthors(people);
    }

    private static void ReadDate(JsonElement? value, JsonEntryBuilder entry)
    {
        if (value is { Kind: JsonKind.String })
            entry.SetPublishedOn(value);
        else if (value is { Kind: JsonKind.Object } issued)
            ReadDateObject(issued, entry);
    }

    private static void ReadDateObject(JsonElement issued, JsonEntryBuilder entry)
    {
        if (issued.Find("date-parts"u8) is { } parts)
            entry.SetPublishedOn(parts, CslDate.Read(parts), DateParts);
        else
            entry.SetPublishedOn(issued.Find("edtf"u8) ?? issued.Find("raw"u8));
    }
}
