using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json;

/// <summary>A paper of a JSON file: an object, or a text whose content is one.</summary>
internal static class JsonPaper
{
    /// <summary>Whether a paper stands at a place.</summary>
    public static bool IsAt(Utf8Text text, int at, Predicate<JsonElement> isPaper) => IsAt(text, at, isPaper, out _);

    /// <summary>Whether a paper stands at a place, and how many bytes were read to see it.</summary>
    public static bool IsAt(Utf8Text text, int at, Predicate<JsonElement> isPaper, out int cost)
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
            text = JsonString.Unwrap(text, ByteSpan.FromBounds(at + 1, end), out span);
        }

        var start = JsonScanner.SkipSpace(text.Slice(span), 0);
        if (start == span.Length || text.Slice(span)[start] != '{')
            return false;
        var reader = new JsonValueReader();
        reader.Read(text.Slice(span), start, span.Start);
        cost += reader.End - span.Start;
        return isPaper(new JsonElement(text, reader.Nodes, 0));
    }
}
