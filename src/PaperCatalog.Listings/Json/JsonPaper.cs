using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json;

/// <summary>A paper of a JSON file: an object, or a text whose content is one.</summary>
internal static class JsonPaper
{
    /// <summary>Whether a paper of a form stands at a place.</summary>
    public static bool IsAt(Utf8Text text, int at, JsonForm form) => IsAt(text, at, form, out _);

    /// <summary>Whether a paper of a form stands at a place, and how many bytes were read to see it.</summary>
    public static bool IsAt(Utf8Text text, int at, JsonForm form, out int cost)
    {
        cost = 0;
        var json = text.Bytes;
        if (at >= json.Length)
            return false;
        var span = ByteSpan.FromBounds(at, json.Length);
        if (json[at] == '"')
        {
            var end = JsonScanner.FindStringEnd(json, at + 1);
            cost = end - at;
            text = Unwrap(text, ByteSpan.FromBounds(at + 1, end), out span);
        }

        var start = JsonScanner.SkipSpace(text.Slice(span), 0);
        if (start == span.Length || text.Slice(span)[start] != '{')
            return false;
        var reader = new JsonValueReader();
        reader.Read(text.Slice(span), start, span.Start);
        cost += reader.End - span.Start;
        return form.IsPaper(new JsonElement(text, reader.Nodes, 0));
    }

    /// <summary>Decodes a string whose content is JSON.</summary>
    /// <param name="text">The listing.</param>
    /// <param name="span">The string, without its quotes.</param>
    /// <param name="content">The content in the text that is returned.</param>
    public static Utf8Text Unwrap(Utf8Text text, ByteSpan span, out ByteSpan content)
    {
        var builder = new DecodedTextBuilder(text);
        JsonString.Decode(text, span, builder);
        content = builder.EndField();
        return builder.ToText();
    }
}
