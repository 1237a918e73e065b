using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Draws whole numbers: low, low + 1, ..., high - 1.</summary>
    /// <param name="low">The lowest number.</param>
    /// <param name="high">The number above the highest.</param>
    /// <param name="size">The sizes of the dimensions.</param>
    /// <param name="dtype">The element type; int64 when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    /// <param name="generator">The stream to draw from; null for the default one.</param>
    /// <param name="names">Not supported: must be null.</param>
    /// <returns>The tensor.</returns>
    public static Tensor randint(
        long low, long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn(
            "randint", new Shape([.. size]), dtype ?? ScalarType.Int64, requires_grad, names,
            t => Drawing.Integers("randint", t, low, high, generator));

    /// <inheritdoc cref="randint(long, long, long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor randint(
        long low, long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn(
            "randint", new Shape([.. size]), dtype ?? ScalarType.Int64, requires_grad, names,
            t => Drawing.Integers("randint", t, low, high, generator));

    /// <inheritdoc cref="randint(long, long, long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor randint(
        int low, int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn(
            "randint", new Shape([.. size.Select(s => (long)s)]), dtype ?? ScalarType.Int64, requires_grad, names,
            t => Drawing.Integers("randint", t, low, high, generator));

    /// <inheritdoc cref="randint(long, long, long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor randint(
        long high, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn(
            "randint", new Shape([.. size]), dtype ?? ScalarType.Int64, requires_grad, names,
            t => Drawing.Integers("randint", t, 0, high, generator));

    /// <inheritdoc cref="randint(long, long, long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor randint(
        long high, Size size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn(
            "randint", new Shape([.. size]), dtype ?? ScalarType.Int64, requires_grad, names,
            t => Drawing.Integers("randint", t, 0, high, generator));

    /// <inheritdoc cref="randint(long, long, long[], ScalarType?, Device?, bool, Generator?, string[])"/>
    public static Tensor randint(
        int high, int[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        Generator? generator = null, string[]? names = null) =>
        Drawn(
            "randint", new Shape([.. size.Select(s => (long)s)]), dtype ?? ScalarType.Int64, requires_grad, names,
            t => Drawing.Integers("randint", t, 0, high, generator));
}
