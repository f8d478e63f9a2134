using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Listings.Tests.TextBrowser;

/// <summary>Dumps of the papers page, by the program that prints them.</summary>
public sealed class TextBrowserReadingTests
{
    private const string Page = "https://huggingface.co";

    private static readonly EntryText s_pruner = new()
    {
        Title = "LLM-Pruner: On the Structural Pruning of Large Language Models",
        Abstract = "Groups of weights that hang together are found by following the dependencies of a model.",
        AuthorCount = 3,
        PublishedOn = "2023-05-19",
        Upvotes = 101,
        CommentCount = 6,
        ArxivId = "2305.11627",
    };

    private static readonly EntryText s_flash = new()
    {
        Title = "FlashAttention: Fast and Memory-Efficient Exact Attention",
        Abstract = "Exact attention is computed tile by tile in the fast memory of the chip [2], so that the large matrix is never written out.",
        Organization = "Stanford University",
        PublishedOn = "2022-05-27",
        ArxivId = "2205.14135",
    };

    [Fact]
    public void A_converter_puts_numbers_behind_brackets_and_marks_headings() => AssertRead(
        [s_pruner, s_flash],
        """
        [Subscribe][1]

        [101][2]

        ### [LLM-Pruner: On the Structural Pruning of
        ### Large Language Models][3]

        [Groups of weights that hang together are found by
        following the dependencies of a model.][4]

        * [[one] Alice][5]
        * 3 authors

        ·

        May 19, 2023[6][6]

        [-][7]

        ### [FlashAttention: Fast and Memory-Efficient
        ### Exact Attention][8]

        [Exact attention is computed tile by tile in the fast memory of the chip
        [2], so that the large matrix is never written out.][9]

        [[stanford] Stanford University][10]

        ·

        May 27, 2022

        [1]: https://huggingface.co/login?next=%2Fpapers
        [2]: https://huggingface.co/login?next=%2Fpapers%2F2305.11627
        [3]: https://huggingface.co/papers/2305.11627
        [4]: https://huggingface.co/papers/2305.11627
        [5]: https://huggingface.co/alice
        [6]: https://huggingface.co/papers/2305.11627#community
        [7]: https://huggingface.co/login?next=%2Fpapers%2F2205.14135
        [8]: https://huggingface.co/papers/2205.14135
        [9]: https://huggingface.co/papers/2205.14135
        [10]: https://huggingface.co/stanford
        """);

    [Fact]
    public void A_converter_leaves_brackets_alone_on_their_lines_and_lists_under_headings() => AssertRead(
        [s_pruner, s_flash],
        """
        [
        101
        ][1]

        ### [LLM-Pruner: On the Structural Pruning of Large Language Models][1]
        ###
        ### [1]: /papers/2305.11627

        [

        Groups of weights that hang together are found by
        following the dependencies of a model.

        ][2]
        [

        * 3 authors
        ][3]
        ·
        May 19, 2023 [6][4]
        [
        -
        ][5]

        ### [FlashAttention: Fast and Memory-Efficient Exact Attention][1]
        ###
        ### [1]: /papers/2205.14135

        Exact attention is computed tile by tile in the fast memory of the chip
        [2], so that the large matrix is never written out.

        [[stanford]Stanford University][6]
        ·
        May 27, 2022

        [1]: /login?next=%2Fpapers%2F2305.11627
        [2]: /papers/2305.11627
        [3]: /papers/2305.11627
        [4]: /papers/2305.11627#community
        [5]: /login?next=%2Fpapers%2F2205.14135
        [6]: /stanford
        """);

