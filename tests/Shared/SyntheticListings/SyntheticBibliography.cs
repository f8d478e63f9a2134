using System.Globalization;
using System.Text;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <summary>The made-up papers of <see cref="SyntheticPaper"/> as a BibTeX bibliography, as reference managers export one.</summary>
internal static class SyntheticBibliography
{
    private const int LineLength = 100;

    // Some with an accent, as names have.
    private static readonly string[] s_names =
        ["Lee, Ann", "M{\\\"u}ller, Jan", "van der Berg, Ida", "Garc{\\'i}a, Luz", "Chen, Wei", "Smith, John A.", "Okafor, Ada", "Sato, Ken"];

    /// <summary>The papers with the numbers from <paramref name="first"/> on: UTF-8, <c>\n</c>.</summary>
    public static byte[] Make(int first, int count)
    {
        using var output = new MemoryStream(count * 2000);
        var text = new StringBuilder("% exported\n\n");
        foreach (var paper in SyntheticPaper.Range(first, count))
        {
            Append(text, paper);
            output.Write(Encoding.UTF8.GetBytes(text.ToString()));
            text.Clear();
        }

        return output.ToArray();
    }

    private static void Append(StringBuilder text, SyntheticPaper paper)
    {
        var date = DateTime.ParseExact(paper.Date, "MMM d, yyyy", CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $"@article{{{paper.Key.ToUpperInvariant()}_{paper.Number},\n")
            .Append("  author = {").AppendJoin(" and ", Enumerable.Range(0, 2 + (paper.Number % 5)).Select(i => s_names[(paper.Number + i) % s_names.Length]))
            .Append("},\n  title = {{").Append(paper.Title).Append("}},\n")
            .Append(CultureInfo.InvariantCulture, $"  journal = {{arXiv preprint}},\n  year = {date.Year},\n  month = {date.ToString("MMM", CultureInfo.InvariantCulture)},\n")
            .Append("  eprint = {").Append(paper.ArxivId).Append("},\n  archivePrefix = {arXiv},\n  abstract = {");
        AppendWrapped(text, paper.Abstract);
        text.Append("},\n  url = {https://arxiv.org/abs/").Append(paper.ArxivId).Append("},\n}\n\n");
    }

    private static void AppendWrapped(StringBuilder text, string prose)
    {
        var length = 0;
        foreach (var word in prose.Split(' '))
        {
            if (length > 0)
                text.Append(length + word.Length > LineLength ? "\n    " : " ");
            length = length + word.Length > LineLength ? word.Length : length + word.Length + 1;
            text.Append(word);
        }
    }
}
