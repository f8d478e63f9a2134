using System.Text;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Tests.Shared;
using PaperCatalog.Tool.Checking;
using PaperCatalog.Tool.Fixing;
using PaperCatalog.Tool.Inputs;
using PaperCatalog.Tool.Settings;

namespace PaperCatalog.Tool.Tests;

/// <summary>What is corrected has nothing left that a correction exists for, whatever the damage was; and correcting it again changes nothing.</summary>
public sealed class FixPropertyTests(ITestOutputHelper output)
{
    private static readonly string[] s_damage =
    [
        "&amp;", "&amp;amp;", "cafÃ©", "â€™", "\u200B", "\u2028", "e\u0301", " the the ", "\\%", "\\url{https://a.org}", "https://hf.barry1.top/x}",
        "\n***\n", "\n+++\n\n", "\n# paper-catalog disable PAPER220, PAPER105 -- why\n", "\n# paper-catalog disable-file PAPER225\n", "\n", ".",
    ];

    private static readonly string[] s_listings = [.. Repository.Corpus, .. Repository.Bibliographies, .. Repository.OtherDialects];

    [Fact]
    public void It_holds_for_damaged_listings_of_the_corpus()
    {
        var settings = ToolSettings.Read(Path.GetTempPath(), named: null);
        var random = new Random(18);
        var corrected = 0;
        for (var round = 0; round < 150; round++)
        {
            ListingSource[] sources = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(i => Damage(s_listings[random.Next(s_listings.Length)], i, random, settings))];
            var after = FixRun.Fix(sources, settings);
            AssertNothingIsLeft(after, settings);
            Assert.Equal(after.Select(source => source.Content.Bytes), FixRun.Fix(after, settings).Select(source => source.Content.Bytes));
            corrected += sources.Zip(after).Count(pair => pair.First != pair.Second);
        }

        output.WriteLine($"{corrected} listings were corrected.");
        Assert.True(corrected > 100, $"Only {corrected} were corrected.");
    }

    [Fact]
    public void It_holds_for_the_bad_samples()
    {
        var settings = ToolSettings.Read(Path.GetTempPath(), named: null);
        foreach (var listing in Repository.Broken)
        {
            var after = FixRun.Fix([Source(listing.Path, listing.Bytes, settings)], settings);
            AssertNothingIsLeft(after, settings);
        }
    }

    private static void AssertNothingIsLeft(ListingSource[] sources, ToolSettings settings)
    {
        foreach (var finding in Checker.Check(Project.Of(sources, settings), settings))
        {
            // Of what directives disable and of pairs in other listings the finder asks too.
            Assert.True(
                ListingFixes.Find(finding.Listing.Reading, finding.Problem) is null,
                $"{finding.Path}({finding.Start.Line},{finding.Start.Column}): {finding.Rule.Id} {finding.Message}\n{Encoding.UTF8.GetString(finding.Listing.Source.Content.Bytes)}");
        }
    }

    private static ListingSource Damage(string path, int number, Random random, ToolSettings settings)
    {
        var text = File.ReadAllText(path);
        for (var left = 1 + random.Next(6); left > 0; left--)
        {
            var at = random.Next(text.Length);
            if (random.Next(5) == 0)
                text = text.Remove(at, Math.Min(text.Length - at, random.Next(20)));
            else
                text = text.Insert(text.IndexOf(' ', at) is > 0 and var space ? space : at, s_damage[random.Next(s_damage.Length)]);
        }

        return Source($"{number}/{Path.GetFileName(path)}", Encoding.UTF8.GetBytes(text), settings);
    }

    private static ListingSource Source(string path, byte[] bytes, ToolSettings settings) => new(path, path, ListingContent.Of(bytes), settings.ChoicesFor(path));
}
