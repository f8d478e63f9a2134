using System.Globalization;
using System.Security;
using System.Text;

namespace PaperCatalog.Tests.Shared.SyntheticListings;

/// <summary>The made-up papers in the dialects that programs write.</summary>
internal static partial class SyntheticExport
{
    /// <summary>What a reference manager exports as RIS.</summary>
    public static byte[] MakeRis(int first, int count) => Make(first, count, "", "", (text, paper) =>
    {
        text.Append("TY  - JOUR\nTI  - ").Append(paper.Title).Append('\n');
        foreach (var name in Names(paper))
            text.Append("AU  - ").Append(name.Family).Append(", ").Append(name.Given).Append('\n');
        text.Append("DA  - ").Append(Day(paper).Replace('-', '/')).Append("/\nAB  - ").Append(paper.Abstract)
            .Append("\nUR  - https://arxiv.org/abs/").Append(paper.ArxivId).Append("\nER  - \n\n");
    });

    /// <summary>What EndNote exports.</summary>
    public static byte[] MakeEndNote(int first, int count) => Make(first, count, "", "", (text, paper) =>
    {
        text.Append("%0 Journal Article\n");
        foreach (var name in Names(paper))
            text.Append("%A ").Append(name.Family).Append(", ").Append(name.Given).Append('\n');
        text.Append("%D ").Append(Day(paper)[..4]).Append("\n%T ").Append(paper.Title).Append("\n%8 ").Append(Day(paper))
            .Append("\n%X ").Append(paper.Abstract).Append("\n%U https://arxiv.org/abs/").Append(paper.ArxivId).Append("\n\n");
    });

    /// <summary>What people type, a label on each line.</summary>
    public static byte[] MakeRecords(int first, int count) => Make(first, count, "", "", (text, paper) => text
        .Append("Title: ").Append(paper.Title).Append("\nAuthor(s): ").AppendJoin(", ", Names(paper).Select(name => name.Text)).Append("\nDate: ").Append(Day(paper))
        .Append("\nURL: https://arxiv.org/abs/").Append(paper.ArxivId).Append("\nVenue: Journal of Tools\nAbstract: ").Append(paper.Abstract).Append("\n\n"));

    /// <summary>What PubMed exports.</summary>
    public static byte[] MakePubMed(int first, int count) => Make(first, count, "", "", (text, paper) =>
    {
        text.Append("PMID- ").Append(paper.Number).Append("\nOWN - NLM\nDP  - ").Append(Day(paper)[..4]).Append("\nTI  - ").Append(paper.Title)
            .Append("\nLID - arXiv:").Append(paper.ArxivId).Append(" [pii]\nAB  - ").Append(Wrap(paper.Abstract).Replace("\n", "\n      ", StringComparison.Ordinal)).Append('\n');
        foreach (var name in Names(paper))
            text.Append("FAU - ").Append(name.Family).Append(", ").Append(name.Given).Append("\nAU  - ").Append(name.Family).Append(' ').Append(name.Given[0]).Append('\n');
        text.Append("LA  - eng\nPT  - Journal Article\nSO  - ArXiv. ").Append(Day(paper)[..4]).Append(".\n\n");
    });

    /// <summary>What arXiv's interface answers.</summary>
    public static byte[] MakeAtom(int first, int count) => Make(
        first, count, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n", "</feed>\n", (text, paper) =>
        {
            text.Append("  <entry>\n    <id>http://arxiv.org/abs/").Append(paper.ArxivId).Append("v1</id>\n    <published>").Append(Day(paper))
                .Append("T00:00:00Z</published>\n    <title>").Append(SecurityElement.Escape(paper.Title)).Append("</title>\n    <summary>  ")
                .Append(SecurityElement.Escape(Wrap(paper.Abstract))).Append("\n</summary>\n");
            foreach (var name in Names(paper))
                text.Append("    <author>\n      <name>").Append(name.Text).Append("</name>\n    </author>\n");
            text.Append("    <link href=\"http://arxiv.org/abs/").Append(paper.ArxivId).Append("v1\" rel=\"alternate\" type=\"text/html\"/>\n  </entry>\n");
        });

    private static byte[] Make(int first, int count, string open, string close, Action<StringBuilder, SyntheticPaper> append)
    {
        using var listing = new MemoryStream(count * 2300);
        listing.Write(Encoding.UTF8.GetBytes(open));
        var text = new StringBuilder();
        foreach (var paper in SyntheticPaper.Range(first, count))
        {
            append(text, paper);
            listing.Write(Encoding.UTF8.GetBytes(text.ToString()));
            text.Clear();
        }

        listing.Write(Encoding.UTF8.GetBytes(close));
        return listing.ToArray();
    }

    private static string Day(SyntheticPaper paper) =>
        DateTime.ParseExact(paper.Date, "MMM d, yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The text in lines of some 80 characters, as arXiv has it.</summary>
    private static string Wrap(string text)
    {
        var wrapped = new StringBuilder(text);
        var start = 0;
        for (var at = 0; at < wrapped.Length; at++)
        {
            if (wrapped[at] != ' ' || at - start < 75)
                continue;
            wrapped[at] = '\n';
            start = at;
        }

        return wrapped.ToString();
    }

    private static IEnumerable<Name> Names(SyntheticPaper paper) => Enumerable.Range(0, 2 + (paper.Number % 5)).Select(number =>
    {
        var random = new SplitMix64((ulong)((paper.Number * 10L) + number));
        return new Name(number, Capital(random.Pick(SyntheticWords.Syllables)), Capital(random.Pick(SyntheticWords.Syllables) + random.Pick(SyntheticWords.Syllables)));
    });

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private sealed record Name(int Number, string Given, string Family)
    {
        public string Text => Given + " " + Family;
    }
}
