using PaperCatalog.Listings.Repeats;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Tests.Shared;

namespace PaperCatalog.Listings.Tests.Repeats;

/// <summary>Entries of one work that contradict each other, and those that only say more or less.</summary>
public sealed class ConflictTests
{
    private const string Title = "Sharp Tools for Blunt Problems";

    [Fact]
    public void A_conflict_is_reported_at_the_later_field_with_both_values_and_the_other_place()
    {
        var listings = WrittenListing.Named(
            WrittenListing.Of(new WrittenEntry("Another"), new WrittenEntry(Title) { AuthorCount = 5 }),
            WrittenListing.Of(new WrittenEntry(Title) { AuthorCount = 7 }));

        var (listing, problem) = Assert.Single(TestRepeats.FindAcross(listings));

        Assert.Equal(1, listing);
        Assert.Equal(RuleTable.ConflictingEntries, problem.Rule);
        Assert.Equal(listings[1].Reading.Entries[0].AuthorCount!.Value.Span, problem.Span);
        Assert.Equal(["author count", "7", "5", "1.txt(3)"], problem.Arguments);
        Assert.Equal(new RelatedPlace(0, listings[0].Reading.Entries[1].AuthorCount!.Value.Span), problem.Related);
    }

    [Theory]
    [InlineData(2024, 5, 21, 2024, 5, 22, "2024-05-22 | 2024-05-21")]
    [InlineData(2024, 5, 21, 2023, 5, 21, "2023-05-21 | 2024-05-21")]
    [InlineData(2024, 5, 21, 0, 6, 21, "--06-21 | 2024-05-21")]
    [InlineData(0, 5, 21, 0, 5, 22, "--05-22 | --05-21")]
    [InlineData(2024, 5, 0, 2024, 6, 1, "2024-06-01 | 2024-05")]
    [InlineData(2024, 0, 0, 2025, 6, 1, "2025-06-01 | 2024")]
    public void Other_dates_are_a_conflict(int year1, int month1, int day1, int year2, int month2, int day2, string values) =>
        Assert.Equal(
            [$"2.txt(2): date | {values} | 1.txt(2)"],
            Find(new WrittenEntry(Title) { Date = new(year1, month1, day1) }, new(Title) { Date = new(year2, month2, day2) }));

    [Theory]
    [InlineData(2024, 5, 21, 2024, 5, 21)]
    [InlineData(2024, 5, 21, 0, 5, 21)]
    [InlineData(2024, 5, 21, 2024, 5, 0)]
    [InlineData(2024, 0, 0, 2024, 5, 21)]
    [InlineData(2024, 0, 0, 0, 5, 21)]
    public void Dates_that_can_both_be_true_are_none(int year1, int month1, int day1, int year2, int month2, int day2) =>
        Assert.Empty(
            Find(new WrittenEntry(Title) { Date = new(year1, month1, day1) }, new(Title) { Date = new(year2, month2, day2) }));

    [Theory]
    // A preprint and its publication.
    [InlineData("@misc{a, title={Sharp Tools}, author={Lee, Ann}, eprint={2305.11627}, archiveprefix={arXiv}, year=2023}", "@article{b, title={Sharp Tools}, author={Lee, Ann}, doi={10.1000/1}, year=2025}")]
    [InlineData("@article{a, title={Sharp Tools}, author={Lee, Ann}, doi={10.48550/arXiv.2305.11627}, year=2023}", "@inproceedings{b, title={Sharp Tools}, author={Lee, Ann}, booktitle={Tools}, year=2024}")]
    [InlineData("@article{a, title={Sharp Tools}, author={Lee, Ann}, journal={arXiv preprint arXiv:2305.11627}, year=2023}", "@article{b,\n title={Sharp Tools},\n author={Lee, Ann},\n journal={Tools},\n eprint={2305.11627},\n archiveprefix={arXiv},\n year=2025}")]
    // A report and its paper, the paper of a conference and the article.
    [InlineData("@techreport{a, title={Sharp Tools}, author={Lee, Ann}, institution={Yale}, year=2001}", "@article{b, title={Sharp Tools}, author={Lee, Ann}, journal={Tools}, year=2003}")]
    [InlineData("@inproceedings{a, title={Sharp Tools}, author={Lee, Ann}, booktitle={Tools}, year=2001}", "@article{b, title={Sharp Tools}, author={Lee, Ann}, journal={Tools}, year=2003}")]
    [InlineData("@phdthesis{a, title={Sharp Tools}, author={Lee, Ann}, school={Yale}, year=2001}", "@book{b, title={Sharp Tools}, author={Lee, Ann}, publisher={Tools}, year=2003}")]
    public void Kinds_of_publication_have_dates_of_their_own(string first, string second) => Assert.Empty(FindInBibliography(first, second));

