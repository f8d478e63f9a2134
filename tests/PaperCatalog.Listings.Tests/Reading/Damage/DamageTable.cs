using System.Globalization;
using System.Text;

namespace PaperCatalog.Listings.Tests.Reading.Damage;

/// <summary>What came of every kind of damage to every entry of some listings.</summary>
internal sealed class DamageTable
{
    private readonly List<(DamageKind Kind, List<DamageOutcome> Outcomes)> _rows = [];

    public DamageTable(IEnumerable<DamagedListing> listings)
    {
        var all = listings.ToArray();
        foreach (var kind in DamageKind.All)
        {
            var outcomes = all.SelectMany(listing => Enumerable.Range(0, listing.Count).Select(i => listing.Try(i, kind)));
            _rows.Add((kind, [.. outcomes.OfType<DamageOutcome>()]));
        }
    }

    /// <summary>Asserts that nothing but the damaged entries changed, and that what can be caught was.</summary>
    public void AssertContained() => Assert.All(_rows, row =>
    {
        Assert.NotEmpty(row.Outcomes);
        Assert.DoesNotContain(row.Outcomes, outcome => !outcome.AreOthersSame || !outcome.AreOthersQuiet);
        if (row.Kind.IsCaught != Caught.Sometimes)
            Assert.All(row.Outcomes, outcome => Assert.Equal(row.Kind.IsCaught == Caught.Always, outcome.IsCaught));
    });

    public override string ToString()
    {
        var table = new StringBuilder($"{"damage",-32}{"tried",8}{"caught",8}{"others changed",16}{"alarms elsewhere",18}\n");
        foreach (var (kind, outcomes) in _rows)
        {
            table.Append(
                CultureInfo.InvariantCulture,
                $"{kind.Name,-32}{outcomes.Count,8}{outcomes.Count(outcome => outcome.IsCaught),8}" +
                $"{outcomes.Count(outcome => !outcome.AreOthersSame),16}{outcomes.Count(outcome => !outcome.AreOthersQuiet),18}\n");
        }

        return table.ToString();
    }
}
