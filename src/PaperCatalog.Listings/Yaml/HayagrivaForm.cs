using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Yaml;

/// <summary>Entries of Hayagriva, the bibliographies of Typst. What an entry is in is its <c>parent</c>.</summary>
/// <remarks><see href="https://github.com/typst/hayagriva/blob/main/docs/file-format.md">The file format</see>.</remarks>
internal sealed class HayagrivaForm : JsonForm
{
    private static readonly TypeNames s_types = new(
        ("article", PaperType.Article), ("chapter", PaperType.Chapter), ("anthos", PaperType.Chapter), ("entry", PaperType.Entry), ("report", PaperType.Report),
        ("thesis", PaperType.Thesis), ("book", PaperType.Book), ("anthology", PaperType.Book), ("proceedings", PaperType.Book), ("reference", PaperType.Book),
        ("web", PaperType.Webpage), ("blog", PaperType.Webpage), ("post", PaperType.Post), ("thread", PaperType.Post), ("misc", PaperType.Document),
        ("repository", PaperType.Software), ("patent", PaperType.Patent), ("case", PaperType.LegalCase), ("legislation", PaperType.Legislation),
        ("manuscript", PaperType.Manuscript), ("newspaper", PaperType.Periodical), ("periodical", PaperType.Periodical), ("artwork", PaperType.Graphic),
        ("video", PaperType.MotionPicture), ("scene", PaperType.MotionPicture), ("audio", PaperType.Song), ("performance", PaperType.Performance),
        ("exhibition", PaperType.Event), ("conference", PaperType.Event), ("original", PaperType.Document));

    private static readonly FieldMap s_entry = new(
        ("title.value", Takers.Title),
        ("title", Takers.Title),
        ("abstract", Takers.Abstract),
        ("author", TakeAuthors),
        ("editor", TakeEditors),
        ("date", Takers.WrittenDate),
        ("serial-number.arxiv", Takers.Arxiv),
        ("serial-number.doi", Takers.Doi),
        ("serial-number.isbn", Takers.Isbn),
        ("serial-number.issn", Takers.Issn),
        ("serial-number.pmid", Takers.PubMedId),
        ("serial-number.serial", Takers.Issue),
        ("serial-number", TakeNumber),
        ("url.value", TakeAddress),
        ("url", TakeAddress),
        ("volume", Takers.Volume),
        ("issue", Takers.Issue),
        ("page-range", Takers.Pages),
        ("publisher.name", Takers.Publisher),
        ("publisher", Takers.Publisher),
        ("organization", Takers.Publisher),
        ("language", Takers.Language),
        ("note", Takers.Note),
        ("type", s_types.Take));

    // What a journal or a book says, where the entry itself does not.
    private static readonly FieldMap s_parent = new(
        ("title.value", Takers.Venue),
        ("title", Takers.Venue),
        ("volume", Takers.Volume),
        ("issue", Takers.Issue),
        ("publisher.name", Takers.Publisher),
        ("publisher", Takers.Publisher),
        ("organization", Takers.Publisher),
        ("editor", TakeEditors),
        ("date", TakeDate),
        ("serial-number.isbn", Takers.Isbn),
        ("serial-number.issn", Takers.Issn));

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) => IsTitle(element.Find("title"u8)) && HasField(element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        var parent = FindParent(element.Find("parent"u8), out var isOnly);
        if (parent is not null && isOnly)
            fields.Take(element.Find("parent"u8)!.Value);
        s_entry.Read(element, fields);
        if (parent is { } whole)
            s_parent.Read(whole, fields, "parent");
        fields.Entry.Type = TypeIn(fields.Entry.Type, parent?.Find("type"u8), fields.Entry.ArxivId is not null);
        if (fields.Entry.HasField(FieldNumber.Venue) || parent is null)
            return;
        // A conference or a series may have no more than a name.
        fields.Entry.AddField(FieldNumber.Venue, fields.ReadValue(parent.Value.Find("name"u8)));
    }

    private static bool IsTitle(JsonElement? value) => value is { } title && (title.Kind == JsonKind.Object ? title.Find("value"u8) is not null : title.Kind != JsonKind.Array);

    private static bool HasField(JsonElement element) =>
        (element.Find("type"u8) ?? element.Find("author"u8) ?? element.Find("date"u8) ?? element.Find("parent"u8)) is not null;

    /// <summary>The first of an entry's parents.</summary>
    private static JsonElement? FindParent(JsonElement? value, out bool isOnly)
    {
        isOnly = true;
        if (value is not { Kind: JsonKind.Array } list)
            return value is { Kind: JsonKind.Object } ? value : null;
        JsonElement? first = null;
        foreach (var parent in list)
        {
            if (first is not null)
                isOnly = false;
            else if (parent.Kind == JsonKind.Object)
                first = parent;
        }

        return first;
    }

    /// <summary>The type of an entry in a parent of a type.</summary>
    private static PaperType TypeIn(PaperType type, JsonElement? parent, bool isInArxiv)
    {
        var name = parent is { } some ? System.Text.Encoding.UTF8.GetString(some.Bytes.ToArray()).ToUpperInvariant() : "";
        return (type, name) switch
        {
            (PaperType.Article, "PROCEEDINGS" or "CONFERENCE") => PaperType.ConferencePaper,
            (PaperType.Article, "NEWSPAPER") => PaperType.NewspaperArticle,
            (PaperType.Article, "BLOG") or (PaperType.Post, "BLOG") => PaperType.BlogPost,
            (PaperType.Article, "REPOSITORY") => PaperType.Preprint,
            (PaperType.Article or PaperType.Unknown or PaperType.Webpage or PaperType.Document, "") when isInArxiv => PaperType.Preprint,
            (PaperType.Entry, "REFERENCE") => PaperType.EncyclopediaEntry,
            _ => type,
        };
    }

    private static void TakeAuthors(JsonFields fields, JsonElement value)
    {
        AddPeople(fields, value, fields.Entry.AddAuthor);
        fields.CountAuthors(value);
    }

    private static void TakeEditors(JsonFields fields, JsonElement value) => AddPeople(fields, value, fields.Entry.AddEditor);

    /// <summary>One person or several: <c>Family, Given</c>, or a map with <c>name</c>, <c>given-name</c>, <c>prefix</c> and <c>suffix</c>.</summary>
    private static void AddPeople(JsonFields fields, JsonElement value, Action<PersonName?> add)
    {
        if (value.Kind != JsonKind.Array)
        {
            add(ReadPerson(fields, value));
        }
        else
        {
            foreach (var person in value)
                add(ReadPerson(fields, person));
        }

        fields.Take(value);
    }

    private static PersonName? ReadPerson(JsonFields fields, JsonElement person) => person.Kind == JsonKind.Object
        ? fields.ReadPerson(person.Find("given-name"u8), person.Find("name"u8), person.Find("suffix"u8), person.Find("prefix"u8))
        : fields.ReadTurned(person);

    private static void TakeDate(JsonFields fields, JsonElement value)
    {
        if (fields.Entry.PublishedOn is null)
            fields.ReadWrittenDate(value);
    }

    private static void TakeAddress(JsonFields fields, JsonElement value)
    {
        if (value.Kind != JsonKind.String)
            return;
        Takers.Url(fields, value);
        fields.FindIdentifier(value);
    }

    /// <summary>A number that stands alone may be an identifier.</summary>
    private static void TakeNumber(JsonFields fields, JsonElement value)
    {
        if (value.Kind == JsonKind.String)
            fields.TakeIdentifier(value);
    }
}