    [Theory]
    [InlineData("@article{a, title={Sharp Tools}, author={Lee, Ann}, journal={Tools}, year=2001}", "@article{b, title={Sharp Tools}, author={Lee, Ann}, journal={Tools}, year=2002}")]
    [InlineData("@article{a, title={Sharp Tools}, author={Lee, Ann}, doi={10.1000/1}, year=2001}", "@article{b, title={Sharp Tools}, author={Lee, Ann}, doi={10.1000/1}, year=2003}")]
    [InlineData("@misc{a, title={Sharp Tools}, author={Lee, Ann}, eprint={2305.11627}, archiveprefix={arXiv}, year=2023}", "@article{b, title={Sharp Tools}, author={Lee, Ann}, journal={arXiv preprint arXiv:2305.11627}, year=2024}")]
    // A preprint between does not hide it.
    [InlineData("@article{a, title={Sharp Tools}, author={Lee, Ann}, journal={Tools}, year=2001} @misc{c, title={Sharp Tools}, author={Lee, Ann}, eprint={2305.11627}, archiveprefix={arXiv}, year=2000}", "@article{b, title={Sharp Tools}, author={Lee, Ann}, journal={Tools}, year=2002}")]
    [InlineData("@misc{c, title={Sharp Tools}, author={Lee, Ann}, eprint={2305.11627}, archiveprefix={arXiv}, year=2000} @article{a, title={Sharp Tools}, author={Lee, Ann}, journal={Tools}, year=2001}", "@article{b, title={Sharp Tools}, author={Lee, Ann}, journal={Tools}, year=2002}")]
    public void Dates_of_one_kind_are_still_a_conflict(string first, string second) =>
        Assert.StartsWith("2.txt(1): date | ", Assert.Single(FindInBibliography(first, second)), StringComparison.Ordinal);

