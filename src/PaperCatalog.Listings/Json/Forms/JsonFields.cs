using System.Text;
using PaperCatalog.Listings.Dates;
using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Json.Syntax;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>Reads the values of a paper's properties for an entry. One of the wrong kind is reported and left out.</summary>
/// <param name="draft">Where texts with escapes go, and problems.</param>
/// <param name="isDecoded">Whether texts are decoded already and need no quotes, as those of YAML that was read into such values.</param>
internal sealed partial class JsonFields(ListingDraft draft, bool isDecoded = false)
{
    private readonly DecodedTextBuilder _decoded = draft.Decoded;

    // Where the names of the properties stand whose values the entry has.
    private readonly HashSet<int> _taken = [];

    // Where escapes stand that are none: a value that is read in two ways is reported once.
    private readonly HashSet<int> _malformed = [];

    private Utf8Text _text = null!;

    // The object whose names were measured last, and how long they are.
    private ByteSpan? _measured;
    private ulong _lengths;

    private string ExpectedText => isDecoded ? "a text" : "a text in quotes";

    /// <summary>The entry.</summary>
    public EntryDraft Entry { get; private set; } = null!;

    /// <summary>Begins an entry.</summary>
    /// <param name="text">The text that its values are spans of.</param>
    /// <param name="entry">The entry.</param>
    public void Begin(Utf8Text text, EntryDraft entry)
    {
        (_text, Entry, _measured) = (text, entry, null);
        _taken.Clear();
        _malformed.Clear();
    }

    /// <summary>Says that the entry has what a value says, so that it is no other field.</summary>
    public void Take(JsonElement value) => _taken.Add(value.Key.Start);

    /// <summary>Whether the entry has what a value says.</summary>
    public bool HasTaken(JsonElement value) => _taken.Contains(value.Key.Start);

    /// <summary>The value of a property, if it has that and it is not <c>null</c>; reports one that stands twice.</summary>
    public JsonElement? Find(JsonElement element, ReadOnlySpan<byte> name)
    {
        return element.Find(name) is { } value ? CheckRepeated(element, value) : null;
    }

    /// <summary>The characters of a value, escapes as they are.</summary>
    public string GetString(JsonElement value) => _text.GetString(value.Span);

    /// <summary>A title, which Crossref has as a list of one.</summary>
    public ByteSpan? ReadTitle(JsonElement? value)
    {
        return value is { Kind: JsonKind.Array } list ? ReadValue(list, hasMarkup: true) : ReadText(value, hasMarkup: true);
    }

    /// <summary>A text, on one line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hasMarkup">Whether it may have mark-up, which goes.</param>
    public ByteSpan? ReadText(JsonElement? value, bool hasMarkup = false)
    {
        if (value is not { } text || !IsOfKind(text, JsonKind.String, ExpectedText))
            return null;
        Decode(text);
        if (hasMarkup && CslMarkup.MayBeIn(_decoded.Field))
            DropMarkup(text);
        return Took(text, EndText());
    }

    /// <summary>An address, on one line without a space where it was wrapped.</summary>
    public ByteSpan? ReadAddress(JsonElement? value)
    {
        if (value is not { } text || !IsOfKind(text, JsonKind.String, ExpectedText))
            return null;
        Decode(text);
        if (!AddressText.IsWrapped(_decoded.Field))
            return Took(text, EndText());
        var address = AddressText.Join(_decoded.Field);
        _decoded.DropField();
        _decoded.Append(address, _text.GetSource(text.Span));
        return Took(text, _decoded.EndText());
    }

    /// <summary>The value of the first of some properties that an object has.</summary>
    public JsonElement? FindAny(JsonElement element, params string[] names)
    {
        var lengths = LengthsIn(element);
        foreach (var name in names)
        {
            if ((lengths & BitOf(name.Length)) != 0 && element.Find(name) is { } value)
                return CheckRepeated(element, value);
        }

        return null;
    }

    /// <summary>A whole number.</summary>
    public Field<int>? ReadCount(JsonElement? value)
    {
        if (value is not { } number)
            return null;
        if (number.Kind == JsonKind.Number && AsciiText.TryParse(number.Bytes, out var count))
        {
            Take(number);
            return new Field<int>(count, GetPlace(number));
        }

        Report(number, "a whole number from 0 on");
        return null;
    }

    /// <summary>A date as ISO 8601 has it.</summary>
    public Field<PartialDate>? ReadDate(JsonElement? value) =>
        value is { } date && (IsYear(date) || IsOfKind(date, JsonKind.String, isDecoded ? "a date, such as 2024-05-24" : "a date in quotes, such as \"2024-05-24\""))
            ? CheckDate(date, IsoDate.Read(date.Bytes) ?? IsoDate.ReadYearless(date.Bytes), "'2024-05-24', '2024-05' or '2024'")
            : null;

