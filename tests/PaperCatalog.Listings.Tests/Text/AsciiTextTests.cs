using System.Text;

namespace PaperCatalog.Listings.Tests.Text;

/// <summary>Numbers and lengths in UTF-8.</summary>
public sealed class AsciiTextTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("999999999", 999_999_999)]
    public void Digits_spell_a_number(string digits, int number)
    {
        Assert.True(AsciiText.TryParse(Encoding.UTF8.GetBytes(digits), out var value));
        Assert.Equal(number, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1000000000")]
    [InlineData("1a")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("١")]
    public void Nothing_else_does(string text) => Assert.False(AsciiText.TryParse(Encoding.UTF8.GetBytes(text), out _));

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("é中\U0001F680", 3)]
    [InlineData("e\u0301", 2)]
    public void Code_points_are_counted(string text, int count) =>
        Assert.Equal(count, AsciiText.CountCodePoints(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("seven b")]
    [InlineData("naïve Bayes")]
    [InlineData("日本語の論文です")]
    [InlineData("aaaaaaaéaaaaaaa日aaaaaaaa\U0001F680")]
    public void Code_points_are_counted_wherever_they_stand(string text)
    {
        // They are counted eight bytes at a time.
        for (var shift = 0; shift < 9; shift++)
        {
            var shifted = new string('x', shift) + text;
            Assert.Equal(shifted.EnumerateRunes().Count(), AsciiText.CountCodePoints(Encoding.UTF8.GetBytes(shifted)));
        }
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("é中\U0001F680", 3)]
    [InlineData("ab\U0001F680", 3)]
    public void A_text_has_its_code_points_and_no_more(string text, int count)
    {
        Assert.True(AsciiText.HasCodePoints(Encoding.UTF8.GetBytes(text), count));
        Assert.False(AsciiText.HasCodePoints(Encoding.UTF8.GetBytes(text), count + 1));
    }
}
