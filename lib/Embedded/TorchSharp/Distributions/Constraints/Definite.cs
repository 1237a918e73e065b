namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>Are the symmetric matrices without a negative eigenvalue.</summary>
            public class _PositiveSemiDefinite : _Symmetric
            {
                /// <summary>Makes the constraint.</summary>
                public _PositiveSemiDefinite()
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                {
                    var isSymmetric = base.check(value);
                    return !isSymmetric.all().ToBoolean()
                        ? isSymmetric
                        : isSymmetric.logical_and(linalg.eigvalsh(value).ge(0).all(-1));
                });
            }

            /// <summary>Are the symmetric matrices whose eigenvalues are all positive.</summary>
            public class _PositiveDefinite : _Symmetric
            {
                /// <summary>Makes the constraint.</summary>
                public _PositiveDefinite()
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                {
                    var isSymmetric = base.check(value);
                    return !isSymmetric.all().ToBoolean()
                        ? isSymmetric
                        : isSymmetric.logical_and(linalg.cholesky_ex(value).info.eq(0));
                });
            }
        }
    }
}
