using System.Text;
using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class NotNormalisedTests
{
    [Theory]
    [InlineData("Poincare\u0301 maps", "e\u0301")]
    [InlineData("\u0041\u030Angstro\u0308m", "\u0041\u030A", "o\u0308")]
    [InlineData("Viê\u0323t", "ê\u0323")]
    [InlineData("e\u0301\u0327 in two marks", "e\u0301\u0327")]
    [InlineData("5 \u212B and 3 \u2126", "\u212B", "\u2126")]
    [InlineData("한국 \u1112\u1161\u11AB", "\u1112\u1161\u11AB")]
    [InlineData("も\u3099 か\u3099", "か\u3099")]
    [InlineData("\u0958 in Devanagari", "\u0958")]
    [InlineData("豈 \uF900", "\uF900")]
    [InlineData("\U0001D15E in music", "\U0001D15E")]
    public void A_character_that_is_spelled_otherwise_is_found(string text, params string[] characters)
    {
        Assert.All(characters, character => Assert.False(character.IsNormalized(NormalizationForm.FormC)));
        Checking.AssertFinds(text, RuleTable.NotNormalised, characters);
    }

    [Theory]
    [InlineData("Poincaré, Ångström, Việt, 한국어, が, Ελλάδα")]
    [InlineData("letters with marks that have no form of one piece: x\u0302 m\u0308 ɔ\u0301")]
    [InlineData("हिन्दी में क्षेत्र")]
    [InlineData("עִבְרִית")]
    [InlineData("ligatures ﬁ ﬂ, fractions ½, superscripts x², fullwidth Ａ")]
    [InlineData("\u0301at the start")]
    public void Text_in_form_C_is_left_alone(string text)
    {
        Assert.True(text.IsNormalized(NormalizationForm.FormC));
        Checking.AssertHealthy(text);
    }

    [Fact]
    public void Every_character_is_found_where_its_form_C_differs_and_nowhere_else()
    {
        for (var codePoint = 0x80; codePoint < 0x30000; codePoint++)
        {
            // Neither halves of characters nor what will never be one.
            if (codePoint is (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE)
                continue;
            var text = "a " + char.ConvertFromUtf32(codePoint);
            var isFound = Array.Exists(Checking.Find(text), problem => problem.Rule == RuleTable.NotNormalised);
            Assert.True(isFound != text.IsNormalized(NormalizationForm.FormC), $"U+{codePoint:X4}");
        }
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFDD0")]
    [InlineData("\U0001FFFF")]
    public void What_is_no_character_is_left_alone(string text) => Checking.AssertHealthy(text);

    [Fact]
    public void A_pile_of_marks_is_looked_at_in_parts()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0301", 100));

        Assert.All(Checking.Find(text), problem => Assert.InRange(problem.Text.Length, 1, 32));
    }
}
