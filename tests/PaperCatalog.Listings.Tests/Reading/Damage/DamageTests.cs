using PaperCatalog.Tests.Shared;
using Xunit.Abstractions;

namespace PaperCatalog.Listings.Tests.Reading.Damage;

/// <summary>Damage to an entry is seen there, and changes no other entry.</summary>
public sealed class DamageTests(ITestOutputHelper output)
{
    [SeedFact]
    public void Damage_to_an_entry_of_a_seed_stays_with_it() => AssertContained(Repository.Seeds);

    [Fact]
    public void Damage_to_an_entry_of_the_corpus_stays_with_it() => AssertContained(Repository.Corpus);

    private void AssertContained(IEnumerable<string> paths)
    {
        var table = new DamageTable(paths.Select(path => new DamagedListing(File.ReadAllText(path), Reader.OptionsOf(path))));
        output.WriteLine(table.ToString());
        table.AssertContained();
    }
}
