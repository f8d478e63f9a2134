using PaperCatalog;

namespace SampleConsumer.Lessons;

/// <summary>
/// Papers.All looks papers up by what is known only at run time: a key from a settings file, a title from a
/// bibliography, a link that somebody pasted. The build has made the tables for it; to look up a paper that was seen
/// before allocates nothing.
/// </summary>
internal static class Lookups
{
    public static void Show()
    {
        Page.Heading("Lookups");

        // By key. The indexer throws, TryGetByKey does not.
        ShowFound("key", "LlmPruner", Papers.All["LlmPruner"]);

        // By title. Case, punctuation, spacing and accents do not matter.
        ShowTitle("LLM-Pruner: On the Structural Pruning of Large Language Models");
        ShowTitle("llm pruner -- on the STRUCTURAL pruning of large language models.");
        ShowTitle("Advancing generative AI for Portuguese with open decoder Gervasio PT");

        // By arXiv identifier or DOI. Prefix, link, version and ending do not matter.
        ShowIdentifier("2305.11627");
        ShowIdentifier("arXiv:2305.11627v3");
        ShowIdentifier("https://arxiv.org/pdf/2305.11627v3.pdf");
        ShowIdentifier("https://doi.org/10.48550/arXiv.2305.11627");
        ShowIdentifier("2305.99999");

        // Every way leads to the same object.
        Page.Blank();
        Page.Row(("ReferenceEquals(Papers.All[\"LlmPruner\"], Papers.LlmPruner)", 60),
            ($"{ReferenceEquals(Papers.All["LlmPruner"], Papers.LlmPruner)}", 0));

        ShowMiss("LlmPrunner");
    }

    private static void ShowTitle(string title) =>
        ShowFound("title", title, Papers.All.TryGetByTitle(title, out var paper) ? paper : null);

    private static void ShowIdentifier(string identifier) =>
        ShowFound("id", identifier, Papers.All.TryGetById(identifier, out var paper) ? paper : null);

    private static void ShowFound(string kind, string text, Paper? paper) =>
        Page.Row((kind, 5), (text, 68), (paper?.Key ?? "none", 0));

    // The exception names the nearest keys.
    private static void ShowMiss(string key)
    {
        try
        {
            _ = Papers.All[key];
        }
        catch (KeyNotFoundException miss)
        {
            Page.Blank();
            Page.Field($"Papers.All[\"{key}\"]", miss.Message, labelWidth: 24);
        }
    }
}
