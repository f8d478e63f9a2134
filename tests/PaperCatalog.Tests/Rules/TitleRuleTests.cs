using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Rules;

public class TitleRuleTests
{
    [Theory]
    [InlineData("Attention Is All You Need", "attention is all you need")]
    [InlineData("LLM-Pruner: On the Structural Pruning", "LLM Pruner - on the structural   pruning?")]
    [InlineData("BERT", " b.e.r.t. ")]
    [InlineData("Café", "Cafe")]
    [InlineData("Caf\u00e9", "Cafe\u0301")]
    [InlineData("Schrödinger", "SCHRO\u0308DINGER")]
    [InlineData("Øresund", "oresund")]
    [InlineData("Việt", "Viet")]
    [InlineData("Œuvre", "Oeuvre")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("ＢＥＲＴ２", "bert2")]
    [InlineData("C＋＋", "c++")]
    [InlineData("C\u0301++", "c++")]
    [InlineData("中文 模型", "中文，模型")]
    [InlineData("\u0391\u03B2", "\u03B1\u03B2")]
    [InlineData("HierSpeech++: Bridging the Gap", "hierspeech++ bridging the gap")]
    [InlineData("\"C#\" in depth", "C# in Depth")]
    [InlineData("+1 for # tags", "1 for tags")]
    public void Titles_that_are_the_same(string left, string right)
    {
        Assert.Equal(TitleRule.Fold(left), TitleRule.Fold(right));
        Assert.True(TitleRule.Equals(left, Encoding.UTF8.GetBytes(right)));
        Assert.True(TitleRule.Equals(right, Encoding.UTF8.GetBytes(left)));
    }

    [Theory]
    [InlineData("C++", "C#")]
    [InlineData("C++", "C")]
    [InlineData("HierSpeech++", "HierSpeech")]
    [InlineData("GPT-3", "GPT-4")]
    [InlineData("中", "国")]
    [InlineData("Paper \U0001F600", "Paper \U0001F601")]
    [InlineData("ABC", "ABCD")]
    [InlineData("x²", "x2")]
    public void Titles_that_are_not_the_same(string left, string right)
    {
        Assert.NotEqual(TitleRule.Fold(left), TitleRule.Fold(right));
        Assert.False(TitleRule.Equals(left, Encoding.UTF8.GetBytes(right)));
        Assert.False(TitleRule.Equals(right, Encoding.UTF8.GetBytes(left)));
    }

    [Theory]
    [InlineData("LLM-Pruner: 2nd", "llmpruner2nd")]
    [InlineData("HierSpeech++", "hierspeech++")]
    [InlineData("Ｃ＃", "c#")]
    [InlineData("Ångström ĳ", "angstromij")]
    [InlineData("中 文", "中文")]
    [InlineData("\U0001F917 Transformers", "\U0001F917transformers")]
    [InlineData("C++é++ + #", "c++e++")]
    [InlineData("é #1 e\u0301# c#+", "e1e#c#+")]
    [InlineData("!\"$%&'()*,-./:;<=>?@[\\]^_`{|}~\u007F\t", "")]
    [InlineData("?!", "")]
    [InlineData("++", "")]
    [InlineData("", "")]
    public void A_title_is_folded(string title, string folded) => Assert.Equal(folded, TitleRule.Fold(title));

    [Fact]
    public void A_lone_surrogate_and_broken_bytes_end_nothing()
    {
        Assert.False(TitleRule.Equals("a\uD83Db", "ab\u0063"u8));
        Assert.True(TitleRule.Equals("ab", [(byte)'a', 0xFF, (byte)'b']));
    }
}
