using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Counts elements in bins of one width; weights and a density are possible.</summary>
    /// <param name="input">Floating-point numbers.</param>
    /// <param name="bins">The number of bins.</param>
    /// <param name="range">The lower and the upper edge; those of the data when null.</param>
    /// <param name="weight">How much each element counts; 1 when null.</param>
    /// <param name="density">Whether the area below the histogram is scaled to 1.</param>
    /// <returns>The counts, and the bins + 1 edges.</returns>
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, long bins, (double min, double max)? range = null, Tensor weight = null!,
        bool density = false) =>
        Histograms.Even(input, bins, range, weight, density);

    /// <summary>Counts elements between given edges.</summary>
    /// <param name="input">Floating-point numbers.</param>
    /// <param name="bins">The edges, increasing.</param>
    /// <param name="weight">How much each element counts; 1 when null.</param>
    /// <param name="density">Whether the area below the histogram is scaled to 1.</param>
    /// <returns>The counts, and the edges.</returns>
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, Tensor bins, Tensor weight = null!, bool density = false) =>
        Histograms.Between(input, bins, weight, density);

    /// <inheritdoc cref="histogram(Tensor, long, ValueTuple{double, double}?, Tensor, bool)"/>
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, long bins, (double min, double max)? range, Tensor weight, bool density,
        out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Even(input, bins, range, weight, density);

    /// <inheritdoc cref="histogram(Tensor, long, ValueTuple{double, double}?, Tensor, bool)"/>
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, long bins, (double min, double max)? range, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Even(input, bins, range, null, density: false);

    /// <inheritdoc cref="histogram(Tensor, long, ValueTuple{double, double}?, Tensor, bool)"/>
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, long bins, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Even(input, bins, null, null, density: false);

    /// <inheritdoc cref="histogram(Tensor, Tensor, Tensor, bool)"/>
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, Tensor bins, Tensor weight, bool density, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Between(input, bins, weight, density);

    /// <inheritdoc cref="histogram(Tensor, Tensor, Tensor, bool)"/>
    public static (Tensor hist, Tensor bin_edges) histogram(
        Tensor input, Tensor bins, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Between(input, bins, null, density: false);

    /// <summary>Finds where values would be inserted into a sorted sequence, or into each of its rows.</summary>
    /// <param name="sorted_sequence">A sorted vector, or sorted rows.</param>
    /// <param name="values">The values.</param>
    /// <param name="out_int32">Whether the places are int32 instead of int64.</param>
    /// <param name="right">Whether equal elements stay to the left of the place.</param>
    /// <param name="sorter">The order of a sequence that is not sorted.</param>
    /// <returns>The places, in the shape of the values.</returns>
    public static Tensor searchsorted(
        Tensor sorted_sequence, Tensor values, bool out_int32 = false, bool right = false, Tensor sorter = null!) =>
        Searching.SearchSorted("searchsorted", sorted_sequence, values, out_int32, right, sorter);

    /// <inheritdoc cref="searchsorted(Tensor, Tensor, bool, bool, Tensor)"/>
    public static Tensor searchsorted(
        Tensor sorted_sequence, Scalar values, bool out_int32, bool right, Tensor sorter) =>
        Searching.SearchSorted(
            "searchsorted", sorted_sequence, Factory.Operand(values, sorted_sequence), out_int32, right, sorter);

    /// <inheritdoc cref="Tensor.trapezoid(double, long)"/>
    public static Tensor trapz(Tensor y, double dx = 1.0, long dim = -1) => Integrals.Trapezoid(y, dx, dim);

    /// <inheritdoc cref="Tensor.trapezoid(Tensor, long)"/>
    public static Tensor trapz(Tensor y, Tensor x, long dim = -1) => Integrals.Trapezoid(y, x, dim);

    /// <summary>Finds the places of all elements that are not 0, one tensor per dimension.</summary>
    public static Tensor[] where(Tensor condition) => Joining.Unbind(Indexing.NonZero(condition), 1);

    /// <summary>Draws normal numbers, each with its own mean and deviation.</summary>
    public static Tensor normal(Tensor mean, Tensor std, Generator? generator = null) =>
        Sampling.Normal(mean, std, generator);

    /// <summary>Takes the elements whose places along a dimension stand in an index.</summary>
    /// <param name="input">The tensor.</param>
    /// <param name="dim">The dimension.</param>
    /// <param name="index">The places.</param>
    /// <param name="sparse_grad">Has no effect: the gradient is dense.</param>
    public static Tensor gather(Tensor input, long dim, Tensor index, bool sparse_grad = false) =>
        Gathering.Gather(input, dim, index);

    /// <summary>Replaces the values: divides every element by a number.</summary>
    public static Tensor divide_(Tensor left, Scalar right) => left.divide_(right);

    /// <summary>Replaces the values: multiplies elementwise.</summary>
    public static Tensor multiply_(Tensor left, Tensor right) => left.mul_(right);

    /// <summary>Replaces the values: multiplies every element by a number.</summary>
    public static Tensor multiply_(Tensor left, Scalar right) => left.mul_(right);

    /// <summary>Replaces the values: changes the sign.</summary>
    public static Tensor negative_(Tensor input) => input.neg_();

    /// <summary>Counts the elements.</summary>
    public static long numel(Tensor input) => input.numel();
}
