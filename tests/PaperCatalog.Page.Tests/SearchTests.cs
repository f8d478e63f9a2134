using System.Text;
using PaperCatalog.Page.Tests.Infrastructure;
using PaperCatalog.Search.Words;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Page.Tests;

/// <summary>The page searches as the library does.</summary>
public class SearchTests
{
    private static readonly string[] s_queries =
    [
        "", " ", "language", "language ", "lang", "l", "llm-pruner", "LLMPruner ", "llm pruner", "attention is all you need", "schrod",
        "\"language models\"", "\"language models\" pruning", "\"models language\"", "\"large lang", "“all you need”", "ma", "Jürgen", "jurgen schmidhuber",
        "c++", "gpt-4", "gpt4", "3d", "zebra language", "zebra", "模型", "学习 模型", "!?*", "\"", "\"\"", "a b c d e f g h i j", "the of and", "models.",
        "state-of-the-art", "state-of-the-a", "\"state of the art\"", "x\"y\"z",
    ];

    [BrowserFact]
    public async Task It_finds_the_same_papers_in_the_same_order()
    {
        var made = MadePage.Corpus;
        await using var open = await OpenPage.Of(made);
        foreach (var query in s_queries.Where(query => query.Trim().Length > 0).Concat(QueriesOf(made.Catalog)))
            AssertSame(made, query, await open.Find(query));
    }

    [BrowserFact]
    public async Task It_finds_the_same_in_the_real_listings()
    {
        if (Repository.Seeds.Count == 0)
            Assert.Skip("The seed listings (../shared/seeds) are not beside the repository.");
        var made = MadePage.Of(Repository.Seeds.Select(path => (Path.GetFileName(path), File.ReadAllBytes(path))));
        await using var open = await OpenPage.Of(made);
        foreach (var query in s_queries.Where(query => query.Trim().Length > 0).Concat(QueriesOf(made.Catalog)))
            AssertSame(made, query, await open.Find(query));
    }

    [BrowserFact]
    public async Task It_reads_words_as_the_library_does()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus);
        string[] texts =
        [
            .. MadePage.Corpus.Catalog.SelectMany(paper => new[] { paper.Title, paper.Abstract ?? "" }), .. Enumerable.Range(0, 0x250).Chunk(16).Select(Spell),
            .. Enumerable.Range(0x1E00, 0x200).Chunk(16).Select(Spell), .. Enumerable.Range(0x2000, 0x70).Chunk(8).Select(Spell), "AbCdeFGHij1kL-m_n--o+p++q#r's’t",
            "LLaMA LoRAs GPUs BERTs VAEs thesis corpus pass us", "中文モデルไทย한국어 हिन्दी العربية ΣΊΣΥΦΟΣ", "𝔸𝔹 🤗 𠀀𠀁 x\u0301y", "ＡＢ－１", new string('a', 500),
            string.Concat(Enumerable.Repeat("aB", 100)), string.Concat(Enumerable.Repeat("a-", 100)), "\uD800 \uDC00",
        ];
        var read = await open.Page.EvaluateAsync<string[]>(
            """
            (texts) => texts.map((text) => [...paperCatalog.words.read(text)].map((word) =>
              [word.whole, ...word.parts].join("+") + (word.isCompound ? "!" : "") + (word.isAlone ? "@" : "") + (word.continuesRun ? "<" : "")).join("|"))
            """, texts);
        for (var i = 0; i < texts.Length; i++)
            Assert.Equal((texts[i], Read(texts[i])), (texts[i], read[i]));

        static string Spell(int[] codePoints) => string.Concat(codePoints.Select(codePoint => $"a{char.ConvertFromUtf32(codePoint)}b "));
    }

    [BrowserFact]
    public async Task What_one_types_is_found_while_one_types()
    {
        var made = MadePage.Corpus;
        await using var open = await OpenPage.Of(made);
        await open.Search.PressSequentiallyAsync("language mod");

        var found = made.Catalog.Search("language mod");
        Assert.Equal(found.Take(15).Select(paper => paper.Key), await open.ShownKeys());
        Assert.Contains($"{found.Count} papers for", await open.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.EndsWith("#/?q=language+mod", open.Page.Url, StringComparison.Ordinal);
        Assert.Contains("Language", await open.Page.Locator("mark").AllInnerTextsAsync());
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Status).Filter(new() { HasText = $"{found.Count} papers for language mod" }).WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
    }

    [BrowserFact]
    public async Task What_is_not_found_is_said_with_a_way_out()
    {
        await using var open = await OpenPage.Of(MadePage.Corpus, "#/?q=zzzzzz");
        await open.Page.GetByText("No paper has these words").WaitForAsync();
        await open.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show all papers" }).ClickAsync();

        Assert.Equal(15, (await open.ShownKeys()).Length);
        Assert.Equal("", await open.Search.InputValueAsync());
    }

    // Words, starts of words, pairs and phrases of the papers themselves.
    private static IEnumerable<string> QueriesOf(Catalog catalog)
    {
        var random = new Random(5);
        foreach (var paper in catalog.Where(_ => random.Next(3) == 0).Take(60))
        {
            var words = paper.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2)
                continue;
            var at = random.Next(words.Length - 1);
            yield return words[at];
            yield return words[at] + " " + words[at + 1][..1];
            yield return $"\"{words[at]} {words[at + 1]}\" {words[^1]} ";
            yield return paper.Title;
        }
    }

    private static void AssertSame(MadePage made, string query, string[] found) => Assert.Equal(
        $"{query}: {string.Join(' ', made.Catalog.Search(query).Select(paper => paper.Key))}", $"{query}: {string.Join(' ', found)}");

    private static string Read(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new WordReader();
        var words = new List<string>();
        for (var at = 0; reader.Read(utf8, ref at);)
        {
            var parts = Enumerable.Range(0, reader.PartCount).Select(part => reader.Part(part).ToString());
            words.Add(string.Join('+', parts.Prepend(reader.Whole.ToString())) + (reader.IsCompound ? "!" : "") + (reader.IsAlone ? "@" : "") + (reader.ContinuesRun ? "<" : ""));
        }

        return string.Join('|', words);
    }
}
