using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Tests.Work;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Places;

namespace PaperCatalog.Listings.Tests.Merging;

/// <summary>What many entries have in common costs no more than it has to, and what is not compared is counted.</summary>
public sealed class MergeCrowdTests
{
    [Fact]
    public void A_title_of_each_issue_is_a_work_of_each_issue_and_what_is_not_compared_is_counted()
    {
        var issues = Enumerable.Range(1, 2_000).Select(Editorial).ToEquatableArray();

        var merged = Merge(issues);

        Assert.Equal(2_000, merged.Works.Count);
        Assert.All(merged.Works, work => Assert.Equal(2, work.Count));
        Assert.True(merged.LeftOut > 0);
    }

    [Fact]
    public void Of_few_nothing_is_left_out()
    {
        var few = Enumerable.Range(1, 20).Select(Editorial).ToEquatableArray();
        Assert.Equal(0, Merge(few).LeftOut);
    }

    [Fact]
    public void Four_times_the_entries_of_one_title_take_four_times_the_work() => CountedListings.AssertLinear(
        "CheckRepeats", "BibTeX",
        times => string.Concat(Enumerable.Range(1, 200 * times).Select(i =>
            $"@article{{k{i}, author = {{Ada Berg}}, title = {{Editorial}}, journal = {{Tools}}, volume = {i}, pages = {{1}}}}\n")),
        "one title");

    [Fact]
    public void Four_times_the_entries_of_one_page_take_four_times_the_work() => CountedListings.AssertLinear(
        "CheckRepeats", "BibTeX",
        times => string.Concat(Enumerable.Range(1, 200 * times).Select(i =>
            $"@article{{k{i}, author = {{Ada Berg}}, title = {{Tools{i} for Problems{i} of Today{i}}}, journal = {{Tools}}, volume = 3, pages = {{1--9}}, doi = {{10.1000/1}}}}\n")),
        "one page");

    [Fact]
    public void Four_times_the_entries_of_one_work_take_four_times_the_work() => CountedListings.AssertLinear(
        "CheckRepeats", "BibTeX",
        times => string.Concat(Enumerable.Range(1, 200 * times).Select(i =>
            $"@article{{k{i}, author = {{Ada Berg}}, title = {{Tools for Problems of Today}}, journal = {{Tools}}, volume = 3, pages = {{1--9}}, doi = {{10.1000/1}}}}\n")),
        "one work");

    // Two listings that say the same.
    private static MergedEntries Merge(EquatableArray<EntryIdentity> entries) =>
        PaperMerger.Merge([entries.Count, entries.Count], [.. entries, .. entries], MergeMode.Work);

    private static EntryIdentity Editorial(int issue) => new("Editorial", null, null)
    {
        Place = new PublicationPlace("Tools", issue.ToString(System.Globalization.CultureInfo.InvariantCulture), null, "1-2", 2000),
    };
}
