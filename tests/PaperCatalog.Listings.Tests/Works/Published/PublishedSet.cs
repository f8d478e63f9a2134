using System.Text;
using Microsoft.VisualBasic.FileIO;

namespace PaperCatalog.Listings.Tests.Works.Published;

/// <summary>A published set of records and which of them are of one work, as a bibliography that a team could have.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Ids">The records, in order.</param>
/// <param name="Works">The classes of records that are of one work each; what is in none is a work by itself.</param>
/// <param name="Listing">The records as BibTeX.</param>
internal sealed record PublishedSet(string Name, string[] Ids, string[][] Works, string Listing)
{
    // Programs that write tables put these where a cell is empty.
    private static readonly HashSet<string> s_nothing = new(StringComparer.Ordinal) { "", "NA", "UNKNOWN", "n/a", "N/A", "#NAME?", "nan" };

    private static readonly string[] s_fields =
        ["title", "author", "year", "journal", "booktitle", "volume", "number", "pages", "doi", "abstract"];

    /// <summary>Reads a set.</summary>
    /// <param name="folder">The folder that holds it.</param>
    /// <param name="name">Its name.</param>
    public static PublishedSet Read(string folder, string name)
    {
        var records = ReadTable(Path.Combine(folder, name, "records_pre_merged.csv"));
        var merged = ReadTable(Path.Combine(folder, name, "merged_record_ids.csv"));
        var listing = new StringBuilder();
        foreach (var record in records)
            Write(record, listing);
        return new PublishedSet(
            name, [.. records.Select(record => record["ID"])], [.. merged.Select(work => work["merged_ids"].Split(';'))], listing.ToString());
    }

    private static List<Dictionary<string, string>> ReadTable(string path)
    {
        using var parser = new TextFieldParser(path, Encoding.UTF8) { TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var header = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (parser.ReadFields() is { } cells)
            rows.Add(header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second));
        return rows;
    }

    private static void Write(Dictionary<string, string> record, StringBuilder listing)
    {
        listing.Append('@').Append(record["ENTRYTYPE"]).Append('{').Append(record["ID"]);
        foreach (var field in s_fields)
        {
            if (record.TryGetValue(field, out var value) && Clean(value) is { } text)
                listing.Append(",\n  ").Append(field).Append(" = {").Append(Escape(text)).Append('}');
        }

        listing.Append("\n}\n\n");
    }

    private static string? Clean(string value)
    {
        var text = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return s_nothing.Contains(text) ? null : text;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            escaped.Append(unit switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => @"\" + unit,
                _ => unit.ToString(),
            });
        }

        return escaped.ToString();
    }
}
