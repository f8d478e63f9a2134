using System.Globalization;
using System.Text;

namespace PaperCatalog.Listings.Tests.PlainText.Damage;

/// <summary>What came of every kind of damage to every entry of some listings.</summary>
internal sealed class DamageTable
{
    private readonly List<(DamageKind Kind, List<DamageOutcome> Outcomes)> _rows = [];

    /// <summary>Damages the listings.</summary>
    /// <param name="listings">The listings.</param>
    /// <param name="step">Of how many entries one is damaged by a kind; the next kind begins with the next entry.</param>
    public DamageTable(IEnumerable<DamagedListing> listings, int step)
    {
        var all = listings.ToArray();
        foreach (var kind in DamageKind.All)
        {
            var outcomes = all.SelectMany(listing => listing.TryAll(kind, first: _rows.Count, step));
            _rows.Add((kind, [.. outcomes]));
        }
    }

    /// <summary>Asserts that nothing but the damaged entries changed, and that what can be caught was.</summary>
    public void AssertContained() => Assert.All(_rows, row =>
    {
        Assert.NotEmpty(row.Outcomes);
        Assert.DoesNotContain(row.Outcomes, outcome => !outcome.AreOthersSame || !outcome.AreOthersQuiet);
        Assert.Equal(row.Kind.IsCaught != Caught.Never, row.Outcomes.Exists(outcome => outcome.IsCaught));
        Assert.Equal(row.Kind.IsCaught != Caught.Always, row.Outcomes.Exists(outcome => !outcome.IsCaught));
    });

    public override string ToString()
    {
        var table = new StringBuilder($"{"damage",-32}{"tried",8}{"caught",8}{"others changed",16}{"new elsewhere",16}\n");
        foreach (var (kind, outcomes) in _rows)
        {
            var caught = outcomes.Count(outcome => outcome.IsCaught);
            var changed = outcomes.Count(outcome => !outcome.AreOthersSame);
            var loud = outcomes.Count(outcome => !outcome.AreOthersQuiet);
            table.Append(
                CultureInfo.InvariantCulture, $"{kind.Name,-32}{outcomes.Count,8}{caught,8}{changed,16}{loud,16}\n");
        }

        return table.ToString();
    }
}
