using PaperCatalog.Tests.Support;

namespace PaperCatalog.Tests;

public class NearestKeysTests
{
    private readonly Catalog _catalog = new BuiltCatalog(new BuiltListing(
        "a.txt",
        [.. new[]
        {
            "LlmPruner", "LlmPruning", "LlmPlanner", "Llama", "LanguageModelsAreFewShotLearners", "Bert", "Bart",
            "Gpt4", "Gpt4o", "Gpt4All", "Gpt4V", "モデル", "Ü",
        }.Select(key => new EntryData(key))])).Catalog;

    [Theory]
    [InlineData("LlmPrunr", "No paper has the key 'LlmPrunr'. Did you mean 'LlmPruner'?")]
    [InlineData("llmpruner", "No paper has the key 'llmpruner'. Did you mean 'LlmPruner', 'LlmPlanner' or 'LlmPruning'?")]
    [InlineData("Birt", "No paper has the key 'Birt'. Did you mean 'Bart' or 'Bert'?")]
    [InlineData("Gpt", "No paper has the key 'Gpt'. Did you mean 'Gpt4', 'Gpt4V' or 'Gpt4o'?")]
    [InlineData("LanguageModels", "No paper has the key 'LanguageModels'. Did you mean 'LanguageModelsAreFewShotLearners'?")]
    [InlineData("BertForEverything", "No paper has the key 'BertForEverything'. Did you mean 'Bert'?")]
    [InlineData("モデム", "No paper has the key 'モデム'. Did you mean 'モデル'?")]
    [InlineData("Zzzzzz", "No paper has the key 'Zzzzzz'.")]
    [InlineData("", "No paper has the key ''.")]
    public void The_message_names_the_key_and_at_most_three_that_are_near(string key, string message) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => _catalog[key]).Message);

    [Fact]
    public void A_very_long_key_is_cut_short_in_the_message()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _catalog[new string('x', 100_000)]);
        Assert.Equal($"No paper has the key '{new string('x', 200)}...'.", error.Message);
    }
}
