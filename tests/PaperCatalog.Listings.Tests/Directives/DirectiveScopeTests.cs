using PaperCatalog.Listings.Rules;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Directives;

/// <summary>Which places a directive is for.</summary>
public sealed class DirectiveScopeTests
{
    private const string Disable301 = "# paper-catalog disable PAPER301";

    [Fact]
    public void A_directive_before_an_entry_is_for_that_entry()
    {
        var sample = new DirectiveSample(Title1, Abstract1, "", Disable301, "", Title2, "", Abstract2, "• 5 authors", "·", "May 24, 2024", Title3, Abstract3);

        Assert.False(sample.Disables(RuleTable.RepeatedEntry, Title1));
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Title2));
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Abstract2));
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, "May 24"));
        Assert.False(sample.Disables(RuleTable.ConflictingEntries, Title2));
        Assert.False(sample.Disables(RuleTable.RepeatedEntry, Title3));
    }

    [Fact]
    public void A_directive_inside_an_entry_is_for_that_entry_too()
    {
        var sample = new DirectiveSample(Title1, Abstract1, "12", Title2, Disable301, Abstract2, Title3, Abstract3);

        Assert.Equal(
            [false, true, true, true, false],
            new[] { Title1, "12", Title2, Abstract2, Title3 }.Select(text => sample.Disables(RuleTable.RepeatedEntry, text)));
    }

    [Fact]
    public void All_is_for_every_rule_but_those_of_the_listing_and_of_directives()
    {
        var sample = new DirectiveSample("# paper-catalog disable all", Title1, Abstract1);

        foreach (var rule in RuleTable.All)
            Assert.Equal(!rule.IsOfListing, sample.Disables(rule, Title1));
    }

    [Fact]
    public void A_directive_for_the_file_is_for_all_of_it_wherever_it_stands()
    {
        var sample = new DirectiveSample("new", "Subscribe", Title1, Abstract1, "# paper-catalog disable-file PAPER301 PAPER106 PAPER109", Title2, Abstract2);

        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Title1));
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Abstract2));
        Assert.True(sample.Directives.Disables(Problem.At(RuleTable.SameContent, default)));
        Assert.True(sample.Disables(RuleTable.MalformedDirective, "# paper"));
        Assert.False(sample.Disables(RuleTable.ConflictingEntries, Title1));
    }

    [Fact]
    public void A_rule_of_the_listing_is_reported_at_its_start_and_is_not_the_first_entrys()
    {
        var sample = new DirectiveSample(Title1, "# paper-catalog disable all", Abstract1);
        Assert.False(sample.Directives.Disables(Problem.At(RuleTable.SameContent, default)));
    }

    [Fact]
    public void A_line_outside_of_entries_is_for_the_directive_right_above_it()
    {
        const string Disable105 = "# paper-catalog disable PAPER105, PAPER301";
        var sample = new DirectiveSample(Disable105, "", "***", "+++", Title1, Abstract1, Title2, Abstract2);

        Assert.Equal(["***", "+++"], sample.Reading.Problems.Select(problem => sample.Reading.Text.GetString(problem.Span)));
        Assert.True(sample.Directives.Disables(sample.Reading.Problems[0]));
        Assert.False(sample.Directives.Disables(sample.Reading.Problems[1]));
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Title1));
        Assert.False(sample.Disables(RuleTable.RepeatedEntry, Title2));
    }

    [Fact]
    public void A_stray_line_behind_an_entry_is_not_the_entrys()
    {
        var sample = new DirectiveSample("# paper-catalog disable PAPER105", Title1, Abstract1, "***", Title2, Abstract2);
        Assert.False(sample.Directives.Disables(sample.Reading.Problems.Single()));
    }

    [Fact]
    public void A_stray_line_within_an_entry_is_the_entrys()
    {
        var sample = new DirectiveSample("# paper-catalog disable PAPER105", Title1, "***", Abstract1);
        Assert.True(sample.Directives.Disables(sample.Reading.Problems.Single()));
    }

    [Fact]
    public void The_day_of_capture_has_a_line_of_its_own()
    {
        var sample = new DirectiveSample("Daily Papers", "# paper-catalog disable PAPER211", "Mar 17", "", Title1, Abstract1);
        Assert.True(sample.Directives.Disables(sample.Reading.Problems.Single()));
        Assert.Empty(sample.FindUnused([.. sample.Reading.Problems]));
    }

    [Fact]
    public void A_title_that_is_glued_to_the_header_is_an_entrys()
    {
        var sample = new DirectiveSample(Disable301, "Subscribe" + Title1, Abstract1, Title2, Abstract2);
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Title1));
        Assert.False(sample.Disables(RuleTable.RepeatedEntry, Title2));
    }

    [Fact]
    public void Several_directives_add_up()
    {
        var sample = new DirectiveSample(Disable301, "# paper-catalog disable PAPER302", Title1, Abstract1, Disable301, Title2, Abstract2);
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Title1));
        Assert.True(sample.Disables(RuleTable.ConflictingEntries, Title1));
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Title2));
        Assert.False(sample.Disables(RuleTable.ConflictingEntries, Title2));
    }

    [Fact]
    public void Without_a_directive_nothing_is_disabled()
    {
        var sample = new DirectiveSample(Title1, Abstract1);
        Assert.False(sample.Disables(RuleTable.RepeatedEntry, Title1));
        Assert.Empty(sample.FindUnused(sample.At(RuleTable.RepeatedEntry, Title1)));
        Assert.Same(sample.Directives, new DirectiveSample(Title2, Abstract2).Directives);
    }

    private static class Directives
    {
        public static Rule[] OfListing { get; } =
        [
            RuleTable.NotUtf8, RuleTable.EmptyListing, RuleTable.NoPapers, RuleTable.UnrecognisedForm, RuleTable.WrongDialect, RuleTable.Utf16,
            RuleTable.SameContent, RuleTable.UnusedDirective, RuleTable.MalformedDirective,
        ];
    }
}
