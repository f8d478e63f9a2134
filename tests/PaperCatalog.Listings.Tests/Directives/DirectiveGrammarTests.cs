using PaperCatalog.Listings.Rules;

using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Directives;

/// <summary>What a directive can say, and what is said of one that is wrong.</summary>
public sealed class DirectiveGrammarTests
{
    private const string NoName =
        "a name that a C# member can have: a letter or '_', then letters, digits and '_', not '__' at its start, and no keyword";

    [Theory]
    [InlineData("# paper-catalog disable PAPER301")]
    [InlineData("# paper-catalog disable paper301")]
    [InlineData("# paper-catalog  disable\tPAPER221  PAPER301 ")]
    [InlineData("# paper-catalog disable PAPER221,PAPER301")]
    [InlineData("# paper-catalog disable PAPER221 , PAPER301,")]
    [InlineData("# paper-catalog disable all")]
    [InlineData("# paper-catalog disable All")]
    [InlineData("   # paper-catalog disable PAPER301")]
    [InlineData("# paper-catalog disable PAPER301 -- it is another paper, not PAPER999")]
    [InlineData("# paper-catalog disable PAPER301 --")]
    [InlineData("# paper-catalog disable PAPER301 --because")]
    [InlineData("# paper-catalog disable-file PAPER301 -- captured twice")]
    public void A_directive_names_rules_and_may_give_a_reason(string directive)
    {
        var sample = new DirectiveSample(directive, Title1, Abstract1);

        Assert.Empty(sample.Malformed);
        Assert.True(sample.Disables(RuleTable.RepeatedEntry, Title1));
        Assert.Equal(LineOwner.Directive, sample.Reading.Lines[0]);
    }

    [Theory]
    [InlineData("# paper-catalog", "# paper-catalog", "followed by 'disable', 'disable-file', 'name' or 'alias'")]
    [InlineData("# paper-catalog -- reason", "# paper-catalog", "followed by 'disable', 'disable-file', 'name' or 'alias'")]
    [InlineData("# paper-catalog disabel PAPER301", "disabel", "a known word; did you mean 'disable'?")]
    [InlineData("# paper-catalog Disable PAPER301", "Disable", "a known word; did you mean 'disable'?")]
    [InlineData("# paper-catalog disable: PAPER301", "disable:", "a known word; did you mean 'disable'?")]
    [InlineData("# paper-catalog disable_file PAPER301", "disable_file", "a known word; did you mean 'disable-file'?")]
    [InlineData("# paper-catalog ignore PAPER301", "ignore", "a known word; write 'disable', 'disable-file', 'name' or 'alias'")]
    [InlineData("# paper-catalog disable", "disable", "followed by the identifier of a rule, such as PAPER301, or by 'all'")]
    [InlineData("# paper-catalog disable-file -- reason", "disable-file", "followed by the identifier of a rule, such as PAPER301, or by 'all'")]
    [InlineData("# paper-catalog disable PAPER3O1", "PAPER3O1", "the identifier of a rule; did you mean 'PAPER301'?")]
    [InlineData("# paper-catalog disable PAPER310", "PAPER310", "the identifier of a rule; did you mean 'PAPER301'?")]
    [InlineData("# paper-catalog disable al", "al", "the identifier of a rule; did you mean 'all'?")]
    [InlineData("# paper-catalog disable PAPER999", "PAPER999", "the identifier of a rule, such as PAPER301; a reason goes after ' -- '")]
    [InlineData("# paper-catalog disable PAPER221 because it is right", "because", "the identifier of a rule, such as PAPER301; a reason goes after ' -- '")]
    [InlineData("# paper-catalog disable PAPER221 — “quoted”", "—", "the identifier of a rule, such as PAPER301; a reason goes after ' -- '")]
    [InlineData("# paper-catalog disable PAPER108", "PAPER108", "a rule of an entry but of the whole listing; write 'disable-file'")]
    [InlineData("# paper-catalog disable paper109", "paper109", "a rule of an entry but of the whole listing; write 'disable-file'")]
    [InlineData("# paper-catalog disable PAPER107", "PAPER107", "a rule of an entry but of the whole listing; write 'disable-file'")]
    [InlineData("# paper-catalog nme Foo", "nme", "a known word; did you mean 'name'?")]
    [InlineData("# paper-catalog Alias Foo", "Alias", "a known word; did you mean 'alias'?")]
    [InlineData("# paper-catalog name", "name", "followed by a name, such as MyPaper")]
    [InlineData("# paper-catalog alias -- reason", "alias", "followed by a name, such as MyPaper")]
    [InlineData("# paper-catalog name Foo Bar", "Bar", "the end: a paper has one name; a reason goes after ' -- '")]
    [InlineData("# paper-catalog name 2Fast", "2Fast", NoName)]
    [InlineData("# paper-catalog name class", "class", NoName)]
    [InlineData("# paper-catalog alias Foo, __Bar", "__Bar", NoName)]
    [InlineData("# paper-catalog alias Foo.Bar", "Foo.Bar", NoName)]
    public void What_is_wrong_is_marked_and_said(string directive, string part, string expected)
    {
        var sample = new DirectiveSample(Title1, Abstract1, directive, Title2, Abstract2);

        Assert.Equal([(part, $"'{part}' in this directive is not {expected}")], sample.Malformed);
        Assert.Equal(2, sample.Reading.Entries.Count);
    }

    [Fact]
    public void The_rest_of_a_directive_holds()
    {
        var sample = new DirectiveSample("# paper-catalog disable PAPER999, PAPER3O1 PAPER221 why PAPER202", Title1, Abstract1);

        Assert.Equal(["PAPER999", "PAPER3O1", "why"], sample.Malformed.Select(malformed => malformed.Part));
        Assert.True(sample.Disables(RuleTable.MarkupResidue, Title1));
        Assert.False(sample.Disables(RuleTable.MissingAbstract, Title1));
    }

    [Fact]
    public void A_directive_for_an_entry_needs_one_below_it()
    {
        var sample = new DirectiveSample(Title1, Abstract1, "# paper-catalog disable PAPER301", "# paper-catalog disable-file PAPER221", "");

        Assert.Equal(
            [("disable", "'disable' in this directive is not followed by an entry; 'disable-file' is for the whole listing")],
            sample.Malformed);
        Assert.True(sample.Disables(RuleTable.MarkupResidue, Title1));
    }

    [Fact]
    public void Where_nothing_can_be_read_there_is_no_second_problem() =>
        Assert.Empty(new DirectiveSample("# paper-catalog disable PAPER301", "new", "Subscribe").Malformed);

    [Fact]
    public void Every_rule_of_a_problem_can_be_named()
    {
        var directives = RuleTable.All.Where(rule => rule.Scope is not (RuleScope.Options or RuleScope.Code) && rule != RuleTable.MoreProblems).Select(rule => rule.Id).Select(id => $"# paper-catalog disable-file {id}");
        Assert.Empty(new DirectiveSample([.. directives, Title1, Abstract1]).Malformed);
        Assert.Empty(new DirectiveSample("# paper-catalog disable-file PAPER107 PAPER402", Title1, Abstract1).Malformed);
    }
}
