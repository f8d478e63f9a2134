using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>Identifiers that two works have.</summary>
public sealed class SharedIdentifierTests
{
    private const string Chapter = "@incollection{a, author = {Ada Berg}, title = {On Rivers}, booktitle = {Water}, pages = {1--9}, year = 2001, doi = {10.1000/1}}\n";
    private const string Other = "@incollection{b, author = {Bo Carr}, title = {The Price of Bread}, booktitle = {Water}, pages = {10--19}, year = 2001, doi = {10.1000/1}}\n";

    [Fact]
    public void The_later_one_is_marked_at_the_identifier_with_what_is_the_same_and_what_is_not()
    {
        var problem = Assert.Single(Find(Chapter + Other));

        Assert.Equal(
            ["DOI", "10.1000/1", "On Rivers", "1.txt(1)", "DOI, venue and year are the same; title, people and pages differ"], problem.Arguments);
        Assert.Equal((Chapter + Other).LastIndexOf("10.1000/1", StringComparison.Ordinal), problem.Span.Start);
    }

    [Theory]
    [InlineData("@misc{a, author = {Ada Berg}, title = {On Rivers}, eprint = {2305.11627}, eprinttype = {arxiv}}", "@misc{b, author = {Bo Carr}, title = {The Price of Bread}, eprint = {2305.11627v2}, eprinttype = {arxiv}}", 1)]
    // One author of two chapters.
    [InlineData("@incollection{a, author = {Ada Berg}, title = {On Rivers}, pages = {1--9}, doi = {10.1000/1}}", "@incollection{b, author = {Ada Berg}, title = {The Price of Bread}, pages = {10--19}, doi = {10.1000/1}}", 1)]
    // These are one paper.
    [InlineData("@misc{a, author = {Ada Berg}, title = {On Rivers}, doi = {10.1000/1}}", "@misc{b, author = {A. Berg}, title = {On rivers.}, doi = {10.1000/1}}", 0)]
    [InlineData("@misc{a, author = {Ada Berg}, title = {On Rivers}, eprint = {2305.11627}, eprinttype = {arxiv}}", "@misc{b, author = {A. Berg}, title = {Rivers and Lakes}, eprint = {2305.11627}, eprinttype = {arxiv}}", 0)]
    [InlineData("@misc{a, author = {Ada Berg}, title = {On Rivers}, doi = {10.1000/1}}", "@misc{b, author = {Bo Carr}, title = {The Price of Bread}, doi = {10.1000/2}}", 0)]
    public void It_is_one_where_neither_title_nor_place_agrees(string first, string later, int count) =>
        Assert.Equal(count, Find(first + "\n" + later).Length);

    [Fact]
    public void Of_many_each_is_reported_once() =>
        Assert.Equal(2, Find(Chapter + Other + "@incollection{c, author = {Cy Dunn}, title = {A Map of Salt}, pages = {30--39}, doi = {10.1000/1}}\n").Length);

    private static Problem[] Find(string text)
    {
        var listing = WrittenListing.Named(Reader.Read(text, new ListingOptions("refs.bib")));
        return [.. TestRepeats.FindAcross(listing).Select(found => found.Problem).Where(problem => problem.Rule == RuleTable.SharedIdentifier)];
    }
}
