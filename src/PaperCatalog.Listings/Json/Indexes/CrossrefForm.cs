using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>What Crossref answers: CSL-JSON with lists of texts, texts of JATS, and much besides.</summary>
/// <remarks><see href="https://api.crossref.org/swagger-ui/index.html">The interface</see>: <c>/works</c> and <c>/works/{doi}</c>.</remarks>
internal sealed class CrossrefForm : CslForm
{
    private static readonly string[] s_dates = ["issued", "published", "published-print", "published-online", "posted"];

    /// <inheritdoc/>
    public override bool IsSure => true;

    /// <inheritdoc/>
    public override JsonNames? Names => null;

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) => IsWork(FindInner(element) ?? element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        if (FindInner(element) is not { } work)
        {
            ReadWork(element, fields);
            return;
        }

        ReadWork(work, fields);
        fields.Take(work);
        fields.AddOthers(element, fields.ReadAny);
    }

    /// <inheritdoc/>
    public override void CheckRequired(JsonElement element, JsonFields fields)
    {
    }

    /// <inheritdoc/>
    protected override void Check(JsonElement element, JsonFields fields)
    {
    }

    /// <inheritdoc/>
    protected override ByteSpan? ReadTitle(JsonElement? value, JsonFields fields) => fields.ReadText(value, JatsMarkup.Decode);

    /// <inheritdoc/>
    protected override ByteSpan? ReadAbstract(JsonElement? value, JsonFields fields) => fields.ReadText(value, JatsMarkup.Decode);

    /// <inheritdoc/>
    protected override void ReadDate(JsonElement element, JsonFields fields)
    {
        foreach (var name in s_dates)
        {
            // A work without a date has [[null]].
            if (fields.Entry.PublishedOn is null && fields.FindAny(element, name) is { } date && !IsEmptyDate(date))
                ReadIssued(date, fields);
        }
    }

    /// <inheritdoc/>
    protected override ByteSpan? ReadOther(JsonElement value, JsonFields fields) =>
        IsEmptyDate(value) ? null : ReadDates(value, fields) ?? base.ReadOther(value, fields);

    /// <summary>The answer about one work has it in an object.</summary>
    private static JsonElement? FindInner(JsonElement element) =>
        element.Find("message"u8) is { Kind: JsonKind.Object } message && IsWork(message) ? message : null;

    private static bool IsWork(JsonElement element) =>
        element.Find("title"u8) is { Kind: JsonKind.Array } &&
        (element.Find("DOI"u8) ?? element.Find("type"u8) ?? element.Find("container-title"u8) ?? element.Find("author"u8)) is not null;

    private static bool IsEmptyDate(JsonElement value) =>
        value.Kind == JsonKind.Object && value.Find("date-parts"u8) is { Kind: JsonKind.Array } parts && parts.Bytes.IndexOfAny("0123456789"u8) < 0;

    private void ReadWork(JsonElement work, JsonFields fields)
    {
        base.Read(work, fields);
        fields.Entry.AddField(FieldNumber.Venue, fields.ReadText(work.Find("event"u8)?.Find("name"u8), JatsMarkup.Decode));
        if (work.Find("subject"u8) is { } subjects)
            fields.ReadKeywords(subjects);
    }
}
