using System.Globalization;
using System.Text;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <summary>The made-up papers as a text browser prints them.</summary>
internal static class SyntheticDump
{
    private const int Width = 78;

    /// <summary>The papers from a number on, and below them the list of their links.</summary>
    public static byte[] Make(int first, int count)
    {
        var text = new StringBuilder("   Daily Papers\n\n");
        var links = new StringBuilder("\nReferences\n\n   Visible links:\n");
        var number = 0;
        foreach (var paper in SyntheticPaper.Range(first, count))
        {
            Link("login?next=%2Fpapers%2F");
            text.Append(paper.Number % 90).Append("\n\n");
            Link("papers/");
            AppendWrapped(text, paper.Title);
            text.Append("\n\n");
            Link("papers/");
            AppendWrapped(text, paper.Abstract);
            text.Append("\n     * ").Append(2 + (paper.Number % 5)).Append(" authors\n\n   ·\n   ").Append(paper.Date);
            if (paper.CommentCount is { } comments)
            {
                text.Append(CultureInfo.InvariantCulture, $"[{++number}]{comments}");
                links.Append(CultureInfo.InvariantCulture, $"{number,4}. https://huggingface.co/papers/{paper.ArxivId}#community\n");
            }

            text.Append("\n\n");

            void Link(string path)
            {
                text.Append(CultureInfo.InvariantCulture, $"   [{++number}]");
                links.Append(CultureInfo.InvariantCulture, $"{number,4}. https://huggingface.co/{path}{paper.ArxivId}\n");
            }
        }

        return Encoding.UTF8.GetBytes(text.Append(links).ToString());
    }

    /// <summary>Adds words to the line that the text ends with, and to more lines as they fill.</summary>
    private static void AppendWrapped(StringBuilder text, string words)
    {
        var length = 10;
        foreach (var word in words.Split(' '))
        {
            if (length > 10)
                text.Append(length + word.Length < Width ? " " : "\n   ");
            length = length + word.Length < Width ? length + word.Length + 1 : word.Length + 11;
            text.Append(word);
        }
    }
}
