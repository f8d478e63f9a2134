using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Foreign;

/// <summary>Texts of all kinds that somebody may have beside listings, none of which is one: each is one error and no paper.</summary>
public sealed class NotListingTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests", "PaperCatalog.Listings.Tests", "Foreign", "NotListings");

    public static TheoryData<string> Names => [.. Directory.GetFiles(s_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_many() => Assert.True(Names.Count >= 50, $"{Names.Count}");

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_one_error(string name)
    {
        var text = File.ReadAllText(Path.Combine(s_folder, name)).ReplaceLineEndings("\n");
        foreach (var variant in (string[])[text, text.Replace("\n", "\r\n", StringComparison.Ordinal), text.Replace("\n", "\n\n", StringComparison.Ordinal), text.TrimEnd(), "\n \n" + text])
        {
            var reading = Reader.Read(variant, new ListingOptions("text"));

            Account.AssertHolds(reading);
            Assert.Empty(reading.Entries);
            var problem = Assert.Single(reading.Problems);
            Assert.Equal(RuleTable.UnrecognisedForm, problem.Rule);
            Assert.Equal(2, problem.Arguments.Count);
        }
    }
}
