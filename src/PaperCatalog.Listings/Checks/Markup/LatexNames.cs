namespace PaperCatalog.Listings.Checks.Markup;

/// <summary>The names of LaTeX commands that are found in titles and abstracts, without their backslash.</summary>
internal static class LatexNames
{
    private static readonly HashSet<string> s_names = Split(
        // Type, references, letters and signs.
        "bf em tt sc sl sf rm emph bfseries itshape scshape ttfamily scriptsize footnotesize normalsize textsuperscript " +
        "textsubscript mbox hbox xspace newline linebreak noindent href cite citet citep citeauthor citeyear eqref cref " +
        "footnotemark footnotetext aa AA ae AE oe OE ss textless textgreater textbar textasciitilde textasciicircum " +
        "textbackslash textunderscore textdegree textregistered texttrademark dag ddag ldots cdots dotsc quad qquad hspace " +
        "vspace LaTeX TeX BibTeX textbf textit texttt textsc textsf textsl textrm textnormal",
        // Greek.
        "alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau " +
        "upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega",
        // Mathematics.
        "times pm mp cdot circ ast approx sim simeq equiv neq ne le ge leq geq leqslant geqslant ll gg propto infty int " +
        "nabla forall notin subset subseteq rightarrow leftarrow Rightarrow Leftarrow leftrightarrow longrightarrow mapsto " +
        "uparrow downarrow frac sqrt argmax argmin ell vec overline widehat widetilde bigl bigr perp langle rangle lfloor " +
        "rfloor lceil rceil checkmark boldsymbol bm ensuremath operatorname mathcal mathbb mathbf mathrm mathsf mathit " +
        "mathfrak mathtt mathscr");

    private static readonly HashSet<string> s_words = Split(
        "it tiny small large Large huge underline text par smash url ref label footnote thanks copyright pounds euro dots " +
        "slash div bullet star sum prod partial exists in cup cap to log ln exp max min arg lim sup inf det hat bar tilde dot " +
        "left right big Big top mid parallel begin end item percent prime dagger");

    /// <summary>Whether <paramref name="name"/> is one of them and no word.</summary>
    public static bool Contains(string name) => s_names.Contains(name);

    /// <summary>Whether <paramref name="name"/> is one of them and a word too, which can be the part of a path.</summary>
    public static bool ContainsWord(string name) => s_words.Contains(name);

    private static HashSet<string> Split(params string[] lists) =>
        new(lists.SelectMany(list => list.Split(' ')), StringComparer.Ordinal);
}
