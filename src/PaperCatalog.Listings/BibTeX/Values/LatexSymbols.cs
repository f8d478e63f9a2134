namespace PaperCatalog.Listings.BibTeX;

/// <summary>The commands of LaTeX that stand for a text. Sources: the LaTeX2e manual, Unicode's names.</summary>
internal static class LatexSymbols
{
    // Two words for each: the command and its text.
    private const string Letters =
        "ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ SS ẞ";

    private const string Signs =
        "S § P ¶ copyright © textcopyright © pounds £ dag † ddag ‡ dots … ldots … textellipsis … cdots ⋯ cdot · textendash – " +
        "textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotesinglbase ‚ quotedblbase „ " +
        "guillemotleft « guillemotright » textquotedbl \" textquotesingle ' textasciitilde ~ textasciicircum ^ textasciigrave ` " +
        "textbackslash \\ textunderscore _ textbar | textless < textgreater > textdollar $ textbraceleft { textbraceright } " +
        "lbrace { rbrace } textregistered ® texttrademark ™ textdegree ° degree ° textmu µ textperiodcentered · " +
        "textbullet • textsection § textparagraph ¶ textexclamdown ¡ textquestiondown ¿ texteuro € euro € textonehalf ½ " +
        "textordfeminine ª textordmasculine º slash / TeX TeX LaTeX LaTeX BibTeX BibTeX XeTeX XeTeX checkmark ✓";

    private const string Greek =
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν " +
        "xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ " +
        "Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω";

    private const string Maths =
        "times × pm ± mp ∓ div ÷ le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠ approx ≈ equiv ≡ propto ∝ infty ∞ " +
        "partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ forall ∀ exists ∃ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ " +
        "emptyset ∅ to → rightarrow → leftarrow ← Rightarrow ⇒ Leftarrow ⇐ leftrightarrow ↔ Leftrightarrow ⇔ uparrow ↑ " +
        "downarrow ↓ mapsto ↦ circ ∘ ell ℓ star ⋆ ast ∗ bullet • oplus ⊕ otimes ⊗ ll ≪ gg ≫ prime ′ langle ⟨ rangle ⟩ mid ∣ " +
        "vee ∨ wedge ∧ neg ¬ hbar ℏ aleph ℵ cong ≅ simeq ≃ sim ∼ perp ⊥ parallel ∥ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ dagger † " +
        "log log ln ln exp exp sin sin cos cos tan tan min min max max lim lim sup sup inf inf arg arg det det Pr Pr";

    private const string Spaces = "quad qquad space enspace thinspace nobreakspace newline linebreak par";

    private static readonly Dictionary<string, string> s_texts = Read();

    /// <summary>The text that a command stands for, or <see langword="null"/>.</summary>
    public static string? Find(string command) => s_texts.TryGetValue(command, out var text) ? text : null;

    private static Dictionary<string, string> Read()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = string.Join(" ", Letters, Signs, Greek, Maths).Split(' ');
        for (var i = 0; i < words.Length; i += 2)
            texts.Add(words[i], words[i + 1]);
        foreach (var space in Spaces.Split(' '))
            texts.Add(space, " ");
        return texts;
    }
}
