using System.Diagnostics;
using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Tests.Reading;
using static PaperCatalog.Listings.Tests.Reading.Sample;

namespace PaperCatalog.Listings.Tests.Directives;

/// <summary>A directive that disables nothing is reported, rule by rule.</summary>
public sealed class UnusedDirectiveTests
{
    [Fact]
    public void Each_rule_that_disables_nothing_is_reported_where_it_stands()
    {
        var sample = new DirectiveSample("# paper-catalog disable PAPER301, paper221 PAPER302", Title1, Abstract1, Title2, Abstract2);

        Assert.Equal(["PAPER301", "paper221", "PAPER302"], sample.FindUnused());
        Assert.Equal(["paper221", "PAPER302"], sample.FindUnused(sample.At(ProblemKind.RepeatedEntry, Title1)));
        Assert.Equal(
            ["PAPER301", "PAPER302"],
            sample.FindUnused(sample.At(ProblemKind.RepeatedEntry, Title2), sample.At(ProblemKind.MarkupResidue, Abstract1)));
        Assert.Equal(["PAPER221"], sample.Directives.FindUnused([sample.At(ProblemKind.RepeatedEntry, Title1)])[0].Arguments);
    }

    [Fact]
    public void All_is_unused_where_there_is_no_problem()
    {
        var sample = new DirectiveSample("# paper-catalog disable all", Title1, Abstract1, "# paper-catalog disable ALL", Title2, Abstract2);

        Assert.Equal(["ALL"], sample.FindUnused(sample.At(ProblemKind.RepeatedEntry, Title1)));
        Assert.Equal(["all", "ALL"], sample.FindUnused(Problem.At(ProblemKind.SameContent, default)));
    }

    [Fact]
    public void Directives_for_one_place_are_all_used()
    {
        var sample = new DirectiveSample("# paper-catalog disable-file PAPER301", "# paper-catalog disable PAPER301 all", Title1, Abstract1);
        Assert.Empty(sample.FindUnused(sample.At(ProblemKind.RepeatedEntry, Title1)));
    }

    [Fact]
    public void A_directive_against_malformed_ones_is_used_by_them()
    {
        Assert.Empty(new DirectiveSample("# paper-catalog disable-file PAPER109", "#paper-catalog disable all", Title1, Abstract1).FindUnused());
        Assert.Equal(["PAPER109"], new DirectiveSample("# paper-catalog disable-file PAPER109", Title1, Abstract1).FindUnused());
    }

    [Theory]
    [InlineData("PAPER108")]
    [InlineData("all")]
    public void The_rule_itself_is_disabled_for_a_file(string id) =>
        Assert.Empty(new DirectiveSample($"# paper-catalog disable-file {id}", "# paper-catalog disable PAPER301", Title1, Abstract1).FindUnused());

    [Fact]
    public void A_rule_that_reports_no_problem_is_not_judged() =>
        Assert.Empty(new DirectiveSample("# paper-catalog disable-file PAPER107", Title1, Abstract1).FindUnused());

    [Fact]
    public void A_hundred_thousand_problems_and_a_thousand_directives_are_no_work()
    {
        var lines = Enumerable.Range(0, 1_000).SelectMany(number => new[]
        {
            number % 2 == 0 ? "# paper-catalog disable PAPER225, PAPER301" : "# paper-catalog disable PAPER221 -- as it stands in the paper",
            $"{Title1} {number}", Abstract1,
        });
        var reading = Reader.ReadLines([.. lines]);
        var problems = reading.Entries
            .SelectMany(entry => Enumerable.Range(0, 100).Select(at => Problem.At(ProblemKind.DoubledWord, new ByteSpan(entry.Abstract!.Value.Start + at, 1))))
            .ToArray();
        Assert.Equal(100_000, problems.Length);

        var clock = Stopwatch.StartNew();
        var directives = DirectiveSet.Read(reading);
        var disabled = problems.Count(directives.Disables);
        var unused = directives.FindUnused(problems);
        clock.Stop();

        Assert.Equal(50_000, disabled);
        Assert.Equal(1_000, unused.Count);
        // It takes less than half a second; comparing each with each would take a thousand times that.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void Nor_are_a_hundred_thousand_directives_for_one_entry()
    {
        var reading = Reader.ReadLines([.. Enumerable.Repeat("# paper-catalog disable PAPER225 PAPER225 PAPER221", 100_000), Title1, Abstract1]);
        var problems = Enumerable.Range(0, 100_000).Select(_ => Problem.At(ProblemKind.DoubledWord, reading.Entries[0].Abstract!.Value));

        var clock = Stopwatch.StartNew();
        var unused = DirectiveSet.Read(reading).FindUnused(problems);

        Assert.Equal(100_000, unused.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }
}
