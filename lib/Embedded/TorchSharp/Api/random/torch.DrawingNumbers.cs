using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Draws one uniform number from [0, 1).</summary>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public static double rand_float(Generator? generator = null)
    {
        using var one = rand([1L], generator: generator);
        return one.ToDouble();
    }

    /// <summary>Draws one normal number of mean 0 and deviation 1.</summary>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public static double randn_float(Generator? generator = null)
    {
        using var one = randn([1L], generator: generator);
        return one.ToDouble();
    }

    /// <summary>Draws true or false.</summary>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public static bool randint_bool(Generator? generator = null) => randint_long(0, 2, generator) == 1;

    /// <summary>Draws one of 0, 1, ..., high - 1.</summary>
    /// <param name="high">The number above the highest.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public static int randint_int(int high, Generator? generator = null) => (int)randint_long(0, high, generator);

    /// <summary>Draws one of low, low + 1, ..., high - 1.</summary>
    /// <param name="low">The lowest number.</param>
    /// <param name="high">The number above the highest.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public static int randint_int(int low, int high, Generator? generator = null) =>
        (int)randint_long(low, high, generator);

    /// <summary>Draws one of 0, 1, ..., high - 1.</summary>
    /// <param name="high">The number above the highest.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public static long randint_long(long high, Generator? generator = null) => randint_long(0, high, generator);

    /// <summary>Draws one of low, low + 1, ..., high - 1.</summary>
    /// <param name="low">The lowest number.</param>
    /// <param name="high">The number above the highest.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public static long randint_long(long low, long high, Generator? generator = null)
    {
        using var one = Factory.Empty(Shape.Scalar, ScalarType.Int64, tracked: false);
        Drawing.Integers("randint", one, low, high, generator);
        return one.item<long>();
    }

    /// <inheritdoc cref="Tensor.rand_out(long[])"/>
    public static Tensor rand_out(Tensor input, params long[] sizes) => input.rand_out(sizes);

    /// <inheritdoc cref="Tensor.randint_out(long, long[])"/>
    public static Tensor randint_out(Tensor input, long high, long[] sizes) => input.randint_out(high, sizes);

    /// <summary>Fills a tensor of n elements with a permutation of 0, 1, ..., n - 1.</summary>
    /// <param name="n">The number of elements.</param>
    /// <param name="out">The tensor to fill.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    public static Tensor randperm(long n, Tensor @out, Generator? generator = null) =>
        Outputs.Into("randperm", @out, () => Drawing.Permutation(n, generator));
}
