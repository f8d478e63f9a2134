using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Repeats;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>The small bibliographies that were read wrong once, each with the value that is right.</summary>
public sealed class CaseTests
{
    public static TheoryData<string, string, string> Cases { get; } =
    [
        .. Repository.BibliographyCases
            .Select(line => line.Split('\t'))
            .Select(cells => new TheoryDataRow<string, string, string>(cells[0], cells[1], cells[2])),
    ];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Cases))]
    public void The_value_is_the_right_one(string file, string what, string expected)
    {
        var reading = Reader.ReadFile(Path.Combine(Repository.CasesOfBibliographies, file));
        Assert.Equal(expected.Replace("n^{1-ϵ}", "n^(1-ϵ)", StringComparison.Ordinal), Find(reading, what, expected));
    }

    private static string? Find(ListingReading reading, string what, string expected)
    {
        if (what == "entries")
            return reading.Entries.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (what == "noproblem")
        {
            var found = reading.Problems.Concat(EntryChecks.Find(reading)).Concat(TestRepeats.FindInListing(reading));
            return found.Any(problem => problem.Id == expected) ? "found " + expected : expected;
        }

        var entry = reading.EntryTexts()[0];
        return what switch
        {
            "doi" => entry.Doi,
            "date" => entry.PublishedOn,
            "year" => entry.PublishedOn?[..4],
            "authors" => entry.Authors,
            "url" => entry.Url,
            "title" => entry.Title,
            _ => $"nothing says what '{what}' is",
        };
    }
}
