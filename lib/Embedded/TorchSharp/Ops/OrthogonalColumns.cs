using static TorchSharp.torch;
using TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;

namespace TorchSharp.Ops;

/// <summary>
/// Makes the columns of a tall matrix orthogonal and of length 1: Gram-Schmidt in double precision, each column twice
/// against those before (once loses digits). The diagonal of R is positive, which makes the answer unique.
/// </summary>
internal static class OrthogonalColumns
{
    /// <param name="x">(rows, columns), rows >= columns.</param>
    public static unsafe Tensor Of(Tensor x)
    {
        var (rows, columns) = (checked((int)x.Sizes[0]), checked((int)x.Sizes[1]));
        using var transposed = Views.Transpose(x, 0, 1);
        var result = Factory.Empty(transposed.Sizes, ScalarType.Float64);
        Conversion.Move(transposed, result);
        for (var c = 0; c < columns; c++)
        {
            var column = Column(c);
            for (var pass = 0; pass < 2; pass++)
            {
                for (var before = 0; before < c; before++)
                {
                    var other = Column(before);
                    TensorPrimitives.MultiplyAdd(other, -TensorPrimitives.Dot(column, other), column, column);
                }
            }
            TensorPrimitives.Divide(column, TensorPrimitives.Norm(column), column);
        }
        return Conversion.To(Views.Transpose(result, 0, 1), x.Type);

        Span<double> Column(int c) => new(result.Data<double>() + ((long)c * rows), rows);
    }
}
