namespace PaperCatalog.Listings.Tests.Text;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("A title, 中文, \U0001F600 and e\u0301")]
    public void Plain_text_is_shown_as_it_is(string text) => Assert.Equal(text, SafeText.Show(text));

    [Theory]
    [InlineData("a\tb", "a b")]
    [InlineData("a\r\nb", "a[U+000D][U+000A]b")]
    [InlineData("a\u001B[2Jb", "a[U+001B][2Jb")]
    [InlineData("\u0085\u2028\u2029", "[U+0085][U+2028][U+2029]")]
    [InlineData("a\u202Eb\u2066\u200B", "a[U+202E]b[U+2066][U+200B]")]
    [InlineData("a\U000E0001\U000E0041b", "a[U+E0001][U+E0041]b")]
    [InlineData("a\uFFFF", "a[U+FFFF]")]
    public void What_hides_or_breaks_lines_is_shown_as_a_sign(string text, string shown) => Assert.Equal(shown, SafeText.Show(text));

    [Fact]
    public void Halves_of_pairs_are_shown_as_signs() =>
        Assert.Equal("[U+D83D]a[U+DE00]", SafeText.Show(string.Concat('\uD83D', "a", '\uDE00')));
}
