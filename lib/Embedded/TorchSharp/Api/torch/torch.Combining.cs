using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Finds the shape that shapes broadcast to.</summary>
    /// <exception cref="ArgumentException">Two sizes differ and neither is 1.</exception>
    public static Size broadcast_shapes(params long[][] shapes)
    {
        var common = TorchSharp.Storage.Shape.Scalar;
        foreach (var shape in shapes)
        {
            var other = new TorchSharp.Storage.Shape([.. shape]);
            common = TorchSharp.Storage.Broadcast.Shapes("broadcast_shapes", common, other);
        }
        return new Size(common.ToArray());
    }

    /// <summary>Stretches tensors to one shape; no copies.</summary>
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => Rearranging.BroadcastAll(tensors);

    /// <summary>Makes all combinations of the elements of vectors, one row each.</summary>
    public static Tensor cartesian_prod(IList<Tensor> tensors) => Rearranging.CartesianProduct([.. tensors]);

    /// <inheritdoc cref="cartesian_prod(IList{Tensor})"/>
    public static Tensor cartesian_prod(params Tensor[] tensors) => Rearranging.CartesianProduct(tensors);

    /// <inheritdoc cref="cartesian_prod(IList{Tensor})"/>
    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) =>
        Rearranging.CartesianProduct(tensors.ToArray());

    /// <summary>Makes all choices of r elements of a vector, one row each.</summary>
    public static Tensor combinations(Tensor input, int r = 2, bool with_replacement = false) =>
        Rearranging.Combinations(input, r, with_replacement);

    /// <summary>Computes the p-norm of the difference of every pair of rows.</summary>
    /// <param name="x1">Rows (..., P, M).</param>
    /// <param name="x2">Rows (..., R, M).</param>
    /// <param name="p">The norm, 0 and infinity included.</param>
    /// <param name="compute_mode">Whether Euclid's distance goes through a matrix product.</param>
    /// <returns>Distances (..., P, R).</returns>
    public static Tensor cdist(
        Tensor x1, Tensor x2, double p = 2.0,
        compute_mode compute_mode = compute_mode.use_mm_for_euclid_dist_if_necessary) =>
        RowDistances.Pairwise(x1, x2, p, compute_mode);

    /// <summary>Multiplies matrices in the order that needs the fewest multiplications.</summary>
    public static Tensor chain_matmul(params Tensor[] matrices) => TensorProducts.Chain(matrices);

    /// <summary>Sums products in Einstein's notation, for example <c>"bij,bjk->bik"</c>.</summary>
    /// <param name="equation">One term of letters per tensor; "..." stands for dimensions that broadcast.</param>
    /// <param name="tensors">The factors.</param>
    /// <exception cref="ArgumentException">The equation does not fit the shapes.</exception>
    public static Tensor einsum(string equation, params Tensor[] tensors) => Einsum.Run(equation, tensors);

    /// <summary>Moves a dimension to another place; no copy.</summary>
    public static Tensor movedim(Tensor input, long source, long destination) =>
        Rearranging.MoveDim(input, [source], [destination]);

    /// <summary>Moves a dimension to another place; no copy.</summary>
    public static Tensor moveaxis(Tensor input, long source, long destination) =>
        Rearranging.MoveDim(input, [source], [destination]);

    /// <summary>Moves two dimensions to other places; no copy.</summary>
    public static Tensor moveaxis(Tensor input, (long, long) source, (long, long) destination) =>
        Rearranging.MoveDim(input, [source.Item1, source.Item2], [destination.Item1, destination.Item2]);

    /// <summary>Moves three dimensions to other places; no copy.</summary>
    public static Tensor moveaxis(Tensor input, (long, long, long) source, (long, long, long) destination) =>
        Rearranging.MoveDim(
            input, [source.Item1, source.Item2, source.Item3],
            [destination.Item1, destination.Item2, destination.Item3]);

    /// <summary>Moves four dimensions to other places; no copy.</summary>
    public static Tensor moveaxis(
        Tensor input, (long, long, long, long) source, (long, long, long, long) destination) =>
        Rearranging.MoveDim(
            input, [source.Item1, source.Item2, source.Item3, source.Item4],
            [destination.Item1, destination.Item2, destination.Item3, destination.Item4]);

    /// <summary>Makes the row and column numbers of the lower triangle of a matrix, as two rows.</summary>
    public static Tensor tril_indices(
        long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null)
    {
        Creation.CheckDevice(device);
        return Rearranging.TriangleIndices("tril_indices", row, col, offset, dtype, lower: true);
    }

    /// <summary>Makes the row and column numbers of the upper triangle of a matrix, as two rows.</summary>
    public static Tensor triu_indices(
        long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null)
    {
        Creation.CheckDevice(device);
        return Rearranging.TriangleIndices("triu_indices", row, col, offset, dtype, lower: false);
    }
}
