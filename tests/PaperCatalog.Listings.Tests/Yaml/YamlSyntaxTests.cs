using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Yaml;

/// <summary>The YAML that is read, and what becomes of the rest.</summary>
public sealed class YamlSyntaxTests
{
    [Theory]
    [InlineData("One Two", "One Two")]
    [InlineData("One # a comment", "One")]
    [InlineData("One#2 C# is", "One#2 C# is")]
    [InlineData("One\n    Two\n\n    Three", "One Two Three")]
    [InlineData("\n    One\n    Two", "One Two")]
    [InlineData("'It''s # One'", "It's # One")]
    [InlineData("'One\n    Two'  # a comment", "One Two")]
    [InlineData("\"One \\\"Two\\\" \\u00e9\\x41\\U0001F680\\tx\\\\\"", "One \"Two\" éA\U0001F680 x\\")]
    [InlineData("\"One\\\n    Two\"", "OneTwo")]
    [InlineData("\"\\ud83d\\ude80\"", "\U0001F680")]
    [InlineData("|\n    One\n      Two\n\n    Three", "One Two Three")]
    [InlineData(">-  # a comment\n    One # Two", "One # Two")]
    [InlineData("|2+\n    One", "One")]
    [InlineData("- One", "- One")]
    [InlineData("1984", "1984")]
    [InlineData("true", "true")]
    [InlineData("http://a:8 ::", "http://a:8 ::")]
    public void Texts(string written, string expected)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n", "\r"])
        {
            var reading = Reader.Read($"- title: {written}\n  year: 2024\n- title: Next\n  year: 2025\n".ReplaceLineEndings(lineEnd), new ListingOptions("a.yaml"));
            Account.AssertHolds(reading);
            Assert.Empty(reading.ProblemTexts());
            Assert.Equal([(expected, "2024"), ("Next", "2025")], reading.EntryTexts().Select(entry => (entry.Title!, entry.PublishedOn!)));
        }
    }

    [Theory]
    [InlineData("[A B, \"C, D\", 'E F']", "A B; C, D; E F")]
    [InlineData("[\n    A B,  # first\n    C D,\n  ]", "A B; C D")]
    [InlineData("[]", "")]
    [InlineData("[{name: A B}, {name: \"C D\", x: [1, {y: 2}]}]", "A B; C D")]
    [InlineData("\n  - A B\n  - C D", "A B; C D")]
    [InlineData("\n      - A B\n      - name: C D\n        x: 1", "A B; C D")]
    [InlineData("~", "")]
    [InlineData("", "")]
    public void Lists_and_maps(string written, string expected)
    {
        var reading = Reader.ReadAs("Yaml", "- title: One", "  authors: " + written, "  year: 2024", "-", "  title: Next", "  year: 2025");

        Assert.Empty(reading.ProblemTexts());
        Assert.Equal([("One", expected), ("Next", "")], reading.EntryTexts().Select(entry => (entry.Title!, entry.Authors)));
    }

    [Theory]
    [InlineData("title: One: Two", 2, ":", "quotes around a text that has ': ' in it", "One: Two")]
    [InlineData("title: \"One", 2, "\"One", "a text that ends with \"", "One")]
    [InlineData("title: 'One' two", 2, "two", "the end of the line", "One")]
    [InlineData("title: \"One \\p\"", 2, "\\p", "an escape of YAML; a backslash of the text itself is written twice, or the text in single quotes", "One \\p")]
    [InlineData("title: One\n  &a authors: x", 3, "&a authors: x", "a key in the column of those above, and ': '", "One")]
    [InlineData("title: One\n  authors: *others", 3, "*others", "a text, in quotes where it begins with such a sign: anchors, aliases and tags are not read", "One")]
    [InlineData("title: One\n  authors: !!seq\n    - A B", 3, "!!seq", "a text, in quotes where it begins with such a sign: anchors, aliases and tags are not read", "One")]
    [InlineData("title: One\n  authors: [A B", 3, "[A B", "',' or the bracket that ends what begins with one", "One")]
    [InlineData("title: One\n  words", 3, "words", "a key in the column of those above, and ': '", "One")]
    [InlineData("title: 'One'\n  words", 3, "words", "a key in the column of those above, and ': '", "One")]
    [InlineData("title: 'One'\n     deep: x", 3, "deep: x", "a key in the column of those above, and ': '", "One")]
    public void What_is_none_is_an_error_there_and_the_next_entry_is_read(string entry, int line, string text, string expected, string title)
    {
        var reading = Reader.Read($"- year: 2023\n  {entry}\n  doi: 10.1000/182\n- title: Next\n  year: 2025\n", new ListingOptions("a.yaml"));

        Account.AssertHolds(reading);
        Assert.Equal([(title, "10.1000/182"), ("Next", null)], reading.EntryTexts().Select(each => (each.Title!, each.Doi)));
        var problem = Assert.Single(reading.Problems, problem => problem.Id == "PAPER110");
        Assert.Equal((line, text, expected), (reading.Text.GetLineIndex(problem.Span.Start) + 1, reading.Text.GetString(problem.Span), problem.Arguments[1]));
    }

    [Fact]
    public void A_key_that_stands_twice_begins_an_entry_whose_first_line_is_lost()
    {
        var reading = Reader.ReadAs("Yaml", "- title: One", "  year: 2023", "  url: https://a.org", "  year: 2024", "  abstract: Of another.", "- title: Next", "  year: 2025");

        Assert.Equal([("One", "2023", null), (null, "2024", "Of another."), ("Next", "2025", null)], reading.EntryTexts().Select(entry => (entry.Title, entry.PublishedOn, entry.Abstract)));
        Assert.Equal(["PAPER110"], reading.Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void Directives_stand_on_lines_of_their_own_in_texts_too()
    {
        var reading = Reader.ReadAs("Yaml", "# paper-catalog name First", "- title: One", "  abstract: >", "    Words of", "# paper-catalog disable PAPER213", "    a text.", "  year: 2024");

        Assert.Empty(reading.ProblemTexts());
        var entry = Assert.Single(reading.EntryTexts());
        Assert.Equal(("Words of a text.", "2024"), (entry.Abstract, entry.PublishedOn));
        Assert.Equal(2, reading.Lines.Count(owner => owner == LineOwner.Directive));
    }

    [Fact]
    public void What_is_too_deep_is_an_error_and_no_overflow()
    {
        var deep = string.Concat(Enumerable.Range(1, 5_000).Select(i => new string(' ', 2 * i) + "a:\n"));
        var reading = Reader.Read("- title: One\n  year: 2024\n  x:\n" + deep + "- title: Next\n  year: 2025\n", new ListingOptions("a.yaml"));

        Account.AssertHolds(reading);
        Assert.Equal(["One", "Next"], reading.EntryTexts().Select(entry => entry.Title));
        Reader.Read("- title: One\n  year: 2024\n  x: " + new string('[', 50_000) + "\n", new ListingOptions("a.yaml"));
    }
}
