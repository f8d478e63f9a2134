using System.Text.RegularExpressions;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>Damage to an entry is seen there, and changes no other entry.</summary>
public sealed partial class DamageTests(ITestOutputHelper output)
{
    [SeedFact]
    public void Damage_to_an_entry_of_a_seed_stays_with_it() => AssertContained(Repository.Seeds, text => text, step: 6);

    [SeedFact]
    public void So_it_does_in_the_search_view_without_blank_lines() =>
        AssertContained([Repository.Seeds[2]], WithoutBlankLines, step: 4);

    [Fact]
    public void Damage_to_an_entry_of_the_corpus_stays_with_it() => AssertContained(Repository.Corpus, text => text, step: 2);

    [Fact]
    public void So_it_does_without_blank_lines() => AssertContained(Repository.Corpus, WithoutBlankLines, step: 2);

    private void AssertContained(IEnumerable<string> paths, Func<string, string> prepare, int step)
    {
        var table = new DamageTable(
            paths.Select(path => new DamagedListing(prepare(File.ReadAllText(path)), Reader.OptionsOf(path))), step);
        output.WriteLine(table.ToString());
        table.AssertContained();
    }

    private static string WithoutBlankLines(string text) => BlankLines().Replace(text, "\n");

    [GeneratedRegex("\n(\\s*\n)+")]
    private static partial Regex BlankLines();
}
