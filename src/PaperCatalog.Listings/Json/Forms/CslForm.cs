using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>CSL-JSON, which reference managers export.</summary>
/// <remarks>The schema is csl-data.json of the Citation Style Language, version 1.0.2.</remarks>
internal class CslForm : JsonForm
{
    private const string SchemaName = "CSL-JSON";

    private const string DateParts = "'date-parts' with a year, or with a year, month and day, such as [[2024, 5, 24]]";

    /// <inheritdoc/>
    public override JsonNames? Names => CslNames.Fields;

    /// <inheritdoc/>
    public override JsonNames? OtherNames => CslNames.OtherFields;

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) =>
        element.Find("title"u8) is not null && element.Find("type"u8) is not null && HasCslField(element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        var entry = fields.Entry;
        ReadType(element.Find("type"u8), fields);
        Check(element, fields);
        entry.Title = ReadTitle(fields.Find(element, "title"u8), fields);
        entry.Abstract = ReadAbstract(fields.Find(element, "abstract"u8), fields);
        entry.Url = fields.ReadAddress(fields.Find(element, "URL"u8));
        // A program that says the key apart has an address or a number for the item itself.
        entry.CitationKey = fields.ReadValue(element.Find("citation-key"u8)) ?? fields.ReadValue(fields.Find(element, "id"u8));
        fields.TakeIdentifier(fields.Find(element, "DOI"u8), "a DOI, such as 10.1000/182");
        // arXiv papers carry their identifier as a number ("arXiv:2305.11627") or in the link alone.
        var isNumbered = fields.TakeIdentifier(element.Find("number"u8));
        if (!isNumbered)
            fields.TakeIdentifier(element.Find("URL"u8));
        ReadDate(element, fields);
        ReadPeople(fields.Find(element, "author"u8), fields, entry.AddAuthor);
        if (element.Find("author"u8) is { } authors)
            fields.CountAuthors(authors);
        ReadPeople(fields.Find(element, "editor"u8), fields, entry.AddEditor);
        ReadFields(element, fields, isNumbered);
        ReadCustom(element.Find("custom"u8), fields);
        fields.AddOthers(element, value => ReadOther(value, fields));
    }

    /// <inheritdoc/>
    public override void CheckRequired(JsonElement element, JsonFields fields)
    {
        if (element.Find("type"u8) is null)
            fields.ReportMissing(element, "type", SchemaName);
        if (element.Find("id"u8) is null && !IsCrossref(element))
            fields.ReportMissing(element, "id", SchemaName);
    }

    /// <summary>Holds an item against the schema.</summary>
    protected virtual void Check(JsonElement element, JsonFields fields) => CslSchema.Check(element, fields);

    /// <summary>The title.</summary>
    protected virtual ByteSpan? ReadTitle(JsonElement? value, JsonFields fields) => fields.ReadTitle(value);

    /// <summary>The abstract.</summary>
    protected virtual ByteSpan? ReadAbstract(JsonElement? value, JsonFields fields) => fields.ReadText(value, hasMarkup: true);

    /// <summary>Reads the date.</summary>
    protected virtual void ReadDate(JsonElement element, JsonFields fields) => ReadIssued(fields.Find(element, "issued"u8), fields);

    /// <summary>What a variable says that no member of an entry is for: people as names, dates in ISO 8601, texts without mark-up.</summary>
    protected virtual ByteSpan? ReadOther(JsonElement value, JsonFields fields)
    {
        if (value.Kind == JsonKind.String)
            return fields.ReadText(value, hasMarkup: true);
        if (value.Kind == JsonKind.Array && CslNames.People.Contains(value.Name))
            return fields.ReadJoined(value, fields.AppendPerson);
        if (value.Kind == JsonKind.Object && CslNames.Dates.Contains(value.Name))
        {
            if (ReadDates(value, fields) is { } dates)
                return dates;
            if ((value.Find("edtf"u8) ?? value.Find("raw"u8) ?? value.Find("literal"u8)) is { Kind: JsonKind.String } text)
                return fields.ReadText(text);
        }

        return fields.ReadAny(value);
    }

    /// <summary>The dates of an object in ISO 8601; <see langword="null"/> where it has none.</summary>
    protected static ByteSpan? ReadDates(JsonElement value, JsonFields fields) =>
        value.Find("date-parts"u8) is { } parts && CslDate.ReadAll(parts) is { } dates ? fields.ReadAs(value, dates) : null;

    /// <summary>Takes a date: a text, or an object of parts.</summary>
    protected static void ReadIssued(JsonElement? value, JsonFields fields)
    {
        if (value is { Kind: JsonKind.String })
            fields.Entry.PublishedOn = fields.ReadDate(value);
        else if (value is { Kind: JsonKind.Object } issued)
            ReadDateObject(issued, fields);
    }

    /// <summary>Whether it is an answer of Crossref, which has texts as lists of one.</summary>
    private static bool IsCrossref(JsonElement element) => element.Find("title"u8) is { Kind: JsonKind.Array };

    private static bool HasCslField(JsonElement element) =>
        (element.Find("issued"u8) ?? element.Find("author"u8) ?? element.Find("DOI"u8) ?? element.Find("container-title"u8) ??
            element.Find("URL"u8) ?? element.Find("id"u8)) is not null;

    private static void ReadType(JsonElement? value, JsonFields fields)
    {
        if (value is not { } type)
            return;
        fields.Entry.Type = CslTypes.Find(fields.GetString(type), out var isCanonical);
        if (isCanonical)
            fields.Take(type);
        else if (fields.Entry.Type == PaperType.Unknown)
            fields.Report(type, "a type of CSL-JSON, such as 'article-journal'");
    }

    private static void ReadPeople(JsonElement? value, JsonFields fields, Action<PersonName?> add)
    {
        if (value is not { Kind: JsonKind.Array } people)
            return;
        foreach (var person in people)
        {
            if (person.Kind != JsonKind.Object || fields.ReadPerson(person) is not { } name)
                continue;
            add(name);
            fields.Take(people);
        }
    }

    private static void ReadFields(JsonElement element, JsonFields fields, bool isNumbered)
    {
        var entry = fields.Entry;
        foreach (var name in (string[])["container-title", "collection-title", "event-title", "event"])
        {
            if (!entry.HasField(FieldNumber.Venue))
                entry.AddField(FieldNumber.Venue, fields.ReadValue(fields.FindAny(element, name), hasMarkup: true));
        }

        entry.AddField(FieldNumber.Volume, fields.ReadValue(element.Find("volume"u8)));
        entry.AddField(FieldNumber.Issue, fields.ReadValue(element.Find("issue"u8)));
        if (!isNumbered && !entry.HasField(FieldNumber.Issue))
            entry.AddField(FieldNumber.Issue, fields.ReadValue(element.Find("number"u8)));
        entry.AddField(FieldNumber.Pages, fields.ReadPages(element.Find("page"u8)));
        entry.AddField(FieldNumber.Publisher, fields.ReadValue(element.Find("publisher"u8), hasMarkup: true));
        entry.AddField(FieldNumber.Language, fields.ReadValue(element.Find("language"u8)));
        entry.AddField(FieldNumber.Note, fields.ReadValue(element.Find("note"u8)));
        entry.AddField(FieldNumber.Isbn, fields.ReadValue(element.Find("ISBN"u8)));
        entry.AddField(FieldNumber.Issn, fields.ReadValue(element.Find("ISSN"u8)));
        entry.AddField(FieldNumber.PubMedId, fields.ReadValue(element.Find("PMID"u8)));
        fields.ReadKeywords(element.Find("keyword"u8));
    }

    /// <summary>What the schema leaves free: the members of ours that it has no word for, and fields under their own names.</summary>
    private static void ReadCustom(JsonElement? value, JsonFields fields)
    {
        if (value is not { Kind: JsonKind.Object } custom)
            return;
        fields.Take(custom);
        var entry = fields.Entry;
        entry.AddField(FieldNumber.ArxivCategory, fields.ReadValue(custom.Find("arxivCategory"u8)));
        if (custom.Find("authorCount"u8) is { Kind: JsonKind.Number } authors)
            entry.AuthorCount = fields.ReadCount(authors) ?? entry.AuthorCount;
        if (custom.Find("upvotes"u8) is { Kind: JsonKind.Number } upvotes)
            entry.Upvotes = fields.ReadCount(upvotes);
        if (custom.Find("comments"u8) is { Kind: JsonKind.Number } comments)
            entry.CommentCount = fields.ReadCount(comments);
        fields.AddOthers(custom, fields.ReadAny);
    }

    private static void ReadDateObject(JsonElement issued, JsonFields fields)
    {
        if (issued.Find("date-parts"u8) is { } parts)
            fields.Entry.PublishedOn = fields.CheckDate(parts, CslDate.Read(parts), DateParts);
        else
            fields.Entry.PublishedOn = fields.ReadDate(issued.Find("edtf"u8) ?? issued.Find("raw"u8));
        if (fields.Entry.PublishedOn is not null)
            fields.Take(issued);
    }
}
