using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Works;
using PaperCatalog.Listings.Works.Judging;
using PaperCatalog.Listings.Works.People;
using PaperCatalog.Listings.Works.Places;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Listings.Tests.Merging;

/// <summary>The rule of merging ends with a cheap look nearly always, which says what the table would.</summary>
public sealed class MergeRuleTests
{
    private static readonly string[] s_titles =
    [
        "", "Editorial", "Learning to Rank", "Learning to Rank Documents by Their Words", "Learning to Rank Documents by Their Wrods",
        "Learning to Rank Documents by Their Words and Other Signs of What They Say", "A Reply to Learning to Rank", "Graph Networks for Proteins, Part II",
        "Graph Networks for Proteins, Part I",
    ];

    private static readonly string[] s_people = ["", "berg\tberg ada", "berg\tberg a\nlee\tlee ann", "okafor\tokafor john"];

    [Fact]
    public void It_says_what_the_table_says()
    {
        var random = new SplitMix64(11);
        var records = Enumerable.Range(0, 400).Select(_ => Make(ref random).Record).ToArray();
        var series = SeriesTitles.Find(records);
        var rule = new MergeRule(MergeMode.Work, series);
        var ones = 0;
        foreach (var left in records)
        {
            foreach (var right in records)
            {
                var isOne = left.MayBeOneWith(right) && WorkJudge.Judge(WorkEvidence.Between(
                    left, right, left.Title, right.Title, left.Identity.IsOfPage && right.Identity.IsOfPage, series)) == WorkVerdict.One;
                Assert.True(isOne == rule.AreOne(left, right, left, right), $"{left.Identity} {right.Identity}");
                ones += isOne ? 1 : 0;
            }
        }

        Assert.InRange(ones, 5_000, 100_000);
    }

    [Fact]
    public void Of_what_is_turned_away_the_table_says_no_more_than_that_it_is_apart()
    {
        var random = new SplitMix64(13);
        var records = Enumerable.Range(0, 400).Select(_ => Make(ref random).Record).ToArray();
        var passed = 0;
        foreach (var left in records)
        {
            foreach (var right in records)
            {
                if (WorkSieve.MayBeRelated(left, right))
                {
                    passed++;
                    continue;
                }

                var verdict = WorkJudge.Judge(WorkEvidence.Between(left, right, left.Title, right.Title, areOfPages: true, SeriesTitles.None, () => throw new InvalidOperationException("Abstracts are looked at.")));
                Assert.True(verdict is WorkVerdict.Apart or WorkVerdict.Unknown, $"{verdict}: {left.Identity} {right.Identity}");
            }
        }

        Assert.InRange(passed, 10_000, 120_000);
    }

    private static EntryIdentity Make(ref SplitMix64 random) => new(
        random.Pick(s_titles), random.Next(3) == 0 ? "2301.0000" + random.Next(2) : null, random.Next(3) == 0 ? "10.1000/" + random.Next(2) : null,
        new PeopleNames(random.Pick(s_people)))
    {
        IsOfPage = random.Next(4) == 0,
        Kind = random.Next(2) == 0 ? WorkKind.Article : WorkKind.Unknown,
        Place = random.Next(3) == 0
            ? default
            : new PublicationPlace("Tools", random.Next(2) == 0 ? "3" : null, random.Next(3) == 0 ? "1" : null, random.Next(2) == 0 ? "10-19" : null, 2000 + random.Next(3)),
    };
}
