using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class InvisibleCharacterTests
{
    [Theory]
    [InlineData("zero\u200Bwidth", "U+200B")]
    [InlineData("zero\u200Cwidth", "U+200C")]
    [InlineData("zero\u200Dwidth", "U+200D")]
    [InlineData("left\u200E to right", "U+200E")]
    [InlineData("right\u200F to left", "U+200F")]
    [InlineData("over\u202Eride", "U+202E")]
    [InlineData("iso\u2066late", "U+2066")]
    [InlineData("line\u2028separator", "U+2028")]
    [InlineData("word\u2060joiner", "U+2060")]
    [InlineData("soft\u00ADhyphen", "U+00AD")]
    [InlineData("\uFEFFmark", "U+FEFF")]
    [InlineData("null\0", "U+0000")]
    [InlineData("bell\a", "U+0007")]
    [InlineData("form\ffeed", "U+000C")]
    [InlineData("delete\u007F", "U+007F")]
    [InlineData("next\u0085line", "U+0085")]
    [InlineData("grapheme\u034Fjoiner", "U+034F")]
    [InlineData("arabic\u061Cmark", "U+061C")]
    [InlineData("filler\u3164", "U+3164")]
    [InlineData("vowel\u180Eseparator", "U+180E")]
    [InlineData("variation\uFE0F", "U+FE0F")]
    [InlineData("variation\U000E0100", "U+E0100")]
    [InlineData("tag\U000E0041", "U+E0041")]
    [InlineData("digits 1\u200D2", "U+200D")]
    [InlineData("a rocket \U0001F680\u200D", "U+200D")]
    public void An_invisible_character_is_found(string text, string name)
    {
        var problem = Assert.Single(Checking.Find(text));

        Assert.Equal((RuleTable.InvisibleCharacter, name), (problem.Rule, problem.Arguments));
        Assert.Equal(name, "U+" + char.ConvertToUtf32(problem.Text, 0).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("tab\tand no-break\u00A0space")]
    [InlineData("narrow\u202Fspace, thin\u2009space, ideographic\u3000space")]
    [InlineData("naïve Ångström — “quotes” … 中文 עברית")]
    [InlineData("a scientist \U0001F469\u200D\U0001F52C")]
    [InlineData("a scientist \U0001F469\U0001F3FD\u200D\U0001F52C")]
    [InlineData("a family \U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("a heart \u2764\uFE0F and one on fire \u2764\uFE0F\u200D\U0001F525")]
    [InlineData("keycap 1\uFE0F\u20E3")]
    [InlineData("text style \u2714\uFE0E")]
    [InlineData("a rainbow flag \U0001F3F3\uFE0F\u200D\U0001F308")]
    [InlineData("Scotland \U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F")]
    [InlineData("Persian می\u200Cخواهم")]
    [InlineData("Devanagari क्\u200Dष and क्\u200Cष")]
    [InlineData("a letter of Arabic shown joined: ه\u200D and \u200Dه")]
    [InlineData("Mongolian ᠬᠠᠨ\u180Eᠠ")]
    [InlineData("Sinhala ශ්\u200Dරී")]
    [InlineData("Khmer ភាសា\u200Bខ្មែរ")]
    [InlineData("ideographs 葛\U000E0100 and 﨟\uFE00")]
    public void What_is_needed_or_seen_is_left_alone(string text)
    {
        Assert.DoesNotContain(Checking.Find(text), problem => problem.Rule == RuleTable.InvisibleCharacter);
    }

    [Fact]
    public void Each_of_several_is_found() => Assert.Equal(
        ["U+202A", "U+200B", "U+200B", "U+202C"],
        Checking.Find("\u202Aone\u200B\u200Btwo\u202C").Select(problem => problem.Arguments));
}
