using System.Text;
using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Repeats;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>Whatever a listing holds, each fix of each problem does what it says and leaves the other entries alone.</summary>
public sealed class AnyListingTests
{
    private static readonly string[] s_pieces =
    [
        "\n", "\n", "\n\n", "\r\n", " ", "\t", "\u00A0", "\u200B", "\uFEFF", "\u2028", "\f", "\0", "***", "中文", "e\u0301", "𝔘",
        "•", "·", "-", "• 5 authors", "• OpenAI", "May 24, 2024", "Feb 30", "Nov 4", "2024-05-24", "2", "17",
        "Subscribe", "new", "https://", "https://example.org/a", "https://example.org/a{here}", "https://hf.barry1.top/x}",
        "&amp;", "&bull;", "&#35; paper-catalog disable all", "&#10;", "cafÃ©", "â€™", "\\%", "\\url{https://a.org}", "\\url{", " the the ",
        "# paper-catalog disable PAPER301", "# paper-catalog disable-file PAPER225", "# paper-catalog disable PAPER220, PAPER105 -- why", "#paper-catalog disable all",
        Sample.Title1, Sample.Title2, Sample.Title3, Sample.Abstract1, Sample.Abstract2, Sample.Abstract3,
        Sample.Title1 + "\n" + Sample.Abstract1 + "\n", Sample.Title2 + "\n\n" + Sample.Abstract2 + "\n\n", Sample.Title3 + "\r\n" + Sample.Abstract3 + "\r\n",
    ];

    [Fact]
    public void Corrections_leave_the_other_entries_alone()
    {
        var corrected = 0;
        foreach (var reading in RandomListings(seed: 4, count: 1_500))
        {
            var problems = FindProblems(reading);
            foreach (var problem in problems)
            {
                if (reading.Fix(problem) is not { } result)
                    continue;
                corrected++;
                var after = Reader.Read(result);
                var entry = EntryLookup.Find(reading, problem.Span.Start);
                AssertContains(after.EntryTexts(), reading.EntryTexts().Where((_, index) => index != entry));
                // A stray line that is gone can turn the next one into one.
                Assert.True(
                    problem.Rule == RuleTable.StrayText || Count(FindProblems(after), problem.Rule) < Count(problems, problem.Rule),
                    $"{problem.Rule} is still there in\n{after.AllText()}");
            }
        }

        Assert.True(corrected > 2_500, $"Only {corrected} were corrected.");
    }

    [Fact]
    public void All_corrections_together_leave_every_entry_but_repeated_ones()
    {
        foreach (var reading in RandomListings(seed: 5, count: 1_000))
        {
            var problems = FindProblems(reading).Where(problem => problem.Rule != RuleTable.RepeatedEntry).ToList();
            var after = Reader.Read(reading.Apply(ListingFixes.FixAll(reading, problems)));

            var touched = problems.Select(problem => EntryLookup.Find(reading, problem.Span.Start)).ToHashSet();
            Assert.Equal(reading.Entries.Count, after.Entries.Count);
            AssertContains(after.EntryTexts(), reading.EntryTexts().Where((_, index) => !touched.Contains(index)));
        }
    }

    [Fact]
    public void Directives_change_no_entry_and_disable_the_problem()
    {
        foreach (var reading in RandomListings(seed: 6, count: 700))
        {
            var directives = DirectiveSet.Read(reading);
            foreach (var problem in FindProblems(reading).Where(problem => !directives.Disables(problem)))
            {
                if (DirectiveFixes.Disable(reading, problem.Rule, problem.Span) is not { } fix)
                    continue;
                var after = Reader.Read(reading.Apply(fix.Edits));
                Assert.Equal(reading.EntryTexts(), after.EntryTexts());
                Assert.Equal(reading.ProblemTexts(), after.ProblemTexts());

                var shift = fix.Edits[0].NewText.Length;
                var moved = problem with { Span = problem.Span with { Start = problem.Span.Start + shift } };
                Assert.True(DirectiveSet.Read(after).Disables(moved), $"{problem.Rule} is still reported in\n{after.AllText()}");
            }
        }
    }

    private static int Count(List<Problem> problems, Rule kind) => problems.Count(problem => problem.Rule == kind);

    private static void AssertContains(EntryText[] all, IEnumerable<EntryText> some)
    {
        var rest = all.ToList();
        foreach (var entry in some)
            Assert.True(rest.Remove(entry), $"{entry} is not among {string.Join<EntryText>("; ", all)}");
    }

    private static List<Problem> FindProblems(ListingReading reading)
    {
        var directives = DirectiveSet.Read(reading);
        var problems = reading.Problems.Concat(EntryChecks.Find(reading)).Concat(TestRepeats.FindInListing(reading)).Concat(directives.Malformed).ToList();
        return [.. problems, .. directives.FindUnused(problems)];
    }

    private static IEnumerable<ListingReading> RandomListings(int seed, int count)
    {
        var random = new Random(seed);
        for (var round = 0; round < count; round++)
        {
            var text = new StringBuilder();
            for (var left = random.Next(30); left > 0; left--)
                text.Append(s_pieces[random.Next(s_pieces.Length)]).Append(random.Next(2) == 0 ? "\n" : "");
            yield return Reader.Read(text.ToString());
        }
    }
}
