using PaperCatalog.Listings.Rules;

namespace PaperCatalog.Listings.Tests.Checks;

public sealed class MarkupResidueTests
{
    [Theory]
    [InlineData("up to 52.6\\% faster", "\\%")]
    [InlineData("a Q\\&A system", "\\&")]
    [InlineData("snake\\_case and \\#1", "\\_", "\\#")]
    [InlineData("\\{0, 1\\}", "\\{", "\\}")]
    [InlineData("https://a.org/b\\_c", "\\_")]
    [InlineData("10\\,000 samples", "\\,")]
    [InlineData("e.g.\\ this", "\\ ")]
    [InlineData("data\\-base", "\\-")]
    [InlineData("and\\/or", "\\/")]
    public void An_escaped_sign_is_found(string text, params string[] marked) =>
        Checking.AssertFinds(text, RuleTable.MarkupResidue, marked);

    [Theory]
    [InlineData("Gerv\\'asio", "\\'a")]
    [InlineData("na\\\"ively", "\\\"i")]
    [InlineData("na\\\"{\\i}ve", "\\\"{\\i}")]
    [InlineData("Poincar{\\'e}", "{\\'e}")]
    [InlineData("\\c{c} and \\v{S}", "\\c{c}", "\\v{S}")]
    [InlineData("S\\o{}ren", "\\o{}")]
    [InlineData("stra\\ss e", "\\ss")]
    [InlineData("a \\\"quote\\\" of JSON", "\\\"q", "\\\"")]
    public void An_accent_is_found(string text, params string[] marked) =>
        Checking.AssertFinds(text, RuleTable.MarkupResidue, marked);

    [Theory]
    [InlineData("\\textbf{very} deep", "\\textbf{very}")]
    [InlineData("\\\\textbf{very} deep", "\\\\textbf{very}")]
    [InlineData("see \\url{https://a.org/b.}", "\\url{https://a.org/b.}")]
    [InlineData("see \\href{https://a.org/b}{this page}.", "\\href{https://a.org/b}{this page}")]
    [InlineData("as in \\cite[p. 3]{key}", "\\cite[p. 3]{key}")]
    [InlineData("an \\emph{\\textbf{old} idea}", "\\emph{\\textbf{old} idea}")]
    [InlineData("a remnant in another: \\textbf{2.4times}, once", "\\textbf{2.4times}")]
    [InlineData("up to 2.4\\times speedup", "\\times")]
    [InlineData("requires \\textless2MB", "\\textless")]
    [InlineData("with \\alpha = 1", "\\alpha")]
    [InlineData("we propose \\ours, which", "\\ours")]
    [InlineData("we propose \\ours{}, which", "\\ours{}")]
    [InlineData("no end: \\emph{old", "\\emph{")]
    public void A_command_is_found(string text, string marked) => Checking.AssertFinds(text, RuleTable.MarkupResidue, marked);

    [Theory]
    [InlineData("an {\\em opposite} trend", "{\\em opposite}")]
    [InlineData("an {\\bf 8.2\\%} gain", "{\\bf 8.2\\%}")]
    [InlineData("an {\\bf open end", "{\\bf")]
    [InlineData("{scriptsize small}", "{scriptsize small}")]
    [InlineData("{scriptsize small", "{scriptsize")]
    [InlineData("code is {here}", "{here}")]
    [InlineData("code is {here", "{here")]
    [InlineData("code at {https://a.org/b}", "{https://a.org/b}")]
    [InlineData("BERT_{BASE} and x^{2}", "_{BASE}", "^{2}")]
    [InlineData("what robust ASR do}, where", "}")]
    public void A_group_is_found(string text, params string[] marked) =>
        Checking.AssertFinds(text, RuleTable.MarkupResidue, marked);

    [Theory]
    [InlineData("of $O(n^2)$ steps", "$O(n^2)$")]
    [InlineData("$\\alpha$-stable", "$\\alpha$")]
    [InlineData("for $x_i geq 3$", "$x_i geq 3$")]
    [InlineData("the $n$ best", "$n$")]
    [InlineData("display $$x_i$$ style", "$$x_i$$")]
    [InlineData("the \\(n\\) best", "\\(n\\)")]
    [InlineData("the \\[n\\] best", "\\[n\\]")]
    [InlineData("2.4times speedup.", "2.4times")]
    [InlineData("1920times1080, or 3times3times3.", "1920times1080", "3times3times3")]
    [InlineData("(5.7 rightarrow 25.4)", "rightarrow")]
    [InlineData("even at geq 50, in mathcal{O}(n)", "geq", "mathcal")]
    public void Mathematics_is_found(string text, params string[] marked) =>
        Checking.AssertFinds(text, RuleTable.MarkupResidue, marked);

    [Theory]
    [InlineData("``let's think'' is", "``let's think''")]
    [InlineData("``forgetting\" of", "``forgetting\"")]
    [InlineData("``one'' and ``two''", "``one''", "``two''")]
    [InlineData("``no end", "``")]
    [InlineData("``no end, and ``one''", "``", "``one''")]
    [InlineData("models~(VLMs) and Figure~3", "~", "~")]
    [InlineData("et al.~[5]", "~")]
    [InlineData("we introduce **TransMLA**, a", "**TransMLA**")]
    [InlineData("code: [here](https://a.org/b)", "[here](https://a.org/b)")]
    [InlineData("<i>in vivo</i>, H<sub>2</sub>O", "<i>in vivo</i>", "<sub>2</sub>")]
    [InlineData("one<br>two<br/>three<br />", "<br>", "<br/>", "<br />")]
    [InlineData("<jats:p>Text</jats:p>", "<jats:p>", "</jats:p>")]
    [InlineData("<a href=\"https://a.org\">this</a>", "<a href=\"https://a.org\">this</a>")]
    [InlineData("code at this https URL.", "this https URL")]
    public void Quotes_ties_Markdown_and_HTML_are_found(string text, params string[] marked) =>
        Checking.AssertFinds(text, RuleTable.MarkupResidue, marked);

    [Fact]
    public void A_long_remnant_is_shortened_in_the_message_and_marked_whole()
    {
        var group = "\\textbf{" + new string('a', 100) + "}";

        Checking.AssertFinds(group, RuleTable.MarkupResidue, group, group[..60] + "...");
    }
}
