using System.Text;
using PaperCatalog.Format;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <content>Fields that most entries do not have: texts and numbers alike, keywords, and whatever else a paper says.</content>
internal sealed partial class JsonFields
{
    private static readonly string[] s_nameParts = ["literal", "name", "given", "dropping-particle", "non-dropping-particle", "family", "suffix"];

    /// <summary>A text or a number; of a list of these the first, and then the list is another field too, where it has more.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hasMarkup">Whether a text may have mark-up, which goes.</param>
    public ByteSpan? ReadValue(JsonElement? value, bool hasMarkup = false)
    {
        if (value is not { } some)
            return null;
        return some.Kind switch
        {
            JsonKind.Array => ReadFirstValue(some, hasMarkup),
            JsonKind.String => ReadText(some, hasMarkup),
            JsonKind.Number => Took(some, ReadSource(some)),
            _ => null,
        };
    }

    /// <summary>The same of a value that must be one of these; reports one that is not.</summary>
    public ByteSpan? ReadTextOrNumber(JsonElement? value)
    {
        if (value is { } some && some.Kind is not (JsonKind.String or JsonKind.Number))
        {
            Report(some, "a text or a number");
            return null;
        }

        return ReadValue(value);
    }

    /// <summary>Pages.</summary>
    public ByteSpan? ReadPages(JsonElement? value)
    {
        if (value is not { Kind: JsonKind.String } text)
            return ReadValue(value);
        Decode(text);
        _decoded.JoinLines();
        return Took(text, PageRange.End(_decoded, GetPlace(text)));
    }

    /// <summary>Adds keywords: a list of texts, or one text with commas or semicolons between them.</summary>
    public void ReadKeywords(JsonElement? value)
    {
        if (value is not { Kind: JsonKind.Array or JsonKind.String } keywords)
            return;
        Take(keywords);
        if (keywords.Kind == JsonKind.String)
        {
            SplitKeywords(keywords.Span);
            return;
        }

        foreach (var keyword in keywords)
        {
            if (!keyword.IsNull)
                Entry.AddField(FieldNumber.Keyword, ReadAny(keyword));
        }
    }

    /// <summary>Adds the properties of an object that nobody took, under their own names.</summary>
    /// <param name="element">The object.</param>
    /// <param name="read">What a value says.</param>
    /// <param name="passed">Names of properties that say nothing of their own.</param>
    public void AddOthers(JsonElement element, Func<JsonElement, ByteSpan?> read, JsonNames? passed = null)
    {
        foreach (var property in element)
        {
            if (property.IsNull || _taken.Contains(property.Key.Start) || passed?.Contains(property.Name) == true)
                continue;
            Entry.AddField(ReadKey(property), read(property));
        }
    }

    /// <summary>What a value says as a text: a list of texts and numbers with semicolons, another list or an object as its JSON.</summary>
    public ByteSpan? ReadAny(JsonElement value) => value.Kind switch
    {
        JsonKind.String => ReadText(value),
        JsonKind.Array when IsFlat(value) => ReadJoined(value, AppendText),
        _ => ReadSource(value),
    };

    /// <summary>What a list says as a text, with a semicolon between what two of its values say.</summary>
    /// <param name="list">The list.</param>
    /// <param name="append">Adds what a value says to the field that is being decoded.</param>
    public ByteSpan? ReadJoined(JsonElement list, Action<JsonElement> append)
    {
        foreach (var item in list)
        {
            if (item.IsNull)
                continue;
            if (_decoded.FieldLength > 0)
                _decoded.Append("; "u8, _text.GetSource(item.Span with { Length = 0 }));
            append(item);
        }

        return EndText();
    }

    /// <summary>Adds a name to the field that is being decoded.</summary>
    public void AppendPerson(JsonElement person)
    {
        if (person.Kind == JsonKind.String)
            Decode(person);
        var isFirst = true;
        foreach (var name in s_nameParts)
        {
            if (person.Find(name) is not { Kind: JsonKind.String, Span.IsEmpty: false } part)
                continue;
            if (!isFirst)
                _decoded.Append(" "u8, _text.GetSource(part.Span with { Length = 0 }));
            Decode(part);
            isFirst = false;
        }
    }

    /// <summary>A text that stands for a value.</summary>
    public ByteSpan? ReadAs(JsonElement value, string text)
    {
        _decoded.Append(Encoding.UTF8.GetBytes(text), GetPlace(value));
        return EndText();
    }

    // By itself, so that what it keeps in mind costs nothing where there is no list.
    private ByteSpan? ReadFirstValue(JsonElement list, bool hasMarkup) =>
        ReadFirst(list, item => item.Kind == JsonKind.Array ? null : ReadValue(item, hasMarkup));

    private ByteSpan? ReadFirst(JsonElement list, Func<JsonElement, ByteSpan?> read)
    {
        ByteSpan? first = null;
        var count = 0;
        foreach (var item in list)
        {
            if (count++ == 0)
                first = read(item);
        }

        return count == 1 ? Took(list, first) : first;
    }

    private void SplitKeywords(ByteSpan text)
    {
        for (var at = text.Start; at < text.End;)
        {
            var rest = _text.Slice(ByteSpan.FromBounds(at, text.End));
            var length = rest.IndexOfAny((byte)',', (byte)';') is >= 0 and var end ? end : rest.Length;
            Decode(WhiteSpace.Trim(_text, new ByteSpan(at, length)));
            Entry.AddField(FieldNumber.Keyword, EndText());
            at += length + 1;
        }
    }

    private string ReadKey(JsonElement property)
    {
        Decode(property.Key);
        _decoded.JoinLines();
        var name = Encoding.UTF8.GetString(_decoded.Field.ToArray());
        _decoded.DropField();
        return name;
    }

    private void AppendText(JsonElement value)
    {
        if (value.Kind == JsonKind.String)
            Decode(value);
        else
            _decoded.AppendFrom(_text, value.Span);
    }

    /// <summary>A value as it stands, on one line.</summary>
    private ByteSpan? ReadSource(JsonElement value)
    {
        _decoded.AppendFrom(_text, value.Span);
        return EndText();
    }

    private static bool IsFlat(JsonElement list)
    {
        foreach (var item in list)
        {
            if (item.Kind is JsonKind.Array or JsonKind.Object)
                return false;
        }

        return true;
    }
}
