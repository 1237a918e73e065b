using TorchSharp.Autograd;
using TorchSharp.Kernels.Random;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Draws whose parameters stand in tensors, and fills from rarer distributions: one element after the other, from the
/// stream that PyTorch's CPU generator has.
/// </summary>
internal static unsafe class Sampling
{
    /// <summary>Replaces elements by 1 at the chances in another tensor, which broadcasts.</summary>
    public static Tensor Chances(Tensor target, Tensor chances, Generator? generator)
    {
        CheckChances("bernoulli_", chances);
        if (Broadcast.Shapes("bernoulli_", target.Sizes, chances.Sizes) != target.Sizes)
            throw new ArgumentException(
                $"[bernoulli_] expected chances that broadcast to {target.Sizes}, got {chances.Sizes}");
        var single = chances.Type != ScalarType.Float64;
        using var p = Spread(chances, target.Sizes);
        return Fill("bernoulli_", target, generator, (stream, i) =>
            (single ? stream.UniformSingle() : stream.UniformDouble()) < p.Data<double>()[i] ? 1 : 0);
    }

    public static Tensor Cauchy(Tensor target, double median, double sigma, Generator? generator)
    {
        CheckFloat("cauchy_", target);
        if (!(sigma > 0))
            throw new ArgumentException($"[cauchy_] expected sigma > 0, got {sigma}");
        return Fill("cauchy_", target, generator, (stream, _) => SlowFills.Cauchy(stream, median, sigma));
    }

    public static Tensor Geometric(Tensor target, double p, Generator? generator)
    {
        if (!(p > 0 && p < 1))
            throw new ArgumentOutOfRangeException(nameof(p), $"[geometric_] expected a chance in (0, 1), got {p}");
        return Fill("geometric_", target, generator, (stream, _) => SlowFills.Geometric(stream, p));
    }

    public static Tensor LogNormal(Tensor target, double mean, double std, Generator? generator)
    {
        CheckFloat("log_normal_", target);
        if (!(std > 0))
            throw new ArgumentException($"[log_normal_] expected std > 0, got {std}");
        return Fill("log_normal_", target, generator, (stream, _) => SlowFills.LogNormal(stream, mean, std));
    }

    /// <summary>Counts of events at the rates in a tensor.</summary>
    public static Tensor Poisson(Tensor rates, Generator? generator)
    {
        CheckFloat("poisson", rates);
        CheckAll("poisson", "rates >= 0", rates, Comparison.GreaterEqual(rates.detach(), 0));
        using var p = Spread(rates, rates.Sizes);
        return Fill("poisson", Factory.Empty(rates.Sizes, rates.Type), generator,
            (stream, i) => SlowFills.Poisson(stream, p.Data<double>()[i]));
    }

    /// <summary>Counts of successes; both operands broadcast.</summary>
    public static Tensor Binomial(Tensor counts, Tensor chances, Generator? generator)
    {
        CheckFloat("binomial", counts);
        CheckChances("binomial", chances);
        if (counts.Type != chances.Type)
            throw new InvalidOperationException(
                $"[binomial] expected counts and chances of one type, got {counts.Type.Name()} {counts.Sizes} and " +
                $"{chances.Type.Name()} {chances.Sizes}");
        var shape = Broadcast.Shapes("binomial", counts.Sizes, chances.Sizes);
        using var n = Spread(counts, shape);
        using var p = Spread(chances, shape);
        return Fill("binomial", Factory.Empty(shape, counts.Type), generator,
            (stream, i) => SlowFills.Binomial(stream, n.Data<double>()[i], p.Data<double>()[i]));
    }

    /// <summary>Normal numbers, each with its own mean and deviation.</summary>
    public static Tensor Normal(Tensor mean, Tensor std, Generator? generator)
    {
        CheckFloat("normal", mean);
        CheckAll("normal", "std >= 0", std, Comparison.GreaterEqual(std.detach(), 0));
        var shape = Broadcast.Shapes("normal", mean.Sizes, std.Sizes);
        using var mode = GradMode.Set(false);
        var unit = Drawing.Normal(Factory.Empty(shape, mean.Type), 0, 1, generator);
        return Arithmetic.Add(Arithmetic.Multiply(unit, std), mean);
    }

