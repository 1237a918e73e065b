namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>Are the square matrices with zeros above the diagonal.</summary>
            public class _LowerTriangular : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                public _LowerTriangular()
                    : base(false, 2)
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.tril().eq(value).all(-1).all(-1));
            }

            /// <summary>Are the lower triangular matrices with a positive diagonal.</summary>
            public class _LowerCholesky : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                public _LowerCholesky()
                    : base(false, 2)
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    lower_triangular.check(value)
                        .logical_and(value.diagonal(0, -2, -1).gt(0).all(-1)));
            }

            /// <summary>Are the lower triangular matrices with a positive diagonal whose rows have length 1.</summary>
            public class _CorrCholesky : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                public _CorrCholesky()
                    : base(false, 2)
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                {
                    var tolerance = Given.Epsilon(value.dtype) * value.shape[^1] * 10;
                    var lengths = value.pow(2).sum(-1).sqrt();
                    return lower_cholesky.check(value).logical_and((lengths - 1).abs().le(tolerance).all(-1));
                });
            }

            /// <summary>Are the square matrices.</summary>
            public class _Square : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                public _Square()
                    : base(false, 2)
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => full(
                    [.. value.shape.SkipLast(2)], value.dim() >= 2 && value.shape[^1] == value.shape[^2],
                    dtype: ScalarType.Bool);
            }

            /// <summary>Are the matrices equal to their transposes.</summary>
            public class _Symmetric : _Square
            {
                /// <summary>Makes the constraint.</summary>
                public _Symmetric()
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                {
                    var isSquare = base.check(value);
                    if (value.dim() < 2 || value.shape[^1] != value.shape[^2])
                        return isSquare;
                    var other = value.transpose(-2, -1);
                    return (value - other).abs().le(1e-6 + (1e-5 * other.abs())).all(-1).all(-1);
                });
            }
        }
    }
}
