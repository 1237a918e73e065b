using System.Numerics;
using DeepLearning.Benchmarks.Engine;
using TorchSharp.Kernels;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.Vectors.Tests;

/// <summary>
/// No kernel of the bar falls back to a loop over single numbers on a machine with vectors. A counter in a copy of the
/// engine says so, not a clock.
/// </summary>
public sealed class LoopTests
{
    /// <summary>Ends of rows that fill no vector, and packing, which moves numbers one at a time.</summary>
    private const double Usual = 0.05;

    /// <summary>Works of which more goes one at a time, and why that is as it should be.</summary>
    private static readonly (string Prefix, double Share, string Why)[] Known =
    [
        ("mm/1x", 1.01, "one row: every number of B is packed for a single use"),
        ("mm", 0.12, "small and odd: packing is a visible part"),
    ];

    public static TheoryData<string> Works =>
        [.. WorkTable.All.Keys.Where(n => !n.EndsWith("width 512", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Works))]
    public void A_work_of_the_bar_goes_through_vectors(string name)
    {
        Assert.SkipUnless(Vector.IsHardwareAccelerated, "This machine has no vectors.");
        manual_seed(0);
        var work = WorkTable.All[name]();
        work.Step();
        LoopCount.Restart();
        work.Step();
        var known = Known.FirstOrDefault(k => name.StartsWith(k.Prefix, StringComparison.Ordinal));
        var limit = known.Why is null ? Usual : known.Share;
        Assert.True(
            LoopCount.SingleShare <= limit,
            $"{name}: {LoopCount.SingleShare:P1} of {LoopCount.All} numbers went one at a time; {limit:P0} may");
    }

    public static TheoryData<string, Func<Tensor, Tensor>> Layers => new()
    {
        { "batch norm of rows", x => F.batch_norm(x, null, null, training: true) },
        { "sigmoid", x => x.sigmoid() },
        { "tanh", x => x.tanh() },
        { "cube", x => x.pow(3) },
        { "GRU", x => nn.GRU(64, 64).call(x.view(4, 64, 64)).Item1 },
        { "recurrent", x => nn.RNN(64, 64).call(x.view(4, 64, 64)).Item1 },
        { "comparison", x => x.gt(0).to(float32) * x },
    };

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_goes_there_and_back_through_vectors(string name, Func<Tensor, Tensor> layer)
    {
        Assert.SkipUnless(Vector.IsHardwareAccelerated, "This machine has no vectors.");
        var x = randn(256, 64, requires_grad: true);
        LoopCount.Restart();
        layer(x).sum().backward();
        Assert.True(LoopCount.SingleShare <= Usual, $"{name}: {LoopCount.SingleShare:P1} of {LoopCount.All}");
    }

    [Fact]
    public void The_way_back_through_the_steps_of_a_sequence_grows_with_its_length()
    {
        var (some, more) = (Filled(steps: 50), Filled(steps: 200));
        Assert.InRange((double)more / some, 3, 5);

        static long Filled(int steps)
        {
            var sequence = randn(steps, 128, requires_grad: true) * 2;
            var sum = Enumerable.Range(0, steps).Select(t => sequence[t]).Aggregate((a, b) => a + b).sum();
            LoopCount.Restart();
            sum.backward();
            return LoopCount.All;
        }
    }

    [Fact]
    public void The_counter_sees_a_loop_over_single_numbers()
    {
        LoopCount.Restart();
        randn(1000).abs().pow(rand(1000));
        Assert.Equal((1000L, 1.0), (LoopCount.All, LoopCount.SingleShare));
    }
}
