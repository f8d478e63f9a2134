using PaperCatalog.Listings.Json.Forms;
using PaperCatalog.Listings.Json.Syntax;
using PaperCatalog.Rules;

namespace PaperCatalog.Listings.Yaml;

/// <summary>Papers as people write them in YAML, in lists of maps and in the front matter of pages: the fields of our own JSON, and whatever else.</summary>
internal sealed class YamlPapersForm : PapersForm
{
    private static readonly string[] s_addresses = ["url", "URL", "link", "paper", "paper_url", "pdf", "pdf_url"];

    /// <inheritdoc/>
    public override JsonNames? Names => null;

    /// <inheritdoc/>
    public override bool IsPaper(JsonElement element) =>
        (element.Find("title"u8) ?? element.Find("Title"u8)) is { } title && title.Kind is not (JsonKind.Array or JsonKind.Object) && HasField(element);

    /// <inheritdoc/>
    public override void Read(JsonElement element, JsonFields fields)
    {
        if (element.Find("published"u8) is { Kind: JsonKind.Word })
            ReadDate(fields.FindAny(element, "date", "year"), fields);
        if (element.Find("keywords"u8) is null)
            fields.ReadKeywords(element.Find("tags"u8));
        base.Read(element, fields);
        foreach (var name in s_addresses)
            fields.FindIdentifier(element.Find(name));
    }

    /// <inheritdoc/>
    protected override void ReadDate(JsonElement? value, JsonFields fields)
    {
        // Whether a page is published is said by the same word.
        if (value is { } date && date.Kind != JsonKind.Word)
            fields.ReadWrittenDate(date);
    }

    // Pages say whether they take comments, and of what layout they are, by words that mean something else here.
    /// <inheritdoc/>
    protected override Field<int>? ReadCount(JsonElement? value, JsonFields fields) => value is { Kind: JsonKind.Number } ? fields.ReadCount(value) : null;

    /// <inheritdoc/>
    protected override void ReadType(JsonElement? value, JsonFields fields)
    {
        if (value is { Kind: JsonKind.String } type && PaperTypeNames.FindCsl(fields.GetString(type).AsSpan()) != PaperType.Unknown)
            base.ReadType(type, fields);
    }
}
