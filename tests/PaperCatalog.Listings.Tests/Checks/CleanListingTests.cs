using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Checks;

/// <summary>What the checks say of listings that nobody damaged.</summary>
public sealed class CleanListingTests
{
    [Fact]
    public void The_corpus_has_no_problem()
    {
        Assert.NotEmpty(Repository.Corpus);
        Assert.All(Repository.Corpus, path => Assert.Empty(EntryChecks.Find(Reader.ReadFile(path))));
    }

    // Each of these was looked at: all are remnants that stand in the abstracts of the page, and none is ordinary text.
    [SeedFact]
    public void The_seeds_have_the_problems_that_were_found_by_hand()
    {
        Assert.Equal(
            [
                "000: PAPER221 19",
                "001: PAPER221 57, PAPER227 1",
                "002: PAPER221 22, PAPER227 1, PAPER228 1",
                "003: PAPER221 10",
            ],
            Repository.Seeds.Select(CountByKind));
    }

    [SeedFact]
    public void The_remnants_in_the_seeds_are_these()
    {
        var marked = Repository.Seeds
            .SelectMany(path => FindIn(path).Where(problem => problem.Rule == RuleTable.MarkupResidue))
            .Select(problem => problem.Text)
            // "2.4times" and "19times" are the same remnant.
            .CountBy(text => text.EndsWith("times", StringComparison.Ordinal) ? text.TrimStart("0123456789.".ToCharArray()) : text)
            .OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => $"{count.Key} {count.Value}");

        Assert.Equal(
            [
                "**TransMLA** 1", "\\\"i 1", "\\% 40", "\\& 1", "\\'a 2", "\\'i 1", "\\textless 2", "\\times 2",
                "\\url{https://github.com/mukhal/grace.} 1", "_{BASE} 1", "``CodeT5+'' 1", "``N:M'' 3", "``forgetting\" 1",
                "``image decompression'' 1", "``in-situ'' 1", "``judgements\" 1", "``let's think step by step'' 1",
                "``prompting might be all you need post-LLM compression\" 1", "``real'' 1", "``sink'' 1",
                "``the bottleneck'' 1", "geq 3", "infty 1", "rightarrow 1", "times 29", "{\\bf 8.2\\%} 1",
                "{\\em ill-suited} 1", "{\\em opposite trend} 1", "} 1", "~ 5",
            ],
            marked);
    }

    [SeedFact]
    public void What_sticks_to_links_and_the_mirror_are_these()
    {
        var found = Repository.Seeds
            .SelectMany(path => FindIn(path).Where(problem => problem.Rule != RuleTable.MarkupResidue))
            .Select(problem => (problem.Rule, problem.Text));

        Assert.Equal(
            [
                (RuleTable.LinkResidue, "{here}"),
                (RuleTable.LinkResidue, "{LOST Repo}"),
                (RuleTable.MirrorLink, "hf.barry1.top"),
            ],
            found);
    }

    private static IEnumerable<ProblemText> FindIn(string path)
    {
        var reading = Reader.ReadFile(path);
        return EntryChecks.Find(reading).Select(problem => ProblemText.Of(reading.Text, problem));
    }

    private static string CountByKind(string path)
    {
        var counts = FindIn(path).CountBy(problem => problem.Rule).OrderBy(count => count.Key.Id, StringComparer.Ordinal);
        return Path.GetFileName(path)[..3] + ": " + string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"));
    }
}
