using System.Text;
using System.Text.Json;
using PaperCatalog.Search.Index;
using PaperCatalog.Search.Words;

namespace PaperCatalog.Tool.Page.Data;

/// <summary>The index that the library searches by, for the page, which searches by the same rules.</summary>
internal static class IndexData
{
    /// <summary>Writes <c>data/index.js</c>, and <c>data/positions.js</c>, which only phrases need.</summary>
    public static IEnumerable<PageFile> Write(IEnumerable<Paper> papers)
    {
        var index = Index(papers);
        yield return DataScript.Write("index", json =>
        {
            json.WriteStartObject();
            json.WriteString("terms", Join(index.Terms));
            json.WriteStartArray("fields");
            foreach (var field in index.Fields)
                WriteField(json, field);
            json.WriteEndArray();
            json.WriteStartArray("folds");
            WriteFolds(json, 0xC0, 0x24F);
            WriteFolds(json, 0x1E00, 0x1EFF);
            json.WriteEndArray();
            json.WriteEndObject();
        });
        yield return DataScript.Write("positions", json =>
        {
            json.WriteStartArray();
            foreach (var field in index.Fields)
            {
                json.WriteStartObject();
                json.WriteBytes<int>("starts", field.PositionStarts);
                json.WriteBytes<byte>("positions", field.Positions);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static SearchIndex Index(IEnumerable<Paper> papers)
    {
        var builder = new SearchIndexBuilder();
        foreach (var paper in papers)
        {
            builder.AddTitle(paper.GetTitleUtf8());
            foreach (var person in paper.Authors.Concat(paper.Editors))
                builder.AddPerson(Encoding.UTF8.GetBytes(person.ToString()));
            builder.AddPerson(Encoding.UTF8.GetBytes(paper.Organization ?? ""));
            builder.AddAbstract(paper.GetAbstractUtf8());
            builder.EndPaper();
        }

        return builder.Build();
    }

    private static void WriteField(Utf8JsonWriter json, FieldPostings field)
    {
        json.WriteStartObject();
        json.WriteBytes<int>("starts", field.PostingStarts);
        json.WriteBytes<byte>("postings", field.Postings);
        json.WriteBytes<float>("weights", field.OccurrenceWeights);
        json.WriteEndObject();
    }

    private static string Join(Terms terms)
    {
        var text = new StringBuilder();
        for (var term = 0; term < terms.Count; term++)
            text.Append(term > 0 ? "\n" : "").Append(terms[term]);
        return text.ToString();
    }

    // The small plain letters of Latin letters with marks, as words have them: the page has no table of its own.
    private static void WriteFolds(Utf8JsonWriter json, int first, int last)
    {
        json.WriteStartObject();
        json.WriteNumber("first", first);
        json.WriteTexts("letters", Enumerable.Range(first, last - first + 1).Select(Fold));
        json.WriteEndObject();
    }

    private static string Fold(int codePoint)
    {
        var kind = WordSign.Read(codePoint, out var first, out var second);
        if (kind is not (SignKind.Upper or SignKind.Lower or SignKind.Other))
            return "";
        return second == '\0' ? first.ToString() : $"{first}{second}";
    }
}
