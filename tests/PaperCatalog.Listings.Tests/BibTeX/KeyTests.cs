using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>Citation keys and the names of strings.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("@misc{, title = {One}}", "misc", "The entry has no citation key")]
    [InlineData("@misc{title = {One}}", "misc", "The entry has no citation key")]
    [InlineData("@misc{two words, title = {One}}", "two words", "The citation key 'two words' has a space in it")]
    [InlineData("@misc{a#b, title = {One}}", "a#b", "The citation key 'a#b' has '#' in it")]
    [InlineData("@misc{a\\b, title = {One}}", "a\\b", "The citation key 'a\\b' has '\\' in it")]
    [InlineData("@misc{a~b, title = {One}}", "a~b", "The citation key 'a~b' has '~' in it")]
    [InlineData("@misc{a%b, title = {One}}", "a%b", "The citation key 'a%b' has '%' in it")]
    [InlineData("@misc{(a), title = {One}}", "(a)", "The citation key '(a)' has '(' in it")]
    public void A_key_that_is_missing_or_illegal_is_reported(string text, string marked, string what) =>
        Assert.StartsWith($"{marked}: {what}|", Assert.Single(Bib.Problems(text, RuleTable.MalformedKey)), StringComparison.Ordinal);

    [Fact]
    public void A_key_that_repeats_one_above_is_reported_with_its_line_and_place()
    {
        var reading = Bib.Read("@misc{a, title = {One}}\n@misc{b, title = {Two}}\n@misc{a, title = {Three}}\n@misc{B, title = {Four}}");

        var problems = reading.Problems.Where(problem => problem.Rule == RuleTable.RepeatedKey).ToList();
        Assert.Equal(["a|is the key of|1", "B|differs in case only from the key of|2"], problems.Select(problem => string.Join('|', problem.Arguments)));
        Assert.Equal(["a", "b"], problems.Select(problem => reading.Text.GetString(problem.Related!.Value.Span)));
        Assert.Equal(4, reading.Entries.Count);
    }

    [Fact]
    public void Strings_that_are_not_defined_above_or_not_used_are_reported()
    {
        const string text = """
            @string{nips = {NIPS}, icml = {ICML}}
            @misc{a, title = nisp # later # unheard # nips, year = 2001}
            @string{later = {Later}}
            """;

        Assert.Equal(
            [
                "nisp: nisp|did you mean 'nips'?", "later: later|move its '@string' above this entry",
                "unheard: unheard|define it above with '@string', or put the text in braces",
            ],
            Bib.Problems(text, RuleTable.UndefinedString));
        Assert.Equal(["icml: icml", "later: later"], Bib.Problems(text, RuleTable.UnusedString));
    }

    // btxdoc, section 2: the standard styles define the months; the manual of BibLaTeX, section 2.3.10.
    [Theory]
    [InlineData("jan", "01")]
    [InlineData("feb", "02")]
    [InlineData("mar", "03")]
    [InlineData("apr", "04")]
    [InlineData("may", "05")]
    [InlineData("jun", "06")]
    [InlineData("jul", "07")]
    [InlineData("aug", "08")]
    [InlineData("sep", "09")]
    [InlineData("oct", "10")]
    [InlineData("nov", "11")]
    [InlineData("DEC", "12")]
    public void Months_are_strings_that_are_always_there(string name, string month) =>
        Assert.Equal($"2001-{month}", Bib.ReadClean($"@misc{{k, title = {{T}}, year = 2001, month = {name}}}").Entries[0].PublishedOn!.Value.Value.ToString());

    [Fact]
    public void A_listing_can_define_a_month_anew() => Assert.Equal(
        "2001-06", Bib.Read("@string{may = {June}}\n@misc{k, title = {T}, year = 2001, month = may}").Entries[0].PublishedOn!.Value.Value.ToString());
}
