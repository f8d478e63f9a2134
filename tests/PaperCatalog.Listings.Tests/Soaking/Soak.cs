using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Soaking;

/// <summary>
/// Whatever a file holds, nothing throws, every line is accounted for, and it reads the same whatever its lines end with.
/// <c>PAPERCATALOG_SOAK=100000</c> takes that many texts, <c>PAPERCATALOG_SEED</c> other ones.
/// </summary>
public sealed class Soak(ITestOutputHelper output)
{
    private const int Few = 1_500;

    [Fact]
    public void Any_text_is_read()
    {
        var count = Rounds.Count("PAPERCATALOG_SOAK", Few);
        var (entries, problems) = (0L, 0L);
        Rounds.ForEach(count, number =>
        {
            var listing = RandomListing.Make(Rounds.Seed, number);
            var reading = Reader.Read(listing.Text, listing.Options);
            Account.AssertHolds(reading);
            var report = new ListingReport(reading, "listing");
            var build = CatalogBuild.Build("Papers", [report.Facts]);
            var together = CatalogReport.Report([new NamedReading("listing", reading)], [report], build);
            AssertSame(reading, listing, "\r\n");
            AssertSame(reading, listing, "\r");
            entries += reading.Entries.Count;
            problems += report.All.Count + together[0].Count;
        });
        output.WriteLine($"{count} texts from seed {Rounds.Seed}: {entries} entries, {problems} problems");
    }

    [Fact]
    public void Texts_are_made_of_listings_of_every_dialect() =>
        Assert.Equal(DialectList.All.Select(dialect => dialect.Name).Order(StringComparer.Ordinal), RandomListing.Dialects.Order(StringComparer.Ordinal));

    private static void AssertSame(ListingReading expected, RandomListing listing, string lineEnd)
    {
        var reading = Reader.Read(listing.Text.Replace("\n", lineEnd, StringComparison.Ordinal), listing.Options);
        Account.AssertHolds(reading);
        Assert.Equal(expected.Dialect, reading.Dialect);
        Assert.Equal(expected.EntryTexts(), reading.EntryTexts().Select(entry => Normalise(entry, lineEnd)));
        Assert.Equal(Shown(expected, "\n"), Shown(reading, lineEnd));
        Assert.Equal(expected.Lines, reading.Lines);
    }

    // A problem can mark several lines; its message shows the start of them, as long as there is room for.
    private static IEnumerable<(Rule, string)> Shown(ListingReading reading, string lineEnd) => reading.ProblemTexts()
        .Select(problem => (problem.Rule, problem.Text.Replace(lineEnd, "\n", StringComparison.Ordinal)));

    // So can what a bibliography says, where it needs no decoding and is left as it stands.
    private static EntryText Normalise(EntryText entry, string lineEnd)
    {
        return entry with
        {
            Title = Put(entry.Title),
            Abstract = Put(entry.Abstract),
            Authors = Put(entry.Authors)!,
            AuthorParts = Put(entry.AuthorParts)!,
            Editors = Put(entry.Editors)!,
            Organization = Put(entry.Organization),
            Fields = Put(entry.Fields)!,
        };

        string? Put(string? text) => text?.Replace(lineEnd, "\n", StringComparison.Ordinal);
    }
}
