using System.Text;
using PaperCatalog.Listings.Json.Syntax;

namespace PaperCatalog.Listings.Json.Forms;

/// <summary>Takes for an entry what a property says. What it does not take is a field under the property's own name.</summary>
internal delegate void FieldTaker(JsonFields fields, JsonElement value);

/// <summary>Which properties of a paper give which fields of an entry: all that one form of JSON has of its own.</summary>
/// <remarks>
/// A path goes through objects: <c>journal.volume</c>. Rows are gone through in order, so that of several for one field the first
/// that is there counts. What no row takes is a field under its own name; of an object that a path goes through, what is in it
/// is one under its path.
/// </remarks>
internal sealed class FieldMap
{
    private readonly (byte[][] Path, FieldTaker Take)[] _rows;
    private readonly (byte[][] Path, string Name)[] _opened;

    /// <summary>A map of these rows.</summary>
    public FieldMap(params (string Path, FieldTaker Take)[] rows)
    {
        _rows = [.. rows.Select(row => (Split(row.Path), row.Take))];
        _opened = [.. rows.SelectMany(row => PathsAbove(row.Path)).Distinct().Select(path => (Split(path), path))];
    }

    /// <summary>Takes all that a paper says.</summary>
    public void Read(JsonElement paper, JsonFields fields) => Read(paper, fields, path: "");

    /// <summary>The same of an object in a paper.</summary>
    /// <param name="paper">The object.</param>
    /// <param name="fields">Where it goes.</param>
    /// <param name="path">The path of the object.</param>
    public void Read(JsonElement paper, JsonFields fields, string path)
    {
        TakeRows(paper, fields);
        if (path.Length == 0)
            fields.AddOthers(paper, fields.ReadAny);
        else
            fields.AddOthersOf(paper, path);
        foreach (var (inner, name) in _opened)
        {
            if (FindObject(paper, inner, inner.Length) is { } holder)
                fields.AddOthersOf(holder, path.Length == 0 ? name : path + "." + name);
        }
    }

    private void TakeRows(JsonElement paper, JsonFields fields)
    {
        foreach (var (path, take) in _rows)
        {
            if (FindObject(paper, path, path.Length - 1) is { } holder && fields.Find(holder, path[path.Length - 1]) is { } value && !IsEmpty(value))
                take(fields, value);
        }

        foreach (var (path, _) in _opened)
        {
            if (FindObject(paper, path, path.Length) is { } inner)
                fields.Take(inner);
        }
    }

    // Programs write what they have no value for as an empty text.
    private static bool IsEmpty(JsonElement value) => value is { Kind: JsonKind.String, Span.IsEmpty: true };

    /// <summary>The object that the first names of a path lead to.</summary>
    private static JsonElement? FindObject(JsonElement paper, byte[][] path, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (paper.Find(path[i]) is not { Kind: JsonKind.Object } inner)
                return null;
            paper = inner;
        }

        return paper;
    }

    private static byte[][] Split(string path) => [.. path.Split('.').Select(Encoding.ASCII.GetBytes)];

    private static IEnumerable<string> PathsAbove(string path)
    {
        for (var dot = path.IndexOf('.'); dot >= 0; dot = path.IndexOf('.', dot + 1))
            yield return path.Substring(0, dot);
    }
}
