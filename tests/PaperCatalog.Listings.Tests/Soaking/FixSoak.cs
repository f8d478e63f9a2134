using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Fixes;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Soaking;

/// <summary>
/// After any correction the problem is gone, no other has come and all other lines are as they were; after any directive the
/// problem is disabled. <c>PAPERCATALOG_FIXES=20000</c> takes that many corrections.
/// </summary>
public sealed class FixSoak(ITestOutputHelper output)
{
    private const int Few = 400;

    [Fact]
    public void Corrections_and_directives_do_what_they_say()
    {
        var count = Rounds.Count("PAPERCATALOG_FIXES", Few);
        var (corrections, directives, texts) = (0, 0, 0);
        var failed = new List<string>();
        for (; corrections < count && texts < 20 * count && failed.Count < 10; texts++)
        {
            var listing = RandomListing.Make(Rounds.Seed + 1, texts);
            if (Record.Exception(() => Check(listing, new Random(texts), ref corrections, ref directives)) is { } error)
                failed.Add($"{texts}: {error.Message}");
        }

        output.WriteLine($"{corrections} corrections and {directives} directives in {texts} texts from seed {Rounds.Seed + 1}");
        Assert.True(failed.Count == 0, string.Join('\n', failed));
        Assert.True(corrections >= count && directives > 0);
    }

    private static void Check(RandomListing listing, Random random, ref int corrections, ref int directives)
    {
        var reading = Reader.Read(listing.Text, listing.Options);
        var problems = FindProblems(reading);
        // A few of each listing, so that one with many does not make up all.
        foreach (var problem in problems.OrderBy(_ => random.Next()).Take(4))
        {
            if (ListingFixes.Find(reading, problem) is { } fix)
            {
                corrections++;
                AssertCorrects(reading, listing, problems, problem, fix);
            }

            if (DirectiveFixes.Disable(reading, problem.Rule, problem.Span) is { } directive)
            {
                directives++;
                AssertDisables(reading, listing, problem, directive);
            }
        }
    }

    private static void AssertCorrects(
        ListingReading reading, RandomListing listing, IReadOnlyList<Problem> problems, Problem problem, ListingFix fix)
    {
        var result = reading.Apply(fix.Edits);
        var after = Reader.Read(result, listing.Options);
        Assert.Equal(reading.Dialect.Name, after.Dialect.Name);
        var counts = FindProblems(after).CountBy(left => left.Rule).ToDictionary();
        var before = problems.CountBy(left => left.Rule).ToDictionary();
        foreach (var (rule, count) in counts)
            Assert.True(count <= before.GetValueOrDefault(rule), $"{fix.Title}: {rule.Id} came with it");
        Assert.True(counts.GetValueOrDefault(problem.Rule) < before[problem.Rule], $"{fix.Title}: {problem.Rule.Id} is still there");

        // All lines that no edit touches stand there in their order, with their line ends.
        var lines = Lines(result).GetEnumerator();
        foreach (var line in UntouchedLines(reading, fix))
        {
            var isFound = false;
            while (!isFound && lines.MoveNext())
                isFound = lines.Current == line;
            Assert.True(isFound, $"{fix.Title}: the line '{line}' is another");
        }
    }

    private static void AssertDisables(ListingReading reading, RandomListing listing, Problem problem, ListingFix directive)
    {
        var after = Reader.Read(reading.Apply(directive.Edits), listing.Options);
        var shift = after.Text.Length - reading.Text.Length;
        Assert.Equal(reading.Entries.Count, after.Entries.Count);
        Assert.True(
            DirectiveSet.Read(after).Disables(problem.Rule, problem.Span with { Start = problem.Span.Start + shift }), $"{directive.Title} disables nothing");
    }

    private static IReadOnlyList<Problem> FindProblems(ListingReading reading)
    {
        var report = new ListingReport(reading, "listing");
        return [.. report.All, .. report.Directives.FindUnused(report.All)];
    }

    private static IEnumerable<string> UntouchedLines(ListingReading reading, ListingFix fix)
    {
        var touched = fix.Edits
            .SelectMany(edit => Enumerable.Range(
                reading.Text.GetLineIndex(edit.Span.Start), reading.Text.GetLineIndex(edit.Span.End) - reading.Text.GetLineIndex(edit.Span.Start) + 1))
            .ToHashSet();
        return Lines(reading.AllText()).Where((_, line) => !touched.Contains(line));
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line + "\n");
}
