using System.Text;
using System.Text.Json;

namespace PaperCatalog.Tool.Settings;

/// <summary>A place in a text of JSON, from 1, as messages say it: columns count bytes, as those of syntax errors do.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
internal readonly record struct JsonPlace(int Line, int Column)
{
    private static readonly JsonReaderOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Where the value at a path of names and numbers begins, in JSON that can be read; its start where there is none.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">Names of properties, and numbers of items from 0.</param>
    public static JsonPlace Of(byte[] json, params IReadOnlyList<object> path)
    {
        var mark = Encoding.UTF8.Preamble.Length;
        var start = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? mark : 0;
        var reader = new Utf8JsonReader(json.AsSpan(start), s_options);
        reader.Read();
        foreach (var step in path)
        {
            if (!(step is int number ? TryGoToItem(ref reader, number) : TryGoToProperty(ref reader, (string)step)))
                return new JsonPlace(1, 1);
        }

        var before = json.AsSpan(start, (int)reader.TokenStartIndex);
        return new JsonPlace(before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    private static bool TryGoToProperty(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isIt = reader.ValueTextEquals(name);
            reader.Read();
            if (isIt)
                return true;
            reader.Skip();
        }

        return false;
    }

    private static bool TryGoToItem(ref Utf8JsonReader reader, int number)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (number-- == 0)
                return true;
            reader.Skip();
        }

        return false;
    }
}
