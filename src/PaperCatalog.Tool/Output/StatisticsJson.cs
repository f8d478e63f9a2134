using System.Text.Json;
using PaperCatalog.Tool.Commands;
using PaperCatalog.Tool.Papers;

namespace PaperCatalog.Tool.Output;

/// <summary>Statistics in JSON.</summary>
internal static class StatisticsJson
{
    /// <summary>Writes them.</summary>
    public static void Write(ToolConsole console, Statistics statistics) => JsonOutput.Write(console.Out, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("papers", statistics.Papers);
        json.WriteStartArray("listings");
        foreach (var (path, dialect, entries) in statistics.Listings)
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("dialect", dialect);
            json.WriteNumber("entries", entries);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "with", statistics.Parts);
        Write(json, "years", statistics.Years);
        Write(json, "types", statistics.Types);
        Write(json, "venues", statistics.Venues);
        Write(json, "authors", statistics.People);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<(string Name, int Count)> rows)
    {
        json.WriteStartObject(name);
        foreach (var (row, count) in rows)
            json.WriteNumber(row, count);
        json.WriteEndObject();
    }
}