    /// <summary>The date that a value was read as; <see langword="null"/> where it is none, which is reported.</summary>
    public Field<PartialDate>? CheckDate(JsonElement value, PartialDate? date, string expected)
    {
        var field = draft.CheckDate(date, _text, value.Span, expected);
        if (field is not null)
            Take(value);
        return field;
    }

    /// <summary>Takes an identifier in any spelling; <see langword="false"/> where the text spells none.</summary>
    public bool TakeIdentifier(JsonElement? value)
    {
        if (value is not { Kind: JsonKind.String } text)
            return false;
        Decode(text);
        if (!Entry.TakeIdentifier())
            return false;
        Take(text);
        return true;
    }

    /// <summary>Takes an identifier; reports a value that is none.</summary>
    public void TakeIdentifier(JsonElement? value, string expected)
    {
        if (value is { } text && !TakeIdentifier(text))
            Report(text, expected);
    }

    /// <summary>Reports properties with other names than these.</summary>
    /// <param name="element">The object.</param>
    /// <param name="names">The names, which the message advises.</param>
    /// <param name="others">Names that are let pass.</param>
    public void CheckNames(JsonElement element, JsonNames names, JsonNames? others = null)
    {
        foreach (var property in element)
        {
            if (names.Contains(property.Name) || others?.Contains(property.Name) == true)
                continue;
            draft.Report(
                RuleTable.UnknownField, _text.GetSource(property.Key), Excerpt.Of(_text, property.Key),
                names.Advise(_text.GetString(property.Key)));
        }
    }

    /// <summary>The lengths of the names that an object has, a bit for each: most spellings that are asked for have another.</summary>
    private ulong LengthsIn(JsonElement element)
    {
        if (_measured == element.Span)
            return _lengths;
        (_measured, _lengths) = (element.Span, 0);
        foreach (var property in element)
            _lengths |= BitOf(property.Key.Length);
        return _lengths;
    }

    private static ulong BitOf(int length) => 1UL << Math.Min(length, 63);

    /// <summary>The value of a property; reports another one of the same name.</summary>
    private JsonElement CheckRepeated(JsonElement element, JsonElement value)
    {
        if (element.FindRepeated(value) is { IsEmpty: false } repeated)
            draft.Report(RuleTable.RepeatedField, _text.GetSource(repeated), _text.GetString(repeated));
        return value;
    }

    /// <summary>Whether a value is of a kind; reports one that is not.</summary>
    public bool IsOfKind(JsonElement value, JsonKind kind, string expected)
    {
        if (value.Kind == kind || (isDecoded && kind == JsonKind.String && value.Kind is JsonKind.Number or JsonKind.Word))
            return true;
        Report(value, expected);
        return false;
    }

    /// <summary>Says that a value is not what it should be.</summary>
    public void Report(JsonElement value, string expected) => draft.ReportValue(_text, value.Span, expected);

    /// <summary>Says that a paper lacks a property that its schema requires.</summary>
    public void ReportMissing(JsonElement element, string name, string schema)
    {
        // The brace that the paper begins with.
        var place = _text.GetSource(new ByteSpan(element.Span.Start, 1));
        var title = element.Find("title"u8) is { } value ? Excerpt.Of(_text, value.Span) : "";
        draft.Report(RuleTable.MissingField, place, title, schema, name);
    }

    /// <summary>Where a value stands; one that an error cuts off has white space at its end.</summary>
    private ByteSpan GetPlace(JsonElement value) => WhiteSpace.TrimLines(draft.Text, _text.GetSource(value.Span));

    /// <summary>Decodes once more, without the mark-up; a tag may itself be escaped.</summary>
    private void DropMarkup(JsonElement text)
    {
        _decoded.DropField();
        var content = Unwrap(text, out var span);
        CslMarkup.Decode(content, span, _decoded);
    }

    /// <summary>A text with its content, without escapes.</summary>
    private Utf8Text Unwrap(JsonElement text, out ByteSpan content)
    {
        if (!isDecoded)
            return JsonString.Unwrap(_text, text.Span, out content);
        content = text.Span;
        return _text;
    }

    private void Decode(JsonElement text) => Decode(text.Span);

    private void Decode(ByteSpan span)
    {
        if (isDecoded)
        {
            _decoded.AppendFrom(_text, span);
            return;
        }

        var malformed = JsonString.Decode(_text, span, _decoded);
        if (!malformed.IsEmpty && _malformed.Add(malformed.Start))
        {
            draft.Report(
                RuleTable.SyntaxError, _text.GetSource(malformed), _text.GetString(malformed),
                "an escape of JSON; a backslash of the text itself is written twice");
        }
    }

    // A year alone is written without quotes too.
    private static bool IsYear(JsonElement value) => value.Kind == JsonKind.Number && value.Bytes.Length == 4;

    private ByteSpan? Took(JsonElement value, ByteSpan? text)
    {
        if (text is not null)
            Take(value);
        return text;
    }

    private ByteSpan? EndText()
    {
        _decoded.JoinLines();
        return _decoded.EndText();
    }
}
