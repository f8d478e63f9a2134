using System.Text;
using PaperCatalog.Rules;

namespace PaperCatalog.Tests.Rules;

public class Utf8RuleTests
{
    [Fact]
    public void Every_code_point_is_decoded()
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.IsValid(value))
                continue;
            var length = new Rune(value).EncodeToUtf8(bytes);
            Assert.Equal(length, Utf8Rule.Decode(bytes, out var decoded));
            Assert.Equal(value, decoded);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xFF, 0x41 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xC3, 0x41 })]
    [InlineData(new byte[] { 0xE4, 0xB8 })]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x41 })]
    public void A_byte_that_starts_no_code_point_takes_one_byte(byte[] bytes)
    {
        Assert.Equal(1, Utf8Rule.Decode(bytes, out var decoded));
        Assert.Equal(0xFFFD, decoded);
    }
}
