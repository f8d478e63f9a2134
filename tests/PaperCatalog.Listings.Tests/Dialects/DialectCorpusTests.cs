using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;

namespace PaperCatalog.Listings.Tests.Dialects;

/// <summary>What holds of the good listings of the corpus in every dialect.</summary>
public sealed class DialectCorpusTests
{
    [Theory]
    [MemberData(nameof(DialectListing.Names), MemberType = typeof(DialectListing))]
    public void Nothing_is_wrong_with_them(string name)
    {
        var listing = DialectListing.At(name);
        var reading = listing.Read(listing.Text);
        var directives = DirectiveSet.Read(reading);
        List<Problem> problems = [.. reading.Problems, .. EntryChecks.Find(reading), .. directives.Malformed];

        Assert.NotEmpty(reading.Entries);
        Assert.DoesNotContain(problems, problem => problem.Severity > ProblemSeverity.Info && !directives.Disables(problem));
        Assert.Empty(directives.FindUnused(problems));
        Assert.DoesNotContain(LineOwner.Problem, reading.Lines);
    }

    [Theory]
    [MemberData(nameof(DialectListing.RecognisedNames), MemberType = typeof(DialectListing))]
    public void The_dialect_is_told_from_the_text_and_said_by_the_project(string name)
    {
        var listing = DialectListing.At(name);
        var byText = Reader.Read(listing.Text, new ListingOptions("listing"));

        Assert.Equal(listing.Dialect, byText.Dialect);
        Assert.Equal(listing.Read(listing.Text).Entries, byText.Entries);
    }

    [Theory]
    [MemberData(nameof(DialectListing.RecognisedNames), MemberType = typeof(DialectListing))]
    public void Another_dialect_than_that_is_an_error_at_the_first_line(string name)
    {
        var listing = DialectListing.At(name);
        var reading = Reader.Read("\n" + listing.Text, new ListingOptions("listing", Dialect: "PlainText"));

        Assert.Equal(
            new ProblemText(RuleTable.WrongDialect, listing.Text.Split('\n')[0].Trim(), "PlainText|" + listing.Dialect.Name),
            Assert.Single(reading.ProblemTexts()));
        Assert.Empty(reading.Entries);
        Account.AssertHolds(reading);
    }

    [Theory]
    [MemberData(nameof(DialectListing.Names), MemberType = typeof(DialectListing))]
    public void Line_ends_change_nothing(string name)
    {
        var listing = DialectListing.At(name);
        var expected = listing.Read(listing.Text);
        foreach (var lineEnd in new[] { "\r\n", "\r" })
        {
            var reading = listing.Read(listing.Text.Replace("\n", lineEnd, StringComparison.Ordinal));
            Assert.Equal(expected.EntryTexts(), reading.EntryTexts());
            Assert.Equal(expected.ProblemTexts(), reading.ProblemTexts());
            Assert.Equal(expected.Entries.Select(entry => entry.Line), reading.Entries.Select(entry => entry.Line));
            Assert.Equal(expected.Lines, reading.Lines);
        }
    }

    [Theory]
    [MemberData(nameof(DialectListing.Names), MemberType = typeof(DialectListing))]
    public void A_directive_has_a_place_above_every_entry(string name)
    {
        var listing = DialectListing.At(name);
        var expected = listing.Read(listing.Text);
        var lines = listing.Text.Split('\n').ToList();
        foreach (var entry in expected.Entries.Reverse())
            lines.Insert(entry.Line - 1, listing.Dialect.Comment.Write("paper-catalog disable PAPER225"));

        var reading = listing.Read(string.Join('\n', lines));
        Assert.Equal(expected.EntryTexts(), reading.EntryTexts());
        Assert.Empty(reading.Problems);
        Assert.Equal(
            expected.Lines.Count(owner => owner == LineOwner.Directive) + expected.Entries.Count,
            reading.Lines.Count(owner => owner == LineOwner.Directive));
    }
}
