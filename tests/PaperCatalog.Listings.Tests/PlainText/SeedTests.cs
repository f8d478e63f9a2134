using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Works;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.PlainText;

/// <summary>The reader and <see cref="PlainReading"/> find the same papers in the four real listings.</summary>
public sealed class SeedTests
{
    // The year of capture of the third seed is known from the dates that it gives with a year; that of no other one is.
    private static readonly int?[] s_years = [null, null, 2025, null];

    private static IEnumerable<(ListingReading Reading, PlainReading Plain)> Seeds => Repository.Seeds
        .Zip(s_years, (path, year) => (Reader.ReadFile(path), PlainReading.OfFile(path, year)));

    [SeedFact]
    public void Every_field_of_every_entry_is_that_of_an_independent_reading()
    {
        foreach (var (reading, plain) in Seeds)
            PlainComparison.AssertSame(plain, reading);
    }

    [SeedFact]
    public void There_are_as_many_entries_as_were_counted_by_hand()
    {
        Assert.Equal([96, 251, 88, 87], Seeds.Select(seed => seed.Reading.Entries.Count));
        Assert.Equal([96, 251, 88, 87], Seeds.Select(seed => seed.Plain.Entries.Count));
    }

    [SeedFact]
    public void The_days_of_capture_are_found() => Assert.Equal(
        ["--03-17", null, "2025-11-04", "--06-06"],
        Seeds.Select(seed => seed.Reading.CapturedOn?.Value.ToString()));

    [SeedFact]
    public void The_metadata_of_the_search_view_add_up()
    {
        var (reading, plain) = Seeds.ElementAt(2);
        Assert.Equal(85, reading.Entries.Count(entry => entry is { AuthorCount: not null, PublishedOn: not null }));
        Assert.Equal(3, reading.Entries.Count(entry => entry is { AuthorCount: null, PublishedOn: null }));
        Assert.Equal(26, plain.Entries.Count(entry => entry.Date?.Contains(',') == false));
        Assert.Equal(26, reading.Entries.Count(entry => entry.PublishedOn?.Value.Year == 2025));
        Assert.Equal(30, reading.Entries.Count(entry => entry.CommentCount is not null));
    }

    [SeedFact]
    public void Nothing_is_wrong_with_them_but_days_of_capture_whose_year_nothing_fixes()
    {
        var problems = Seeds
            .Select(seed => seed.Reading.ProblemTexts().Where(problem => problem.Rule != RuleTable.TruncatedEntry).ToArray())
            .ToArray();

        Assert.Equal([new ProblemText(RuleTable.UnknownYear, "Mar 17", "1")], problems[0]);
        Assert.Empty(problems[1]);
        Assert.Empty(problems[2]);
        Assert.Equal([new ProblemText(RuleTable.UnknownYear, "Jun 6", "1")], problems[3]);
    }

    [SeedFact]
    public void One_abstract_of_each_ends_without_a_full_stop()
    {
        var cut = Seeds.Select(seed => seed.Reading.Problems.Where(problem => problem.Rule == RuleTable.TruncatedEntry).ToArray()).ToArray();

        Assert.All(cut, problems => Assert.Equal(ProblemSeverity.Info, Assert.Single(problems).Severity));
    }

    [SeedFact]
    public void One_hundred_and_twelve_links_stand_in_their_abstracts()
    {
        var seeds = Seeds.ToArray();
        var plain = seeds.SelectMany(seed => seed.Plain.Entries).ToArray();
        Assert.Equal(112, plain.SelectMany(entry => entry.RawLinks).Distinct().Count());

        var links = seeds.SelectMany(seed => LinksOf(seed.Reading)).ToHashSet();
        // Two of the 112 differ by a full stop only.
        Assert.Equal(111, links.Count);
        Assert.True(links.SetEquals(plain.SelectMany(entry => entry.Links)));
Assert.Single(links, link => new Uri(link).Host == "hf.barry1.top");
    }

    [SeedFact]
    public void The_522_entries_are_of_472_papers()
    {
        var seeds = Seeds.Select(seed => seed.Reading).ToArray();
        var papers = PaperMerger.Merge([.. seeds.Select(seed =>
            seed.Entries.Select(entry => EntryIdentity.Of(seed, entry)).ToEquatableArray())]);

        Assert.Equal(522, papers.Sum(paper => paper.Count));
        Assert.Equal(472, papers.Count);
        Assert.Equal(38, papers.Count(paper => paper.Count == 2));
        Assert.Equal(6, papers.Count(paper => paper.Count == 3));
        Assert.All(papers, paper => Assert.Equal(paper.Count, paper.Select(place => place.Listing).Distinct().Count()));
        Assert.All(papers, paper => Assert.Single(paper.Select(place => AbstractAt(seeds, place)).Distinct()));
    }

    private static IEnumerable<string> LinksOf(ListingReading reading) =>
        reading.Entries.SelectMany(entry => entry.Links).Select(reading.Text.GetString);

    private static string AbstractAt(ListingReading[] seeds, EntryPlace place)
    {
        var seed = seeds[place.Listing];
        return seed.Text.GetString(seed.Entries[place.Entry].Abstract!.Value);
    }
}
