namespace DeepLearning.Notebook.Html.Formulas;

/// <summary>Alphabets of letters.</summary>
internal enum TexFont
{
    /// <summary>Bold, upright.</summary>
    Bold,

    /// <summary>Upright.</summary>
    Upright,

    /// <summary>Calligraphic.</summary>
    Script,

    /// <summary>Blackboard bold, as for the real numbers.</summary>
    Double,
}

/// <summary>What commands stand for.</summary>
internal static class TexSymbols
{
    public static readonly Dictionary<string, string> Identifiers = Table("""
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
        lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ
        phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ
        Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ emptyset ∅ varnothing ∅
        ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ top ⊤ bot ⊥ imath ı jmath ȷ forall ∀ exists ∃
        % % $ $ # # & &amp; _ _
        """);

    public static readonly Dictionary<string, string> Operators = Table("""
        cdot ⋅ times × div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ odot ⊙ otimes ⊗ oplus ⊕ ominus ⊖
        setminus ∖ cap ∩ cup ∪ wedge ∧ land ∧ vee ∨ lor ∨ neg ¬ lnot ¬ le ≤ leq ≤ ge ≥ geq ≥ ll ≪ gg ≫ ne ≠
        neq ≠ lt &lt; gt &gt; equiv ≡ approx ≈ sim ∼ simeq ≃ cong ≅ propto ∝ in ∈ notin ∉ ni ∋ subset ⊂
        subseteq ⊆ supset ⊃ supseteq ⊇ to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒
        implies ⟹ Leftarrow ⇐ Leftrightarrow ⇔ iff ⟺ mapsto ↦ longrightarrow ⟶ uparrow ↑ downarrow ↓
        updownarrow ↕ mid ∣ parallel ∥ perp ⊥ colon : coloneqq ≔ triangleq ≜ prime ′ dagger † angle ∠
        therefore ∴ because ∵ models ⊨ vdash ⊢ lvert | rvert | succ ≻ prec ≺ doteq ≐
        """);

    public static readonly Dictionary<string, string> Fences = Table("""
        { { } } | ‖ lbrace { rbrace } lbrack [ rbrack ] langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉
        vert | Vert ‖ lVert ‖ rVert ‖ backslash \
        """);

    public static readonly Dictionary<string, string> LargeOperators = Table("""
        sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ bigvee ⋁ bigwedge ⋀
        """);

    public static readonly Dictionary<string, string> Integrals = Table("int ∫ iint ∬ iiint ∭ oint ∮");

    public static readonly Dictionary<string, string> Accents = Table("""
        hat ˆ widehat ^ bar ˉ overline ‾ vec → tilde ˜ widetilde ~ dot ˙ ddot ¨ check ˇ breve ˘
        overrightarrow →
        """);

    public static readonly Dictionary<string, string> Spaces = new(StringComparer.Ordinal)
    {
        [","] = "0.17em",
        [":"] = "0.22em",
        [";"] = "0.28em",
        [" "] = "0.33em",
        ["!"] = "-0.17em",
        ["quad"] = "1em",
        ["qquad"] = "2em",
        ["enspace"] = "0.5em",
        ["thinspace"] = "0.17em",
    };

    public static readonly Dictionary<string, string> Sizes = new(StringComparer.Ordinal)
    {
        ["big"] = "1.2em",
        ["bigl"] = "1.2em",
        ["bigr"] = "1.2em",
        ["bigm"] = "1.2em",
        ["Big"] = "1.8em",
        ["Bigl"] = "1.8em",
        ["Bigr"] = "1.8em",
        ["Bigm"] = "1.8em",
        ["bigg"] = "2.4em",
        ["biggl"] = "2.4em",
        ["biggr"] = "2.4em",
        ["Bigg"] = "3em",
        ["Biggl"] = "3em",
        ["Biggr"] = "3em",
    };

    public static readonly HashSet<string> Functions = Words("""
        log ln exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth lg dim ker deg arg hom
        """);

    public static readonly HashSet<string> LimitFunctions = Words(
        "lim max min sup inf argmax argmin det gcd Pr limsup liminf");

    public static readonly Dictionary<string, TexFont> Fonts = new(StringComparer.Ordinal)
    {
        ["mathbf"] = TexFont.Bold,
        ["boldsymbol"] = TexFont.Bold,
        ["bm"] = TexFont.Bold,
        ["bf"] = TexFont.Bold,
        ["mathsf"] = TexFont.Upright,
        ["mathtt"] = TexFont.Upright,
        ["mathit"] = TexFont.Upright,
        ["mathcal"] = TexFont.Script,
        ["mathscr"] = TexFont.Script,
        ["mathbb"] = TexFont.Double,
    };

    /// <summary>A letter in another alphabet. Some of Unicode's letters stood elsewhere before the alphabets
    /// came.</summary>
    public static string Styled(char letter, TexFont font)
    {
        var (old, capital, small) = font == TexFont.Script
            ? ("BℬEℰFℱHℋIℐLℒMℳRℛeℯgℊoℴ", 0x1D49C, 0x1D4B6)
            : ("CℂHℍNℕPℙQℚRℝZℤ", 0x1D538, 0x1D552);
        var index = old.IndexOf(letter, StringComparison.Ordinal);
        return letter switch
        {
            _ when index >= 0 && index % 2 == 0 => old[index + 1].ToString(),
            >= 'A' and <= 'Z' => char.ConvertFromUtf32(capital + letter - 'A'),
            >= 'a' and <= 'z' => char.ConvertFromUtf32(small + letter - 'a'),
            >= '0' and <= '9' when font == TexFont.Double => char.ConvertFromUtf32(0x1D7D8 + letter - '0'),
            _ => letter.ToString(),
        };
    }

    private static Dictionary<string, string> Table(string text) =>
        Split(text).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static HashSet<string> Words(string text) => Split(text).ToHashSet(StringComparer.Ordinal);

    private static string[] Split(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
