using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Harness;

/// <summary>Where the inputs of a row come from, and in which forms they are tried.</summary>
internal static class RowData
{
    public static GoldenCase? Golden(string area, Row row, string type) =>
        GoldenNumbers.Exists(area) ? GoldenNumbers.Cases(area).GetValueOrDefault($"{row.Name}/{type}") : null;

    /// <summary>One row for each golden case of an op whose variants differ in their inputs only.</summary>
    public static IEnumerable<Row> Variants(string area, string op, Func<Tensor[], Tensor> call) =>
        GoldenNumbers.CasesOf(area, op)
            .Select(c => c.Name[..c.Name.LastIndexOf('/')])
            .Where(name => name.Split('/')[0] == op)
            .Distinct()
            .Select(name => new Row(name, call));

    /// <summary>Fresh float64 inputs: those of the golden case, else the row's own.</summary>
    public static Tensor[] Doubles(string area, Row row)
    {
        if (Golden(area, row, "float64") is { } golden)
            return [.. golden.Inputs.Values.Select(i => Tensors.From(i))];
        return row.Inputs?.Invoke() ?? throw new InvalidOperationException(
            $"Row {area}: {row.Name} has neither a golden case '{row.Name}/float64' nor Inputs.");
    }

    /// <summary>Gradients only for inputs that can have them.</summary>
    public static Tensor[] Leaves(Tensor[] inputs) =>
        [.. inputs.Select(x => x.is_floating_point() ? x.detach().clone().requires_grad_() : x)];

    /// <summary>Runs the op; ops that change their first input get a copy of a leaf, which may be changed.</summary>
    public static Tensor[] Run(Row row, Tensor[] inputs) =>
        row.Call(row.InPlace ? [inputs[0].clone(), .. inputs[1..]] : inputs);

    /// <summary>The weighted sum that the golden gradients are of: weights 1, 2, 3, 1, ... for each output.</summary>
    public static Tensor? Total(Tensor[] outputs)
    {
        Tensor? total = null;
        foreach (var y in outputs.Where(o => o.is_floating_point()))
        {
            var part = (y * Tensors.Weights(y)).sum();
            total = total is null ? part : total + part.to_type(total.dtype);
        }
        return total;
    }
}
