using System.Globalization;
using System.Text;

namespace PaperCatalog.Benchmarks.Peers;

/// <summary>The papers as C#: <c>new PeerPaper("...")</c> in a static array.</summary>
internal static class PeerArray
{
    public static string Write(int count)
    {
        var code = new StringBuilder(
            "internal static class PeerPapers\n{\n    public static readonly PeerPaper[] All =\n    [\n");
        foreach (var paper in PeerPapers.Make(count))
        {
            // The made-up texts hold nothing that C# would want escaped.
            code.Append(
                CultureInfo.InvariantCulture,
                $"        new(\"{paper.Key}\", \"{paper.Title}\", \"{paper.Abstract}\", \"{paper.People}\", \"{paper.Date}\", " +
                $"{paper.CommentCount?.ToString(CultureInfo.InvariantCulture) ?? "null"}, \"{paper.ArxivId}\"),\n");
        }

        return code.Append("    ];\n}\n").ToString();
    }
}
