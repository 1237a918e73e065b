using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Counting elements in bins. The last bin includes its right edge; no gradients.</summary>
internal static unsafe class Histograms
{
    /// <summary>
    /// Counts elements in bins of one width from min to max; the range of the data when both are equal.
    /// </summary>
    public static Tensor HistC(Tensor x, long bins, double min, double max)
    {
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[histc] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; convert first: " +
                "x.to(ScalarType.Float32)");
        CheckBins("histc", bins);
        var (low, high) = Range("histc", x, min == max ? null : (min, max), 1);
        using var values = Conversion.Temporary(x, ScalarType.Float64);
        using var counts = Factory.Zeros(new Shape(bins), ScalarType.Float64);
        var from = values.Data<double>();
        var to = counts.Data<double>();
        for (var i = 0L; i < values.Count; i++)
        {
            if (from[i] >= low && from[i] <= high)
                to[Math.Min(bins - 1, (long)((from[i] - low) / (high - low) * bins))]++;
        }
        return Conversion.Copy(counts, x.Type);
    }

    /// <summary>Counts (or adds the weights of) elements between given edges.</summary>
    public static (Tensor Hist, Tensor Edges) Between(Tensor x, Tensor edges, Tensor? weight, bool density)
    {
        if (!x.Type.IsFloat() || edges.Type != x.Type || edges.Rank != 1 || edges.Count < 1)
            throw new ArgumentException(
                $"[histogram] expected floating-point numbers and a vector of edges of their type, got " +
                $"{x.Type.Name()} " +
                $"{x.Sizes} and {edges.Type.Name()} {edges.Sizes}");
        CheckWeight(x, weight);
        var bins = edges.Count - 1;
        using var values = Conversion.Temporary(x, ScalarType.Float64);
        using var borders = Conversion.Temporary(edges, ScalarType.Float64);
        using var amounts = weight is null ? null : Conversion.Temporary(weight, ScalarType.Float64);
        using var sums = Factory.Zeros(new Shape(bins), ScalarType.Float64);
        var border = borders.Data<double>();
        for (var i = 0L; i < values.Count && bins > 0; i++)
        {
            var value = values.Data<double>()[i];
            if (value >= border[0] && value <= border[bins])
            {
                var place = Math.Min(bins, Kernels.Searching.Find(border, bins + 1, value, right: true)) - 1;
                sums.Data<double>()[place] += amounts is null ? 1 : amounts.Data<double>()[i];
            }
        }
        var result = Conversion.Copy(sums, x.Type);
        return (density ? Density(result, edges) : result, edges);
    }

    /// <summary>Counts (or adds the weights of) elements in bins of one width.</summary>
    public static (Tensor Hist, Tensor Edges) Even(
        Tensor x, long bins, (double Min, double Max)? range, Tensor? weight, bool density)
    {
        CheckBins("histogram", bins);
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[histogram] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}");
        var (low, high) = Range("histogram", x, range, 0.5);
        return Between(x, Factory.Linspace(low, high, bins + 1, x.Type), weight, density);
    }

    /// <summary>Counts how often 0, 1, 2, ... appear, or adds their weights.</summary>
    public static Tensor BinCount(Tensor x, Tensor? weights, long minLength)
    {
        if (x.Rank != 1 || x.Type.IsFloat() || x.Type == ScalarType.Bool || minLength < 0)
            throw new ArgumentException(
                $"[bincount] expected a vector of integers and minlength >= 0, got {x.Type.Name()} {x.Sizes} and " +
                $"{minLength}");
        if (weights is not null && weights.Sizes != x.Sizes)
            throw new ArgumentException($"[bincount] expected weights of shape {x.Sizes}, got {weights.Sizes}");
        using var values = Conversion.Temporary(x, ScalarType.Int64);
        var places = new ReadOnlySpan<long>(values.Data<long>(), checked((int)values.Count));
        var bins = minLength;
        foreach (var place in places)
        {
            if (place < 0)
                throw new ArgumentException($"[bincount] expected integers >= 0, got {place} in shape {x.Sizes}");
            bins = Math.Max(bins, place + 1);
        }
        var type = weights is null ? ScalarType.Int64
            : weights.Type == ScalarType.Float32 ? ScalarType.Float32 : ScalarType.Float64;
        var ones = weights is null ? Factory.Full(x.Sizes, 1, type) : Conversion.To(weights.detach(), type);
        using var mode = GradMode.Set(false);
        return Gathering.ScatterAdd(Factory.Zeros(new Shape(bins), type), 0, values, ones);
    }

    private static Tensor Density(Tensor sums, Tensor edges)
    {
        var widths = Integrals.Diff(edges, 1, 0, null, null);
        return Arithmetic.Divide(sums, Arithmetic.Multiply(widths, Reduction.Sum(sums, [0], keepDims: true)));
    }

    /// <summary>The given range, or that of the data; a single point grows to both sides.</summary>
    private static (double Low, double High) Range(string op, Tensor x, (double Min, double Max)? range, double grow)
    {
        var (min, max) = range ?? (x.Count == 0
            ? (0.0, 0.0)
            : (x.detach().min().ToDouble(), x.detach().max().ToDouble()));
        if (!double.IsFinite(min) || !double.IsFinite(max) || min > max)
            throw new ArgumentException(
                $"[{op}] expected a finite range with min <= max, got {min} and {max} for shape {x.Sizes}");
        return min == max ? (min - grow, max + grow) : (min, max);
    }

    private static void CheckBins(string op, long bins)
    {
        if (bins <= 0)
            throw new ArgumentException($"[{op}] expected at least 1 bin, got {bins}");
    }

    private static void CheckWeight(Tensor x, Tensor? weight)
    {
        if (weight is not null && (weight.Sizes != x.Sizes || weight.Type != x.Type))
            throw new ArgumentException(
                $"[histogram] expected weights of {x.Type.Name()} {x.Sizes}, got {weight.Type.Name()} {weight.Sizes}");
    }
}
