using System.Text;
using PaperCatalog.Listings.PlainText;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>What a line of prose says about itself.</summary>
public sealed class ProseEvidenceTests
{
    // Against this no reading of the lines around can be cheaper: it costs a title and an abstract too many.
    private const int Overwhelming = 2 * TitleAlignment.GapCost;

    [Fact]
    public void Every_title_and_abstract_that_we_have_speaks_for_itself()
    {
        foreach (var reading in Repository.Corpus.Concat(Repository.Seeds).Select(Reader.ReadFile))
        {
            foreach (var entry in reading.Entries)
            {
                Assert.InRange(Weigh(reading.Text, entry.Title), int.MinValue, -1);
                Assert.InRange(Weigh(reading.Text, entry.Abstract), Overwhelming + 1, int.MaxValue);
            }
        }
    }

    [Theory]
    // Length, where all else is the same.
    [InlineData("one two three", "one two three one two three one two three one two three one two three one two three")]
    // A full stop at the end, and more so below a long line.
    [InlineData("We look at things", "We look at things.")]
    // Sentences within.
    [InlineData("We look at things, we see", "We look at things. We see")]
    [InlineData("We look at things. We see, we go", "We look at things. We see nothing. We go")]
    // Words that begin as in a sentence and not as in a title.
    [InlineData("Looking Through Glasses Without Frames", "Looking Through glasses without frames")]
    [InlineData("Looking Through glasses without frames", "Looking through glasses without frames")]
    public void The_second_looks_more_like_an_abstract(string first, string second) =>
        Assert.InRange(Weigh(second), Weigh(first) + 1, int.MaxValue);

    [Theory]
    // An abbreviation and an initial end no sentence.
    [InlineData("Cats vs, Dogs", "Cats vs. Dogs")]
    [InlineData("The Works of A, Nonymous", "The Works of A. Nonymous")]
    // Little words are lower case in titles too.
    [InlineData("Looking Through Glasses Without Frames", "Looking Through the Glasses of the Frames Without")]
    // Three words say nothing.
    [InlineData("Looking Through Glasses", "looking through glasses")]
    public void The_second_looks_no_more_like_an_abstract(string first, string second) =>
        Assert.Equal(Weigh(first), Weigh(second));

    [Fact]
    public void Characters_count_and_not_bytes() =>
        Assert.Equal(Weigh(new string('e', 100)), Weigh(new string('é', 100)));

    private static int Weigh(Utf8Text text, ByteSpan? span) => ProseEvidence.Weigh(text.Slice(span!.Value));

    private static int Weigh(string line) => ProseEvidence.Weigh(Encoding.UTF8.GetBytes(line));
}
