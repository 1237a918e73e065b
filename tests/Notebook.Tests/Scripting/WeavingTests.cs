using DeepLearning.Notebook.Scripting;

namespace DeepLearning.Notebook.Tests.Scripting;

/// <summary>Polls in every kind of function; the code means what it meant.</summary>
public sealed class WeavingTests : SessionTest
{
    [Theory]
    [InlineData("Func<byte> f = () => 1; f()", "1")]
    [InlineData("Func<long> f = () => 1; f()", "1")]
    [InlineData("Func<List<int>> f = () => [1, 2]; f()", "[ 1, 2 ]")]
    [InlineData("Func<List<int>> f = () => new(); f()", "[  ]")]
    [InlineData("Func<string> f = () => null; f() ?? \"nothing\"", "nothing")]
    [InlineData("Func<int, Func<int, int>> add = x => y => x + y; add(2)(3)", "5")]
    [InlineData("var n = 0; Action go = () => n++; go(); go(); n", "2")]
    [InlineData("var n = 0; new List<int> { 1, 2 }.ForEach(x => n += x); n", "3")]
    [InlineData("var n = 0; Func<int> go = () => n = 5; go() + n", "10")]
    [InlineData("await Task.Run(() => 4)", "4")]
    [InlineData("await Task.Run(async () => await Task.FromResult(4))", "4")]
    [InlineData("Func<Task> f = async () => await Task.FromResult(4); await f(); 3", "3")]
    [InlineData("Func<Task<int>> f = async () => await Task.FromResult(4); await f()", "4")]
    [InlineData("var f = (int x) => x * 2; f(4)", "8")]
    [InlineData("var f = (ref int x) => x++; var n = 1; f(ref n); n", "2")]
    [InlineData("Func<int> f = () => throw new IOException(); try { f(); } catch (IOException) { }", null)]
    [InlineData("Func<int> f = static () => 3; f()", "3")]
    [InlineData("new[] { 3, 1, 2 }.OrderBy(x => -x).Select((x, i) => x * i).ToArray()", "[ 0, 2, 2 ]")]
    [InlineData("(from x in new[] { 1, 2, 3 } where x > 1 let y = x * x orderby -y select y).ToArray()", "[ 9, 4 ]")]
    [InlineData("(from x in new[] { 1, 2 } join y in new[] { 2, 3 } on x equals y select x).ToArray()", "[ 2 ]")]
    [InlineData("(from object x in new ArrayList { 1, 2 } select x.ToString()).ToArray()", "[ 1, 2 ]")]
    [InlineData("(from x in new[] { 1, 2 }.AsQueryable() where x > 1 select x).ToArray()", "[ 2 ]")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> e = x => x * 2; e.ToString()", "x => (x * 2)")]
    [InlineData("System.Linq.Expressions.Expression<Func<int[], int>> e = xs => xs.Count(x => x > 1); e.ToString()",
        "xs => xs.Count(x => (x > 1))")]
    [InlineData("new[] { 1, 2 }.AsQueryable().Where(x => x > 1).Expression.ToString()",
        "System.Int32[].Where(x => (x > 1))")]
    [InlineData("class P { public int V => 3; public int this[int i] => i; public static P operator +(P a, P b) => a; "
        + "public static implicit operator int(P p) => 9; public P() => W = 4; public int W { get; set; } } "
        + "P p = new(); int n = p + p; (p.V, p[5], n, p.W)", "( 3, 5, 9, 4 )")]
    [InlineData("class C { int v; public int V { get => v; set => v = value * 2; } } new C { V = 2 }.V", "4")]
    [InlineData("class C { int[] v = [1]; public ref int V => ref v[0]; } var c = new C(); c.V = 7; c.V", "7")]
    [InlineData("abstract class A { public abstract int V { get; } } class B : A { public override int V => 2; } "
        + "new B().V", "2")]
    [InlineData("interface I { int V { get; } int W => V + 1; } class C : I { public int V => 1; } ((I)new C()).W",
        "2")]
    [InlineData("string Kind(int n) => n switch { > 0 => \"more\", 0 => \"none\", _ => \"less\" }; Kind(-1)", "less")]
    [InlineData("record R(int A) { public int Twice => A * 2; } new R(4).Twice", "8")]
    [InlineData("Func<int, int> f = x => // a comment\n  x + 1; f(1)", "2")]
    [InlineData("event EventHandler E { add { } remove { } } 1", "1")]
    public async Task A_cell_with_polls_means_what_it_meant(string code, string? expected) =>
        Assert.Equal(expected, await Value(code));

    [Fact]
    public async Task Errors_in_a_lambda_keep_their_place()
    {
        var error = await Failure("var xs = new[] { 1, 0 };\nxs.Select(x =>\n    6 / x).ToArray()");
        Assert.Equal(("DivideByZeroException", 3), (error.Type, error.Line));
        error = await Failure("Func<int, int> f = x => x + nosuch;");
        Assert.Equal((1, 29), (error.Line, error.Column));
        error = await Failure("int P => 1; int Q(int a) => a + nosuch;");
        Assert.Equal((1, 33), (error.Line, error.Column));
    }

    [Fact]
    public void Expression_trees_are_left_as_they_are()
    {
        var chain = new SubmissionChain(new ReferenceTable([typeof(CSharpSession).Assembly]), ["System"]);
        const string tree = "System.Linq.Expressions.Expression<Func<int, int>> e = x => x * 2;";
        Assert.Equal(tree, WovenSource.Parse(tree, "cell", chain.Bind).Tree.ToString());
        const string function = "Func<int, int> f = x => x * 2;";
        Assert.Contains("Poll", WovenSource.Parse(function, "cell", chain.Bind).Tree.ToString());
    }
}
