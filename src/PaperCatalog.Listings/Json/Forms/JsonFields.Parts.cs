using System.Globalization;
using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <content>What indexes say in parts of their own: pages in two numbers, dates in milliseconds, names in lists of objects.</content>
internal sealed partial class JsonFields
{
    private static readonly DateTime s_epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whether a text of the entry is what a value says too.</summary>
    public bool Says(ByteSpan said, JsonElement value)
    {
        if (value.Kind != JsonKind.String)
            return false;
        Decode(value);
        _decoded.JoinLines();
        var says = _decoded.SliceOf(said).SequenceEqual(_decoded.Field);
        _decoded.DropField();
        return says;
    }

    /// <summary>Adds authors from a list of objects, each with a name somewhere in it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="find">Where in an object the name is.</param>
    public void ReadAuthors(JsonElement list, Func<JsonElement, JsonElement?> find)
    {
        if (!IsOfKind(list, JsonKind.Array, "a list of authors"))
            return;
        foreach (var author in list)
            Entry.AddAuthor(author.Kind == JsonKind.Object ? ReadName(find(author)) : ReadName(author));
        CountAuthors(list);
        Take(list);
    }

    /// <summary>Adds keywords from a list of texts, or of objects that each have a text somewhere in them; each once.</summary>
    /// <param name="list">The list.</param>
    /// <param name="find">Where in an object the text is.</param>
    public void ReadKeywords(JsonElement list, Func<JsonElement, JsonElement?> find)
    {
        if (list.Kind != JsonKind.Array)
            return;
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            var keyword = item.Kind == JsonKind.Object ? find(item) : item;
            if (keyword is { Kind: JsonKind.String } text && said.Add(GetString(text)))
                Entry.AddField(FieldNumber.Keyword, ReadText(text, hasMarkup: true));
        }

        if (said.Count > 0)
            Take(list);
    }

    /// <summary>Pages whose first and last are two values.</summary>
    public void ReadPages(JsonElement? first, JsonElement? last)
    {
        if (Entry.HasField(FieldNumber.Pages) || first is not { } from || from.Kind is not (JsonKind.String or JsonKind.Number))
            return;
        AppendText(from);
        _decoded.JoinLines();
        Take(from);
        if (last is { } to && to.Kind is JsonKind.String or JsonKind.Number)
        {
            if (!to.Bytes.SequenceEqual(from.Bytes))
            {
                _decoded.Append("–"u8, _text.GetSource(to.Span with { Length = 0 }));
                AppendText(to);
            }

            Take(to);
        }

        Entry.AddField(FieldNumber.Pages, EndText());
    }

    /// <summary>The day of a moment in milliseconds since 1970; <see langword="null"/> where it is none.</summary>
    public Field<PartialDate>? ReadMoment(JsonElement? value)
    {
        // Ten digits more or less are seconds, and no index has these.
        if (value is not { Kind: JsonKind.Number } number || !long.TryParse(GetString(number), NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ||
            milliseconds is < 0 or > 32_503_680_000_000)
        {
            return null;
        }

        var day = s_epoch.AddMilliseconds(milliseconds);
        Take(number);
        return new Field<PartialDate>(new PartialDate(day.Year, day.Month, day.Day), GetPlace(number));
    }

    /// <summary>Takes the date that a text says as people write it; one that says more stays a field too, and one that says none is reported.</summary>
    public void ReadWrittenDate(JsonElement value)
    {
        if (Entry.PublishedOn is not null)
            return;
        if (value.Kind != JsonKind.String)
        {
            Entry.PublishedOn = ReadDate(value);
            return;
        }

        Decode(value);
        _decoded.JoinLines();
        var date = WrittenDate.Read(_decoded.Field, out var isAll);
        _decoded.DropField();
        var field = draft.CheckDate(date, _text, value.Span, "'2024-05-24', 'May 24, 2024', '2024-05' or '2024'");
        Entry.PublishedOn = field;
        if (field is not null && isAll)
            Take(value);
    }

    /// <summary>Takes an identifier that a text spells, which stays a field too; one that spells none is no problem.</summary>
    public void FindIdentifier(JsonElement? value)
    {
        if (value is not { Kind: JsonKind.String } text)
            return;
        Decode(text);
        Entry.TakeIdentifier();
    }

    /// <summary>An address that is made of a text before a value and the value.</summary>
    public ByteSpan? ReadAddress(string before, JsonElement? value)
    {
        if (value is not { Kind: JsonKind.String, Span.IsEmpty: false } text)
            return null;
        _decoded.Append(Encoding.ASCII.GetBytes(before), GetPlace(text));
        Decode(text);
        return EndText();
    }

    /// <summary>Adds the properties of an object within a paper that nobody took, under their paths.</summary>
    public void AddOthersOf(JsonElement element, string path)
    {
        foreach (var property in element)
        {
            if (property.IsNull || _taken.Contains(property.Key.Start))
                continue;
            Entry.AddField(path + "." + ReadKey(property), ReadAny(property));
        }
    }
}
