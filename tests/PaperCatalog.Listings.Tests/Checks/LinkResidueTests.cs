using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class LinkResidueTests
{
    [Theory]
    [InlineData("https://a.org/b{here}.", "{here}")]
    [InlineData("https://a.org/b{here", "{here")]
    [InlineData("https://a.org/b{here and no end", "{here")]
    [InlineData("https://a.org/b{LOST Repo}", "{LOST Repo}")]
    [InlineData("https://a.org/b}", "}")]
    [InlineData("https://a.org/b.}", ".}")]
    [InlineData("(https://a.org/b).} We", ").}")]
    [InlineData("https://a.org/b}}.", "}}")]
    [InlineData("https://a.org/b\\\\", "\\\\")]
    [InlineData("https://a.org/b\\.", "\\")]
    [InlineData("https://a.org/b\\footnote{x}.", "\\footnote{x}")]
    [InlineData("https://a.org/b\\textit", "\\textit")]
    [InlineData("https://a.org/b</a>.", "</a>")]
    public void What_sticks_to_the_end_of_a_link_is_found(string text, string residue) =>
        Checking.AssertFinds(text, RuleTable.LinkResidue, residue, $"https://a.org/b|{residue}");

    [Theory]
    [InlineData("https://a.org/b.")]
    [InlineData("https://a.org/b, https://a.org/c; https://a.org/d!")]
    [InlineData("(https://a.org/b)")]
    [InlineData("(see https://a.org/b).")]
    [InlineData("[https://a.org/b]")]
    [InlineData("\"https://a.org/b\"")]
    [InlineData("'https://a.org/b'")]
    [InlineData("`https://a.org/b`")]
    [InlineData("“https://a.org/b”")]
    [InlineData("<https://a.org/b>")]
    [InlineData("https://a.org/b_(c)")]
    [InlineData("https://a.org/b。")]
    [InlineData("https://a.org/b {here is a set}")]
    [InlineData("https://a.org/b")]
    public void What_ends_a_sentence_is_left_alone(string text) => Checking.AssertHealthy(text);

    [Theory]
    [InlineData("\\url{https://a.org/b.}")]
    [InlineData("{https://a.org/b}")]
    public void Braces_around_a_link_are_markup_and_no_residue(string text) =>
        Checking.AssertFinds(text, RuleTable.MarkupResidue, text);
}
