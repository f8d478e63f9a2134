using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>Items as Zotero's web interface answers them, in an object <c>data</c>, and as programs that work with Zotero export them.</summary>
/// <remarks><see href="https://www.zotero.org/support/dev/web_api/v3/types_and_fields">Types and fields</see>.</remarks>
internal sealed class ZoteroForm : MappedForm
{
    private static readonly string[] s_noPapers = ["attachment", "note", "annotation"];

    // Whoever makes a work of a kind is called so, and is its author.
    private static readonly JsonNames s_authors = new(
        "author", "artist", "cartographer", "composer", "director", "performer", "podcaster", "presenter", "programmer", "inventor", "interviewee", "sponsor", "contributor");

    private static readonly TypeNames s_types = new(
        ("journalArticle", PaperType.Article), ("conferencePaper", PaperType.ConferencePaper), ("preprint", PaperType.Preprint), ("book", PaperType.Book),
        ("bookSection", PaperType.Chapter), ("thesis", PaperType.Thesis), ("report", PaperType.Report), ("dataset", PaperType.Dataset),
        ("computerProgram", PaperType.Software), ("webpage", PaperType.Webpage), ("manuscript", PaperType.Manuscript), ("document", PaperType.Document),
        ("magazineArticle", PaperType.MagazineArticle), ("newspaperArticle", PaperType.NewspaperArticle), ("bill", PaperType.Bill),
        ("radioBroadcast", PaperType.Broadcast), ("tvBroadcast", PaperType.Broadcast), ("podcast", PaperType.Broadcast),
        ("dictionaryEntry", PaperType.DictionaryEntry), ("encyclopediaArticle", PaperType.EncyclopediaEntry), ("artwork", PaperType.Graphic),
        ("hearing", PaperType.Hearing), ("interview", PaperType.Interview), ("case", PaperType.LegalCase), ("statute", PaperType.Legislation),
        ("map", PaperType.Map), ("film", PaperType.MotionPicture), ("videoRecording", PaperType.MotionPicture), ("patent", PaperType.Patent),
        ("letter", PaperType.PersonalCommunication), ("email", PaperType.PersonalCommunication), ("instantMessage", PaperType.PersonalCommunication),
        ("forumPost", PaperType.Post), ("blogPost", PaperType.BlogPost), ("audioRecording", PaperType.Song), ("presentation", PaperType.Speech),
        ("standard", PaperType.Standard));

    /// <inheritdoc/>
    protected override FieldMap Map { get; } = new(
        ("title", Takers.Title),
        ("caseName", Takers.Title),
        ("subject", Takers.Title),
        ("nameOfAct", Takers.Title),
        ("abstractNote", Takers.Abstract),
        ("itemType", s_types.Take),
        ("creators", TakeCreators),
        ("date", Takers.WrittenDate),
        ("DOI", Takers.Doi),
        ("archiveID", (fields, value) => fields.TakeIdentifier(value)),
        ("url", TakeAddress),
        ("publicationTitle", Takers.Venue),
        ("proceedingsTitle", Takers.Venue),
        ("bookTitle", Takers.Venue),
        ("encyclopediaTitle", Takers.Venue),
        ("dictionaryTitle", Takers.Venue),
        ("websiteTitle", Takers.Venue),
        ("blogTitle", Takers.Venue),
        ("forumTitle", Takers.Venue),
        ("programTitle", Takers.Venue),
        ("conferenceName", Takers.Venue),
        ("meetingName", Takers.Venue),
        ("journalAbbreviation", Takers.Venue),
        ("volume", Takers.Volume),
        ("issue", Takers.Issue),
        ("reportNumber", Takers.Issue),
        ("patentNumber", Takers.Issue),
        ("pages", Takers.Pages),
        ("publisher", Takers.Publisher),
        ("university", Takers.Publisher),
        ("institution", Takers.Publisher),
        ("repository", Takers.Publisher),
        ("language", Takers.Language),
        ("ISBN", Takers.Isbn),
        ("ISSN", Takers.Issn),
        ("citationKey", Takers.CitationKey),
        ("citekey", Takers.CitationKey),
        ("extra", TakeExtra),
        ("tags", (fields, value) => fields.ReadKeywords(value, tag => tag.Find("tag"u8))));

    /// <inheritdoc/>
    public override bool IsPassed(JsonElement element) =>
        (FindInner(element) ?? element).Find("itemType"u8) is { Kind: JsonKind.String } type && Array.Exists(s_noPapers, name => AsciiText.EqualsIgnoreCase(type.Bytes, name));

    /// <inheritdoc/>
    protected override JsonElement? FindInner(JsonElement element) =>
        element.Find("data"u8) is { Kind: JsonKind.Object } data && data.Find("itemType"u8) is not null ? data : null;

    /// <inheritdoc/>
    protected override bool IsInner(JsonElement element) =>
        element.Find("itemType"u8) is { Kind: JsonKind.String } && !IsPassed(element) &&
        (element.Find("title"u8) ?? element.Find("caseName"u8) ?? element.Find("nameOfAct"u8) ?? element.Find("subject"u8)) is { Kind: JsonKind.String };

    private static void TakeAddress(JsonFields fields, JsonElement value)
    {
        Takers.Url(fields, value);
        fields.FindIdentifier(value);
    }

    private static void TakeCreators(JsonFields fields, JsonElement value)
    {
        if (!fields.IsOfKind(value, JsonKind.Array, "a list of creators"))
            return;
        var (all, authors) = (0, 0);
        foreach (var creator in value)
        {
            all++;
            var role = creator.Find("creatorType"u8);
            if (role is null || s_authors.Contains(role.Value.Bytes))
            {
                fields.Entry.AddAuthor(ReadName(creator, fields));
                authors++;
            }
            else if (AsciiText.EqualsIgnoreCase(role.Value.Bytes, "editor"))
            {
                fields.Entry.AddEditor(ReadName(creator, fields));
                authors++;
            }
        }

        fields.CountAuthors(value);
        // Translators and others are said by the field.
        if (authors == all)
            fields.Take(value);
    }

    // A name in one field is that of an institution.
    private static PersonName? ReadName(JsonElement creator, JsonFields fields) => creator.Find("name"u8) is { } name
        ? fields.ReadWhole(name)
        : fields.ReadPerson(creator.Find("firstName"u8), creator.Find("lastName"u8), suffix: null);

    /// <summary>Lines that people and programs put there for want of a field: <c>arXiv:2305.11627 [cs]</c>, <c>PMID: 12</c>, <c>Citation Key: a</c>.</summary>
    private static void TakeExtra(JsonFields fields, JsonElement value)
    {
        foreach (var line in fields.ReadLines(value))
        {
            if (fields.ReadBehind(line, "Citation Key:") is { } key)
                fields.Entry.CitationKey ??= key;
            else if (fields.ReadBehind(line, "PMID:") is { } number)
                fields.Entry.AddField(FieldNumber.PubMedId, number);
            else
                fields.FindIdentifier(line.Bytes.IndexOf(" ["u8) is > 0 and var end ? line.Before(end) : line);
        }

        Takers.Note(fields, value);
    }
}
