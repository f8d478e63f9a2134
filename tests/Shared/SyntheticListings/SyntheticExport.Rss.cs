using System.Security;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <content>Feeds of RSS.</content>
internal static partial class SyntheticExport
{
    /// <summary>What arXiv announces on a day.</summary>
    public static byte[] MakeRss(int first, int count) => Make(
        first, count, "<?xml version='1.0' encoding='UTF-8'?>\n<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\" version=\"2.0\">\n  <channel>\n    <title>cs.CL updates on arXiv.org</title>\n", "  </channel>\n</rss>\n", (text, paper) =>
            text.Append("    <item>\n      <title>").Append(SecurityElement.Escape(paper.Title)).Append("</title>\n      <link>https://arxiv.org/abs/").Append(paper.ArxivId)
                .Append("</link>\n      <description>arXiv:").Append(paper.ArxivId).Append("v1 Announce Type: new \nAbstract: ").Append(SecurityElement.Escape(paper.Abstract))
                .Append("</description>\n      <guid isPermaLink=\"false\">oai:arXiv.org:").Append(paper.ArxivId).Append("v1</guid>\n      <category>cs.CL</category>\n      <dc:creator>")
                .AppendJoin(", ", Names(paper).Select(name => name.Text)).Append("</dc:creator>\n    </item>\n"));
}
