using System.Text;
using System.Text.Json;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <content>The forms of JSON, indented as they are shown.</content>
internal static partial class SyntheticExport
{
    /// <summary>What the interface of the papers page answers.</summary>
    public static byte[] MakeJson(int first, int count) => Make(first, count, "[", "\n]\n", (text, paper) =>
    {
        text.Append(paper.Number > first ? ",\n  " : "\n  ");
        text.Append("{\n    \"paper\": {\n      \"id\": \"").Append(paper.ArxivId).Append("\",\n      \"authors\": [");
        foreach (var name in Names(paper))
            text.Append(name.Number == 0 ? "" : ",").Append("\n        { \"name\": \"").Append(name.Text).Append("\", \"hidden\": false }");
        text.Append("\n      ],\n      \"publishedAt\": \"").Append(Day(paper)).Append("T00:00:00.000Z\",\n      \"title\": \"")
            .Append(Escape(paper.Title)).Append("\",\n      \"summary\": \"")
            .Append(Escape(Wrap(paper.Abstract))).Append("\",\n      \"upvotes\": ").Append(paper.Number % 90)
            .Append("\n    },\n    \"publishedAt\": \"").Append(Day(paper)).Append("T12:00:00.000Z\",\n    \"numComments\": ")
            .Append(paper.CommentCount ?? 0).Append("\n  }");
    });

    /// <summary>What a reference manager exports as CSL-JSON.</summary>
    public static byte[] MakeCslJson(int first, int count) => Make(first, count, "[", "\n]\n", (text, paper) =>
    {
        text.Append(paper.Number > first ? ",\n  " : "\n  ");
        text.Append("{\n    \"id\": \"paper").Append(paper.Number).Append("\",\n    \"type\": \"article\",\n    \"title\": \"")
            .Append(Escape(paper.Title)).Append("\",\n    \"abstract\": \"").Append(Escape(Wrap(paper.Abstract))).Append("\",\n    \"author\": [");
        foreach (var name in Names(paper))
            text.Append(name.Number == 0 ? "" : ",").Append("\n      { \"family\": \"").Append(name.Family).Append("\", \"given\": \"").Append(name.Given).Append("\" }");
        text.Append("\n    ],\n    \"issued\": { \"date-parts\": [[").Append(Day(paper).Replace("-0", "-", StringComparison.Ordinal).Replace('-', ','))
            .Append("]] },\n    \"number\": \"arXiv:").Append(paper.ArxivId).Append("\",\n    \"URL\": \"http://arxiv.org/abs/").Append(paper.ArxivId)
            .Append("\"\n  }");
    });

    /// <summary>Our own form, as people write it.</summary>
    public static byte[] MakePapersJson(int first, int count) => Make(first, count, "{\n  \"papers\": [", "\n  ]\n}\n", (text, paper) =>
    {
        text.Append(paper.Number > first ? ",\n    " : "\n    ");
        text.Append("{\n      \"title\": \"").Append(Escape(paper.Title)).Append("\",\n      \"abstract\": \"").Append(Escape(paper.Abstract))
            .Append("\",\n      \"authors\": [").AppendJoin(", ", Names(paper).Select(name => $"\"{name.Text}\"")).Append("],\n      \"published\": \"")
            .Append(Day(paper)).Append("\",\n      \"arxiv\": \"").Append(paper.ArxivId).Append("\"\n    }");
    });

    private static string Escape(string text) => JsonEncodedText.Encode(text).Value;
}
