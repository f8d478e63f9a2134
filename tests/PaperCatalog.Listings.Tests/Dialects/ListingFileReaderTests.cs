using System.Text;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>Listings as the bytes of their files.</summary>
public sealed class ListingFileReaderTests
{
    private const string Text = "@misc{a, title = {Über Alpha}, year = {2024}}\n";

    private static readonly ListingOptions s_options = new("a.bib");

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_mark_says_the_encoding_and_is_no_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var reading = ListingFileReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], s_options);
        Assert.Equal(Text, Encoding.UTF8.GetString(reading.Text.Bytes));
        Assert.Equal("Über Alpha", reading.Text.GetString(Assert.Single(reading.Entries).Title!.Value));
        Assert.DoesNotContain(reading.Problems, problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void Without_a_mark_it_is_utf8()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        Assert.Equal(ListingReader.Read(new Utf8Text(bytes), s_options).Entries, ListingFileReader.Read(bytes, s_options).Entries);
    }

    [Theory]
    [InlineData("@misc{a, title = {\u00DCber}}", "iso-8859-1", 18)]
    [InlineData("\u00DC", "iso-8859-1", 0)]
    public void What_is_no_utf8_is_an_error_at_its_first_byte(string text, string encoding, int place)
    {
        var reading = ListingFileReader.Read(Encoding.GetEncoding(encoding).GetBytes(text), s_options);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal((ProblemSeverity.Error, place), (problem.Severity, problem.Span.Start));
        Assert.Empty(reading.Entries);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_behind_its_mark_are_an_error() =>
        Assert.Equal(ProblemSeverity.Error, Assert.Single(ListingFileReader.Read([0xEF, 0xBB, 0xBF, 0x61, 0xFF], s_options).Problems).Severity);

    [Fact]
    public void Utf32_is_said_by_its_name()
    {
        var reading = ListingFileReader.Read([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Text)], s_options);
        Assert.Contains("UTF-32", string.Join(' ', Assert.Single(reading.Problems).GetShownArguments()), StringComparison.Ordinal);
        Assert.Empty(reading.Entries);
    }

    [Fact]
    public void A_file_without_a_byte_has_no_entries() => Assert.Empty(ListingFileReader.Read([], s_options).Entries);
}
