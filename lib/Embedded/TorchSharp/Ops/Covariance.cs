using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Covariances and correlations of variables (rows) over observations (columns).</summary>
internal static class Covariance
{
    /// <summary>
    /// C = sum of w (x - mean)(x - mean)ᵀ / norm, where w are frequencies times importances and norm is
    /// sum w - correction sum(w a) / sum w.
    /// </summary>
    public static Tensor Cov(Tensor x, long correction, Tensor? frequencies, Tensor? importances)
    {
        if (x.Rank > 2 || x.Type == ScalarType.Bool)
            throw new ArgumentException($"[cov] expected numbers with at most 2 dimensions, got {x.Type.Name()} " +
                $"{x.Sizes}");
        var type = x.Type.IsInteger() ? ScalarType.Float32 : x.Type;
        var rows = Conversion.To(x.Rank < 2 ? Views.Reshape(x, new Shape(1, x.Count)) : x, type);
        var count = rows.Sizes[1];
        Check(frequencies, count, whole: true);
        Check(importances, count, whole: false);
        var weights = frequencies is null ? null : Conversion.To(frequencies, type);
        if (importances is not null)
            weights = weights is null ? importances : Arithmetic.Multiply(weights, importances);
        var (total, mean) = Center(rows, weights);
        var norm = Norm(total, weights, importances, correction, count, type);
        var centered = Arithmetic.Subtract(rows, mean);
        var weighted = weights is null ? centered : Arithmetic.Multiply(centered, weights);
        var product = MatrixProduct.MatMul(weighted, Views.Transpose(centered, 0, 1));
        var result = Arithmetic.Divide(product, norm);
        return x.Rank < 2 ? Views.Reshape(result, Shape.Scalar) : result;
    }

    /// <summary>R[i, j] = C[i, j] / sqrt(C[i, i] C[j, j]), kept within -1 and 1.</summary>
    public static Tensor Corrcoef(Tensor x)
    {
        if (x.Rank > 2)
            throw new ArgumentException($"[corrcoef] expected at most 2 dimensions, got shape {x.Sizes}");
        var covariance = Cov(x, 1, null, null);
        if (covariance.Rank == 0)
            return Arithmetic.Divide(covariance, covariance);
        var deviation = Functions.Sqrt(Views.Diagonal(covariance, 0, 0, 1));
        var scaled = Arithmetic.Divide(covariance, Views.Reshape(deviation, new Shape(-1, 1)));
        return Selection.Clamp(Arithmetic.Divide(scaled, deviation), -1, 1);
    }

    private static (Tensor Total, Tensor Mean) Center(Tensor rows, Tensor? weights)
    {
        if (weights is null)
            return (Factory.Full(Shape.Scalar, rows.Sizes[1], rows.Type), Reduction.Mean(rows, [1], keepDims: true));
        var total = Reduction.Sum(weights, [0], keepDims: false);
        var sum = Reduction.Sum(Arithmetic.Multiply(rows, weights), [1], keepDims: true);
        return (total, Arithmetic.Divide(sum, total));
    }

    private static Tensor Norm(
        Tensor total, Tensor? weights, Tensor? importances, long correction, long count, ScalarType type)
    {
        if (weights is null)
            return Factory.Full(Shape.Scalar, Math.Max(0, count - correction), type);
        if (importances is null || correction == 0)
            return Selection.Clamp(Arithmetic.Subtract(total, correction), 0, null);
        var squares = Reduction.Sum(Arithmetic.Multiply(weights, importances), [0], keepDims: false);
        return Selection.Clamp(
            Arithmetic.Subtract(total, Arithmetic.Divide(Arithmetic.Multiply(squares, correction), total)), 0, null);
    }

    private static void Check(Tensor? weights, long count, bool whole)
    {
        if (weights is null)
            return;
        if (weights.Rank > 1 || weights.Count != count || weights.Type.IsFloat() == whole)
            throw new ArgumentException(
                $"[cov] expected {count} {(whole ? "integer fweights" : "floating-point aweights")}, got " +
                $"{weights.Type.Name()} {weights.Sizes}");
        if (Reduction.Any(Comparison.Less(weights, 0)).ToBoolean())
            throw new ArgumentException($"[cov] expected {(whole ? "fweights" : "aweights")} >= 0, got a negative one");
    }
}
