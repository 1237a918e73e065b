using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Draws a permutation of 0, 1, ..., n - 1.</summary>
    /// <param name="n">The number of elements.</param>
    /// <param name="dtype">The element type; int64 when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <returns>The permutation.</returns>
    public static Tensor randperm(
        long n, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null)
    {
        var order = Drawing.Permutation(n, generator);
        if (dtype is { } type && type != ScalarType.Int64)
        {
            using var whole = order;
            order = whole.to(type);
        }
        if (requires_grad)
            order.requires_grad = true;
        return order;
    }

    /// <summary>Draws uniform numbers from [0, 1) in the shape of another tensor.</summary>
    /// <param name="input">The other tensor.</param>
    /// <param name="dtype">The element type; the other's when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <returns>The tensor.</returns>
    public static Tensor rand_like(
        Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Drawn("rand_like", input.Sizes, dtype ?? input.Type, requires_grad, null, t => Drawing.Uniform(t, 0, 1, null));

    /// <summary>Draws normal numbers with mean 0 and deviation 1 in the shape of another tensor.</summary>
    /// <param name="input">The other tensor.</param>
    /// <param name="dtype">The element type; the other's when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <returns>The tensor.</returns>
    public static Tensor randn_like(
        Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Drawn("randn_like", input.Sizes, dtype ?? input.Type, requires_grad, null, t => Drawing.Normal(t, 0, 1, null));

    /// <summary>Draws whole numbers in the shape of another tensor: low, low + 1, ..., high - 1.</summary>
    /// <param name="input">The other tensor.</param>
    /// <param name="low">The lowest number.</param>
    /// <param name="high">The number above the highest.</param>
    /// <param name="dtype">The element type; the other's when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <returns>The tensor.</returns>
    public static Tensor randint_like(
        Tensor input, long low, long high, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) =>
        Drawn("randint_like", input.Sizes, dtype ?? input.Type, requires_grad, null,
            t => Drawing.Integers("randint_like", t, low, high, null));

    /// <summary>Draws normal numbers.</summary>
    /// <param name="mean">Their mean.</param>
    /// <param name="std">Their standard deviation.</param>
    /// <param name="size">The sizes of the dimensions.</param>
    /// <param name="dtype">float32 or float64; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <param name="names">Not supported: must be null.</param>
    /// <returns>The tensor.</returns>
    public static Tensor normal(
        double mean, double std, ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, Generator? generator = null, string[]? names = null) =>
        Drawn("normal", new Shape(size.ToArray()), dtype, requires_grad, names,
            t => Drawing.Normal(t, mean, std, generator));

    /// <summary>Draws 1 at each element's own chance, else 0.</summary>
    /// <param name="input">The chances, floating-point.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <returns>A tensor of the same shape and type.</returns>
    public static Tensor bernoulli(Tensor input, Generator? generator = null) => Drawing.Chances(input, generator);

    private static Tensor Drawn(
        string op, Shape shape, ScalarType? dtype, bool requiresGrad, string[]? names, Action<Tensor> fill)
    {
        if (names is not null)
            throw new NotSupportedException(
                $"[{op}] expected names: null, got {names.Length} names; dimensions have none");
        var result = Factory.Empty(shape, dtype ?? Factory.DefaultFloat);
        fill(result);
        if (requiresGrad)
            result.requires_grad = true;
        return result;
    }
}
