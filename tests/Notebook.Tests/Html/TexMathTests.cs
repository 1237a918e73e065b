using System.Xml.Linq;
using DeepLearning.Notebook.Html.Formulas;

namespace DeepLearning.Notebook.Tests.Html;

public sealed class TexMathTests
{
    private const int Seed = 20261122;
    private static readonly XNamespace MathMl = "http://www.w3.org/1998/Math/MathML";

    [Theory]
    [InlineData("x", "<mi>x</mi>")]
    [InlineData("12.5", "<mn>12.5</mn>")]
    [InlineData("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>")]
    [InlineData("x^{a+b}", "<msup><mi>x</mi><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></msup>")]
    [InlineData("f'", "<msup><mi>f</mi><mrow><mo>′</mo></mrow></msup>")]
    [InlineData(@"\frac12", "<mfrac><mn>1</mn><mn>2</mn></mfrac>")]
    [InlineData(@"\frac{a}{b}", "<mfrac><mi>a</mi><mi>b</mi></mfrac>")]
    [InlineData(@"\sqrt{x}", "<msqrt><mi>x</mi></msqrt>")]
    [InlineData(@"\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>")]
    [InlineData(@"\alpha\Omega", "<mrow><mi>α</mi><mi>Ω</mi></mrow>")]
    [InlineData(@"\sum_{i=1}^n",
        ">∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>")]
    [InlineData(@"\int_0^1", "<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>")]
    [InlineData(@"\hat{y}", "<mover accent=\"true\"><mi>y</mi><mo stretchy=\"false\">ˆ</mo></mover>")]
    [InlineData(@"\text{if } x", "<mtext>if&#160;</mtext>")]
    [InlineData(@"\mathbf{W}", "<mi mathvariant=\"normal\">W</mi>")]
    [InlineData(@"\mathbb{R}^d", "<mi>ℝ</mi>")]
    [InlineData(@"\mathcal{L}", "<mi>ℒ</mi>")]
    [InlineData(@"\log_2 x", "<mrow><msub><mi>log</mi><mn>2</mn></msub><mo>&#x2061;</mo><mspace")]
    [InlineData(@"\left( x \right]",
        "<mo stretchy=\"true\" fence=\"true\">(</mo><mi>x</mi><mo stretchy=\"true\" fence=\"true\">]</mo>")]
    [InlineData(@"\left. x \right|", "<mrow><mi>x</mi><mo stretchy=\"true\" fence=\"true\">|</mo></mrow>")]
    [InlineData(@"\bigl( x \bigr)", "minsize=\"1.2em\"")]
    [InlineData(@"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}",
        "<mtr><mtd class=\"tex-c\"><mn>3</mn></mtd><mtd class=\"tex-c\"><mn>4</mn></mtd></mtr>")]
    [InlineData(@"\begin{cases} x & x > 0 \\ 0 \end{cases}", "<mo stretchy=\"true\" fence=\"true\">{</mo><mtable>")]
    [InlineData(@"a &= b \\ c &= d", "<mtable displaystyle=\"true\">")]
    [InlineData(@"\underset{\theta}{\arg\min}", "<munder>")]
    [InlineData(@"\operatorname*{argmax}_k",
        "<munder><mo movablelimits=\"true\" form=\"prefix\">argmax</mo><mi>k</mi></munder>")]
    [InlineData("a < b", "<mo>&lt;</mo>")]
    [InlineData("a % a comment", "<mi>a</mi></math>")]
    public void A_formula_becomes_MathML(string tex, string expected) =>
        Assert.Contains(expected, TexMath.ToMathMl(tex, display: false), StringComparison.Ordinal);

    [Theory]
    [InlineData(@"\frac{a}")]
    [InlineData(@"{a")]
    [InlineData(@"a}")]
    [InlineData(@"\left( a")]
    [InlineData(@"\begin{pmatrix} 1")]
    [InlineData(@"\begin{chess} 1 \end{chess}")]
    [InlineData(@"x^2^3")]
    [InlineData(@"\")]
    public void What_cannot_be_read_is_shown_as_its_source(string tex) => Assert.Equal(
        $"<code class=\"tex\">{System.Net.WebUtility.HtmlEncode(tex)}</code>", TexMath.ToMathMl(tex, display: true));

    [Fact]
    public void An_unknown_command_is_shown_and_the_rest_is_drawn()
    {
        var html = TexMath.ToMathMl(@"a + \frobnicate{b}", display: false);

        Assert.Contains(@"<mtext class=""tex-unknown"">\frobnicate</mtext><mi>b</mi>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_is_the_alternative_text() =>
        Assert.Contains(
            "alttext=\"a &lt; &quot;b&quot;\"", TexMath.ToMathMl("a < \"b\"", display: true), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_thrown_together_gives_wellformed_MathML_with_the_right_number_of_children()
    {
        string[] pieces =
        [
            "x", "12", "^", "_", "{", "}", "'", "&", @"\\", @"\frac", @"\sqrt", "[", "]", @"\left(", @"\right)",
                @"\log", @"\sum", @"\hat",
            @"\mathbf", @"\mathbb", @"\text{a b}", @"\begin{cases}", @"\end{cases}", @"\displaystyle", @"\unknown",
                "<", "\"", " ", @"\,",
            @"\limits", @"\big", "|", @"\operatorname{f}", @"\overset", "\U0001F34E",
        ];
        var random = new Random(Seed);
        var drawn = 0;
        for (var i = 0; i < 5000; i++)
        {
            var tex = string
                .Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var root = XElement.Parse(TexMath.ToMathMl(tex, display: false));
            if (root.Name.LocalName != "math")
                continue;
            drawn++;
            foreach (var node in root.DescendantsAndSelf())
                Assert.True(HasItsChildren(node), $"{tex}: {node}");
        }

        Assert.True(drawn > 500, $"only {drawn} formulas were drawn");
    }

    [Fact]
    public void A_formula_nested_without_end_is_shown_as_its_source() => Assert.StartsWith(
        "<code", TexMath.ToMathMl(string.Concat(Enumerable.Repeat("{", 100_000)), display: false),
            StringComparison.Ordinal);

    private static bool HasItsChildren(XElement node) => node.Name.LocalName switch
    {
        "mfrac" or "msub" or "msup" or "munder" or "mover" or "mroot" => node.Elements().Count() == 2,
        "msubsup" or "munderover" => node.Elements().Count() == 3,
        _ => node.Name.Namespace == MathMl,
    };
}