    [Fact]
    public void Lynx_indents_and_lists_visible_and_hidden_links() => AssertRead(
        [s_pruner, s_flash],
        """
           [1]Subscribe

           [2]101

        [3]LLM-Pruner: On the Structural Pruning of
        Large Language Models

           [4]

           Groups of weights that hang together are found by
           following the dependencies of a model.
             *
             * [b.svg]
             * 3 authors

           ·
           May 19, 2023[5]6

           [6]-

        [7]FlashAttention: Fast and Memory-Efficient Exact Attention

           [8]Exact attention is computed tile by tile in the fast memory of the chip
           [2], so that the large matrix is never written out.
           [9]stanford Stanford University
           ·
           May 27, 2022

        References

           Visible links:
           1. file:///login?next=/papers
           2. file:///login?next=/papers/2305.11627
           3. file:///papers/2305.11627
           4. file:///papers/2305.11627
           5. file:///papers/2305.11627#community
           6. file:///login?next=/papers/2205.14135
           7. file:///papers/2205.14135
           8. file:///papers/2205.14135
           9. file:///stanford

           Hidden links:
          11. file://localhost/papers/2205.14135
        """);

    [Fact]
    public void W3m_shows_pictures_and_leaves_no_line_between_cards() => AssertRead(
        [s_pruner, s_flash],
        """
        [1]Subscribe
        Nov 4 [2][thumb]
        [3]101

        [4]LLM-Pruner: On the Structural Pruning of
        Large Language Models

        [5]Groups of weights that hang together are found by
        following the dependencies of a model.

          • [6][a]
          • [b]
          • 3 authors

        ·
        May 19, 2023[7]6
        [8][thumb]
        [9]-

        [10]FlashAttention: Fast and Memory-Efficient Exact Attention

        Exact attention is computed tile by tile in the fast memory of the chip
        [2], so that the large matrix is never written out.

        [11]stanfordStanford University
        ·
        May 27, 2022
        [12]TOS [13]Privacy

        References:

        [1] https://huggingface.co/login?next=%2Fpapers
        [2] https://huggingface.co/papers/2305.11627
        [3] https://huggingface.co/login?next=%2Fpapers%2F2305.11627
        [4] https://huggingface.co/papers/2305.11627
        [5] https://huggingface.co/papers/2305.11627
        [6] https://huggingface.co/papers/2305.11627
        [7] https://huggingface.co/papers/2305.11627#community
        [8] https://huggingface.co/papers/2205.14135
        [9] https://huggingface.co/login?next=%2Fpapers%2F2205.14135
        [10] https://huggingface.co/papers/2205.14135
        [11] https://huggingface.co/stanford
        [12] https://huggingface.co/terms
        [13] https://huggingface.co/privacy
        """);

    [Fact]
    public void Links_numbers_pictures_and_points_of_lists_too() => AssertRead(
        [s_pruner, s_flash],
        """
           [1]_____________________

           [2]101

          [3]LLM-Pruner: On the Structural Pruning of
          Large Language Models

           Groups of weights that hang together are found by
           following the dependencies of a model.

             * [4][IMG]
             [5]* [6][IMG]
             [7]•
        """.Replace("•", "•\u00A03 authors", StringComparison.Ordinal) + "\n" +
        """
           ·
           May 19, 2023[8]6
           [9]-

          [10]FlashAttention: Fast and Memory-Efficient Exact Attention

           Exact attention is computed tile by tile in the fast memory of the chip
           [2], so that the large matrix is never written out.

           [11]stanford[12]Stanford University
           ·
           May 27, 2022

        Links:
        1. Text field
        2. https://huggingface.co/login?next=%2Fpapers%2F2305.11627
        3. https://huggingface.co/papers/2305.11627
        4. https://huggingface.co/papers/2305.11627
        5. https://huggingface.co/papers/2305.11627
        6. https://huggingface.co/papers/2305.11627
        7. https://huggingface.co/papers/2305.11627
        8. https://huggingface.co/papers/2305.11627#community
        9. https://huggingface.co/login?next=%2Fpapers%2F2205.14135
        10. https://huggingface.co/papers/2205.14135
        11. https://huggingface.co/stanford
        12. https://huggingface.co/stanford
        """);

