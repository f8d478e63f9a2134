using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using PaperCatalog.Listings.Tests.Work;
using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Directives;

/// <summary>A directive that disables nothing is reported, rule by rule.</summary>
public sealed class UnusedDirectiveTests
{
    [Fact]
    public void Each_rule_that_disables_nothing_is_reported_where_it_stands()
    {
        var sample = new DirectiveSample("# paper-catalog disable PAPER301, paper221 PAPER302", Title1, Abstract1, Title2, Abstract2);

        Assert.Equal(["PAPER301", "paper221", "PAPER302"], sample.FindUnused());
        Assert.Equal(["paper221", "PAPER302"], sample.FindUnused(sample.At(RuleTable.RepeatedEntry, Title1)));
        Assert.Equal(
            ["PAPER301", "PAPER302"],
            sample.FindUnused(sample.At(RuleTable.RepeatedEntry, Title2), sample.At(RuleTable.MarkupResidue, Abstract1)));
        Assert.Equal(["PAPER221"], sample.Directives.FindUnused([sample.At(RuleTable.RepeatedEntry, Title1)])[0].Arguments);
    }

    [Fact]
    public void All_is_unused_where_there_is_no_problem()
    {
        var sample = new DirectiveSample("# paper-catalog disable all", Title1, Abstract1, "# paper-catalog disable ALL", Title2, Abstract2);

        Assert.Equal(["ALL"], sample.FindUnused(sample.At(RuleTable.RepeatedEntry, Title1)));
        Assert.Equal(["all", "ALL"], sample.FindUnused(Problem.At(RuleTable.SameContent, default)));
    }

    [Fact]
    public void Directives_for_one_place_are_all_used()
    {
        var sample = new DirectiveSample("# paper-catalog disable-file PAPER301", "# paper-catalog disable PAPER301 all", Title1, Abstract1);
        Assert.Empty(sample.FindUnused(sample.At(RuleTable.RepeatedEntry, Title1)));
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
    public void Many_problems_and_many_directives_are_no_work()
    {
        var lines = Enumerable.Range(0, 100).SelectMany(EntryWithDirective);
        var reading = Reader.ReadLines([.. lines]);
        var problems = reading.Entries
            .SelectMany(entry => Enumerable.Range(0, 100).Select(at => Problem.At(RuleTable.DoubledWord, new ByteSpan(entry.Abstract!.Value.Start + at, 1))))
            .ToArray();

        var directives = DirectiveSet.Read(reading);
        Assert.Equal(5_000, problems.Count(directives.Disables));
        Assert.Equal(100, directives.FindUnused(problems).Count);
        // As many problems in each of as many entries.
        CountedListings.AssertLinear(
            "Disable", "PlainText", times => string.Join('\n', Enumerable.Range(0, 50 * times).SelectMany(EntryWithDirective)), "a directive in each entry");
    }

    [Fact]
    public void Nor_are_many_directives_for_one_entry()
    {
        const string Directive = "# paper-catalog disable PAPER225 PAPER225 PAPER221";
        var reading = Reader.ReadLines([.. Enumerable.Repeat(Directive, 1_000), Title1, Abstract1]);
        var problems = Enumerable.Range(0, 1_000).Select(_ => Problem.At(RuleTable.DoubledWord, reading.Entries[0].Abstract!.Value));

        Assert.Equal(1_000, DirectiveSet.Read(reading).FindUnused(problems).Count);
        CountedListings.AssertLinear(
            "Disable", "PlainText", times => string.Join('\n', [.. Enumerable.Repeat(Directive, 1_000 * times), Title1, Abstract1]), "directives for one entry");
    }

    private static string[] EntryWithDirective(int number) =>
    [
        number % 2 == 0 ? "# paper-catalog disable PAPER225, PAPER301" : "# paper-catalog disable PAPER221 -- as it stands in the paper",
        $"{Title1} {number}", Abstract1,
    ];
}
