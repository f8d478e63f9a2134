using System.Text;
using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Tests.Work;

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

    /// <summary>Papers of their own whose abstracts are some few with eight words changed, as those of one template are.</summary>
    [Fact]
    public void Abstracts_that_are_shared_take_little_more_work_than_others()
    {
        var own = CountedListings.Count("FindAcross", Write(Made(4_000)), "Ris");
        var shared = CountedListings.Count("FindAcross", Write(Made(4_000, abstracts: 20)), "Ris");

        Assert.InRange(shared, own / 2, own * 3 / 2);
    }

    [Fact]
    public void Four_times_the_papers_of_shared_abstracts_take_about_four_times_the_work() => CountedListings.AssertLinear(
        "FindAcross", "Ris", times => Write(Made(1_500 * times, abstracts: 20)), "shared abstracts");

    [Fact]
    public void What_is_not_compared_is_counted()
    {
        TestRepeats.FindAcross(Listing(Made(100)), out var few);
        TestRepeats.FindAcross(Listing(Made(6, abstracts: 1)), out var together);
        TestRepeats.FindAcross(Listing(Made(400, abstracts: 1)), out var crowd);

        Assert.Equal(0, few.LeftOut);
        Assert.Equal(0, together.LeftOut);
        Assert.InRange(crowd.Comparisons, 399, 8 * 400);
        // Of four hundred papers 79,800 pairs share the text, and several keys each.
        Assert.True(crowd.LeftOut > 79_800 - crowd.Comparisons, $"{crowd}");
    }

    /// <summary>However many share an abstract, each is reported against the first that has it.</summary>
    [Fact]
    public void Papers_of_one_abstract_are_all_found()
    {
        var made = Made(300).ToArray();
        var problems = TestRepeats.FindAcross(Listing(made.Select(entry => entry with { Abstract = made[0].Abstract })));

        Assert.Equal(299, problems.Count);
        Assert.All(problems, found => Assert.Equal(0, found.Problem.Related!.Value.Span.Start));
    }

    private static NamedReading[] Listing(IEnumerable<WrittenEntry> entries) => WrittenListing.Named(WrittenListing.Of(entries));

    private static string Write(IEnumerable<WrittenEntry> entries) =>
        string.Concat(entries.Select(entry => $"TY  - JOUR\nTI  - {entry.Title}\nAB  - {entry.Abstract}\nER  - \n"));

    private static IEnumerable<WrittenEntry> Made(int count, int abstracts = int.MaxValue)
    {
        var random = new Random(8);
        for (var number = 0; number < count; number++)
        {
            // Of the words of a text all are its own; eight of the copy are others.
            var words = Enumerable.Range(0, 150).Select(at => Word((number % abstracts * 150) + at)).ToArray();
            for (var changed = 0; changed < 8 && abstracts < count; changed++)
                words[random.Next(words.Length)] = Word(random.Next(1_000_000));
            var title = string.Join(' ', Enumerable.Range(0, 6).Select(_ => Word(random.Next(3_000))));
            yield return new WrittenEntry($"{Name(number)} {title}", string.Join(' ', words));
        }
    }

    private static string Word(int number) => Name(number).ToLowerInvariant();

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
