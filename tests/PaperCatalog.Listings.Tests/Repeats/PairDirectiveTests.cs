using PaperCatalog.Listings.Catalogs;
using PaperCatalog.Listings.Merging;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>A directive that says that two entries are no repeat holds at either of them, whichever comes first.</summary>
public sealed class PairDirectiveTests
{
    private const string First = "@article{a, author = {Ada Berg}, title = {Sampling Proteins with Langevin Dynamics}, journal = {J}, year = 2001}\n";
    private const string Mistyped = "@article{b, author = {Ada Berg}, title = {Sampling Protiens with Langevin Dynamics}, journal = {J}, year = 2001}\n";
    private const string Again = "@article{c, author = {Ada Berg}, title = {Sampling Proteins with Langevin Dynamics}, journal = {J}, year = 2001}\n";
    private const string Version = "@inproceedings{d, author = {Ada Berg}, title = {Sampling Proteins with Langevin Dynamics}, booktitle = {Workshop on K}, year = 2000}\n";

    [Theory]
    [InlineData("PAPER301", First, Again)]
    [InlineData("PAPER303", First, Mistyped)]
    [InlineData("PAPER305", First, Version)]
    public void In_one_listing(string id, string first, string later)
    {
        Assert.Contains(id, Ids(first + later));
        Assert.Empty(Ids(Disable(id) + first + later).Intersect([id, "PAPER108"]));
        Assert.Empty(Ids(first + Disable(id) + later).Intersect([id, "PAPER108"]));
    }

    [Theory]
    [InlineData("PAPER303", First, Mistyped)]
    [InlineData("PAPER305", First, Version)]
    public void In_two_listings(string id, string first, string later)
    {
        Assert.Contains(id, Ids(first, later));
        Assert.Empty(Ids(Disable(id) + first, later).Intersect([id, "PAPER108"]));
        Assert.Empty(Ids(first, Disable(id) + later).Intersect([id, "PAPER108"]));
    }

    [Fact]
    public void Elsewhere_it_disables_nothing_and_is_told_so() =>
        Assert.Equal(["PAPER303", "PAPER108"], Ids(First + Mistyped + Disable("PAPER303") + "@misc{x, author = {Bo Carr}, title = {On Rivers}, year = 1990}\n"));

    private static string Disable(string id) => $"% paper-catalog disable {id}\n";

    private static string[] Ids(params string[] listings)
    {
        NamedReading[] readings =
            [.. listings.Select((text, number) => new NamedReading($"{number}.bib", Reader.Read(text, new ListingOptions($"{number}.bib"))))];
        ListingReport[] reports = [.. readings.Select(reading => new ListingReport(reading.Reading, reading.Path))];
        var report = CatalogReport.Report(readings, reports, CatalogBuild.Build("Papers", [.. reports.Select(each => each.Facts)]));
        return
        [
            .. Enumerable.Range(0, listings.Length).SelectMany(number => reports[number].Shown.Concat(report[number]))
                .Select(problem => problem.Id).Where(id => id[5] == '3' || id == "PAPER108"),
        ];
    }
}