    [Fact]
    public void Fields_stand_where_they_are_printed()
    {
        var reading = Reader.ReadAs("TextBrowser", Browser(Card(1, "2305.11627", "12", "A Title of Two\n  Lines", "May 19, 2023 [4]7")) + Links("2305.11627"));
        var entry = Assert.Single(reading.Entries);
        var text = reading.Text;

        Assert.Empty(reading.Problems);
        Assert.Equal("A Title of Two\n  Lines", text.GetString(text.GetSource(entry.Title!.Value)));
        Assert.Equal("[2]A Title of Two", text.GetString(text.GetLine(entry.Line - 1)));
        Assert.Equal("12", text.GetString(entry.Upvotes!.Value.Span));
        Assert.Equal("7", text.GetString(entry.CommentCount!.Value.Span));
        Assert.Equal("May 19, 2023", text.GetString(entry.PublishedOn!.Value.Span));
        Assert.Equal("login?next=%2Fpapers%2F2305.11627", text.GetString(text.GetLine(text.GetLineIndex(entry.ArxivId!.Value.Start)))[^33..]);
        Assert.Equal(LineOwner.Definition, reading.Lines[text.GetLineIndex(entry.ArxivId.Value.Start)]);
        Assert.StartsWith("[1]12\n", text.GetString(entry.Span), StringComparison.Ordinal);
        Assert.EndsWith("[4]7", text.GetString(entry.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("see https://github.com/horseee/\nLLM-Pruner and more", "see https://github.com/horseee/LLM-Pruner and more")]
    [InlineData("see https://github.com/horseee/\npruner.", "see https://github.com/horseee/pruner.")]
    [InlineData("see https://github.com/\nhorseee/\nLLM-Pruner and more", "see https://github.com/horseee/LLM-Pruner and more")]
    [InlineData("see https://example.org/ and\nmore", "see https://example.org/ and more")]
    [InlineData("see https://example.org/\nfor more", "see https://example.org/ for more")]
    [InlineData("see https://example.org/\nWe show more", "see https://example.org/ We show more")]
    [InlineData("see https://example.org/\nCode: there", "see https://example.org/ Code: there")]
    [InlineData("well-\nknown", "well- known")]
    [InlineData("and/\nor", "and/ or")]
    [InlineData("see this here\nhttps://example.org/a-long\n-link and more", "see this here https://example.org/a-long-link and more")]
    [InlineData("see this here, a longer line\nhttps://example.org/a-long\nlink", "see this here, a longer line https://example.org/a-long link")]
    public void Lines_are_joined_with_a_space_but_within_an_address(string wrapped, string expected)
    {
        var card = $"[1]9\n\n[2]Plain\n\n[3]{wrapped}\n\n·\nMay 19, 2023\n";
        Assert.Equal(expected, Assert.Single(Reader.ReadAs("TextBrowser", card + Links("2305.11627")).EntryTexts()).Abstract);
    }

    [Fact]
    public void Without_the_list_of_links_cards_lack_their_identifiers()
    {
        var cards = Browser(
            Card(1, "2305.11627", "12", "Alpha", "May 19, 2023 [4]7"), Card(5, "2205.14135", "-", "Beta", "May 27, 2022 [8]1"));
        var whole = Reader.ReadAs("TextBrowser", cards + Links("2305.11627", "2205.14135")).EntryTexts();
        var reading = Reader.ReadAs("TextBrowser", cards);

        Assert.Equal(whole.Select(entry => entry with { ArxivId = null }), reading.EntryTexts());
        Assert.Equal(
            [Missing("1"), Missing("5")],
            reading.ProblemTexts());
    }

    [Fact]
    public void A_number_that_the_list_has_not_is_reported_at_its_card()
    {
        var cards = Browser(
            Card(1, "2305.11627", "12", "Alpha", "May 19, 2023 [4]7"), Card(5, "2205.14135", "-", "Beta", "May 27, 2022 [8]1"));
        var list = Links("2305.11627", "2205.14135");
        var whole = Reader.ReadAs("TextBrowser", cards + list).EntryTexts();
        var reading = Reader.ReadAs("TextBrowser", cards + string.Join('\n', list.Split('\n').Where(line => !line.StartsWith("  6.", StringComparison.Ordinal))));

        Assert.Equal(whole, reading.EntryTexts());
        Assert.Equal([Missing("6")], reading.ProblemTexts());
    }

    [Fact]
    public void A_number_that_leads_astray_costs_the_card_nothing_but_the_link()
    {
        var cards = Browser(
            Card(1, "2305.11627", "12", "Alpha", "May 19, 2023 [4]7"), Card(5, "2205.14135", "-", "Beta", "May 27, 2022 [8]1"));
        var list = Links("2305.11627", "2205.14135");
        var reading = Reader.ReadAs("TextBrowser", cards + list.Replace("6. https://huggingface.co/papers/2205.14135", "6. https://huggingface.co/pap", StringComparison.Ordinal));
        Assert.Equal(Reader.ReadAs("TextBrowser", cards + list).EntryTexts(), reading.EntryTexts());
    }

    [Fact]
    public void What_stands_in_the_list_besides_is_reported_and_ends_nothing()
    {
        var reading = Reader.ReadAs("TextBrowser", Browser(Card(1, "2305.11627", "12", "Alpha", "May 19, 2023 [4]7")) +
            Links("2305.11627").Replace("  2. ", "sponsored by nobody\n  2. ", StringComparison.Ordinal));
        Assert.Equal("2305.11627", Assert.Single(reading.EntryTexts()).ArxivId);
        Assert.Equal([new ProblemText(RuleTable.StrayText, "sponsored by nobody", "sponsored by nobody")], reading.ProblemTexts());
    }

    [Fact]
    public void A_link_to_another_paper_begins_it_though_all_else_of_it_is_lost()
    {
        var cards = Browser(
            Card(1, "2305.11627", "12", "Alpha", "May 19, 2023 [4]7"), Card(5, "2205.14135", "-", "Beta", "May 27, 2022 [8]1"));
        var list = Links("2305.11627", "2205.14135");
        string[] parts = ["[5]-\n", "[6]Beta\n", "[7]" + Abstract + "\n", "  • 4 authors\n", "·\n", "May 27, 2022 [8]1\n"];
        foreach (var left in parts[1..3])
        {
            var damaged = parts.Where(part => part != left).Aggregate(cards, (text, part) => text[..40] + text[40..].Replace(part, "", StringComparison.Ordinal));
            var reading = Reader.ReadAs("TextBrowser", damaged + list);
            Assert.Equal("Alpha", reading.EntryTexts()[0].Title);
            Assert.Equal("2205.14135", reading.EntryTexts()[1].ArxivId);
            Assert.Equal(left == parts[1] ? RuleTable.MissingAbstract : RuleTable.MissingTitle, reading.Problems[^1].Rule);
        }
    }

    [Fact]
    public void Cards_that_stand_twice_in_a_row_are_one_entry()
    {
        var cards = Browser(
            Card(1, "2305.11627", "12", "Alpha", "May 19, 2023 [4]7"), Card(5, "2305.11627", "12", "Alpha", "May 19, 2023 [8]7"),
            Card(9, "2205.14135", "-", "Beta", "May 27, 2022 [12]1"));
        var reading = Reader.ReadAs("TextBrowser", cards + Links("2305.11627", "2305.11627", "2205.14135"));
        Assert.Equal(["Alpha", "Beta"], reading.EntryTexts().Select(entry => entry.Title));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Upvotes_with_a_unit_are_no_count()
    {
        var reading = Reader.ReadAs("TextBrowser", Browser(Card(1, "2305.11627", "1.13k", "Alpha", "May 19, 2023")) + Links("2305.11627"));
        Assert.Null(Assert.Single(reading.Entries).Upvotes);
        Assert.Equal([new ProblemText(RuleTable.MalformedCount, "1.13k", "1.13k")], reading.ProblemTexts());
    }

    [Fact]
    public void A_line_within_a_heading_that_has_no_mark_is_reported()
    {
        var reading = Reader.ReadAs("TextBrowser", "### [A Title\nof Two\n### Lines][1]\n\n[Text.][1]\n\n[1]: https://huggingface.co/papers/2305.11627");
        Assert.Equal("A Title of Two Lines", Assert.Single(reading.EntryTexts()).Title);
        Assert.Equal((RuleTable.SyntaxError, "of Two"), (Assert.Single(reading.ProblemTexts()).Rule, reading.ProblemTexts()[0].Text));
    }

    [Theory]
    [InlineData("### [Title](https://huggingface.co/papers/2305.11627)\n\nText.\n\n[1]: https://example.org/", "Markdown")]
    [InlineData("### Title\n\nText.\n\n- 3 authors", "Markdown")]
    [InlineData("### [Title][32]\n\n[Text.][33]", "TextBrowser")]
    [InlineData("### [Title of\n### Many Lines][32]\n\n[Text.][33]", "TextBrowser")]
    [InlineData("[1]Title\n\nText.\n\nReferences\n\n   1. https://huggingface.co/papers/2305.11627", "TextBrowser")]
    [InlineData("[1] Title\n\nText.\n\n[2] Other\n\nText.\n\n[3] More\n\nText.\n\n[4] Last\n\nText.", "PlainText")]
    public void It_is_told_from_its_neighbours(string text, string dialect) => Assert.Equal(dialect, Reader.Read(text).Dialect.Name);

    [Fact]
    public void A_dump_is_no_Markdown_and_Markdown_no_dump()
    {
        string[] texts = ["### [Title][32]\n\n[Text.][33]", "### [Title](https://huggingface.co/papers/2305.11627)\n\nText."];
        foreach (var (text, said) in texts.Zip(["Markdown", "TextBrowser"]))
        {
            var reading = Reader.Read(text, new ListingOptions("listing.txt", Dialect: said));
            Assert.Equal(RuleTable.WrongDialect, Assert.Single(reading.Problems).Rule);
        }
    }

    [Fact]
    public void The_dump_that_speed_is_measured_on_reads_back_as_its_papers()
    {
        var reading = ListingReader.Read(new Utf8Text(SyntheticDump.Make(1_000, 500)), new ListingOptions("listing"));
        Assert.Empty(reading.Problems);
        Assert.Equal(
            SyntheticPaper.Range(1_000, 500).Select(paper => (paper.Title, paper.Abstract, paper.ArxivId, paper.CommentCount)),
            reading.EntryTexts().Select(entry => (entry.Title!, entry.Abstract!, entry.ArxivId!, entry.CommentCount)));
    }

    private const string Abstract = "Every one of the layers of the network is looked at on its own, and what is found there tells which of them can be left out. The rest is tuned for a day and does as well as before.";

    private static string Browser(params string[] cards) => "Daily Papers\n\nNov 4\n\n" + string.Concat(cards);

    private static string Card(int number, string id, string upvotes, string title, string date) =>
        $"[{number}]{upvotes}\n\n[{number + 1}]{title}\n\n[{number + 2}]{Abstract}\n\n  • {id.Length - 6} authors\n\n·\n{date}\n\n";

    /// <summary>The list of the four links of each card.</summary>
    private static string Links(params string[] papers)
    {
        var targets = papers.SelectMany(id => new[] { $"login?next=%2Fpapers%2F{id}", $"papers/{id}", $"papers/{id}", $"papers/{id}#community" });
        return "\nReferences\n\n" + string.Concat(targets.Select((target, i) => $"{i + 1,3}. {Page}/{target}\n"));
    }

    private static ProblemText Missing(string number) =>
        new(RuleTable.UnexpectedValue, number, number + "|a number in the list of links at the end");

    private static void AssertRead(EntryText[] expected, string dump)
    {
        var reading = Reader.ReadAs("TextBrowser", dump);
        Assert.Equal(expected, reading.EntryTexts());
        Assert.Empty(reading.Problems);
    }
}