    [Theory]
    [InlineData("We cut wood.", "We cut iron.", "We cut iron. | We cut wood.")]
    [InlineData("We cut wood.", "Wood is what we cut.", "Wood is what we cut. | We cut wood.")]
    // Where they part is shown, and what leads up to it.
    [InlineData(
        "We take up a problem that nobody had asked about and solve it with new tools.",
        "We take up a problem that nobody had asked about and solve it with old tools.",
        "...and solve it with old tools. | ...and solve it with new tools.")]
    // One that is cut short.
    [InlineData(
        "We take up a problem that nobody had asked about and solve it with new tools.",
        "We take up a problem that nobody had asked about",
        "...nobody had asked about (ends here) | ...nobody had asked about and solve it with new tools.")]
    [InlineData("We cut", "We cut wood.", "We cut wood. | We cut (ends here)")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF1", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF2", "...2 | ...1")]
    public void Other_abstracts_are_a_conflict(string first, string second, string values) =>
        Assert.Equal([$"2.txt(2): abstract | {values} | 1.txt(2)"], Find(new WrittenEntry(Title, first), new(Title, second)));

    [Theory]
    [InlineData("We cut wood.", "We cut wood.")]
    [InlineData("We  cut\twood.", " We cut wood. ")]
    [InlineData("We cut\nwood.", "We cut wood.")]
    [InlineData("We cut\u00A0wood.", "We cut wood.")]
    public void Abstracts_that_differ_in_white_space_are_none(string first, string second) =>
        Assert.Empty(Find(new WrittenEntry(Title, first), new(Title, second)));

    [Fact]
    public void Comments_upvotes_case_and_missing_fields_are_none() => Assert.Empty(Find(
        new WrittenEntry(Title, "We cut wood.") { Upvotes = 3, CommentCount = 1, AuthorCount = 2 },
        new(Title.ToUpperInvariant()) { Upvotes = 30, CommentCount = 10, Date = new(2024, 5, 21) }));

    [Fact]
    public void Other_titles_under_one_identifier_are_a_conflict() => Assert.Equal(
        ["2.txt(1): title | Blunt Tools | Sharp Tools | 1.txt(1)"],
        Find(new WrittenEntry("Sharp Tools") { ArxivId = "2305.11627" }, new("Blunt Tools") { ArxivId = "2305.11627" }));

    [Fact]
    public void Other_people_under_one_identifier_are_a_conflict_whatever_their_number() => Assert.Equal(
        ["2.txt(3): list of authors | Bob Stone, Dee Hall, Eve Moss, ... | Ann Lee | 1.txt(3)"],
        Find(
            new WrittenEntry(Title) { Names = ["Ann Lee"], AuthorCount = 1, Doi = "10.1000/1" },
            new(Title) { Names = ["Bob Stone", "Dee Hall", "Eve Moss", "Flo Reed"], AuthorCount = 4, Doi = "10.1000/1" }));

    [Fact]
    public void People_one_of_whom_may_be_the_same_are_none() => Assert.Empty(Find(
        new WrittenEntry(Title) { Names = ["Ann Lee", "Bob Stone"], Doi = "10.1000/1" },
        new(Title) { Names = ["B. Stone"], Doi = "10.1000/1" }));

    [Fact]
    public void Each_appearance_is_held_against_the_first_that_has_the_field()
    {
        var listings = WrittenListing.Named(
            WrittenListing.Of(new WrittenEntry(Title)),
            WrittenListing.Of(new WrittenEntry(Title) { AuthorCount = 2 }, new WrittenEntry(Title) { AuthorCount = 3 }),
            WrittenListing.Of(new WrittenEntry(Title) { AuthorCount = 4, Date = new(2024, 5, 21) }));

        Assert.Equal(
            ["2.txt(4): author count | 3 | 2 | 2.txt(2)", "3.txt(3): author count | 4 | 2 | 2.txt(2)"],
            WrittenListing.Find(listings, RuleTable.ConflictingEntries));
    }

    [Fact]
    public void Every_field_of_an_appearance_is_reported_in_order_of_place() => Assert.Equal(
        ["2.txt(2): abstract | B | A | 1.txt(2)", "2.txt(3): date | 2025 | 2024 | 1.txt(3)", "2.txt(4): author count | 2 | 1 | 1.txt(4)"],
        Find(
            new WrittenEntry(Title, "A") { Date = new(2024, 0, 0), AuthorCount = 1 },
            new(Title, "B") { Date = new(2025, 0, 0), AuthorCount = 2 }));

    [Fact]
    public void An_entry_that_is_told_to_be_a_repeat_is_one_warning()
    {
        var listings = WrittenListing.Named(WrittenListing.Of(
            new WrittenEntry(Title, "A") { Date = new(2024, 0, 0), AuthorCount = 1 }, new(Title, "B") { Date = new(2025, 0, 0), AuthorCount = 2 }));

        Assert.Single(TestRepeats.FindInListing(listings[0].Reading));
        var conflicts = TestRepeats.FindAcross(listings);
        Assert.Equal(3, conflicts.Count);
        Assert.All(conflicts, conflict => Assert.Equal(ProblemSeverity.Info, conflict.Problem.Severity));
    }

    [Fact]
    public void Where_an_identifier_is_wrong_that_is_the_warning()
    {
        var listings = WrittenListing.Named(WrittenListing.Of(
            new WrittenEntry(Title) { Names = ["Ann Lee"], Doi = "10.1000/1" }, new("Blunt Tools") { Names = ["Bob Stone"], Doi = "10.1000/1" }));

        Assert.Equal(ProblemSeverity.Info, Assert.Single(TestRepeats.FindInListing(listings[0].Reading)).Severity);
        var warning = Assert.Single(TestRepeats.FindAcross(listings), conflict => conflict.Problem.Severity == ProblemSeverity.Warning);
        Assert.Equal("list of authors", warning.Problem.Arguments[0]);
    }

    [Theory]
    [InlineData("1995", "2005", "PAPER305")]
    [InlineData("2004", "2005", "PAPER303")]
    public void Books_of_other_years_are_editions_and_of_years_side_by_side_probably_one(string first, string second, string rule)
    {
        var listings = WrittenListing.Named(Reader.Read(
            $"@book{{a, author = {{Ann Lee}}, title = {{{Title}}}, publisher = {{P}}, year = {first}}}\n" +
            $"@book{{b, author = {{Ann Lee}}, title = {{{Title}}}, publisher = {{P}}, year = {second}}}\n", new ListingOptions("a.bib")));

        Assert.Empty(TestRepeats.FindInListing(listings[0].Reading));
        Assert.Equal(rule, Assert.Single(TestRepeats.FindAcross(listings)).Problem.Id);
    }

    [SeedFact]
    public void The_seeds_do_not_contradict_each_other()
    {
        var listings = Repository.Seeds.Select(path => new NamedReading(path, Reader.ReadFile(path))).ToArray();

        Assert.Empty(TestRepeats.FindAcross(listings));
    }

    private static string[] FindInBibliography(string first, string second) => WrittenListing.Find(
        WrittenListing.Named(Reader.Read(first, new ListingOptions("a.bib")), Reader.Read(second, new ListingOptions("b.bib"))),
        RuleTable.ConflictingEntries);

    private static string[] Find(WrittenEntry first, WrittenEntry second) => WrittenListing.Find(
        WrittenListing.Named(WrittenListing.Of(first), WrittenListing.Of(second)), RuleTable.ConflictingEntries);
}
