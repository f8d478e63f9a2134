using System.Globalization;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Works.Published;

/// <summary>
/// Repeats in three published sets of records, of which people said which are of one work (CoLRev-Environment/bib-dedupe at ef37270).
/// </summary>
public sealed class PublishedSetTests(ITestOutputHelper output)
{
    private static readonly string s_page =
        Path.Combine(Repository.Root, "src", "PaperCatalog.Generators.Package", "docs", "works.md");

    /// <summary>Each set with the figures that bib-dedupe publishes of itself, false and missed, and the most that may be missed.</summary>
    public static TheoryData<string, string, int> Sets => new()
    {
        { "stroke", "0 / 2", 2 },
        { "cytology_screening", "0 / 6", 6 },
        { "digital_work", "0 / 1", 4 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void No_paper_holds_two_works_and_few_repeats_are_missed(string name, string published, int mostMissed)
    {
        Assert.SkipUnless(Directory.Exists(Repository.LabelledRecords), "The labelled sets (../shared/duplicates) are not beside the repository.");
        var set = PublishedSet.Read(Repository.LabelledRecords, name);
        var judgement = PublishedJudgement.Of(set);
        var (merged, said) = (PublishedScore.Of(set, judgement.Merged), PublishedScore.Of(set, judgement.Said));
        foreach (var line in Misjudged(set, judgement))
            output.WriteLine(line);

        Assert.Empty(merged.Wrong);
        Assert.InRange(said.Missed, 0, mostMissed);
        Assert.InRange(said.False, 0, 1);
        AssertIsOnPage(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} ({set.Ids.Length:N0}) | {published} | {merged.False} / {merged.Missed} | {merged.Wrong.Length} | {said.False} / {said.Missed} |"));
    }

    private static void AssertIsOnPage(string row) =>
        Assert.Contains(row, File.ReadAllLines(s_page));

    private static IEnumerable<string> Misjudged(PublishedSet set, PublishedJudgement judgement)
    {
        var works = NumberOf(set.Works);
        var groups = NumberOf(judgement.Said);
        foreach (var group in judgement.Said.Where(group => group.Select(id => works.GetValueOrDefault(id, -1)).Distinct().Count() > 1))
            yield return "wrong: " + string.Join(' ', group);
        foreach (var work in set.Works.Where(work => work.Any(id => groups.GetValueOrDefault(id, -1) != groups.GetValueOrDefault(work[0], -2))))
            yield return "missed: " + string.Join(' ', work);
        foreach (var (later, first, message) in judgement.Pairs)
            yield return $"said: {later} {first}: {message}";
    }

    private static Dictionary<string, int> NumberOf(IEnumerable<string[]> groups) => groups
        .SelectMany((group, number) => group.Select(id => (id, number)))
        .ToDictionary(item => item.id, item => item.number, StringComparer.Ordinal);
}
