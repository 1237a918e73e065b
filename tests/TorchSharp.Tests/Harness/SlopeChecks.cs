using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Harness;

/// <summary>The gradient against central differences in float64.</summary>
internal static class SlopeChecks
{
    /// <summary>
    /// The step whose truncation (step squared) and rounding (1e-16 / step) errors are both below 1e-9.
    /// </summary>
    private const double Step = 3e-6;

    private const double Tolerance = 1e-6;

    /// <summary>
    /// Enough elements of every input to notice a transposed or shifted gradient; large inputs are sampled.
    /// </summary>
    private const int Most = 48;

    public static void Gradient(string area, Row row)
    {
        if (!row.Gradient || row.SingleOnly)
            return;
        using var scope = NewDisposeScope();
        var inputs = RowData.Leaves(RowData.Doubles(area, row));
        var total = RowData.Total(RowData.Run(row, inputs));
        Assert.True(total is not null && total.requires_grad, "the output carries no gradient");
        total.backward();
        for (var k = 0; k < inputs.Length; k++)
        {
            if (inputs[k].grad is { } gradient)
                Slopes(row, inputs, k, gradient);
        }
    }

    private static void Slopes(Row row, Tensor[] inputs, int k, Tensor gradient)
    {
        var (start, analytic) = (inputs[k].Doubles(), gradient.Doubles());
        var stride = Math.Max(1, start.Length / Most);
        for (var i = 0; i < start.Length; i += stride)
        {
            var slope = (Moved(row, inputs, k, start, i, Step) - Moved(row, inputs, k, start, i, -Step)) / (2 * Step);
            Assert.True(
                Math.Abs(slope - analytic[i]) <= Tolerance * row.Loose * Math.Max(1, Math.Abs(slope)),
                $"input {k}, element {i}: slope {slope:R}, gradient {analytic[i]:R}");
        }
    }

    private static double Moved(Row row, Tensor[] inputs, int k, double[] start, int at, double step)
    {
        using var scope = NewDisposeScope();
        using var off = no_grad();
        var moved = (double[])start.Clone();
        moved[at] += step;
        var tried = inputs.ToArray();
        tried[k] = tensor(moved).reshape(inputs[k].shape);
        return RowData.Total(RowData.Run(row, tried))!.item<double>();
    }
}
