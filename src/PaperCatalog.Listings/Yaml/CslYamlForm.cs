using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Yaml;

/// <summary>CSL-JSON written as YAML, as Pandoc has it: dates are maps of year, month and day too.</summary>
internal sealed class CslYamlForm : CslForm
{
    /// <inheritdoc/>
    public override JsonNames? Names => null;

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) =>
        element.Find("title"u8) is not null &&
        ((element.Find("issued"u8) ?? element.Find("container-title"u8) ?? element.Find("publisher-place"u8)) is not null ||
            (element.Find("type"u8) is not null && element.Find("id"u8) is not null) || HasPersonInParts(element.Find("author"u8)));

    /// <inheritdoc/>
    public override void CheckRequired(JsonElement element, JsonFields fields)
    {
    }

    /// <inheritdoc/>
    protected override void Check(JsonElement element, JsonFields fields)
    {
    }

    /// <inheritdoc/>
    protected override void ReadDate(JsonElement element, JsonFields fields)
    {
        if (fields.Find(element, "issued"u8) is not { } issued)
            return;
        var date = FirstOf(issued);
        if (date.Kind == JsonKind.Object && date.Find("year"u8) is not null)
            fields.Entry.PublishedOn = fields.CheckDate(issued, ReadParts(date), "a year, or a year, month and day");
        else if (date.Kind == JsonKind.Object)
            ReadIssued(date, fields);
        else
            fields.Entry.PublishedOn = fields.ReadDate(date);
        if (fields.Entry.PublishedOn is not null)
            fields.Take(issued);
    }

    // A range is a list of two dates.
    private static JsonElement FirstOf(JsonElement value)
    {
        if (value.Kind == JsonKind.Array)
        {
            foreach (var date in value)
                return date;
        }

        return value;
    }

    private static PartialDate? ReadParts(JsonElement date)
    {
        Span<int> parts = [0, 0, 0];
        JsonElement?[] values = [date.Find("year"u8), date.Find("month"u8), date.Find("day"u8)];
        for (var i = 0; i < parts.Length; i++)
        {
            if (values[i] is { } value && !AsciiText.TryParse(value.Bytes, out parts[i]))
                return null;
        }

        return new PartialDate(parts[0], parts[1], parts[2]);
    }

    private static bool HasPersonInParts(JsonElement? people)
    {
        if (people is not { Kind: JsonKind.Array } list)
            return false;
        foreach (var person in list)
            return person.Find("family"u8) is not null;
        return false;
    }
}
