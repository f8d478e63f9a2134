using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Repeats;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Checks;

/// <summary>The listings that are wrong on purpose. What is reported on them is said and tested by their pages.</summary>
public sealed class BrokenListingTests
{
    private const string Title = "Mixture-of-Experts Layers for Small Vocabularies";

    private const string Abstract =
        "Experts are chosen by the frequency of a word rather than by its meaning, which costs no router and balances the load. On small " +
        "vocabularies the quality is that of a learned choice.";

    [Fact]
    public void Every_rule_of_listings_has_one() => Assert.Equal(
        RuleTable.All.Where(rule => rule.Scope != RuleScope.Options).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Repository.Broken.Select(IdOf).Distinct());

    [Fact]
    public void A_problem_leaves_the_entry_below_it_whole()
    {
        var listings = Repository.Broken.Where(listing => EntryFor(listing) is not null).ToList();
        Assert.InRange(listings.Select(IdOf).Distinct().Count(), 50, RuleTable.All.Count);
        foreach (var listing in listings)
        {
            var (alone, followed) = (Reader.Read(listing), Reader.Read(listing.Text + EntryFor(listing), Reader.OptionsOf(listing.Path)));

            Assert.Equal(FindAll(alone), FindAll(followed));
            Assert.Equal(alone.EntryTexts(), followed.EntryTexts()[..^1]);
            Assert.Equal((Title, Abstract), followed.EntryTexts()[^1] is var last ? (last.Title, last.Abstract) : default);
        }
    }

    /// <summary>A healthy entry to stand below those of a listing; <see langword="null"/> where there can be none.</summary>
    private static string? EntryFor(RepositoryListing listing) => Reader.Read(listing).Dialect.Name switch
    {
        _ when Reader.Read(listing).Entries.Count == 0 => null,
        // An entry that is cut off is the last one.
        _ when IdOf(listing) == RuleTable.TruncatedEntry.Id => null,
        // Where one has an abstract, those above it that have none lack theirs.
        _ when IdOf(listing) == RuleTable.IdentifierOnly.Id => null,
        "PlainText" => $"\n{Title}\n\n{Abstract}\n",
        "BibTeX" => $"\n@misc{{doe2024mixture,\n  author = {{Jane Doe}},\n  title = {{{Title}}},\n  year = {{2024}},\n  abstract = {{{Abstract}}},\n}}\n",
        _ => null,
    };

    private static List<(string Id, string Marked)> FindAll(ListingReading reading)
    {
        var directives = DirectiveSet.Read(reading);
        List<Problem> problems =
        [
            .. reading.Problems, .. EntryChecks.Find(reading), .. TestRepeats.FindInListing(reading), .. directives.Malformed,
        ];
        return [.. problems.Concat(directives.FindUnused(problems)).Select(problem => (problem.Id, reading.Text.GetString(problem.Span)))];
    }

    private static string IdOf(RepositoryListing listing) => listing.Path[.."PAPER000".Length];
}