    /// <summary>
    /// Draws class numbers, each as often as its weight says. Without replacement: the classes with the largest
    /// weight / exponential number. With replacement: by the inverse of the cumulated weights.
    /// </summary>
    public static Tensor Multinomial(Tensor weights, long draws, bool replacement, Generator? generator)
    {
        CheckWeights(weights, draws, replacement);
        using var mode = GradMode.Set(false);
        if (replacement && draws > 1)
            return ByInverse(weights, draws, generator);
        var waits = Drawing.Exponential(Factory.Empty(weights.Sizes, weights.Type), 1, generator);
        var keys = Arithmetic.Divide(weights.detach(), waits);
        return draws == 1
            ? Extremum.Of(keys, weights.Rank - 1, largest: true, keepDim: true).Places
            : Sorting.TopK(keys, draws, -1, largest: true).Places;
    }

    /// <summary>Checks that all are floating-point numbers from 0 to 1.</summary>
    public static void CheckChances(string op, Tensor chances)
    {
        CheckFloat(op, chances);
        using var p = chances.detach();
        CheckAll(op, "chances in [0, 1]", chances,
            Comparison.And(Comparison.GreaterEqual(p, 0), Comparison.LessEqual(p, 1)));
    }

    private static Tensor ByInverse(Tensor weights, long draws, Generator? generator)
    {
        var classes = weights.Sizes[weights.Rank - 1];
        var sums = Scans.CumSum(weights.detach(), -1);
        var total = Views.Slice(sums, -1, classes - 1, classes, 1);
        using var steps = Spread(Arithmetic.Divide(sums, total), sums.Sizes);
        var result = Factory.Empty(weights.Sizes.With(weights.Rank - 1, draws), ScalarType.Int64);
        return Fill("multinomial", result, generator, (stream, i) =>
        {
            var row = steps.Data<double>() + (i / draws * classes);
            return Math.Min(classes - 1, Kernels.Searching.Find(row, classes, stream.UniformDouble(), right: false));
        });
    }

    private static void CheckWeights(Tensor weights, long draws, bool replacement)
    {
        CheckFloat("multinomial", weights);
        if (weights.Rank is not (1 or 2) || weights.Sizes[weights.Rank - 1] == 0)
            throw new ArgumentException(
                $"[multinomial] expected (classes) or (rows, classes) with at least one class, got {weights.Sizes}");
        var classes = weights.Sizes[weights.Rank - 1];
        if (draws <= 0 || (!replacement && draws > classes))
            throw new ArgumentOutOfRangeException(
                nameof(draws), $"[multinomial] expected 1 to {classes} draws without replacement from " +
                    $"{weights.Sizes}, " +
                    $"got {draws}; with replacement: any number >= 1");
        using var w = weights.detach();
        CheckAll("multinomial", "finite weights >= 0", weights,
            Comparison.And(Comparison.GreaterEqual(w, 0), Comparison.IsFinite(w)));
        var sums = Reduction.Sum(w, [weights.Rank - 1], keepDims: false);
        CheckAll("multinomial", "a weight > 0 in every row", weights, Comparison.Greater(sums, 0));
    }

    private static void CheckFloat(string op, Tensor x)
    {
        if (!x.Type.IsFloat())
            throw new InvalidOperationException(
                $"[{op}] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; convert first: " +
                "x.to(ScalarType.Float32)");
    }

    // NaN fails every comparison.
    private static void CheckAll(string op, string what, Tensor x, Tensor fine)
    {
        using (fine)
        {
            if (Reduction.All(fine).ToBoolean())
                return;
        }
        throw new ArgumentOutOfRangeException(
            nameof(x), $"[{op}] expected {what}, got a tensor of shape {x.Sizes} with NaN or a number outside");
    }

    private static Tensor Spread(Tensor x, Shape shape)
    {
        using var mode = GradMode.Set(false);
        using var wide = new Tensor(Views.Expand(x, shape), tracked: false);
        return Conversion.Temporary(wide, ScalarType.Float64);
    }

    /// <summary>Draws each element in row-major order.</summary>
    private static Tensor Fill(string op, Tensor target, Generator? generator, Func<RandomStream, long, double> draw) =>
        InPlace.Overwrite(op, target, () =>
        {
            using var numbers = Factory.Empty(target.Sizes, ScalarType.Float64, tracked: false);
            var to = numbers.Data<double>();
            var stream = (generator ?? Generator.Default).Stream;
            lock (stream)
            {
                for (var i = 0L; i < numbers.Count; i++)
                    to[i] = draw(stream, i);
            }
            Conversion.Move(numbers, target);
        });
}
