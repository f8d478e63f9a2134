using System.Text;
using PaperCatalog.Search.Words;

namespace PaperCatalog.Tests.Search;

public class WordReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" ,;.!?\n\t", "")]
    [InlineData("Attention Is All", "attention|is|all")]
    [InlineData("LLM-Pruner", "llmpruner=llm+pruner")]
    [InlineData("LLMPruner", "llmpruner=llm+pruner")]
    [InlineData("llmPruner llm_pruner", "llmpruner=llm+pruner|llmpruner=llm+pruner")]
    [InlineData("Llmpruner", "llmpruner")]
    [InlineData("LLaMA LoRA BERT", "llama=lla+ma|lora=lo+ra|bert")]
    [InlineData("GPT4 GPT-4 3D", "gpt4=gpt+4|gpt4=gpt+4|3d=3+d")]
    [InlineData("state-of-the-art", "stateoftheart=state+of+the+art")]
    [InlineData("one--two three- -four", "one|two|three|four")]
    [InlineData("C++ C# A+B HierSpeech++:", "c++=c|c#=c|a+=a|b|hierspeech++=hier+speech")]
    [InlineData("C-+ ++ #", "c")]
    [InlineData("Schrödinger SCHRO\u0308DINGER Łukasz Æther ß", "schrodinger|schrodinger|lukasz|aether|ss")]
    [InlineData("ＬＬＭ　２", "llm|2")]
    [InlineData("don't Bayes’ author's", "dont|baye|author")]
    [InlineData("models Classes class basis corpus GPUs us gas", "model|classe|class|basis|corpus|gpu|us|gas")]
    [InlineData("LLMs VAEs", "llm|vae")]
    [InlineData("in\u00ADvis\u200Bible \u202Eright\u202C", "invisible|right")]
    [InlineData("Обучение ΣΊΣΥΦΟΣ", "обучение|σίσυφοσ")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("中文 model模型", "中|<文|model|模|<型")]
    [InlineData("𝔸𝔹 🤗 𠀀", "𝔸𝔹|𠀀")]
    [InlineData("x\u0001y\u2028z", "x|y|z")]
    public void A_text_has_these_words(string text, string words) => Assert.Equal(words, Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_text_part_words() => Assert.Equal("a|b|c", Read([(byte)'a', 0xFF, (byte)'b', 0xE4, 0xB8, (byte)'c', 0xF0]));

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("aB")]
    [InlineData("ABcd")]
    [InlineData("a1")]
    [InlineData("+a++")]
    [InlineData("ǆ")]
    [InlineData("Ⅷⅷ")]
    [InlineData("中")]
    [InlineData("\u0301")]
    [InlineData("-+'")]
    public void A_text_without_spaces_and_without_end_is_read_in_pieces(string piece)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 10_000)));
        var reader = new WordReader();
        var letters = 0;
        for (var at = 0; reader.Read(text, ref at);)
        {
            Assert.InRange(reader.Whole.Length, 1, 66);
            for (var part = 0; part < reader.PartCount; part++)
            {
                Assert.NotEqual(0, reader.Part(part).Length);
                letters += reader.Part(part).Length;
            }
        }

        Assert.True(letters is 0 or >= 10_000, $"{letters} letters");
    }

    [Fact]
    public void What_is_typed_so_far_is_the_start_of_the_word_that_it_becomes()
    {
        foreach (var word in new[] { "transformers", "LLM-Pruner", "analysis", "GPUs", "studies", "Schrödinger" })
        {
            var whole = First(word);
            for (var length = 1; length <= word.Length; length++)
                Assert.StartsWith(First(word[..length]), whole, StringComparison.Ordinal);
        }

        static string First(string text)
        {
            var reader = new WordReader();
            var at = 0;
            Assert.True(reader.Read(Encoding.UTF8.GetBytes(text), ref at));
            return reader.Whole.ToString();
        }
    }

    private static string Read(byte[] text)
    {
        var reader = new WordReader();
        var words = new List<string>();
        for (var at = 0; reader.Read(text, ref at);)
        {
            var parts = string.Join('+', Enumerable.Range(0, reader.PartCount).Select(part => reader.Part(part).ToString()));
            words.Add((reader.ContinuesRun ? "<" : "") + (reader.IsCompound ? $"{reader.Whole}={parts}" : parts));
        }

        return string.Join('|', words);
    }
}
