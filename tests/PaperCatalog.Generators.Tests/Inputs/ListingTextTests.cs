using System.Text;
using Microsoft.CodeAnalysis.Text;
using PaperCatalog.Generators.Inputs;

namespace PaperCatalog.Generators.Tests.Inputs;

public sealed class ListingTextTests
{
    // A text is turned back in chunks of 16,384 units.
    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "a title")]
    [InlineData(16_383, "🦙")]
    [InlineData(16_382, "🦙 and more")]
    [InlineData(16_383, "é日")]
    [InlineData(40_000, "🦙")]
    [InlineData(16_383, "\uD83E")]
    [InlineData(16_383, "\uD83E\uD83E\uDD99")]
    [InlineData(16_384, "\uDD99x")]
    [InlineData(0, "\uD83E")]
    public void The_bytes_are_those_of_the_text_wherever_its_chunks_end(int before, string text)
    {
        var all = new string('x', before) + text;

        Assert.Equal(Encoding.UTF8.GetBytes(all), ListingText.ToUtf8(SourceText.From(all)).Bytes.ToArray());
    }
}
