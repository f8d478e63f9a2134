namespace PaperCatalog.Listings.Tests.Text;

/// <summary>The shortened text in a message.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("sixty characters are not shortened, and this text has sixty.")]
    public void A_short_text_stays_whole(string text) => Assert.Equal(text, Of(text));

    [Fact]
    public void A_long_one_ends_at_a_word() => Assert.Equal(
        "sixty and one characters are shortened at the last space of...",
        Of("sixty and one characters are shortened at the last space of it"));

    [Fact]
    public void A_text_without_a_space_is_cut_at_sixty_characters() =>
        Assert.Equal(new string('é', 60) + "...", Of(new string('é', 300)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_character_is_cut_in_two(int lead)
    {
        var excerpt = Of(new string('a', lead) + string.Concat(Enumerable.Repeat("\U0001F680", 100)));

        Assert.InRange(excerpt.Length, 59 + 3, 60 + 3);
        Assert.DoesNotContain('\uFFFD', excerpt);
        Assert.False(char.IsHighSurrogate(excerpt[^4]));
    }

    private static string Of(string text)
    {
        var utf8 = Utf8Text.FromString("before " + text);
        return Excerpt.Of(utf8, ByteSpan.FromBounds("before ".Length, utf8.Length));
    }
}
