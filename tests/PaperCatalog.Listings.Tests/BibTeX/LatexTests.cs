using System.Text;
using PaperCatalog.Listings.BibTeX;
using PaperCatalog.Listings.BibTeX.Latex;
using PaperCatalog.Listings.Rules;

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
    [InlineData("$10^{-12}$, H$_2$O, $L_{\\infty}$, 90$^\\circ$, 90$^{\\circ}$", "10⁻¹², H₂O, L_∞, 90°, 90°")]
    [InlineData("$\\frac{1}{2}$ and $a \\leq b$ and $\\sim$", "1/2 and a ≤ b and ∼")]
    [InlineData("$O(n \\log n)$ and \\(\\alpha x\\)", "O(n log n) and αx")]
    [InlineData("$f'(x)$, $f''$, CO\\textsubscript{2}, 2\\textsuperscript{nd}, \\ensuremath{10^6}", "f′(x), f″, CO₂, 2nd, 10⁶")]
    [InlineData("$\\hat{x}$ and $\\bar{\\theta}$ and $\\vec v$", "x̂ and θ̄ and v⃗")]
    [InlineData("$\\widehat{xy}$", "\\widehat{xy}")]
    [InlineData("?`Qu\\'e? and !`S\\'i!", "¿Qué? and ¡Sí!")]
    [InlineData("\\url{https://example.org/a_b--c~d}", "https://example.org/a_b--c~d")]
    [InlineData("\\href{https://example.org}{the site}", "the site")]
    [InlineData("{\\noopsort{1973b}}Title", "Title")]
    [InlineData("x_1 and a^b", "x_1 and a^b")]
    [InlineData("n\\({}^{\\mbox{2}}\\) log n, k\\({}_{\\mbox{1}}\\), n\\({}^{\\mbox{\\emph{k}}}\\)", "n² log n, k₁, n^k")]
    [InlineData("$n^{1-\\epsilon}$, $2^{O(\\log n)}$, $x^{\\alpha}$, $x^{\\mathrm{d}}$, $n^{th}$", "n^(1-ϵ), 2^(O(log n)), x^α, x^d, n^th")]
    [InlineData("$x_{i+1}$, $T_{\\max}$, $L_{\\text{eff}}$, $x^{a^{b+c}}$", "x_(i+1), T_max, L_eff, x^(a^(b+c))")]
    [InlineData("$\\overline{\\mathrm{MS}}$, $10^{\\text{th}}$, $O(n\\log n)$, $2\\sin x$, $x^\\in$", "M̅S̅, 10^th, O(n log n), 2 sin x, x^∈")]
    [InlineData("CO$_{\\textrm{2}}$, H$_{\\rm 2}$O, 10$^{\\text{-3}}$, m$^{\\mathrm {2}}$", "CO₂, H₂O, 10⁻³, m²")]
    [InlineData("Al\\textsubscript{x}Ga\\textsubscript{1-x}As, Si$_{1-x}$Ge$_x$", "AlₓGa₁₋ₓAs, Si₁₋ₓGeₓ")]
    [InlineData("(11$\\overline{2}$0), $\\overline 1$, $\\overline{AB}$, $\\overline{a+b}$", "(112̅0), 1̅, A̅B̅, \\overline{a+b}")]
    [InlineData("$\\frac 1 2$, $\\frac12$, $\\frac{1}2$, $\\frac1{n+1}$, $\\frac{a + b}{c}$", "1/2, 1/2, 1/2, 1/(n+1), (a + b)/c")]
    [InlineData("$L\\sp 2$, $L\\sp{p-q}$, $H\\sb 2$, $\\frac\\pi 2$", "L², L^(p-q), H₂, \\fracπ2")]
    [InlineData("\\textgreek{λόγος} and \\textgerman[spelling=old]{Daß} and \\textenglish [x] {it}", "λόγος and Daß and it")]
    [InlineData("\\htmladdnormallink{The page}{http://example.org/a_b} of it", "The page of it")]
    [InlineData("\\texorpdfstring{$\\alpha$}{alpha} decay", "α decay")]
    [InlineData("{\\cal O}(n) and $\\Bbb R$ and \\textenglish[x", "O(n) and R and [x")]
    [InlineData("\\unknown{arg} and \\mystery", "\\unknown{arg} and \\mystery")]
    [InlineData("ends with \\", "ends with \\")]
    [InlineData("{unbalanced is {balanced}}", "unbalanced is balanced")]
    [InlineData("中文 and Ünïcödé", "中文 and Ünïcödé")]
    public void Latex_becomes_the_text_that_it_prints(string latex, string text) => Assert.Equal(text, Bib.Title("{" + latex + "}"));

    // The table of accents of the LaTeX2e manual, "Accents", and those of the encodings T4 and T5.
    [Theory]
    [InlineData("`", "o", "ò")]
    [InlineData("'", "o", "ó")]
    [InlineData("^", "o", "ô")]
    [InlineData("\"", "o", "ö")]
    [InlineData("~", "o", "õ")]
    [InlineData("=", "o", "ō")]
    [InlineData(".", "o", "ȯ")]
    [InlineData("u", "o", "ŏ")]
    [InlineData("v", "o", "ǒ")]
    [InlineData("H", "o", "ő")]
    [InlineData("c", "c", "ç")]
    [InlineData("d", "o", "ọ")]
    [InlineData("b", "o", "o̱")]
    [InlineData("k", "a", "ą")]
    [InlineData("r", "a", "å")]
    [InlineData("t", "o", "o͡")]
    [InlineData("h", "o", "ỏ")]
    [InlineData("textcommabelow", "s", "ș")]
    [InlineData("'", "\\i", "í")]
    [InlineData("v", "\\j", "ǰ")]
    [InlineData("'", "\\ae", "ǽ")]
    [InlineData("'", "\\^e", "ế")]
    [InlineData("~", "{\\ohorn}", "ỡ")]
    public void An_accent_is_on_its_letter_however_it_is_written(string name, string letter, string text)
    {
        var gap = char.IsLetter(name[0]) && letter[0] is not ('{' or '\\') ? " " : "";
        var behind = letter[0] == '\\' && char.IsLetter(letter[1]) ? " " : "";
        foreach (var latex in new[]
        {
            $"\\{name}{gap}{letter}{behind}", $"\\{name}{{{letter}}}", $"{{\\{name}{gap}{letter}}}", $"{{\\{name}{{{letter}}}}}",
            $"\\{name} {letter}{behind}", $"\\{name} {{{letter}}}", $"\\{name}{{ {letter} }}", $"\\{name}{{{{{letter}}}}}", $"{{\\{name}\n{letter}}}",
        })
            Assert.Equal($"a {text}b", Bib.Title($"{{a {latex}b}}"));
    }

    [Theory]
    [InlineData("\\t{oo}", "o͡o")]
    [InlineData("\\\"{ou}", "öu")]
    [InlineData("\\'{\\^{ea}}b", "ếab")]
    [InlineData("\\~{}x and \\^{}x and {\\~}x", "~x and ^x and ~x")]
    [InlineData("\\d{}", "\\d{}")]
    [InlineData("\\'\\'\\'a", "\\'á́")]
    [InlineData("\\' $x$", "\\' x")]
    public void An_accent_before_several_letters_is_on_the_first(string latex, string text) => Assert.Equal(text, Bib.Title("{" + latex + "}"));

    // The tables of symbols of the LaTeX2e manual: "Reserved characters", "Text symbols", "Additional Latin letters".
    [Theory]
    [InlineData("ss ae AE oe OE aa AA o O l L i j dh DH th TH dj DJ ng NG", "ß æ Æ œ Œ å Å ø Ø ł Ł ı ȷ ð Ð þ Þ đ Đ ŋ Ŋ")]
    [InlineData("S P dag ddag copyright pounds textcopyright textregistered texttrademark", "§ ¶ † ‡ © £ © ® ™")]
    [InlineData("textquoteleft textquoteright textquotedblleft textquotedblright quotesinglbase quotedblbase", "‘ ’ “ ” ‚ „")]
    [InlineData("guillemotleft guillemotright guilsinglleft guilsinglright lq rq textquotedbl textquotesingle", "« » ‹ › ‘ ’ \" '")]
    [InlineData("textendash textemdash textellipsis dots ldots textbullet textperiodcentered", "– — … … … • ·")]
    [InlineData("textbackslash textbar textless textgreater textasciitilde textasciicircum textunderscore", "\\ | < > ~ ^ _")]
    [InlineData("textbraceleft textbraceright textdollar textsection textparagraph textdegree textmu", "{ } $ § ¶ ° µ")]
    [InlineData("texteuro textsterling textyen textcent textonehalf textordfeminine textexclamdown textquestiondown", "€ £ ¥ ¢ ½ ª ¡ ¿")]
    [InlineData("alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu", "α β γ δ ε ζ η θ ι κ λ μ")]
    [InlineData("nu xi pi rho sigma tau upsilon varphi chi psi omega", "ν ξ π ρ σ τ υ φ χ ψ ω")]
    [InlineData("Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega", "Γ Δ Θ Λ Ξ Π Σ Υ Φ Ψ Ω")]
    [InlineData("times pm leq geq neq approx equiv infty partial nabla sum prod int to in cup cap", "× ± ≤ ≥ ≠ ≈ ≡ ∞ ∂ ∇ ∑ ∏ ∫ → ∈ ∪ ∩")]
    public void A_command_is_its_symbol_however_it_is_written(string commands, string symbols)
    {
        foreach (var (command, symbol) in commands.Split(' ').Zip(symbols.Split(' ')))
        {
            foreach (var latex in new[] { $"{{\\{command}}}", $"\\{command}{{}}", $"\\{command} ", $"\\{command}\n" })
                Assert.Equal($"a{symbol}b", Bib.Title($"{{a{latex}b}}"));
        }
    }

    [Fact]
    public void Text_is_traced_to_the_listing()
    {
        var reading = Bib.Read("@misc{a, title = {On G{\\\"o}del's the the Proof}, year = 2001}");

        var problem = Assert.Single(Listings.Checks.EntryChecks.Find(reading));
        Assert.Equal(RuleTable.DoubledWord, problem.Rule);
        Assert.Equal("the the", reading.Text.GetString(problem.Span));
        Assert.False(problem.IsInDecodedText);
    }

    [Fact]
    public void Latex_that_is_decoded_is_no_residue_and_what_is_left_is()
    {
        var decoded = Bib.Read("@misc{a, title = {{\\LaTeX} and \\emph{G{\\\"o}del}, $\\alpha$ \\& more}, year = 2001}");
        var left = Bib.Read("@misc{a, title = {On \\mymacro{things}}, year = 2001}");

        Assert.Empty(Listings.Checks.EntryChecks.Find(decoded));
        Assert.Equal(RuleTable.MarkupResidue, Assert.Single(Listings.Checks.EntryChecks.Find(left)).Rule);
    }

    [Fact]
    public void Accents_make_the_letters_that_Unicode_composes()
    {
        foreach (var accent in LatexAccents.All)
        {
            foreach (var letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
            {
                var text = accent.Compose(letter.ToString());
                Assert.Equal(text.Normalize(NormalizationForm.FormC), text);
                Assert.StartsWith(letter.ToString(), text.Normalize(NormalizationForm.FormD), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Each_command_has_one_meaning() => Assert.Equal("ß", LatexSymbols.Find("ss"));
}
