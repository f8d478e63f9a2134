using System.Runtime.InteropServices;
using System.Text.Json;

namespace PaperCatalog.Tool.Page.Data;

/// <summary>Values that the data of a page is made of.</summary>
internal static class JsonValues
{
    /// <summary>Writes texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <summary>Writes numbers.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, string name, IEnumerable<int> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }

    /// <summary>Writes numbers as the bytes that a typed array of the page has, the low ones first.</summary>
    public static void WriteBytes<T>(this Utf8JsonWriter json, string name, ReadOnlySpan<T> numbers)
        where T : unmanaged => json.WriteBase64String(name, MemoryMarshal.AsBytes(numbers));
}
