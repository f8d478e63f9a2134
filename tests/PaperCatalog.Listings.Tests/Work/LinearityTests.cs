using System.Text;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Listings.Tests.Work;

/// <summary>Four times the listing takes four times the work to read, whatever is wrong with it.</summary>
public sealed class LinearityTests
{
    private const int Length = 2_000;
    private const int Papers = 8;

    // What texts of every dialect repeat, on a line or on lines.
    private static readonly string[] s_signs =
        ["a", "7", " ", "\t", "\n", "\r\n", "\u00A0", "~", "中", "word ", "https://", "https://a.org/. ", "\\", "\"", "\"\n", "'", "{", "}", "[", "]", "(", ")", "<", ">", "#", "-", "---\n", ","];

    /// <summary>Of each dialect: what stands before, and what is repeated, where it differs from the signs.</summary>
    private static readonly Dictionary<string, (string[] Before, string[] Pieces, Func<int, byte[]> Healthy)> s_dialects = new()
    {
        ["DailyPapersJson"] = (["[", "{\"a\": [", "[{\"paper\": {\"title\": \"A\", \"summary\": \"B\"}},\n", "[{\"paper\": {\"title\": \"A\", \"summary\": \"", "[{\"paper\": {"],
            ["{\"a\":", "{\"a\":\n", "[[", "{}", "{},\n", "\\\"{", "{//", "\"{", "\"{\\\"title\\\": ", "{\"title\": \"A\", \"summary\": ", "{\"paper\": {\"title\": \"A\", \"summary\": \"B\"}}\n", "\\n", "\\u00e9", "\\x", "\"a\": 1,"],
            count => SyntheticExport.MakeJson(0, count)),
        ["CslJson"] = (["[", "[{\"title\": \"A\", \"type\": \"book\", \"id\": \"a\"},\n", "[{\"title\": \"A\", \"type\": \"book\", \"author\": ["],
            ["{\"title\":\"A\",\"type\":", "{\"family\":\"A\"},", "{\"literal\":", "\"tilte\": 1,"], count => SyntheticExport.MakeCslJson(0, count)),
        ["SemanticScholarJson"] = (["[", "[{\"title\": \"A\", \"paperId\": \"a\"},\n", "[{\"title\": \"A\", \"paperId\": \"a\", \"authors\": ["],
            ["null,", "{\"paperId\":\"a\",\"title\":", "\"externalIds\":{", "{\"citedPaper\":", "{\"name\":\"A B\"},"], count => SyntheticIndex.Make("SemanticScholarJson", 0, count)),
        ["OpenAlexJson"] = (["[", "[{\"title\": \"A\", \"abstract_inverted_index\": {", "[{\"title\": \"A\", \"abstract_inverted_index\": {\"a\": ["],
            ["\"word\": [0, 7],", "1,", "99999999,", "\"a\":[0],", "\"authorships\":[{"], count => SyntheticIndex.Make("OpenAlexJson", 0, count)),
        ["CrossrefJson"] = (["[", "[{\"title\": [\"A\"], \"DOI\": \"10.1/a\", \"abstract\": \"", "{\"message\":{\"title\":["],
            ["<jats:p>", "<jats:title>", "<jats:sub>2", "&lt;", "\"title\":[", "{\"message\":", "\"issued\":{\"date-parts\":[["], count => SyntheticIndex.Make("CrossrefJson", 0, count)),
        ["OpenReviewJson"] = (["[", "[{\"forum\": \"a\", \"content\": {\"title\": \"A\", "],
            ["\"title\": {\"value\":", "{\"content\":", "{\"forum\":\"a\",\"content\":{\"title\":\"A\"}},", "\"keywords\": [\"a\"],"], count => SyntheticIndex.Make("OpenReviewJson", 0, count)),
        ["PapersWithCodeJson"] = (["[", "[{\"title\": \"A\", \"url_abs\": \"a\", \"tasks\": ["],
            ["{\"title\":\"A\",\"url_abs\":", "\"tasks\":[", "\"a\","], count => SyntheticIndex.Make("PapersWithCodeJson", 0, count)),
        ["ZoteroJson"] = (["[", "[{\"data\": {\"itemType\": \"book\", \"title\": \"A\", ", "[{\"itemType\": \"book\", \"title\": \"A\", \"creators\": [", "[{\"itemType\": \"book\", \"title\": \"A\", \"extra\": \""],
            ["{\"data\":", "{\"data\":{\"itemType\":\"note\"}},", "{\"lastName\":\"A\"},", "arXiv:1\\n", "\"tags\":["], count => SyntheticIndex.Make("ZoteroJson", 0, count)),
        ["ArxivJson"] = (["", "{\"id\":\"1\",\"title\":\"A\",\"authors_parsed\":[", "{\"id\":\"1\",\"title\":\"A\",\"authors_parsed\":[],\"categories\":\""],
            ["[\"A\",\"B\",\"\"],", "{\"id\":\"1\",\"title\":\"A\",\"authors_parsed\":[]}\n", "cs.LG ", "\"versions\":[{"], count => SyntheticIndex.Make("ArxivJson", 0, count)),
        ["DblpJson"] = (["[", "[{\"info\": {\"title\": \"A\", \"key\": \"a\", \"url\": \"/rec/a\", ", "[{\"info\": {\"title\": \"A\", \"key\": \"a\", \"url\": \"/rec/a\", \"authors\": {\"author\": ["],
            ["{\"info\":", "{\"@score\":\"1\",\"info\":{\"title\":\"A\"}},", "{\"text\":\"A B 0001\"},", "\"ee\":[", "\"a\","], count => SyntheticIndex.Make("DblpJson", 0, count)),
        ["EuropePmcJson"] = (["[", "[{\"id\": \"1\", \"source\": \"MED\", \"pubYear\": \"2024\", \"title\": \"A\", ", "[{\"id\": \"1\", \"source\": \"MED\", \"title\": \"A\", \"authorString\": \""],
            ["{\"id\":\"1\",\"source\":\"MED\",\"pubYear\":\"2024\",\"title\":\"A\"},", "Miller A, ", "{\"lastName\":\"A\"},", "\"authorList\":{", "\"keywordList\":{\"keyword\":["], count => SyntheticIndex.Make("EuropePmcJson", 0, count)),
        ["PapersJson"] = (["[", "{\"papers\": [", "[{\"title\": \"A\"},\n", "[{\"title\": \"A\", "],
            ["{\"title\":", "\n{\"title\": \"a\n", "{\"title\": \"A\"}\n", "]", "\"title\": \"A\",", "\"tilte\": 1,", "// paper-catalog disable all\n"], count => SyntheticExport.MakePapersJson(0, count)),
        ["Atom"] = (["<feed>", "<feed><entry>", "<feed><entry><title>A</title>", "<feed><entry><title>", "<feed><entry><source><x>", "<"],
            ["<!-- ", "<![CDATA[", "<?", "<!", "<a>", "<a b=\"", "<a b='>", "</a>", "<b></a>", "</entry>\n", "</feed>", "<entry>", "<entry><title>a\n", "<title>", "<author><name>", "&", "&amp;", "&#x110000;", "<link href='a'/>", "<link a=b "],
            count => SyntheticExport.MakeAtom(0, count)),
        ["Rss"] = (["<rss><channel>", "<rss><channel><item>", "<rss><channel><item><link>https://arxiv.org/abs/2305.11627</link><title>A</title>", "<rss><channel><item><link>https://arxiv.org/abs/2305.11627</link><description>", "<rss><item><creator>"],
            ["<!-- ", "<![CDATA[", "<a>", "</a>", "<title>", "</title>", "<item>", "</item>\n", "<item><title>a\n", "<description>", "</channel>", "&", "&amp;", "&lt;", "&lt;p&gt;", "Ada Miller, ", "<creator>a, b</creator>", "<category>a</category>", "<link>https://arxiv.org/abs/2305.11627</link>", "arXiv:2305.11627v1 "],
            count => SyntheticExport.MakeRss(0, count)),
        ["Ris"] = (["", "TY  - JOUR\n", "TY  - JOUR\nTI  - ", "TY  - JOUR\nTI  - A\nER  - \n"],
            ["TY  - JOUR\n", "TI  - a\n", "AU  - a, b\n", "UR  - a\n", "ER  - \n", "XX  - a\n", "DA  - 2024\n", "a\n", "# paper-catalog disable all\n"], count => SyntheticExport.MakeRis(0, count)),
        ["PubMed"] = (["", "PMID- 1\nTI  - a\n", "PMID- 1\n"],
            ["PMID- 1\n", "PMID- 1\n\n", "TI  - a\n", "\nTI  - a\n", "FAU - a, b\n", "      a\n", "\na\n", "\nOT  - a\n", "AID - a [doi]\n", "DP  - 2024\n", "# paper-catalog disable all\n"],
            count => SyntheticExport.MakePubMed(0, count)),
        ["EndNote"] = (["", "%0 Book\n%T a\n", "%0 Book\n", "%T a\n%A b\n%D 2024\n"],
            ["%0 Book\n", "%0 Book\n\n", "%T a\n", "\n%T a\n", "%A a, b\n", "%X a\n\n", "\na\n", "%K a, ", "%U a\n", "%8 May\n", "%% a\n", "# paper-catalog disable all\n"],
            count => SyntheticExport.MakeEndNote(0, count)),
        ["Records"] = (["", "Title: A\nAuthors: B\nYear: 2024\n", "Title: A\nAuthors: B\nYear: 2024\nAbstract: a\n", "Title: A\nAuthors: "],
            ["Title: a\n", "Title: a\n\n", "\nYear: 2024\n", "Authors: a, b\n", "Ada Miller, ", "Keywords: a, b\n", "Abstract: a\n\n", "a\n", "\na\n", "---\n", "Other: a\n", "[1] ", "Code: https://a.org\n", "and a line that goes on with the one above it in an abstract\n\n", "# paper-catalog disable all\n"],
            count => SyntheticExport.MakeRecords(0, count)),
        ["Table"] = (["title,authors\n", "title,authors\n\"", "title;doi\na;", "title\tauthors\tabstract\na\t\"", "title,authors\nA,\"", "title,authors,tags\n\"\",\"\",\""],
            ["a,b\n", "a,\"b\"\n", "a,\"b\n", "\"a\",\"", ",", ",\"", "\",\"", "x,\",\",\n", "x,\"\n", "a;", "a, b;", "a and b ", "a|", "['a', ", "\"\"", "a\"b,", "\n\"\"\n", "\t\"", "title,authors\n", "# a\n", "# paper-catalog disable all\n"],
            count => SyntheticExport.MakeTable(0, count)),
        ["Markdown"] = (["", "### A\n\n", "### [A](b)\n\n[", "[-](a%2F2305.11627)\n\n", "---\n"],
            ["[a](", "[a](b)", "[a]", "![", "### A\n", "### A\n\n", "### [", "- 3 authors\n\n", "·\n\n", "May 24, 2024\n\n", "[-](a%2F2305.11627)\n\n", "[LINK: a", "\\\\\n", "retrieved: 2024\n"], count => SyntheticExport.MakeMarkdown(0, count)),
        ["ArxivPage"] = (["", "[1] arXiv:2305.11627 [pdf]\n", "[1] arXiv:2305.11627 [pdf]\nTitle: A\nAda Miller\n\n", "\\\\\narXiv:2305.11627\nTitle: A\n\\\\\n", "[1] arXiv:2305.11627 [pdf]\nTitle: A\nAda Miller, "],
            ["[1] arXiv:2305.11627 [pdf]\n", "arXiv:2305.11627\n", "\\\\\n", "\\\\\narXiv:2305.11627\n", "Title: a\n", "Authors: a, b\n", "Abstract: a\n", "Comments: a\n", "Subjects: A (cs.CL); ", "Tue, 5 Mar 2024\n", "cs.CL ", "cs.CL\n", "a\n", "a,\n", "(", ")", "Ada Miller, ", "DOI: a\n", "# paper-catalog disable all\n"], count => SyntheticExport.MakeArxivPage(0, count)),
        ["MarkdownList"] = (["", "- [A](https://arxiv.org/abs/2305.11627), ", "- [A](https://arxiv.org/abs/2305.11627)\n\n  ", "- **A b c** ", "- [", "| Title | Authors |\n|---|---|\n", "# A\n\n- B\n", "- A b c, "],
            ["[a](", "[a](b)", "[a][b]", "[a]", "![", "](", "*", "**a ", "_a ", "`", "``a ", "<a href=b>", "</a>", "<br>", "<!--", "-->", "&amp;", "&", "# A\n", "### A\n- b\n", "- a\n", "  - a\n", "- [A](https://arxiv.org/abs/2305.11627)\n", "Ada Miller, ", "A., ", ". ", "| a ", "|\n", "|---|\n", "| a | b |\n", "Abstract: a\n", "```\n", "[a]: b\n", "ICLR 2024, ", "We do this for those who can. ", "**A b c**\n\n", "> "],
            count => SyntheticExport.MakeMarkdownList(0, count)),
        ["TextBrowser"] = (["", "### [A][1]\n\n", "### [A][1]\n\n[", "### [A\n", "[1]A\n\n[2]", "[1]3\n\n[2]A\n\n[3]a ", "References\n\n", "[-] 3\n/login?next=%2Fpapers%2F2305.11627\n"],
            ["[a][7]", "[7]", "[7]a\n", "[a\n", "][7]\n", "[\n", "### [a\n", "### a\n", "### [A][1]\n\n", "[8][7]\n", "* 3 authors\n\n", "·\n\n", "May 24, 2024\n\n", "May 24[7][8]\n", "https://a.org/\n", "7. https://a.org\n", "[7]: /papers/2305.11627\n", "References\n", "[-] 3\n", "/papers/2305.11627\n", "a](/papers/2305.11627)\n"],
            count => SyntheticDump.Make(0, count)),
        ["BibTeX"] = (["", "@misc{a, title = {", "@misc{a, title = \"", "@misc{a, ", "@misc{", "@string{", "@comment{", "@misc{a, author = {", "@misc{a, keywords = {"],
            ["@misc{", "@misc{a,\n", "\n@misc{a, title = {\n", "@comment{\n", "a = {\n", "\na = {", "{\\\"", "\\'\\'", "\n%", "\n\"", ",a=", "k,", " and ", "title = {a},\n", "year = 2001,", "month = jan # ", "\\url{", "$", "="], count => SyntheticBibliography.Make(0, count)),
        ["Yaml"] = (["", "- title: A\n  year: 2024\n", "- title: A\n  year: 2024\n  authors: [", "- title: A\n  year: 2024\n  abstract: >\n    a\n", "---\ntitle: A\nauthor: B\n", "a:\n  title: A\n  type: book\n"],
            ["- title: A\n  year: 2024\n", "- a\n", "- - ", "a:\n", "a: b\n", "  a: b\n", "  - a\n", "    a\n", "a: \"\n", "a: '", "{a: ", "[a, ", "&a\n", "---\n", "k:\n  title: A\n  type: book\n", "  x: |\n    a\n", "# paper-catalog disable all\n"],
            count => SyntheticExport.MakeYaml(0, count)),
        ["PlainText"] = (["", "A Title\n\nAn abstract that is long enough for one.\n\n", "Daily Papers\nSubmitted by\nx\n20\nA Title\n2 authors\n", "[1] Miller, A. (2024). A Title of Six Words. Journal, 4, 1-2.\n"],
            ["a\n", "A Title\n\n", "Submitted by\n", "Submitted by x\n7\nA Title\n2 authors\n3\n", "- A Title of Six Words Here\n", "7. ", "and a line that goes on with the one above\n", "A Title, Ann Lee and Bob Low\n",
                "Miller, A. (2024). A Title of Six Words. Journal, 4, 1-2.\n", "A. Miller. ", "Miller, A., ", "Upvote\n7\n", "GitHub\n", "Hugging Face\n", "A Title - https://a.org/a\n", "    2024. ", "• 5 authors\n", "·\n", "May 24, 2024 2\n", "Subscribe\n", "2305.11627\n", "# paper-catalog disable all\n"], count => SyntheticListing.Make(0, count)),
    };

