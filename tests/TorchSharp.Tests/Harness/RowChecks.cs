using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Harness;

/// <summary>What every row must stand: values, gradients, element types, strides, empty inputs, error texts.</summary>
internal static class RowChecks
{
    /// <summary>A few units in the last place of a sum of some dozen products.</summary>
    public const double Single = 5e-6, Double = 1e-11;

    public static void All(string area, Row row)
    {
        Golden(area, row);
        SlopeChecks.Gradient(area, row);
        Strided(area, row);
        ElementTypes(area, row);
        Empty(row);
        Errors(row);
    }

    /// <summary>Values, shapes, element types and gradients are PyTorch's; the inputs are what they were.</summary>
    public static void Golden(string area, Row row)
    {
        foreach (var type in new[] { "float32", "float64" })
        {
            if (RowData.Golden(area, row, type) is not { } golden)
                continue;
            using var scope = NewDisposeScope();
            var tolerance = (type == "float32" ? Single : Double) * row.Loose;
            var inputs = RowData.Leaves([.. golden.Inputs.Values.Select(i => Tensors.From(i))]);
            var before = inputs.Select(x => x.Doubles()).ToArray();
            var outputs = RowData.Run(row, inputs);
            Assert.Equal(golden.Outputs.Count, outputs.Length);
            foreach (var ((name, expected), actual) in golden.Outputs.Zip(outputs))
                Near(expected, actual, tolerance, $"{type} {name}");
            for (var i = 0; i < inputs.Length; i++)
                Assert.True(before[i].SequenceEqual(inputs[i].Doubles()), $"input {i} was changed");
            if (golden.Grads.Count > 0)
                Gradients(golden, inputs, outputs, tolerance);
        }
        if (RowData.Golden(area, row, "float64") is null)
            _ = RowData.Doubles(area, row);
    }

    /// <summary>Neighbours that are apart in memory give what neighbours side by side give.</summary>
    public static void Strided(string area, Row row)
    {
        if (!row.Strided)
            return;
        using var scope = NewDisposeScope();
        var inputs = RowData.Doubles(area, row);
        var dense = RowData.Run(row, inputs);
        var apart = row.Call([.. inputs.Select(Tensors.Strided)]);
        foreach (var (expected, actual) in dense.Zip(apart))
            Near(expected, actual, Double * row.Loose, "strided");
    }

    /// <summary>
    /// Every further element type gives what float64 gives for the same numbers, rounded to the type.
    /// </summary>
    public static void ElementTypes(string area, Row row)
    {
        foreach (var type in row.Types)
        {
            using var scope = NewDisposeScope();
            var doubles = RowData.Doubles(area, row);
            var typed = doubles.Select(x => x.is_floating_point() ? x.to_type(type) : x).ToArray();
            var exact = doubles.Select((x, i) => x.is_floating_point() ? typed[i].to_type(ScalarType.Float64) : x);
            foreach (var (expected, actual) in RowData.Run(row, [.. exact]).Zip(RowData.Run(row, typed)))
            {
                var isExact = actual.is_floating_point() || actual.dtype == ScalarType.Bool;
                var wanted = isExact ? expected : expected.trunc();
                Near(wanted.to_type(ScalarType.Float64), actual.to_type(ScalarType.Float64),
                    Tolerance(actual.dtype) * row.Loose, type.ToString());
            }
        }
    }

    public static void Empty(Row row)
    {
        foreach (var empty in row.Empties)
            Assert.Equal(empty.Expected, row.Call(empty.Inputs())[0].shape);
    }

    public static void Errors(Row row)
    {
        foreach (var failure in row.Failures)
        {
            var error = Assert.Throws(failure.Type, () => { failure.Call(); });
            if (failure.Text.EndsWith("...", StringComparison.Ordinal))
                Assert.StartsWith(failure.Text[..^3], error.Message, StringComparison.Ordinal);
            else
                Assert.Equal(failure.Text, error.Message);
        }
    }

    private static void Gradients(GoldenCase golden, Tensor[] inputs, Tensor[] outputs, double tolerance)
    {
        RowData.Total(outputs)!.backward();
        foreach (var (name, expected) in golden.Grads)
        {
            var input = inputs[golden.Inputs.Keys.ToList().IndexOf(name)];
            Assert.True(input.grad is not null, $"no gradient of {name}");
            Near(expected, input.grad, tolerance * 4, $"gradient of {name}");
        }
    }

    private static void Near(GoldenTensor expected, Tensor actual, double tolerance, string what)
    {
        var wanted = Tensors.From(expected);
        Assert.True(wanted.dtype == actual.dtype, $"{what}: expected {wanted.dtype}, got {actual.dtype}");
        Near(wanted, actual, tolerance, what);
    }

    private static void Near(Tensor expected, Tensor actual, double tolerance, string what)
    {
        Assert.Equal(expected.shape, actual.shape);
        var (wanted, got) = (expected.Doubles(), actual.Doubles());
        // Entries that cancel to almost nothing carry the rounding of their larger neighbours.
        var scale = wanted.Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(1).Max();
        for (var i = 0; i < wanted.Length; i++)
        {
            var near = wanted[i].Equals(got[i])
                || Math.Abs(wanted[i] - got[i]) <= tolerance * Math.Max(Math.Max(1, scale / 8), Math.Abs(wanted[i]));
            Assert.True(near, $"{what}: element {i}: expected {wanted[i]:R}, got {got[i]:R}");
        }
    }

    private static double Tolerance(ScalarType type) => type switch
    {
        ScalarType.Float64 => Double,
        ScalarType.Float32 => Single,
        _ => type.IsCoarse(),
    };

    /// <summary>11 and 8 bits of significand; integers are exact.</summary>
    private static double IsCoarse(this ScalarType type) => type.ToString() switch
    {
        "Float16" => 2e-3,
        "BFloat16" => 1.6e-2,
        _ => 0,
    };
}
