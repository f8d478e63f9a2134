using System.Globalization;
using System.Text.RegularExpressions;
using PaperCatalog.Generators.Tests.Infrastructure;
using PaperCatalog.Tests.Shared.SyntheticListings;

namespace PaperCatalog.Generators.Tests.Generation;

/// <summary>How dense tables are: the compiler takes two microseconds for a byte of them.</summary>
public sealed partial class TableSizeTests
{
    // All tables of a catalogue and its listings together, with the text of keys.
    private const double Most = 85;

    [Theory]
    [InlineData(1, 250)]
    [InlineData(1, 1_000)]
    [InlineData(1, 5_000)]
    [InlineData(20, 100)]
    public void A_paper_takes_few_bytes_of_tables(int listings, int papersOfEach)
    {
        var files = Enumerable.Range(0, listings).Select(number => Embedded(
            string.Create(CultureInfo.InvariantCulture, $"/project/{number:00}.txt"), SyntheticListing.Make(number * papersOfEach, papersOfEach)));

        Assert.InRange(CountBytes([.. files]) / (double)(listings * papersOfEach), 1, Most);
    }

    private static TestFile Embedded(string path, byte[] bytes)
    {
        var file = TestFile.FromBytes(path, bytes);
        file.Metadata["PaperListingEmbedded"] = "true";
        return file;
    }

    private static int CountBytes(TestFile[] files) => TestProject.With(files).Generate().Values
        .SelectMany(code => RawLiteral().Matches(code))
        .Sum(literal => literal.Groups["line"].Captures.Sum(line => line.Length + 1));

    // Of a line, what is left once the compiler has taken the indentation away.
    [GeneratedRegex("\"\"\"\n(?: +(?<line>[^ \"][^\n]*)\n)+ +\"\"\"u8[;,]", RegexOptions.CultureInvariant)]
    private static partial Regex RawLiteral();
}
