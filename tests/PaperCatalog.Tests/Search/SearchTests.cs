using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests.Search;

/// <summary>What a query finds, and in which order.</summary>
public class SearchTests
{
    private static readonly Catalog s_papers = new BuiltCatalog(
        new BuiltListing(
            "a.txt",
            new EntryData("LlmPruner")
            {
                Title = "LLM-Pruner: On the Structural Pruning of Large Language Models",
                Abstract = "Large models are cut by whole groups of weights. The cut models are tuned for a few hours.",
                People = ["Xinyin|||Ma|", "Gongfan|||Fang|", "Xinchao|||Wang|"],
            },
            new EntryData("Attention")
            {
                Title = "Attention Is All You Need",
                Abstract = "A transformer has attention in place of recurrence. Language models follow.",
                People = ["Ashish|||Vaswani|", "Noam|||Shazeer|"],
            },
            new EntryData("NotAll")
            {
                Title = "Not All Attention Is What You Need: A Study of All Heads in Transformers",
                Abstract = "Attention heads are pruned. Attention is measured head by head, and most attention is not needed.",
                Names = ["Team Attention"],
            },
            new EntryData("Bridges")
            {
                Title = "Schrödinger Bridges in C++",
                Abstract = "Bridges between distributions, with a library for GPT-4 in C++.",
                Editors = ["Ada||von|Łuk|"],
            },
            new EntryData("Chinese") { Title = "中文模型", Abstract = "机器学习的模型", Organization = "Institute of Machines" },
            new EntryData("Untitled") { Title = "?!", Abstract = "Only an abstract, of pruners and of attention" }),
        new BuiltListing("b.txt", new EntryData("Attention") { Title = "Attention Is Everything", Abstract = "Other words" })).Catalog;

    [Theory]
    // One word, in title, people and abstract.
    [InlineData("pruning", "LlmPruner")]
    [InlineData("vaswani", "Attention")]
    [InlineData("weights", "LlmPruner")]
    [InlineData("luk", "Bridges")]
    [InlineData("institute", "Chinese")]
    // All of the words; an equal title first.
    [InlineData("attention is all you need", "Attention NotAll")]
    [InlineData("large models ma", "LlmPruner")]
    // Case, marks, plurals.
    [InlineData("SCHRODINGER", "Bridges")]
    [InlineData("schrödinger bridge", "Bridges")]
    [InlineData("model ", "LlmPruner Attention")]
    [InlineData("models ", "LlmPruner Attention")]
    // Names in all spellings.
    [InlineData("LLM-Pruner", "LlmPruner")]
    [InlineData("llm pruner", "LlmPruner")]
    [InlineData("llmpruner", "LlmPruner")]
    [InlineData("LLMPruner ", "LlmPruner")]
    [InlineData("gpt4", "Bridges")]
    [InlineData("GPT 4", "Bridges")]
    [InlineData("c++", "Bridges")]
    // The last word is the start of one.
    [InlineData("prun", "LlmPruner Untitled NotAll")]
    [InlineData("prun ", "")]
    [InlineData("prun.", "")]
    [InlineData("large mod", "LlmPruner")]
    [InlineData("mod large", "LlmPruner")]
    [InlineData("transformer", "NotAll Attention")]
    [InlineData("llm-pru", "LlmPruner")]
    // Phrases.
    [InlineData("\"all you need\"", "Attention")]
    [InlineData("“all you need”", "Attention")]
    [InlineData("\"you all need\"", "")]
    [InlineData("\"prun\"", "")]
    [InlineData("\"structural pruning\" of", "LlmPruner")]
    [InlineData("\"language models\"", "LlmPruner Attention")]
    [InlineData("\"llm pruner\"", "LlmPruner")]
    [InlineData("\"all you ne", "Attention NotAll")]
    [InlineData("\"Ma Gongfan\"", "")]
    [InlineData("\"Gongfan Fang\"", "LlmPruner")]
    [InlineData("\"no such phrase\" attention", "")]
    [InlineData("\"\" vaswani", "Attention")]
    // Scripts without spaces.
    [InlineData("模型", "Chinese")]
    [InlineData("型模", "")]
    [InlineData("学习", "Chinese")]
    // No paper has all: those with the most.
    [InlineData("vaswani zebra", "Attention")]
    [InlineData("large recurrence models pruning", "LlmPruner")]
    [InlineData("zebra", "")]
    // Of another entry of the paper the text is not what the paper says.
    [InlineData("everything", "")]
    public void A_query_finds_these(string query, string keys) =>
        Assert.Equal(keys, string.Join(' ', s_papers.Search(query).Select(paper => paper.Key)));

    [Fact]
    public void A_word_that_stands_more_often_or_in_the_title_ranks_higher() =>
        Assert.Equal(["NotAll", "Attention", "Untitled"], s_papers.Search("attention").Select(paper => paper.Key));

    [Fact]
    public void Papers_that_rank_the_same_stand_as_in_the_catalogue()
    {
        var papers = new BuiltCatalog(new BuiltListing(
            "a.txt", [.. "ZAMBY".Select(key => new EntryData(key.ToString()) { Title = "The same title" })])).Catalog;

        Assert.Equal("Z A M B Y", string.Join(' ', papers.Search("same").Select(paper => paper.Key)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("!?*()[]{}|~^:\\")]
    [InlineData("\uD800\uDC00\uD800")]
    [InlineData("\0")]
    [InlineData("\u202E\u200B")]
    public void A_query_without_words_finds_nothing(string query) => Assert.Empty(s_papers.Search(query));

    [Fact]
    public void A_query_that_never_ends_is_searched_for_what_it_begins_with()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => "z" + (char)('a' + (number % 26)) + new string('y', number / 26 % 50)));

        Assert.Equal("Attention", Assert.Single(s_papers.Search("vaswani " + words)).Key);
        Assert.Empty(s_papers.Search("\"" + words + "\""));
        Assert.Empty(s_papers.Search(new string('"', 100_001)));
        Assert.NotEmpty(s_papers.Search("attention " + new string('z', 1_000_000)));
        Assert.Empty(s_papers.Search(new string('型', 100_000)));
    }

    [Fact]
    public void No_query_is_an_error() =>
        Assert.Equal("query", Assert.Throws<ArgumentNullException>(() => s_papers.Search(null!)).ParamName);

    [Fact]
    public void An_empty_catalogue_has_nothing()
    {
        var none = new BuiltCatalog(new BuiltListing("a.txt")).Catalog;

        Assert.Empty(none.Search("anything"));
        Assert.Empty(none.Search("\"any thing\""));
    }

    [Fact]
    public void An_answer_is_a_list_of_the_papers_themselves()
    {
        var found = s_papers.Search("attention");

        Assert.Equal(3, found.Count);
        Assert.Same(s_papers["Untitled"], found[2]);
        Assert.Same(s_papers["NotAll"], found[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => found[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => found[-1]);
        Assert.NotSame(found, s_papers.Search("attention"));
    }
}
