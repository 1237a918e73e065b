using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>
/// Every op against PyTorch: value, shape, element type, and gradient, for dense and for strided inputs.
/// </summary>
public sealed class GoldenOpsTests
{
    /// <summary>A few units in the last place of float32: kernels differ in the order of additions.</summary>
    private const double SingleTolerance = 2e-6;

    /// <summary>A few units in the last place of float64.</summary>
    private const double DoubleTolerance = 1e-13;

    private static readonly HashSet<string> Elsewhere =
    [
        "erf", "round", "gelu", "gelu-tanh", "silu", "softplus", "leaky_relu", "elu", "hardtanh", "relu6", "linear",
    ];

    public static TheoryData<string> CaseNames =>
        [.. GoldenNumbers.Cases("ops").Keys.Where(name => GoldenOps.RowOf(name) is not null)];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Value_and_gradient_are_those_of_PyTorch(string name) => Check(name, strided: false);

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Strides_of_the_inputs_change_nothing(string name) => Check(name, strided: true);

    [Fact]
    public void Every_reference_case_has_a_row_here_or_belongs_to_the_functional_API()
    {
        var missing = GoldenNumbers.Cases("ops").Keys
            .Where(name => GoldenOps.RowOf(name) is null && !Elsewhere.Contains(name.Split('/')[0]));
        Assert.Empty(missing);
    }

    private static void Check(string name, bool strided)
    {
        using var scope = NewDisposeScope();
        var reference = GoldenNumbers.Cases("ops")[name];
        var leaves = reference.Inputs.ToDictionary(
            i => i.Key, i => Tensors.From(i.Value, reference.Grads.ContainsKey(i.Key)));
        var inputs = leaves.ToDictionary(l => l.Key, l => strided ? Tensors.Strided(l.Value) : l.Value);
        var result = GoldenOps.RowOf(name)!(reference, inputs);
        var tolerance = name.EndsWith("float64", StringComparison.Ordinal) ? DoubleTolerance : SingleTolerance;
        Tensors.AssertClose(reference.Out, result, tolerance);
        if (reference.Grads.Count == 0)
            return;
        (result * Tensors.Weights(result)).sum().backward();
        foreach (var (leaf, gradient) in reference.Grads)
            Tensors.AssertClose(gradient, leaves[leaf].grad!, tolerance);
    }
}
