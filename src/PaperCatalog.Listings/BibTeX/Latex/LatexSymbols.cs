namespace PaperCatalog.Listings.BibTeX.Latex;

/// <summary>The commands of LaTeX that stand for a text. Sources: the LaTeX2e manual, Unicode's names.</summary>
internal static class LatexSymbols
{
    // Two words for each: the command and its text.
    private const string Letters =
        "ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ imath ı jmath ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng " +
            "ŋ NG Ŋ SS ẞ ohorn ơ OHORN Ơ uhorn ư UHORN Ư textordfeminine ª textordmasculine º";

    private const string Signs =
        "S § P ¶ copyright © textcopyright © pounds £ dag † ddag ‡ dots … ldots … textellipsis … cdots ⋯ cdot · " +
            "textendash – textemdash — textquoteleft ‘ textquoteright ’ lq ‘ rq ’ textquotedblleft “ textquotedblright ” " +
            "quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright » guillemetleft « guillemetright » " +
            "guilsinglleft ‹ guilsinglright › textquotedbl \" textquotesingle ' textasciitilde ~ textasciicircum ^ " +
            "textasciigrave ` textasciiacute ´ textasciidieresis ¨ textasciimacron ¯ textasciibreve ˘ textasciicaron ˇ " +
            "textbackslash \\ textunderscore _ textbar | textless < textgreater > textdollar $ textbraceleft { " +
            "textbraceright } lbrace { rbrace } textregistered ® texttrademark ™ textservicemark ℠ textdegree ° degree ° " +
            "textmu µ textperiodcentered · textbullet • textasteriskcentered ∗ textsection § textparagraph ¶ textdagger † " +
            "textdaggerdbl ‡ textexclamdown ¡ textquestiondown ¿ textinterrobang ‽ textperthousand ‰ textnumero № " +
            "texteuro € euro € textsterling £ textyen ¥ textcent ¢ textcurrency ¤ textwon ₩ textdong ₫ textbrokenbar ¦ " +
            "textbardbl ‖ textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ² " +
            "textthreesuperior ³ textfractionsolidus ⁄ textlnot ¬ textpm ± texttimes × textdiv ÷ textminus − " +
            "textleftarrow ← textrightarrow → textuparrow ↑ textdownarrow ↓ textohm Ω textcelsius ℃ slash / checkmark ✓ " +
            "textvisiblespace ␣ TeX TeX LaTeX LaTeX LaTeXe LaTeX2ε BibTeX BibTeX XeTeX XeTeX";

    private const string Greek =
        "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda " +
            "λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi " +
            "χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω textalpha α " +
            "textbeta β textgamma γ";

    private const string Maths =
        "times × pm ± mp ∓ div ÷ le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ lt < gt > ne ≠ neq ≠ approx ≈ equiv ≡ " +
            "propto ∝ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ oint ∮ sqrt √ surd √ forall ∀ exists ∃ nexists ∄ in ∈ ni ∋ " +
            "notin ∉ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ bigcup ⋃ bigcap ⋂ setminus ∖ emptyset ∅ " +
            "varnothing ∅ to → rightarrow → longrightarrow ⟶ leftarrow ← gets ← Rightarrow ⇒ implies ⟹ Leftarrow ⇐ " +
            "leftrightarrow ↔ Leftrightarrow ⇔ iff ⟺ uparrow ↑ downarrow ↓ mapsto ↦ circ ∘ ell ℓ star ⋆ ast ∗ bullet • " +
            "oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ ll ≪ gg ≫ prime ′ langle ⟨ rangle ⟩ mid ∣ nmid ∤ vert | Vert ‖ lVert ‖ " +
            "rVert ‖ lvert | rvert | vee ∨ lor ∨ wedge ∧ land ∧ neg ¬ lnot ¬ hbar ℏ aleph ℵ Re ℜ Im ℑ wp ℘ cong ≅ simeq ≃ " +
            "sim ∼ perp ⊥ bot ⊥ top ⊤ vdash ⊢ models ⊨ parallel ∥ prec ≺ succ ≻ preceq ⪯ succeq ⪰ lceil ⌈ rceil ⌉ lfloor " +
            "⌊ rfloor ⌋ dagger † ddagger ‡ triangle △ square □ Box □ diamond ⋄ angle ∠ vdots ⋮ ddots ⋱ therefore ∴ " +
            "because ∵ colon : log log ln ln exp exp sin sin cos cos tan tan tanh tanh min min max max lim lim sup sup " +
            "inf inf arg arg det det dim dim gcd gcd ker ker Pr Pr";

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
