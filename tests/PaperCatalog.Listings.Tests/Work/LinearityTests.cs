using System.Text;

namespace PaperCatalog.Listings.Tests.Work;

public sealed class LinearityTests
{
    [Fact]
    public void Try()
    {
        foreach (var (dialect, frame, piece) in new[] {
            ("Atom", "<feed>", "<!-- "), ("Atom", "<feed>", "</entry>\n"), ("Atom", "<feed><entry>", "<a>"), ("Atom", "<feed><entry><title>x</title>", "<b></a>"),
            ("Atom", "<feed><entry><title>x</title>", "<![CDATA["), ("Atom", "<feed>", "<entry><title>a\n"), ("Atom", "<feed>", "<entry><title>"),
            ("DailyPapersJson", "[", "\\\"{"), ("DailyPapersJson", "[", "{//"), ("DailyPapersJson", "[", "[["), ("DailyPapersJson", "[", "{\"a\":"), ("DailyPapersJson", "[", "\"{"),
            ("PapersJson", "[{\"title\":\"a\"}", "\n{\"title\":\"a\n"), ("PapersJson", "[{\"title\":\"a\"}", "{\"title\":"), ("PapersJson", "[{\"title\":\"a\"}", "]"),
            ("Ris", "TY  - JOUR\n", "TI  - a\n"), ("Ris", "TY  - JOUR\nTI  - ", "a\n"), ("Ris", "", "TY  - JOUR\n"),
            ("Markdown", "", "["), ("Markdown", "### a\n", "[a]("), ("Markdown", "", "### a\n"), ("BibTeX", "", "@misc{"), ("BibTeX", "@misc{a, title=", "{"), ("BibTeX", "@misc{a, title=", "\""),
            ("PlainText", "", "a\n"),
        })
        {
            long At(int length) => CountedListings.Read(Encoding.UTF8.GetBytes(frame + string.Concat(Enumerable.Repeat(piece, length / piece.Length))), dialect);
            File.AppendAllText("/tmp/w/tmp-speed/lin.txt", $"{DateTime.Now:T} {dialect} {frame} {piece}\n"); var (one, four) = (At(16_000), At(64_000));
            File.AppendAllText("/tmp/w/tmp-speed/lin.txt", $"{DateTime.Now:T} {dialect} {frame} {piece.ReplaceLineEndings("\\n")}: {one} {four} {four / (double)one:0.0}\n");
        }
    }
}
