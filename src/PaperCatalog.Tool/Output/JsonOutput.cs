using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperCatalog.Tool.Output;

/// <summary>Writes JSON to a text.</summary>
internal static class JsonOutput
{
    // It stands in no page: letters stay as they are.
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what <paramref name="write"/> writes, and a line feed.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, s_options))
            write(json);
        // Strings have no line ends of their own in JSON.
        output.Write(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length).Replace("\r\n", "\n", StringComparison.Ordinal));
        output.Write('\n');
    }
}
