using DeepLearning.Display;
using DeepLearning.Notebook.Formatting;

namespace DeepLearning.Notebook.Tests.Formatting;

public sealed class ValueFormatterTests
{
    private enum Colour
    {
        Red,
    }

    public static TheoryData<object?, string> Texts => new()
    {
        { 42, "42" },
        { 1.5, "1.5" },
        { 1.5f, "1.5" },
        { double.NaN, "NaN" },
        { 1.10m, "1.10" },
        { true, "True" },
        { 'c', "c" },
        { "plain <b>", "plain <b>" },
        { null, "<null>" },
        { Colour.Red, "Red" },
        { new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), "2026-01-02 03:04:05Z" },
        { typeof(Dictionary<string, int[]>), "Dictionary<string, int[]>" },
        { new[] { 1, 2, 3 }, "[ 1, 2, 3 ]" },
        { Array.Empty<int>(), "[  ]" },
        { new List<string> { "a", "b" }, "[ a, b ]" },
        { Enumerable.Range(1, 30).ToArray(), "[ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 "
            + "... (10 more) ]" },
        { Endless(), "[ 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7 ... (more) ]" },
        { (1, "two"), "( 1, two )" },
        { new { A = 1, B = "x" }, "(anonymous)\n  A: 1\n  B: x" },
        { new Point(1, 2.5), "Point\n  X: 1\n  Y: 2.5" },
        { new Dictionary<string, int> { ["a"] = 1 }, "Dictionary<string, int>\n  - a: 1" },
        { new List<Point> { new(1, 2) }, "List<Point>\n  - Point\n      X: 1\n      Y: 2" },
        { new Holder(new Holder(null)), "Holder\n  Inner: Holder\n    Inner: <null>" },
        { new Thrower(), "Thrower\n  Bad: InvalidOperationException: no\n  Good: 1" },
        { new Silent(), "Silent" },
        { new[] { new[] { 1, 2 }, [3] }, "int[][]\n  - [ 1, 2 ]\n  - [ 3 ]" },
        { new Task<int>(() => 3), "Task<int> (Created): await it?" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is(object? value, string expected) =>
        Assert.Equal(expected, ValueFormatter.ToBundle(value)[MimeTypes.Text]);

    [Fact]
    public void Simple_values_have_no_html() =>
        Assert.All<object>(
            [3, "x", new[] { 1, 2 }, (1, 2)], v => Assert.Null(ValueFormatter.ToBundle(v).Find(MimeTypes.Html)));

    [Fact]
    public void An_object_is_a_tree_that_folds()
    {
        var html = ValueFormatter.ToBundle(new Point(1, 2))[MimeTypes.Html];
        Assert.StartsWith(
            "<details open=\"open\" class=\"dni-treeview\"><summary><span class=\"dni-code-hint\"><code>Point</code>"
            + "</span></summary><div><table><tbody><tr><td>X</td><td><div class=\"dni-plaintext\"><pre>1</pre></div>",
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_sequence_of_objects_is_a_table_with_types_when_they_differ()
    {
        var same = ValueFormatter.ToBundle(new object[] { new Point(1, 2), new Point(3, 4) })[MimeTypes.Html];
        var mixed = ValueFormatter.ToBundle(new object[] { new Point(1, 2), "x" })[MimeTypes.Html];
        Assert.Contains("<th><i>index</i></th><th>value</th>", same);
        Assert.Contains("<th><i>index</i></th><th><i>type</i></th><th>value</th>", mixed);
    }

    [Fact]
    public void A_dictionary_is_a_table_of_keys_and_values() => Assert.Contains(
        "<th><i>key</i></th><th>value</th></tr></thead><tbody><tr><td>a</td>",
        ValueFormatter.ToBundle(new Dictionary<string, int> { ["a"] = 1 })[MimeTypes.Html]);

    [Fact]
    public void Everything_is_encoded()
    {
        const string evil = "<script>alert(1)</script>";
        object[] values =
        [
            new { A = evil }, new Dictionary<string, string> { [evil] = evil }, new object[] { evil, 1 },
            new Holder(evil), (new Holder(1), evil),
        ];
        Assert.All(values, v => Assert.DoesNotContain("<script", ValueFormatter.ToBundle(v)[MimeTypes.Html]));
    }

    [Fact]
    public void Cycles_and_depth_end()
    {
        var first = new Holder(null);
        first.Inner = new Holder(first);
        Assert.Equal(
            "Holder\n  Inner: Holder\n    Inner: (Holder, shown above)",
            ValueFormatter.ToBundle(first)[MimeTypes.Text]);

        var deep = new Holder(null);
        for (var i = 0; i < 100; i++)
            deep = new Holder(deep);
        Assert.Equal(7, ValueFormatter.ToBundle(deep)[MimeTypes.Text].Split('\n').Length);
    }

    [Fact]
    public void A_huge_graph_stays_readable()
    {
        var text = ValueFormatter.ToBundle(Wide(5))[MimeTypes.Text];
        Assert.InRange(text.Length, 1, 1_000_000);
    }

    [Fact]
    public void A_lazy_sequence_runs_once()
    {
        var runs = 0;
        ValueFormatter.ToBundle(Enumerable.Range(0, 3).Select(i => new Holder(++runs)));
        Assert.Equal(3, runs);
    }

    [Fact]
    public void A_displayable_speaks_for_itself_inside_others_too()
    {
        Assert.Equal("<b>me</b>", ValueFormatter.ToBundle(new Self())[MimeTypes.Html]);
        var bundle = ValueFormatter.ToBundle(new object[] { new Self() });
        Assert.Contains("<td><b>me</b></td>", bundle[MimeTypes.Html]);
        Assert.Equal("object[]\n  - me", bundle[MimeTypes.Text]);
    }

    [Fact]
    public void Asked_for_types_are_what_comes()
    {
        var bundle = ValueFormatter.ToBundle(new Point(1, 2), MimeTypes.Json);
        Assert.Equal((1, "{\"X\":1,\"Y\":2}"), (bundle.Count, bundle[MimeTypes.Json]));
    }

    private static IEnumerable<int> Endless()
    {
        while (true)
            yield return 7;
    }

    private static object Wide(int depth) =>
        depth == 0 ? 1 : Enumerable.Range(0, 20).Select(_ => new Holder(Wide(depth - 1))).ToArray();

    private sealed record Point(double X, double Y);

    private sealed class Holder(object? inner)
    {
        public object? Inner { get; set; } = inner;
    }

    private sealed class Silent
    {
    }

    private sealed class Thrower
    {
        public int Bad => throw new InvalidOperationException("no");

        public int Good => 1;
    }

    private sealed class Self : IDisplayable
    {
        public MimeBundle ToMimeBundle() => new() { [MimeTypes.Html] = "<b>me</b>", [MimeTypes.Text] = "me" };
    }
}
