using PaperCatalog.Format;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>What rows of a <see cref="FieldMap"/> do with the value that they find: of each field the first counts.</summary>
internal static class Takers
{
    /// <summary>The venue; one that only says once more what another row has taken is no other field.</summary>
    public static FieldTaker Venue { get; } = Once(FieldNumber.Venue);

    public static FieldTaker Volume { get; } = Once(FieldNumber.Volume);

    public static FieldTaker Issue { get; } = Once(FieldNumber.Issue);

    public static FieldTaker Publisher { get; } = Once(FieldNumber.Publisher);

    public static FieldTaker Language { get; } = Once(FieldNumber.Language);

    public static FieldTaker Note { get; } = Once(FieldNumber.Note);

    public static FieldTaker Isbn { get; } = Once(FieldNumber.Isbn);

    public static FieldTaker Issn { get; } = Once(FieldNumber.Issn);

    public static FieldTaker PubMedId { get; } = Once(FieldNumber.PubMedId);

    /// <summary>The title, without mark-up.</summary>
    public static void Title(JsonFields fields, JsonElement value)
    {
        var isSaid = fields.Entry.Title is { } title && fields.Says(title, value);
        if (isSaid)
            fields.Take(value);
        else
            fields.Entry.Title ??= fields.ReadTitle(value);
    }

    /// <summary>The abstract, without mark-up.</summary>
    public static void Abstract(JsonFields fields, JsonElement value) => fields.Entry.Abstract ??= fields.ReadText(value, hasMarkup: true);

    /// <summary>The address of the paper.</summary>
    public static void Url(JsonFields fields, JsonElement value) => fields.Entry.Url ??= fields.ReadAddress(value);

    /// <summary>The authors: names, or objects with names.</summary>
    public static void Authors(JsonFields fields, JsonElement value) => fields.ReadAuthors(value);

    /// <summary>The citation key.</summary>
    public static void CitationKey(JsonFields fields, JsonElement value) => fields.Entry.CitationKey ??= fields.ReadValue(value);

    /// <summary>Keywords: texts, or objects with names.</summary>
    public static void Keywords(JsonFields fields, JsonElement value) => fields.ReadKeywords(value);

    /// <summary>The pages.</summary>
    public static void Pages(JsonFields fields, JsonElement value)
    {
        if (!fields.Entry.HasField(FieldNumber.Pages))
            fields.Entry.AddField(FieldNumber.Pages, fields.ReadPages(value));
    }

    /// <summary>A DOI; a value that is none is reported.</summary>
    public static void Doi(JsonFields fields, JsonElement value) => fields.TakeIdentifier(value, "a DOI, such as 10.1000/182");

    /// <summary>An arXiv identifier; a value that is none is reported.</summary>
    public static void Arxiv(JsonFields fields, JsonElement value) =>
        fields.TakeIdentifier(value, "an arXiv identifier, such as 2305.11627");

    /// <summary>An address or number that may be an identifier, and stays a field as it is.</summary>
    public static void Identifier(JsonFields fields, JsonElement value) => fields.FindIdentifier(value);

    /// <summary>The date in ISO 8601; the year alone says no more where the date is known.</summary>
    public static void Date(JsonFields fields, JsonElement value)
    {
        if (fields.Entry.PublishedOn is not { } date)
            fields.Entry.PublishedOn = fields.ReadDate(value);
        else if (AsciiText.TryParse(value.Bytes, out var year) && year == date.Value.Year)
            fields.Take(value);
    }

    /// <summary>The date as people write it.</summary>
    public static void WrittenDate(JsonFields fields, JsonElement value) => fields.ReadWrittenDate(value);

    /// <summary>A field under another name than the property's.</summary>
    public static FieldTaker As(string name) => (fields, value) => fields.Entry.AddField(name, fields.ReadValue(value));

    private static FieldTaker Once(int number) => (fields, value) =>
    {
        if (!fields.Entry.HasField(number))
            fields.Entry.AddField(number, fields.ReadValue(value, hasMarkup: true));
        else if (fields.Entry.FindField(number) is { } said && fields.Says(said, value))
            fields.Take(value);
    };
}
