using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperCatalog.Tool.Page.Data;

/// <summary>
/// Data of a page as a script that hands it over: a page that is read from disk may load scripts and nothing else.
/// </summary>
internal static class DataScript
{
    // It is a file of its own, so what means something to HTML means nothing here.
    private static readonly JavaScriptEncoder s_encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions s_options = new() { Encoder = s_encoder };

    /// <summary>The file <c>data/name.js</c>.</summary>
    /// <param name="name">The name that the page knows the data by.</param>
    /// <param name="write">Writes the data, one value.</param>
    public static PageFile Write(string name, Action<Utf8JsonWriter> write)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, s_options))
            write(writer);

        // A browser reads JSON in a text twice as fast as the same as a script.
        var text = JsonEncodedText.Encode(json.GetBuffer().AsSpan(0, (int)json.Length), s_encoder);
        using var script = new MemoryStream();
        script.Write(Encoding.UTF8.GetBytes($"paperCatalog.store.put(\"{name}\", \""));
        script.Write(text.EncodedUtf8Bytes);
        script.Write("\");\n"u8);
        return new PageFile($"data/{name}.js", script.ToArray());
    }
}
