using System.Globalization;

namespace PaperCatalog.Listings.Tests.Work;

/// <summary>An export can be a single line: a place in it costs no more than one in a short line.</summary>
public sealed class OneLineTests
{
    private const int Papers = 500;

    [Theory]
    [InlineData("CheckRepeats")]
    [InlineData("Place")]
    public void Places_in_one_line_take_work_in_proportion(string probe) =>
        CountedListings.AssertLinear(probe, "PapersJson", Write, "one line");

    // Every title twice, so that each place is named in a report.
    private static string Write(int times)
    {
        var papers = Enumerable.Range(0, Papers * times)
            .Select(i => "{\"title\": \"Sharp Tools for Blunt Problems " + (i / 2).ToString("x", CultureInfo.InvariantCulture) + "\"}");
        return "{\"papers\": [" + string.Join(", ", papers) + "]}";
    }
}
