using System.Text;
using PaperCatalog.Listings.BibTeX;

namespace PaperCatalog.Listings.Tests.BibTeX;

/// <summary>What LaTeX becomes.</summary>
public sealed class LatexTests
{
    [Theory]
    [InlineData("G{\\\"o}del", "Gödel")]
    [InlineData("G\\\"{o}del", "Gödel")]
    [InlineData("G{\\\"{o}}del", "Gödel")]
    [InlineData("{G}\\\"odel", "Gödel")]
    [InlineData("Erd{\\H o}s and Erd\\H{o}s", "Erdős and Erdős")]
    [InlineData("na{\\\"\\i}ve, na\\\"{\\i}ve, {\\'\\i}", "naïve, naïve, í")]
    [InlineData("Ho{\\`a}ng, Vi{\\d{\\^e}}t, \\'{\\^e}", "Hoàng, Việt, ế")]
    [InlineData("\\v{S}koda \\v Cech \\c{c} \\k{a} \\r{u} \\u{g} \\.{z} \\={a} \\b{k} \\~n", "Škoda Čech ç ą ů ğ ż ā ḵ ñ")]
    [InlineData("{\\AA}rhus, {\\ss}, {\\O}re, {\\L}\\'od\\'z, \\ae, {\\oe}uvre, \\o{}re", "Århus, ß, Øre, Łódź, æ, œuvre, øre")]
    [InlineData("\\&, \\%, \\$, \\#, \\_, \\{x\\}", "&, %, $, #, _, {x}")]
    [InlineData("The {\\TeX}book and \\LaTeX{} and {\\BibTeX}", "The TeXbook and LaTeX and BibTeX")]
    [InlineData("1--2, 1---2, 1-2, ----", "1–2, 1—2, 1-2, ----")]
    [InlineData("``double'' and `single' and don't", "“double” and ‘single’ and don't")]
    [InlineData("\\enquote{quoted {inner}}!", "“quoted inner”!")]
    [InlineData("Donald~E. Knuth", "Donald E. Knuth")]
    [InlineData("much   white\n\t space", "much white space")]
    [InlineData("10\\,000 a\\ b \\slash c", "10 000 a b /c")]
    [InlineData("\\emph{Nature} and \\textbf{bold {\\it it}} {\\em em}", "Nature and bold it em")]
    [InlineData("$\\alpha$-divergence, $k$-means, $\\mathcal{O}(n^2)$", "α-divergence, k-means, O(n²)")]
    [InlineData("$10^{-12}$, H$_2$O, $L_{\\infty}$, 90$^\\circ$, 90$^{\\circ}$", "10⁻¹², H₂O, L_∞, 90^∘, 90°")]
    [InlineData("$\\frac{1}{2}$ and $a \\leq b$ and $\\sim$", "1/2 and a ≤b and ∼")]
    [InlineData("\\url{https://example.org/a_b--c~d}", "https://example.org/a_b--c~d")]
    [InlineData("\\href{https://example.org}{the site}", "the site")]
    [InlineData("{\\noopsort{1973b}}Title", "Title")]
    [InlineData("x_1 and a^b", "x_1 and a^b")]
    [InlineData("\\unknown{arg} and \\mystery", "\\unknown{arg} and \\mystery")]
    [InlineData("ends with \\", "ends with \\")]
    [InlineData("{unbalanced is {balanced}}", "unbalanced is balanced")]
    [InlineData("中文 and Ünïcödé", "中文 and Ünïcödé")]
    public void Latex_becomes_the_text_that_it_prints(string latex, string text) => Assert.Equal(text, Bib.Title("{" + latex + "}"));

    [Fact]
    public void Text_is_traced_to_the_listing()
    {
        var reading = Bib.Read("@misc{a, title = {On G{\\\"o}del's the the Proof}, year = 2001}");

        var problem = Assert.Single(Listings.Checks.EntryChecks.Find(reading));
        Assert.Equal(ProblemKind.DoubledWord, problem.Kind);
        Assert.Equal("the the", reading.Text.GetString(problem.Span));
        Assert.False(problem.IsInDecodedText);
    }

    [Fact]
    public void Latex_that_is_decoded_is_no_residue_and_what_is_left_is()
    {
        var decoded = Bib.Read("@misc{a, title = {{\\LaTeX} and \\emph{G{\\\"o}del}, $\\alpha$ \\& more}, year = 2001}");
        var left = Bib.Read("@misc{a, title = {On \\mymacro{things}}, year = 2001}");

        Assert.Empty(Listings.Checks.EntryChecks.Find(decoded));
        Assert.Equal(ProblemKind.MarkupResidue, Assert.Single(Listings.Checks.EntryChecks.Find(left)).Kind);
    }

    [Fact]
    public void Accents_make_the_letters_that_Unicode_composes()
    {
        foreach (var sign in LatexAccents.Signs)
        {
            foreach (var letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
            {
                var text = LatexAccents.Compose(sign, letter.ToString());
                Assert.Equal(text.Normalize(NormalizationForm.FormC), text);
                Assert.StartsWith(letter.ToString(), text.Normalize(NormalizationForm.FormD), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Each_command_has_one_meaning() => Assert.Equal("ß", LatexSymbols.Find("ss"));
}