    public static TheoryData<string> Dialects => [.. DialectList.All.Select(dialect => dialect.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_healthy_listing(string dialect) =>
        CountedListings.AssertLinear("Read", dialect, times => Encoding.UTF8.GetString(s_dialects[dialect].Healthy(Papers * times)), "healthy");

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_piece_again_and_again(string dialect)
    {
        var (before, pieces, _) = s_dialects[dialect];
        foreach (var piece in pieces.Concat(s_signs))
        {
            foreach (var start in before)
            {
                foreach (var probe in new[] { "Read", "Check", "CheckRepeats" })
                    CountedListings.AssertLinear(probe, dialect, times => start + Repeat(piece, times), $"'{start}' '{piece}'");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_line_lost_or_doubled_in_each_paper(string dialect)
    {
        string Damage(int times, Func<int, string, string[]> damage) => string.Join(
            '\n', Encoding.UTF8.GetString(s_dialects[dialect].Healthy(Papers * times)).Split('\n').SelectMany((line, number) => damage(number, line)));

        foreach (var step in new[] { 7, 11, 13 })
        {
            CountedListings.AssertLinear("Read", dialect, times => Damage(times, (at, line) => at % step == 3 ? [] : [line]), $"each line {step} lost");
            CountedListings.AssertLinear("Read", dialect, times => Damage(times, (at, line) => at % step == 3 ? [line, line] : [line]), $"each line {step} twice");
            CountedListings.AssertLinear("Read", dialect, times => Damage(times, (at, line) => at % step == 3 ? [line[..(line.Length / 2)]] : [line]), $"each line {step} cut");
        }
    }

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times * Length / piece.Length));
}
