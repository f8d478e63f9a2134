using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Indexes;

/// <summary>Notes as OpenReview answers them: those of papers, whose fields are texts in its first interface and objects with a value in the second.</summary>
/// <remarks><see href="https://docs.openreview.net/reference/api-v2/entities/note">Notes</see>.</remarks>
internal sealed class OpenReviewForm : JsonForm
{
    private const string Forum = "https://openreview.net/forum?id=";

    private static readonly (string Name, FieldTaker Take)[] s_fields =
    [
        ("title", Takers.Title), ("abstract", Takers.Abstract), ("authors", Takers.Authors), ("keywords", Takers.Keywords),
        ("venue", Takers.Venue), ("pdf", Takers.Identifier), ("html", Takers.Identifier), ("ee", Takers.Identifier), ("doi", Takers.Doi),
    ];

    /// <inheritdoc/>
    public override bool IsSure => true;

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) =>
        element.Find("content"u8) is { Kind: JsonKind.Object } content && GetValue(content.Find("title"u8)) is { Kind: JsonKind.String } &&
        (IsNote(element) || (content.Find("authors"u8) ?? content.Find("authorids"u8)) is not null) && !IsReply(element);

    /// <inheritdoc/>
    public override bool IsPassed(JsonElement element) => IsNote(element) && IsReply(element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        var entry = fields.Entry;
        if (element.Find("content"u8) is { Kind: JsonKind.Object } content)
        {
            foreach (var (name, take) in s_fields)
            {
                if (fields.FindAny(content, name) is { } field && GetValue(field) is { } value)
                    TakeField(fields, field, value, take);
            }

            fields.Take(content);
            fields.AddOthers(content, value => fields.ReadAny(GetValue(value) ?? value));
        }

        entry.PublishedOn = fields.ReadMoment(element.Find("pdate"u8)) ?? fields.ReadMoment(element.Find("odate"u8)) ?? fields.ReadMoment(element.Find("cdate"u8));
        entry.Url ??= fields.ReadAddress(Forum, element.Find("forum"u8) ?? element.Find("id"u8));
        // A venue that only says where a paper was sent to makes it none that was published there.
        if (entry.ArxivId is not null && !entry.HasField(FieldNumber.Venue))
            entry.Type = PaperType.Preprint;
        fields.AddOthers(element, fields.ReadAny);
    }

    private static bool IsNote(JsonElement element) =>
        (element.Find("forum"u8) ?? element.Find("invitation"u8) ?? element.Find("invitations"u8) ?? element.Find("signatures"u8)) is not null;

    /// <summary>Whether a note is a review or a comment: it is about another.</summary>
    private static bool IsReply(JsonElement element) =>
        element.Find("replyto"u8) is { Kind: JsonKind.String, Span.IsEmpty: false } about && element.Find("id"u8) is { } id && !about.Bytes.SequenceEqual(id.Bytes);

    private static void TakeField(JsonFields fields, JsonElement field, JsonElement value, FieldTaker take)
    {
        take(fields, value);
        if (fields.HasTaken(value))
            fields.Take(field);
    }

    private static JsonElement? GetValue(JsonElement? field) => field is { Kind: JsonKind.Object } some ? some.Find("value"u8) : field;
}
