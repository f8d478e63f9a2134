using System.Text;
using PaperCatalog.Texts;

namespace PaperCatalog.Tests.Texts;

public class Utf8DecodingTests
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
            Assert.Equal(text, Utf8Decoding.Decode(Encoding.UTF8.GetBytes(text)));
    }

    // About the length up to which a text is first tried as ASCII; another character in the middle and at the end.
    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(5000)]
    public void Texts_of_any_length_are_decoded(int length)
    {
        var ascii = new string('a', length);
        var half = length / 2;
        string[] texts = [ascii, ascii[..^2] + "é", ascii[..half] + "é" + ascii[half..^2], ascii[..^1] + "\u007F"];
        foreach (var text in texts)
            Assert.Equal(text, Utf8Decoding.Decode(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_an_error() =>
        Assert.Throws<DecoderFallbackException>(() => Utf8Decoding.Decode([0x61, 0xFF]));
}
