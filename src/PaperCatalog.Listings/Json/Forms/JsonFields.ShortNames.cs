using PaperCatalog.Listings.Dialects;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <content>Titles and names as indexes print them: with a full stop, with initials, with a number for each namesake.</content>
internal sealed partial class JsonFields
{
    // "0001" and the space before it.
    private const int NamesakeLength = 5;

    /// <summary>A title with mark-up, without the full stop that an index puts behind each.</summary>
    public ByteSpan? ReadStoppedTitle(JsonElement value, MarkupDecoder decode)
    {
        if (!IsOfKind(value, JsonKind.String, ExpectedText))
            return null;
        var content = Unwrap(value, out var span);
        decode(content, span, _decoded);
        _decoded.JoinLines();
        if (FullStop.Ends(_decoded.Field))
            _decoded.Truncate(_decoded.FieldLength - 1);
        return Took(value, _decoded.EndText());
    }

    /// <summary>Adds authors from one text with commas between them and initials behind each: <c>Miller A, Kuhn BC.</c></summary>
    public void ReadShortAuthors(JsonElement value)
    {
        if (!IsOfKind(value, JsonKind.String, ExpectedText))
            return;
        var rest = WithoutStop(new TextStretch(_text, value.Span));
        while (!rest.Span.IsEmpty)
        {
            var comma = rest.Bytes.IndexOf((byte)',');
            Entry.AddAuthor(ReadShortName(comma < 0 ? rest : rest.Before(comma)));
            rest = rest.From(comma < 0 ? rest.Span.Length : comma + 1);
        }

        CountAuthors(value);
        Take(value);
    }

    /// <summary>A name without the number with which DBLP tells people of one name apart: <c>Wei Wang 0001</c>.</summary>
    public PersonName? ReadNamesake(JsonElement? value)
    {
        if (value is not { } name || !IsOfKind(name, JsonKind.String, ExpectedText))
            return null;
        var bytes = name.Bytes;
        var end = bytes.Length - NamesakeLength;
        // They begin with a zero; "Project 2025" is a name.
        var isNumbered = end > 0 && bytes.Slice(end, 2).SequenceEqual(" 0"u8) && AsciiText.CountDigits(bytes.Slice(end + 1)) == NamesakeLength - 1;
        Decode(isNumbered ? name.Span with { Length = end } : name.Span);
        return EndName();
    }

    private PersonName? ReadShortName(TextStretch name)
    {
        if (NameWords.FindInitials(name.Bytes) is not (> 0 and var family))
        {
            Decode(name.Span);
            return EndName();
        }

        var parts = new NameParts(AppendPart(name.From(family).Span), DroppingParticle: 0, NonDroppingParticle: 0, Suffix: 0);
        AppendPart(name.Before(family).Span);
        return EndText() is { } span ? new PersonName(span, parts) : null;
    }

    private static TextStretch WithoutStop(TextStretch names) =>
        names.Bytes.Length > 0 && names.Bytes[names.Bytes.Length - 1] == '.' ? names.Before(names.Span.Length - 1) : names;
}
