using System.Text.Json.Nodes;
using DeepLearning.Testing;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Graphs;

public sealed class GraphTests
{
    /// <summary>Both sides compute in double precision.</summary>
    private const double Double = 1e-12;

    [Fact]
    public void Values_and_gradients_are_those_of_autograd()
    {
        TracedScalar a = new("a", 1.5), b = new("b", -0.7), c = new("c", 0.4);
        var result = (((a * b) + (c / a) - b.Exp()).Tanh() + a.Log() + (b * b).Sigmoid() + c.Pow(3) + a.Relu()) * b;
        var x = Leaf(1.5);
        var y = Leaf(-0.7);
        var z = Leaf(0.4);
        var expected = (((x * y) + (z / x) - y.exp()).tanh() + x.log() + (y * y).sigmoid() + z.pow(3) + x.relu()) * y;
        expected.backward();
        var graph = result.Graph();
        Assert.Equal(expected.item<double>(), result.Value, Double);
        foreach (var (name, leaf) in (ReadOnlySpan<(string, Tensor)>)[("a", x), ("b", y), ("c", z)])
            Assert.Equal(leaf.grad!.item<double>(), graph.Single(n => n.Label == name).Gradient, Double);
    }

    [Fact]
    public void A_node_that_is_used_twice_collects_both_gradients()
    {
        TracedScalar a = new("a", 3);
        Assert.Equal(6, (a * a).Graph().Single(n => n.Label == "a").Gradient);
        Assert.Equal(2, (a + a).Graph().Single(n => n.Label == "a").Gradient);
    }

    [Fact]
    public void A_neuron_is_drawn_and_told_as_approved()
    {
        var visual = Spaces.ComputationGraph(VisualGallery.Neuron(), "One <neuron>");
        Soundness.Check(visual);
        Approval.Matches("graph.svg", visual.Svg);
        Approval.Matches("graph.txt", visual.Text + "\n");
    }

    [Fact]
    public void The_learners_own_engine_feeds_it_by_plain_records()
    {
        var visual = Spaces.ComputationGraph(
        [
            new("y", "*", 6, 1, ["x", "w"], "y<b>"), new("x", "", 2, 3, []), new("w", "", 3, 2, []),
        ]);
        Soundness.Check(visual);
        Assert.Contains("- y<b>: * of x, w, value 6, gradient 1", visual.Text);
        Assert.DoesNotContain("y<b>", visual.Html);
    }

    [Fact]
    public void Nan_is_shown_and_does_not_break_the_picture() => Assert.Contains(
        "value NaN", Spaces.ComputationGraph(new TracedScalar("x", -1).Log()).Text);

    [Fact]
    public void What_is_no_computation_is_refused()
    {
        Says("1 to 60 nodes, got 0", () => Spaces.ComputationGraph([]));
        Says("'a' 2 times", () => Spaces.ComputationGraph([new("a", "", 1, 1, []), new("a", "", 1, 1, [])]));
        Says("'b', which is none", () => Spaces.ComputationGraph([new("a", "+", 1, 1, ["b"])]));
        Says("a circle through 'a'", () => Spaces.ComputationGraph(
            [new("a", "+", 1, 1, ["b"]), new("b", "+", 1, 1, ["a"])]));
        Says("2 local slopes for 'a', got 1", () => Spaces.ComputationGraph(
            [new("x", "", 1, 1, []), new("a", "+", 1, 1, ["x", "x"], LocalSlopes: [1])]));
        TracedScalar sum = new("x0", 1);
        for (var i = 1; i < 40; i++)
            sum += new TracedScalar($"x{i}", i);
        Says("not a whole batch", () => Spaces.ComputationGraph(sum));
    }

    /// <summary>What the page multiplies must round to what the picture shows.</summary>
    [Fact]
    public void The_script_gets_enough_digits_for_its_products()
    {
        var html = Spaces.ComputationGraph(VisualGallery.Neuron()).Html;
        var from = html.IndexOf("dlv-data\">", StringComparison.Ordinal) + 10;
        var json = JsonNode.Parse(html[from..html.IndexOf("</script>", from, StringComparison.Ordinal)])!;
        var nodes = json["nodes"]!.AsArray();
        var users = nodes.Where(n => n!["inputs"]!.AsArray().Count == 2).ToList();
        foreach (var node in users)
        {
            foreach (var (k, input) in node!["inputs"]!.AsArray().Index())
            {
                var product = (double)node["gradient"]! * (double)node["slopes"]![k]!;
                Assert.Equal(((double)nodes[(int)input!]!["gradient"]!).ToString("G8", null),
                    product.ToString("G8", null));
            }
        }

        Assert.Equal(5, users.Count);
    }

    private static Tensor Leaf(double value) => tensor(value, dtype: ScalarType.Float64, requires_grad: true);

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}
