using System.Text;
using PaperCatalog.Listings.Repeats;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>The work that looking for repeats takes grows with the number of papers and no faster.</summary>
public sealed class RepeatWorkTests
{
    private static readonly string[] s_topics = ["Pruning", "Retrieval", "Decoding", "Planning", "Routing", "Editing", "Merging"];
    private static readonly string[] s_objects =
        ["Graph Networks", "Robot Policies", "World Models", "Web Agents", "Knowledge Bases"];
    private static readonly string[] s_ways =
        ["Sparse Masks", "Self Play", "Early Exits", "Memory Banks", "Spectral Filters", "Token Budgets"];

    private static readonly string[] s_words =
    [
        .. ("we show that the model learns a compact representation of long inputs and improves accuracy on several benchmarks " +
            "while using less memory than prior work our method adds no parameters at inference time").Split(' '),
    ];

    /// <summary>Few words make all titles and abstracts, so that they meet as often as they can.</summary>
    [Theory]
    [InlineData(2_500)]
    [InlineData(5_000)]
    [InlineData(10_000)]
    public void Comparisons_are_bounded_by_the_number_of_papers(int count)
    {
        TestRepeats.FindAcross(Make(count), out var work);

        Assert.InRange(work.Comparisons, count, 16L * count);
    }

    [Fact]
    public void Four_times_the_papers_take_about_four_times_the_comparisons()
    {
        TestRepeats.FindAcross(Make(2_500), out var few);
        TestRepeats.FindAcross(Make(10_000), out var many);

        Assert.InRange(many.Comparisons, few.Comparisons, 6 * few.Comparisons);
    }

    [Fact]
    public void A_hundred_listings_take_as_many_comparisons_as_one()
    {
        TestRepeats.FindAcross(Make(2_000), out var one);
        TestRepeats.FindAcross(Make(2_000, listings: 100), out var hundred);

        Assert.Equal(one, hundred);
    }

    private static NamedReading[] Make(int count, int listings = 1)
    {
        // The same papers in every run.
        var random = new Random(7);
        var entries = Enumerable.Range(0, count).Select(number => MakeEntry(random, number)).ToArray();
        return WrittenListing.Named(entries.Chunk(count / listings).Select(chunk => WrittenListing.Of(chunk)));
    }

    private static WrittenEntry MakeEntry(Random random, int number)
    {
        var title = $"{Name(number)}: {Pick(s_topics)} of {Pick(s_objects)} with {Pick(s_ways)}";
        return new WrittenEntry(title, string.Join(" ", Enumerable.Range(0, 60).Select(_ => Pick(s_words))));

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    private static string Name(int number)
    {
        string[] syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"];
        var name = new StringBuilder("X");
        for (number += 1000; number > 0; number /= 10)
            name.Append(syllables[number % 10]);
        return name.ToString();
    }
}
