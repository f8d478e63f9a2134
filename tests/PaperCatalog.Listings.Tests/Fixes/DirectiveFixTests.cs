using PaperCatalog.Listings.Directives;
using PaperCatalog.Listings.Fixes;
using PaperCatalog.Listings.Rules;
using PaperCatalog.Listings.Tests.Infrastructure;
using static PaperCatalog.Listings.Tests.Infrastructure.Sample;

namespace PaperCatalog.Listings.Tests.Fixes;

/// <summary>A directive is written where it disables the problem and nothing else, and can be taken back.</summary>
public sealed class DirectiveFixTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void It_stands_before_the_entry(string lineBreak)
    {
        var reading = Reader.Read(string.Join(lineBreak, Title1, Abstract1, "", "12", Title2, "", Abstract2, "", Title3, Abstract3));
        var problem = reading.ProblemAt(RuleTable.DoubledWord, Abstract2);

        var fix = DirectiveFixes.Disable(reading, problem.Rule, problem.Span)!;

        Assert.Equal("Disable PAPER225 for this entry", fix.Title);
        Assert.Equal(
            string.Join(lineBreak, Title1, Abstract1, "", "# paper-catalog disable PAPER225", "12", Title2, "", Abstract2, "", Title3, Abstract3),
            reading.Apply(fix.Edits));
        AssertDisables(reading, fix, RuleTable.DoubledWord, Title2, Abstract2);
    }

    [Fact]
    public void It_stands_before_a_line_of_no_entry()
    {
        var reading = Reader.ReadLines("Daily Papers", "Mar 17", Title1, Abstract1, "12", "+++");
        foreach (var problem in reading.Problems.Where(problem => problem.Rule == RuleTable.UnknownYear))
        {
            var fix = DirectiveFixes.Disable(reading, problem.Rule, problem.Span)!;
            Assert.Equal("Disable PAPER211 for this line", fix.Title);
            Assert.StartsWith("Daily Papers\n# paper-catalog disable PAPER211\nMar 17\n", reading.Apply(fix.Edits));
            AssertDisables(reading, fix, RuleTable.UnknownYear, "Mar 17", Title1, Abstract1);
        }
    }

    [Fact]
    public void For_a_rule_of_the_listing_it_stands_at_the_top()
    {
        var reading = Reader.Read($"new\r\nSubscribe\n{Title1}\n{Abstract1}");
        var fix = DirectiveFixes.Disable(reading, RuleTable.MalformedDirective, reading.Entries[0].Span)!;

        Assert.Equal("Disable PAPER109 for this listing", fix.Title);
        Assert.Equal($"# paper-catalog disable-file PAPER109\r\nnew\r\nSubscribe\n{Title1}\n{Abstract1}", reading.Apply(fix.Edits));
        var again = Reader.Read(reading.Apply(fix.Edits));
        Assert.True(DirectiveSet.Read(again).Disables(Problem.At(RuleTable.MalformedDirective, again.Entries[0].Span)));
    }

    [Fact]
    public void Every_rule_that_a_directive_can_name_can_be_disabled()
    {
        var reading = Reader.ReadLines("new", Title1, Abstract1, Title2, Abstract2);
        var place = reading.ProblemAt(RuleTable.MissingTitle, Title2).Span;
        foreach (var rule in DirectiveRules.All)
        {
            if (rule.Id is "PAPER101" or "PAPER102" or "PAPER106")
            {
                Assert.Null(DirectiveFixes.Disable(reading, rule, place));
                Assert.Empty(DirectiveFixes.DisableAll(reading, rule, [place]));
                continue;
            }

            var fix = DirectiveFixes.Disable(reading, rule, place)!;
            Assert.Equal(fix.Edits, DirectiveFixes.DisableAll(reading, rule, [place]));
            var again = Reader.Read(reading.Apply(fix.Edits));
            var directives = DirectiveSet.Read(again);
            Assert.Empty(directives.Malformed);
            Assert.True(directives.Disables(rule, again.ProblemAt(RuleTable.MissingTitle, Title2).Span));
        }

        Assert.Null(DirectiveFixes.Disable(reading, RuleTable.InvalidOption, place));
    }

    [Fact]
    public void One_directive_for_an_entry_is_enough()
    {
        var reading = Reader.ReadLines(Title1, Abstract1, Title2, Abstract2);
        ByteSpan[] places = [.. new[] { Abstract2, Title1, Abstract1, Title2 }.Select(text => reading.ProblemAt(RuleTable.DoubledWord, text).Span)];

        Assert.Equal(
            string.Join('\n', "# paper-catalog disable PAPER225", Title1, Abstract1, "# paper-catalog disable PAPER225", Title2, Abstract2),
            reading.Apply(DirectiveFixes.DisableAll(reading, RuleTable.DoubledWord, places)));
    }

    [Fact]
    public void A_title_that_is_glued_to_the_header_has_it_above_that()
    {
        var reading = Reader.ReadLines("new", "Subscribe" + Title1, Abstract1);
        var fix = DirectiveFixes.Disable(reading, RuleTable.DoubledWord, reading.Entries[0].Title!.Value)!;
        Assert.Equal(string.Join('\n', "new", "# paper-catalog disable PAPER225", "Subscribe" + Title1, Abstract1), reading.Apply(fix.Edits));
        AssertDisables(reading, fix, RuleTable.DoubledWord, Title1, Abstract1);
    }

    [Fact]
    public void A_text_without_a_line_break_gets_one_of_its_own()
    {
        var reading = Reader.Read("Nothing to see");
        Assert.Equal(
            "# paper-catalog disable-file PAPER104\nNothing to see",
            reading.Apply(DirectiveFixes.Disable(reading, RuleTable.UnrecognisedForm, reading.Problems[0].Span)!.Edits));
    }

    /// <summary>After the fix the rule is disabled at these texts and at no other line; the entries are what they were.</summary>
    private static void AssertDisables(ListingReading reading, ListingFix fix, Rule kind, params string[] texts)
    {
        var again = Reader.Read(reading.Apply(fix.Edits));
        Assert.Equal(reading.EntryTexts(), again.EntryTexts());
        Assert.Equal(reading.ProblemTexts(), again.ProblemTexts());

        var directives = DirectiveSet.Read(again);
        var places = Enumerable.Range(0, again.Lines.Count)
            .Where(line => again.Lines[line] is not (LineOwner.Directive or LineOwner.Blank))
            .Select(again.Text.GetLine)
            .Where(line => directives.Disables(Problem.At(kind, line)))
            .Select(again.Text.GetString);
        Assert.Equal(texts, places.Where(text => !text.All(char.IsDigit)).Select(text => text.Replace("Subscribe", "", StringComparison.Ordinal)));
    }
}
