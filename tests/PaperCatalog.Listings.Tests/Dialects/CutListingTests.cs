using System.Text.RegularExpressions;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>Real listings, cut at many places within their last entries: each cut is said.</summary>
public sealed partial class CutListingTests(ITestOutputHelper output)
{
    private const int LastEntries = 4;

    private const int WordsOfRemark = 60;

    // The seeds are long, and their abstracts much the same to a reader.
    private const int SeedStep = 97;

    // What these have written to their end does not show whether more was there.
    private static readonly string[] s_captures = ["PlainText", "Markdown", "MarkdownList", "TextBrowser", "ArxivPage", "EndNote", "Yaml", "Records"];

    // Whose papers are whole without an abstract.
    private static readonly string[] s_withoutAbstracts = ["MarkdownList", "ArxivPage", "Records"];

    // An address may be whole wherever it is cut.
    [GeneratedRegex(@"([.!?\u2026][""'\u201D\u2019)\]}*_$ ]*|(://|www\.|\w\.\w+/)\S*)$")]
    private static partial Regex EndsAsSentence { get; }

    public static TheoryData<string> Names =>
        [.. Repository.Corpus.Concat(Repository.OtherDialects).Concat(Repository.Bibliographies).Where(HasAbstracts).Select(path => Path.GetRelativePath(Repository.Root, path))];

    // Where a list of titles ends nothing says whether it is cut off there.
    private static bool HasAbstracts(string path) => Reader.ReadFile(path).Entries.Any(entry => entry.Abstract is not null);

    // A map of YAML may end behind any of its keys, and a record of EndNote is whole without an abstract.
    public static TheoryData<string> NamesOfClosed =>
        [.. Names.Select(row => row.Data).Where(name => Path.GetExtension(name) is not (".yaml" or ".enw"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_the_corpus(string name) => AssertSaid(Path.Combine(Repository.Root, name), step: 3, ReadEntries);

    [Theory]
    [MemberData(nameof(NamesOfClosed))]
    public void Of_the_corpus_right_behind_a_title(string name) => AssertSaid(Path.Combine(Repository.Root, name), step: 1, ReadTitles);

    [SeedFact]
    public void Of_the_seeds()
    {
        foreach (var path in Repository.Seeds)
            AssertSaid(path, SeedStep, ReadEntries);
    }

    private void AssertSaid(string path, int step, Func<ListingReading, IEnumerable<(int First, int Last)>> places)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var whole = Reader.Read(text, Reader.OptionsOf(path));
        if (step == 1 && s_withoutAbstracts.Contains(whole.Dialect.Name))
            return;
        var isCapture = s_captures.Contains(whole.Dialect.Name);
        var options = Reader.OptionsOf(path) with { Dialect = whole.Dialect.Name };
        var (tried, unsaid) = (0, new List<string>());
        // A few words beside a paper are a remark.
        var skipped = s_withoutAbstracts.Contains(whole.Dialect.Name) ? WordsOfRemark : 0;
        foreach (var (first, last) in places(whole))
        {
            for (var at = first + skipped; at < last; at += step)
            {
                var cut = text[..at];
                if (isCapture && EndsAsSentence.IsMatch(cut.TrimEnd()))
                    continue;
                tried++;
                var reading = Reader.Read(cut, options);
                Account.AssertHolds(reading);
                if (!reading.Problems.Any(problem => isCapture ? problem.Rule == RuleTable.TruncatedEntry && problem.Severity == ProblemSeverity.Warning : problem.Severity >= ProblemSeverity.Warning))
                    unsaid.Add(cut[Math.Max(0, at - 60)..] + " -> " + string.Join(' ', reading.Problems.Select(problem => problem.Id)));
            }
        }

        output.WriteLine($"{Path.GetFileName(path)}: {tried - unsaid.Count} of {tried} said");
        Assert.True(tried > 0);
        Assert.True(unsaid.Count == 0, $"{unsaid.Count} of {tried} are not said:\n" + string.Join("\n---\n", unsaid.Take(5)));
    }

    private static IEnumerable<(int First, int Last)> ReadEntries(ListingReading reading) =>
        reading.Entries.Select(entry => entry.Abstract).OfType<ByteSpan>().TakeLast(LastEntries).Select(summary => Place(reading.Text, summary));

    // Right behind it, and behind what a form writes to its end.
    private static IEnumerable<(int First, int Last)> ReadTitles(ListingReading reading) => reading.Entries
        .Where(entry => entry is { Title: not null, Abstract: not null })
        .TakeLast(LastEntries)
        .Select(entry => (Place(reading.Text, entry.Title!.Value).Last, Place(reading.Text, entry.Abstract!.Value).First))
        .Where(place => place.Item1 < place.Item2);

    private static (int First, int Last) Place(Utf8Text text, ByteSpan field)
    {
        var source = text.GetSource(field);
        return (text.GetCharOffset(source.Start) + 1, text.GetCharOffset(source.End));
    }
}
