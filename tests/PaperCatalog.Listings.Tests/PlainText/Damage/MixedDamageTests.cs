using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>A thousand damages of all kinds at once, in one listing.</summary>
public sealed class MixedDamageTests
{
    private const int Damages = 1_000;

    [SeedFact]
    public void Undamaged_entries_of_a_seed_stay_whole() => Assert.All(Repository.Seeds, AssertOthersWhole);

    [Fact]
    public void Undamaged_entries_of_the_corpus_stay_whole() => Assert.All(Repository.Corpus, AssertOthersWhole);

    private static void AssertOthersWhole(string path)
    {
        var blocks = ReadBlocks(path);
        var random = new Random(20_250_317);
        var damaged = Enumerable.Range(0, blocks.Count).OrderBy(_ => random.Next()).Take(Damages).ToHashSet();
        Assert.Equal(Damages, damaged.Count);

        var lines = blocks.SelectMany((block, i) => damaged.Contains(i) ? Damage(block, random) : block);
        var reading = Reader.Read(string.Join('\n', lines), Reader.OptionsOf(path));

        Account.AssertHolds(reading);
        Assert.True(reading.Problems.Count >= Damages / 2, $"Only {reading.Problems.Count} problems.");
        // A yearless date takes its year from the whole listing, which a block does not have.
        var year = Reader.ReadFile(path).CapturedOn?.Value is { HasYear: true } day ? day.Year : (int?)null;
        var options = Reader.OptionsOf(path) with { Year = year };
        AssertInOrder(
            reading.EntryTexts(),
            blocks.Where((_, i) => !damaged.Contains(i)).Select(block => Reader.Read(string.Join('\n', block), options).EntryTexts()[0]));
    }

    // Enough entries that half of them can be damaged: those of the listing, over and over.
    private static List<string[]> ReadBlocks(string path)
    {
        var reading = Reader.ReadFile(path);
        var blocks = reading.Entries.Select(entry => reading.Text.GetString(entry.Span).Split('\n').Append("").ToArray()).ToList();
        return [.. Enumerable.Repeat(blocks, 1 + (2 * Damages / blocks.Count)).SelectMany(all => all)];
    }

    private static string[] Damage(string[] block, Random random)
    {
        while (true)
        {
            var kind = DamageKind.All[random.Next(DamageKind.All.Count)];
            if (kind.Apply(new EntryLines(block)) is { } damaged)
                return damaged;
        }
    }

    private static void AssertInOrder(EntryText[] found, IEnumerable<EntryText> expected)
    {
        var at = 0;
        foreach (var entry in expected)
        {
            while (at < found.Length && found[at] != entry)
                at++;
            Assert.True(at++ < found.Length, $"'{entry.Title}' is not whole.");
        }
    }
}
