using System.Text;
using PaperCatalog.Texts;

namespace PaperCatalog.Tests.Texts;

public class Utf8TextTests
{
    private static readonly string[] s_texts =
    [
        "", "a", "LlmPruner", "LlmPrunes", "LlmPrun", "é", "e", "Café", "Cafe", "モデル", "モデ", "\U0001F600", "\U0001F601",
        "a\U0001F600b",
    ];

    [Fact]
    public void Texts_are_decoded()
    {
        foreach (var text in s_texts)
            Assert.Equal(text, Utf8Text.Decode(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_an_error() =>
        Assert.Throws<DecoderFallbackException>(() => Utf8Text.Decode([0x61, 0xFF]));
}
