using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>Entries and lines are removed with what goes with them, and their neighbours stand as they did.</summary>
/// <remarks>In the listings A, B and C stand for the titles, a, b and c for the abstracts; a slash for a line break.</remarks>
public sealed class RemovalTests
{
    [Theory]
    // In the middle: what follows moves up, and the blank lines above stay.
    [InlineData("A/a/B/b/C/c/", "B", "A/a/C/c/")]
    [InlineData("A//a//B//b//C//c/", "B", "A//a//C//c/")]
    [InlineData("A//a///B//b////C//c/", "B", "A//a///C//c/")]
    // With all that is of it.
    [InlineData("A/a/12/B/b/• 5 authors/·/May 24, 2024 2/https://b.org/C/c/", "B", "A/a/C/c/")]
    [InlineData("A/a//12//B//b//  • 5 authors/·/May 24, 2024//C/c/", "B", "A/a//C/c/")]
    [InlineData("A/a/B/***/b/C/c", "B", "A/a/C/c")]
    // At the end the listing ends as it did.
    [InlineData("A/a/B/b", "B", "A/a")]
    [InlineData("A/a/B/b/", "B", "A/a/")]
    [InlineData("A//a///B//b", "B", "A//a")]
    [InlineData("A//a///B//b/", "B", "A//a/")]
    [InlineData("A//a///B//b///", "B", "A//a///")]
    // At the start.
    [InlineData("A/a/B/b/", "A", "B/b/")]
    [InlineData("//A//a//B//b/", "A", "//B//b/")]
    [InlineData("new//Subscribe///A//a//B//b/", "A", "new//Subscribe///B//b/")]
    [InlineData("new/SubscribeA/a/B/b/", "A", "new/Subscribe/B/b/")]
    // Alone.
    [InlineData("A/a", "A", "")]
    [InlineData("A/a/", "A", "")]
    // With the directives that are for it, and no others.
    [InlineData("A/a//# paper-catalog disable PAPER302//B/b//C/c", "B", "A/a//C/c")]
    [InlineData("A/a/# paper-catalog disable PAPER302/# paper-catalog disable-file PAPER303/B/b/C/c", "B", "A/a/# paper-catalog disable-file PAPER303/C/c")]
    [InlineData("A/a/B/# paper-catalog disable-file PAPER303/# paper-catalog disable all/b/C/c", "B", "A/a/# paper-catalog disable-file PAPER303/C/c")]
    [InlineData("A/a/# paper-catalog disable PAPER302/B/b/# paper-catalog disable PAPER301/C/c", "B", "A/a/# paper-catalog disable PAPER301/C/c")]
    [InlineData("A/a/# paper-catalog disable PAPER105/***/B/b/C/c", "B", "A/a/# paper-catalog disable PAPER105/***/C/c")]
    // Several at once.
    [InlineData("A//a//B//b//C//c/", "BC", "A//a/")]
    [InlineData("A//a//B//b//C//c", "BC", "A//a")]
    [InlineData("A/a//B/b//C/c//", "AC", "B/b//")]
    [InlineData("A/a//B/b//C/c/", "AB", "C/c/")]
    public void A_repeated_entry_goes(string before, string entries, string after) => ForEveryLineBreak(before, after, reading =>
        [.. entries.Select(entry => reading.ProblemAt(RuleTable.RepeatedEntry, Spell($"{entry}"), "title", "place"))]);

    [Theory]
    [InlineData("***/A/a/B/b", "A/a/B/b")]
    [InlineData("A/***/a/B/b", "A/a/B/b")]
    [InlineData("A/a/***", "A/a")]
    [InlineData("A/a/***/", "A/a/")]
    [InlineData("A//a//***//B//b/", "A//a//B//b/")]
    [InlineData("A//a//***/B//b/", "A//a//B//b/")]
    [InlineData("A/a/***/+++/B/b/---/", "A/a/B/b/")]
    [InlineData("A/a//***//+++//B/b//---//", "A/a//B/b//")]
    [InlineData("A/a//***/# paper-catalog disable-file PAPER302/+++/B/b", "A/a//# paper-catalog disable-file PAPER302/B/b")]
    public void A_stray_line_goes(string before, string after) => ForEveryLineBreak(before, after, reading =>
    {
        Assert.All(reading.Problems, problem => Assert.Equal(RuleTable.StrayText, problem.Rule));
        return [.. reading.Problems];
    });

    [Theory]
    [InlineData("# paper-catalog disable PAPER301/A/a", "PAPER301", "A/a")]
    [InlineData("A/a//# paper-catalog disable PAPER301 -- why//B/b", "PAPER301", "A/a//B/b")]
    [InlineData("# paper-catalog disable PAPER301, PAPER302,PAPER303 -- why/A/a", "PAPER301 PAPER303", "# paper-catalog disable PAPER302 -- why/A/a")]
    [InlineData("# paper-catalog disable-file PAPER301 paper302 ALL/A/a", "ALL", "# paper-catalog disable-file PAPER301, paper302/A/a")]
    public void An_unused_directive_goes(string before, string ids, string after) => ForEveryLineBreak(before, after, reading =>
        [.. ids.Split(' ').Select(id => reading.ProblemAt(RuleTable.UnusedDirective, id, id))]);

    [Theory]
    [InlineData("# paper-catalog disable PAPER301 PAPER3O2/A/a", "PAPER301")]
    [InlineData("#paper-catalog disable PAPER301/A/a", "PAPER301")]
    [InlineData("# paper-catalog disable PAPER301/A/a", "disable")]
    [InlineData("# paper-catalog disable PAPER301/A/a", "A")]
    public void A_directive_that_is_not_understood_stays(string listing, string marked)
    {
        var reading = Reader.Read(Expand(listing, "\n"));
        Assert.Null(reading.Fix(reading.ProblemAt(RuleTable.UnusedDirective, Spell(marked), marked)));
    }

    private static void ForEveryLineBreak(string before, string after, Func<ListingReading, Problem[]> find)
    {
        foreach (var lineBreak in new[] { "\n", "\r\n", "\r" })
        {
            var reading = Reader.Read(Expand(before, lineBreak));
            var problems = find(reading);
            Assert.NotEmpty(problems);
            Assert.Equal(Expand(after, lineBreak), reading.Apply(ListingFixes.FixAll(reading, problems)));
            if (problems.Length == 1)
                Assert.Equal(Expand(after, lineBreak), reading.Fix(problems[0]));
        }
    }

    private static string Expand(string listing, string lineBreak) =>
        string.Join(lineBreak, listing.Replace("https://b.org", "B-LINK", StringComparison.Ordinal).Split('/').Select(Spell));

    private static string Spell(string line) => line switch
    {
        "A" => Title1,
        "a" => Abstract1,
        "B" => Title2,
        "b" => Abstract2,
        "C" => Title3,
        "c" => Abstract3,
        "SubscribeA" => "Subscribe" + Title1,
        "B-LINK" => "https://b.org",
        _ => line,
    };
}
