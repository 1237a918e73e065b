using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Types;

/// <summary>
/// Every row of the harness takes float16 and bfloat16. An op with loops of its own for float32 and float64 only gets
/// there with <c>OtherTypes.Through</c> (whole op) or <c>OtherTypes.Wide</c> (an operand).
/// </summary>
public sealed class ShortFloatSweepTests
{
    /// <summary>Rows without a 16-bit form in PyTorch, of another type, or that depend on the largest number.</summary>
    private static readonly string[] Different =
    [
        "dtypes: complex/polar", "dtypes: complex/view_as_complex", "ops_pairs: float_power",
        "ops_pairs: nan_to_num", "ops_statistics: bincount/weights",
        // The places of the windows are drawn in the type of the input.
        "pool: fractional_max_pool",
    ];

    /// <summary>
    /// Areas whose inputs or weights are float64 constants, or that PyTorch does not compute in 16 bits on a CPU.
    /// </summary>
    private static readonly string[] Left =
        ["slopes", "second-gradients", "fft", "audio", "spectral", "linalg", "bent", "distributions"];

    /// <summary>
    /// Of the largest element: rounding at each of some dozen steps inside of an op (a step is 5e-4 and 4e-3).
    /// </summary>
    private static readonly (ScalarType Type, double Tolerance)[] Types =
        [(ScalarType.Float16, 0.03), (ScalarType.BFloat16, 0.15)];

    [Fact]
    public void Every_row_takes_them()
    {
        var wrong = new List<string>();
        foreach (var (name, (area, row)) in AllRows.ByName)
        {
            if (Left.Contains(area) || Different.Any(name.StartsWith)
                || !RowData.Doubles(area, row).Any(x => x.is_floating_point()))
                continue;
            foreach (var (type, tolerance) in Types)
            {
                if (Difference(area, row, type, tolerance) is { } difference)
                    wrong.Add($"{name} in {type}: {difference}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private static string? Difference(string area, Row row, ScalarType type, double tolerance)
    {
        using var scope = NewDisposeScope();
        try
        {
            var typed = RowData.Doubles(area, row)
                .Select(x => x.is_floating_point() ? x.to_type(type).requires_grad_() : x).ToArray();
            var exact = typed.Select(x => x.requires_grad ? x.detach().to_type(ScalarType.Float64) : x).ToArray();
            var (expected, actual) = (RowData.Run(row, exact), RowData.Run(row, typed));
            for (var i = 0; i < expected.Length; i++)
            {
                if (Far(expected[i], actual[i], tolerance) is { } far)
                    return $"output {i}: {far}";
            }
            if (row.Gradient && RowData.Total(actual) is { requires_grad: true } total)
                total.backward();
            return null;
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return error.Message;
        }
    }

    private static string? Far(Tensor expected, Tensor actual, double tolerance)
    {
        if (!expected.is_floating_point())
            return null;
        if (expected.dtype == ScalarType.Float64 && !actual.is_floating_point())
            return $"expected a floating-point type, got {actual.dtype}";
        if (!expected.shape.SequenceEqual(actual.shape))
            return $"expected shape {string.Join("x", expected.shape)}, got {string.Join("x", actual.shape)}";
        var (wanted, got) = (expected.Doubles(), actual.to_type(ScalarType.Float64).Doubles());
        var scale = 1 + wanted.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
        for (var i = 0; i < wanted.Length; i++)
        {
            // What does not fit into 16 bits is infinite there.
            if (double.IsFinite(wanted[i]) && double.IsFinite(got[i])
                && Math.Abs(wanted[i] - got[i]) > tolerance * scale)
                return $"element {i}: expected {wanted[i]:R}, got {got[i]:R}";
        }
        return null;
    }
}
