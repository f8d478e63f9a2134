using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Foreign;

/// <summary>A file that is no listing is one error that says what it looks like, and gives no paper.</summary>
public sealed class ForeignFormTests
{
    /// <summary>What each looks like, and a sample.</summary>
    public static TheoryData<string, string> Samples => new()
    {
        { "a page of HTML", $"<!DOCTYPE html>\n<html>\n<body>\n<h3>{Title1}</h3>\n<p>{Abstract1}</p>\n</body>\n</html>\n" },
        { "a page of HTML", $"<?xml version=\"1.0\"?>\n<!-- saved -->\n<html><body><h3>{Title1}</h3><p>{Abstract1}</p></body></html>" },
        { "a page of HTML", $"<div>\n<h3>{Title1}</h3>\n<p>{Abstract1}</p>\n</div>" },
        { "a web page with its mail headers (MHTML)", $"From: <Saved by a browser>\nSubject: {Title1}\nMIME-Version: 1.0\n\n{Abstract1}" },
        { "an RSS feed without papers", $"<rss version=\"2.0\"><channel>\n<item><title>{Title1}</title>\n<description>{Abstract1}</description></item>\n</channel></rss>" },
        { "XML that is not Atom", $"<records>\n<record><title>{Title1}</title>\n<abstract>{Abstract1}</abstract></record>\n</records>" },
        { "XML that is not Atom", $"<dictionary>\n<entry><word>{Title1}</word><meaning>{Abstract1}</meaning></entry>\n<entry><word>{Title2}</word></entry>\n</dictionary>" },
        { "JSON without papers", $"{{ \"name\": \"reader\", \"title\": \"{Title1}\", \"scripts\": {{ \"build\": \"make\" }} }}" },
        { "JSON without papers", "{ \"name\": \"reader\", \"scripts\": { \"build\": \"make\" } }" },
        { "JSON without papers", "[1, 2, 3]" },
        { "a list in Python's own notation", $"[{{'title': '{Title1}', 'abstract': '{Abstract1}', 'code': None}}]" },
        { "a table of comma-separated values (CSV) without a column of titles", $"Year,DOI,What it says\n\"{Title1}\",\"A. B.\",\"{Abstract1}\"\n" },
        { "a table of comma-separated values (CSV) without a column of titles", $"7,{Title3},\"{Abstract1}\",2021\n8,{Title1},\"{Abstract2}\",2022\n9,{Title2},\"{Abstract3}\",2023\n10,{Title2},\"{Abstract3}\",2023\n" },
        { "a table with tabs between its columns (TSV) and none of titles", $"author\tabstract\nA. B.\t{Abstract1}\nC. D.\t{Abstract2}\n" },
        { "a table with signs between its columns", $"| Nr | Year | Remark |\n| 17 | 2021 | {Abstract1} |\n| 18 | 2022 | {Abstract2} |\n" },
        { "YAML without papers", $"- name: {Title1}\n  about: {Abstract1}\n- name: {Title2}\n  about: {Abstract2}\n" },
        { "YAML without papers", $"---\nsettings:\n  - name: {Title1}\n    about: >\n      {Abstract1}\n" },
        { "an export of Web of Science", $"FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Miller, A\nTI {Title1}\nAB {Abstract1}\nER\n" },
        { "a document of LaTeX", $"\\documentclass{{article}}\n\\begin{{document}}\n{Title1}\n\n{Abstract1}\n\\end{{document}}\n" },
        { "a list of links in Markdown", $"# Reading\n\n- [{Title1}](https://a.org/1), A. B.\n- [{Title2}](https://a.org/2), C. D.\n- [{Title3}](https://a.org/3)\n" },
        { "a list of links in Markdown", $"### Reading\n\n- [{Title1}](https://a.org/1), A. B.\n- [{Title2}](https://a.org/2), C. D.\n- [{Title3}](https://a.org/3)\n" },
        { "a document of Markdown", $"# Setup\n\n```\nmake\n```\n\n{Abstract1}\n\n## Use\n\n{Abstract2}\n" },
        { "source code", $"#include <stdio.h>\n\nint main(void) {{\n  // {Abstract1}\n  puts(\"{Title1}\");\n  return 0;\n}}\n" },
        { "source code", $"import json\n\ndef read(path):\n    papers = json.load(open(path))\n    return papers\n\nprint(read('a'))\n# {Abstract1}\n" },
        { "minified code or encoded data", string.Concat(Enumerable.Repeat("!function(e,t){return null==e?t:n(e)}(this,x);", 20)) },
        { "minified code or encoded data", string.Concat(Enumerable.Repeat("iVBORw0KGgoAAAANSUhEUgAAAAUA", 30)) },
        { "a patch", $"diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-{Title1}\n+{Abstract1}\n" },
        { "a file of settings", $"[papers]\nfolder = papers\n; {Abstract1}\nyear = 2024\n[other]\nname = {Title1}\n" },
        { "a log", $"2024-05-24 12:01:33 INFO start\n2024-05-24 12:01:34 INFO {Abstract1}\n2024-05-24 12:01:35 WARN {Title1}\n" },
        { "the text of a licence", $"MIT License\n\nCopyright (c) 2021 Ada Miller\n\n{Abstract1}\n\n{Abstract2}\n" },
        { "a list of references without abstracts", $"See A. Miller and B. Kuhn on {Title1}, in the Journal of Tools, 2021\n\nSee F. Khan and G. Stone on {Title2}, in the Proceedings of the 9th Workshop on Measures, 2022\n" },
        { "a list of references without abstracts", $"[1] {Title1}, A. Miller, Journal of Tools, 2021, and what was said of it there\n[2] {Title2}, F. Khan, Workshop on Measures, 2022, with the answers of others\n" },
        { "running text", "A map is read for what it leaves out as much as for what it shows. Its makers\nknow that, and they choose. Its readers mostly do not know, and so they take\nwhat is there for all there is. This is what the legend was made for, and why\nit is the part of a map that is looked at least. We have counted.\n" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void It_is_named_and_gives_no_paper(string looks, string text)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n", "\r"])
        {
            var reading = Reader.Read(text.ReplaceLineEndings(lineEnd));

            Account.AssertHolds(reading);
            Assert.Empty(reading.Entries);
            var problem = Assert.Single(reading.Problems);
            Assert.Equal(RuleTable.UnrecognisedForm, problem.Rule);
            Assert.Equal($"This looks like {looks} and not like a paper listing", problem.Arguments[0]);
            Assert.Contains("take the file out of the project", problem.Arguments[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_essay_is_none_though_it_has_a_title_and_paragraphs()
    {
        var reading = Reader.ReadLines("On Legends", "", Abstract1, "", Abstract2, "", Abstract3);

        Assert.Empty(reading.Entries);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(RuleTable.UnrecognisedForm, problem.Rule);
        Assert.Contains("running text", problem.Arguments[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text.bib", "<!DOCTYPE html>\n<title>Not found</title>")]
    [InlineData("text.json", "<html></html>")]
    [InlineData("text.papers.md", "<html>\n\n### A heading\n\n</html>")]
    public void A_page_that_was_saved_in_place_of_a_listing_is_named_whatever_the_file_is_called(string name, string text)
    {
        var reading = Reader.Read(text, new ListingOptions(name));

        Assert.Equal("This looks like a page of HTML and not like a paper listing", Assert.Single(reading.Problems).Arguments[0]);
    }

    [Theory]
    [InlineData("Code { of } Conduct;", "Sorting int[] in Place;")]
    [InlineData("<think> First: When Models Wait", "Import, Export, Repeat")]
    [InlineData("From Tokens to Maps, 2024", "[MASK]: A Study")]
    [InlineData("def: A Definition of Definitions", "class Matters in Society")]
    public void A_listing_whose_titles_are_odd_is_a_listing(string first, string second) => Assert.Equal(
        [new() { Title = first, Abstract = Abstract1 }, new EntryText { Title = second, Abstract = Abstract2 }],
        Reader.ReadLines(first, "", Abstract1, "", second, "", Abstract2).EntryTexts());

    [Fact]
    public void No_listing_of_the_repository_is_foreign()
    {
        foreach (var path in Repository.Corpus.Concat(Repository.OtherDialects).Concat(Repository.Bibliographies).Concat(Repository.Seeds))
            Assert.NotEmpty(Reader.ReadFile(path).Entries);
    }
}
