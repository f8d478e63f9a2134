using System.Text;

namespace PaperCatalog.Listings.Tests.Text;

public sealed class DecodedTextTests
{
    private readonly Utf8Text _listing = Utf8Text.FromString("G{\\\"o}del and {LLM}s");

    [Fact]
    public void A_field_that_stands_in_the_listing_takes_no_room()
    {
        var builder = new DecodedTextBuilder(_listing);
        builder.AppendVerbatim(new ByteSpan(7, 3));
        builder.AppendVerbatim(new ByteSpan(10, 4));

        Assert.Equal(new ByteSpan(7, 7), builder.EndField());
        Assert.Same(_listing, builder.ToText());
    }

    [Fact]
    public void A_decoded_field_is_read_behind_the_listing()
    {
        var span = Decode(out var text);

        Assert.Equal(_listing.Length, span.Start);
        Assert.Equal("Gödel and LLMs", text.GetString(span));
        Assert.Equal("Gödel and LLMs", Encoding.UTF8.GetString(text.Slice(span)));
        Assert.Equal("G{\\\"o}del and {LLM}s", text.GetString(new ByteSpan(0, _listing.Length)));
        Assert.Equal(_listing.Length, text.Length);
    }

    [Theory]
    [InlineData("G", "G", true)]
    [InlineData("ö", "{\\\"o}", false)]
    [InlineData("Gödel", "G{\\\"o}del", false)]
    [InlineData("del", "del", true)]
    [InlineData("LLM", "LLM", true)]
    [InlineData("LLMs", "LLM}s", false)]
    public void Each_part_of_it_is_traced_to_the_listing(string part, string source, bool isVerbatim)
    {
        var span = Decode(out var text);
        var start = span.Start + text.Slice(span).IndexOf(Encoding.UTF8.GetBytes(part));
        var place = new ByteSpan(start, Encoding.UTF8.GetByteCount(part));

        Assert.Equal(source, text.GetString(text.GetSource(place)));
        Assert.Equal(isVerbatim, text.IsVerbatim(place));
    }

    [Theory]
    [InlineData("del and", "del} and", false)]
    [InlineData("del", "del", true)]
    [InlineData("del ", "del", false)]
    [InlineData(" ", "", false)]
    [InlineData(" LLM", " {LLM", false)]
    public void A_space_that_the_listing_lacks_stands_behind_the_word_before_it(string part, string source, bool isVerbatim)
    {
        var listing = Utf8Text.FromString("{del} and {LLM}");
        var builder = new DecodedTextBuilder(listing);
        builder.AppendVerbatim(new ByteSpan(1, 3));
        builder.AppendSpace();
        builder.AppendVerbatim(new ByteSpan(6, 3));
        builder.AppendSpace();
        builder.AppendVerbatim(new ByteSpan(11, 3));
        var span = builder.EndField();
        var text = builder.ToText();

        Assert.Equal("del and LLM", text.GetString(span));
        var place = new ByteSpan(span.Start + text.GetString(span).LastIndexOf(part, StringComparison.Ordinal), part.Length);
        Assert.Equal(source, text.GetString(text.GetSource(place)));
        Assert.Equal(isVerbatim, text.IsVerbatim(place));
    }

    [Fact]
    public void A_space_at_an_end_goes_with_the_lines_that_are_joined()
    {
        var listing = Utf8Text.FromString("{del} and\t{LLM}");
        var builder = new DecodedTextBuilder(listing);
        builder.AppendVerbatim(new ByteSpan(1, 3));
        builder.AppendSpace();
        builder.JoinLines();
        Assert.Equal(new ByteSpan(1, 3), builder.EndField());

        builder.AppendVerbatim(new ByteSpan(1, 3));
        builder.AppendSpace();
        builder.AppendVerbatim(new ByteSpan(6, 4));
        builder.JoinLines();
        var span = builder.EndField();
        var text = builder.ToText();
        Assert.Equal("del and", text.GetString(span));
        Assert.Equal("and", text.GetString(text.GetSource(new ByteSpan(span.End - 3, 3))));
    }

    [Fact]
    public void A_field_never_crosses_from_one_part_to_the_next()
    {
        var builder = new DecodedTextBuilder(_listing);
        var fields = new List<(ByteSpan Span, string Text)>();
        foreach (var length in new[] { 10, 200_000, 60_000, 1_000_000, 5, 249_995, 1 })
        {
            var value = new string((char)('a' + fields.Count), length);
            builder.Append(Encoding.UTF8.GetBytes(value), new ByteSpan(0, 1));
            fields.Add((builder.EndField(), value));
        }

        var text = builder.ToText();
        Assert.All(fields, field => Assert.Equal(field.Text, text.GetString(field.Span)));
        Assert.All(fields, field => Assert.Equal(
            (field.Span.Start - text.Length) & ((1 << DecodedText.PartShift) - 1),
            OffsetInPart(text.Decoded!, field.Text)));
    }

    [Fact]
    public void A_field_can_be_longer_than_a_part()
    {
        var builder = new DecodedTextBuilder(_listing);
        var longText = new byte[(1 << DecodedText.PartShift) * 2];
        Array.Fill(longText, (byte)'x');
        builder.Append(longText, new ByteSpan(0, 1));
        builder.Append("yz"u8, new ByteSpan(1, 5));
        var first = builder.EndField();
        builder.Append("next"u8, new ByteSpan(6, 1));
        var second = builder.EndField();

        var text = builder.ToText();
        var end = new ByteSpan(first.End - 2, 2);
        Assert.Equal("yz", text.GetString(end));
        Assert.Equal(new ByteSpan(1, 5), text.GetSource(end));
        Assert.Equal("", text.GetString(new ByteSpan(first.End, 0)));
        Assert.Equal("next", text.GetString(second));
        Assert.Equal(new ByteSpan(6, 1), text.GetSource(second));
        Assert.Equal(longText.Length + 2, text.Slice(first).Length);
    }

    [Fact]
    public void Texts_are_equal_when_listing_and_decoded_texts_are()
    {
        Decode(out var one);
        Decode(out var other);
        Assert.Equal(one, other);
        Assert.NotEqual(one, _listing);
    }

    private static int OffsetInPart(DecodedText decoded, string field)
    {
        var bytes = Encoding.UTF8.GetBytes(field);
        for (var part = 0; part < decoded.PartCount; part++)
        {
            if (decoded.GetPart(part).IndexOf(bytes) is >= 0 and var offset)
                return offset;
        }

        return -1;
    }

    private ByteSpan Decode(out Utf8Text text)
    {
        var builder = new DecodedTextBuilder(_listing);
        builder.AppendVerbatim(new ByteSpan(0, 1));
        builder.Append("ö"u8, new ByteSpan(1, 5));
        builder.AppendVerbatim(new ByteSpan(6, 8));
        builder.AppendVerbatim(new ByteSpan(15, 3));
        builder.AppendVerbatim(new ByteSpan(19, 1));
        var span = builder.EndField();
        text = builder.ToText();
        return span;
    }
}
