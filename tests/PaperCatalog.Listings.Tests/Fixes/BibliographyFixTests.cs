using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.BibTeX;
using PaperCatalog.Listings.Tests.Repeats;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>Corrections of bibliographies, whose texts are decoded and can come from elsewhere in the listing.</summary>
public sealed class BibliographyFixTests
{
    private const string Before = """
        @string{s = {M{\"u}nchen}}
        @misc{a, title = {One in } # s}

        @misc{b, title = {Two {\"U}ber}}


        """;

    private const string After = "@misc{d, title = {On {\\LaTeX} and } # s}\n";

    [Theory]
    [InlineData("% paper-catalog disable PAPER302\n@misc{c,\n  title = {One in {M{\\\"u}nchen}}}\n\n", "")]
    [InlineData("@misc{x, title = {Three}} @misc{c, title = {One in {M{\\\"u}nchen}}}\n", "@misc{x, title = {Three}} \n")]
    [InlineData("@misc{c, title = {One in {M{\\\"u}nchen}}} @misc{x, title = {Three}}\n", " @misc{x, title = {Three}}\n")]
    public void A_repeated_entry_goes_from_among_decoded_ones(string repeated, string rest)
    {
        var reading = Bib.Read(Before + repeated + After);
        var problem = Assert.Single(TestRepeats.FindInListing(reading));

        Assert.Equal(Before + rest + After, reading.Fix(problem));
    }

    [Fact]
    public void A_word_is_left_out_where_it_stands_so_in_the_listing_and_left_alone_where_it_is_decoded()
    {
        var reading = Bib.Read(Before + "@misc{c, title = {On the the {\\TeX}}}\n@misc{e, title = {On the {the} Other}}" + After);
        var problems = EntryChecks.Find(reading);

        Assert.Equal([RuleTable.DoubledWord, RuleTable.DoubledWord], problems.Select(problem => problem.Rule));
        Assert.Contains("{On the {\\TeX}}", reading.Fix(problems[0]), StringComparison.Ordinal);
        Assert.Null(reading.Fix(problems[1]));
    }

    [Fact]
    public void A_full_stop_after_a_title_goes()
    {
        var reading = Bib.Read(Before + "@misc{c, title = {On Something.}}\n@misc{e, title = {On {\\\"U}bung. }}\n" + After);
        var problems = EntryChecks.Find(reading);

        Assert.Equal([RuleTable.TitleFullStop, RuleTable.TitleFullStop], problems.Select(problem => problem.Rule));
        Assert.Contains("{On Something}", reading.Fix(problems[0]), StringComparison.Ordinal);
    }
}
