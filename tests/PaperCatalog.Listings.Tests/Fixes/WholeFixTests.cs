using PaperCatalog.Listings.Checks;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>One correction takes all of what is wrong, and none is offered that leaves or makes something.</summary>
public sealed class WholeFixTests
{
    [Theory]
    [InlineData("sparse\u180E\u180E\u180E codes", "sparse codes")]
    [InlineData("sparse\u200B\u180E\u200D\u200B codes", "sparse codes")]
    [InlineData("a letter\uFE0F\uFE0F\uFE0F here", "a letter here")]
    [InlineData("a tag\U000E0041\U000E0042\U000E0043 here", "a tag here")]
    [InlineData("two\u2028\u200Bwords", "two words")]
    [InlineData("cats &amp;amp; dogs", "cats & dogs")]
    [InlineData("cats &amp;amp;amp; dogs", "cats & dogs")]
    [InlineData("cats &amp;#38;lt; dogs", "cats < dogs")]
    public void A_run_goes_in_one_go(string wrong, string right)
    {
        var reading = Reader.ReadLines(Title1, $"{Abstract1} See {wrong} and more.", Title2, Abstract2);
        var problems = EntryChecks.Find(reading);
        Assert.NotEmpty(problems);

        // From whichever end one begins.
        Assert.All(problems, problem => Assert.Equal(
            string.Join('\n', Title1, $"{Abstract1} See {right} and more.", Title2, Abstract2), reading.Fix(problem)));
    }

    [Theory]
    [InlineData("a heart \u2764\uFE0F\u200D\U0001F525 here")]
    [InlineData("Mongolian ᠬᠠᠨ\u180Eᠠ")]
    public void What_is_needed_in_a_run_stays(string text) =>
        Assert.Empty(EntryChecks.Find(Reader.ReadLines(Title1, $"{Abstract1} See {text} and more.")));

    [Fact]
    public void All_lines_that_are_marked_go()
    {
        var reading = Reader.ReadLines(Title1, Abstract1, "***", "+++", "---", Title2, Abstract2);
        var line = reading.Text.GetLine(2).Start;
        var problem = Problem.At(RuleTable.StrayText, ByteSpan.FromBounds(line, reading.Text.GetLine(4).End), "***");

        Assert.Equal(string.Join('\n', Title1, Abstract1, Title2, Abstract2), reading.Fix(problem));
    }

    // The part of a feed, cut off before it: its first line is what tells what it is.
    [Fact]
    public void A_listing_stays_of_its_dialect()
    {
        var reading = Reader.ReadLines(
            "</summary>", "<author><name>Ann Lee</name></author>", "</entry>", "<entry>", "<id>http://arxiv.org/abs/2305.11627v1</id>",
            $"<title>{Title1}</title>", $"<summary>{Abstract1}</summary>", "</entry>");
        foreach (var problem in reading.Problems)
        {
            if (ListingFixes.Find(reading, problem) is { } fix)
                Assert.Equal(reading.Dialect, Reader.Read(reading.Apply(fix.Edits)).Dialect);
        }

        // As a plain text the two read alike.
        var plain = Reader.ReadLines("new", Title1, Abstract1);
        var start = new ByteSpan(0, 3);
        Assert.False(NeighbourCheck.Passes(plain, new EquatableArray<TextEdit>([new TextEdit(start, "TY  - JOUR")])));
        Assert.True(NeighbourCheck.Passes(plain, new EquatableArray<TextEdit>([new TextEdit(start, "Subscribe")])));
    }

    // The sign that is left would be part of the link before it.
    [Fact]
    public void A_correction_that_makes_another_problem_is_not_offered()
    {
        var reading = Reader.ReadLines(Title1, $"{Abstract1} See https://a.org\\% and more.");
        var problem = Assert.Single(EntryChecks.Find(reading), problem => problem.Rule == RuleTable.MarkupResidue);

        Assert.Null(ListingFixes.Find(reading, problem));
    }

    // The abstract before is not closed where its line ends, so a line below it is one of the abstract.
    [Fact]
    public void A_directive_that_would_disable_nothing_is_not_offered()
    {
        var reading = Reader.Read(
            $$"""
            {"papers": [
              {"title": "{{Title1}}", "abstract": "{{Abstract1}}
              },
              {
                "title": "{{Title2}}",
                "published": "May 2023"
              }
            ]}
            """,
            new ListingOptions("list.papers.json"));
        foreach (var rule in DirectiveFixes.Rules)
        {
            foreach (var entry in reading.Entries)
            {
                if (DirectiveFixes.Disable(reading, rule, entry.Title!.Value) is not { } fix)
                    continue;
                var after = Reader.Read(reading.Apply(fix.Edits), new ListingOptions("list.papers.json"));
                Assert.True(DirectiveSet.Read(after).Disables(rule, after.Entries[reading.Entries.ToList().IndexOf(entry)].Title!.Value));
            }
        }
    }
}
