using System.Text;

namespace PaperCatalog.Listings.Tests.Text;

/// <summary>Lines and places in a text.</summary>
public sealed class Utf8TextTests
{
    private const string Marks = "é e\u0301 中文 \U0001F680 \U0001F469\u200D\U0001F4BB ﬁ \u202E!";

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a", "")]
    [InlineData("a\r\nb\rc\nd", "a", "b", "c", "d")]
    [InlineData("\r\r\n\n", "", "", "", "")]
    [InlineData("\n\ra", "", "", "a")]
    [InlineData("a\u2028b\u0085c", "a\u2028b\u0085c")]
    public void Lines_end_with_any_of_three_breaks(string text, params string[] lines)
    {
        var utf8 = Utf8Text.FromString(text);
        Assert.Equal(lines, Enumerable.Range(0, utf8.LineCount).Select(i => utf8.GetString(utf8.GetLine(i))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one line")]
    [InlineData(Marks)]
    [InlineData(Marks + "\r\n" + Marks + "\n\r" + Marks + "\n\n\r\r\n" + Marks + "\n")]
    public void Places_are_those_of_a_naive_count(string text)
    {
        var utf8 = Utf8Text.FromString(text);
        foreach (var at in CodePointStarts(text))
        {
            var offset = Encoding.UTF8.GetByteCount(text.AsSpan(0, at));
            var (line, column) = NaivePosition(text, at);

            Assert.Equal(at, utf8.GetCharOffset(offset));
            Assert.Equal(line, utf8.GetLineIndex(offset));
            Assert.Equal(new TextPosition(line, column), utf8.GetPosition(offset));
        }
    }

    [Fact]
    public void Places_far_into_a_text_are_those_of_a_naive_count()
    {
        var text = string.Concat(Enumerable.Repeat(Marks, 200));
        var utf8 = Utf8Text.FromString(text);
        foreach (var at in CodePointStarts(text))
            Assert.Equal(at, utf8.GetCharOffset(Encoding.UTF8.GetByteCount(text.AsSpan(0, at))));
    }

    [Fact]
    public void A_span_gives_its_characters_back()
    {
        var utf8 = Utf8Text.FromString("<" + Marks + ">");
        Assert.Equal(Marks, utf8.GetString(ByteSpan.FromBounds(1, utf8.Length - 1)));
    }

    [Fact]
    public void Texts_are_equal_when_their_bytes_are()
    {
        var text = Utf8Text.FromString(Marks);

        Assert.True(text.Equals(Utf8Text.FromString(Marks)));
        Assert.Equal(text.GetHashCode(), Utf8Text.FromString(Marks).GetHashCode());
        Assert.False(text.Equals(Utf8Text.FromString(Marks.Normalize(NormalizationForm.FormC))));
        Assert.False(text.Equals(null));
    }

    // A place inside a surrogate pair is no place in UTF-8.
    private static IEnumerable<int> CodePointStarts(string text) =>
        Enumerable.Range(0, text.Length + 1).Where(at => at == text.Length || !char.IsLowSurrogate(text[at]));

    private static (int Line, int Column) NaivePosition(string text, int at)
    {
        var (line, column) = (0, 0);
        for (var i = 0; i < at; i++)
        {
            // The first half of "\r\n" does not end the line.
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = endsLine ? (line + 1, 0) : (line, column + 1);
        }

        return (line, column);
    }
}
