namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>Are the vectors of numbers from 0 on with the sum 1.</summary>
            public class _Simplex : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                public _Simplex()
                    : base(false, 1)
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.ge(0).all(-1).logical_and((value.sum(-1) - 1).abs().lt(1e-6)));
            }

            /// <summary>Are the vectors of one 1 among zeros.</summary>
            public class _OneHot : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                public _OneHot()
                    : base(true, 1)
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.eq(0).logical_or(value.eq(1)).all(-1).logical_and(value.sum(-1).eq(1)));
            }

            /// <summary>Are the vectors of counts with at most a given sum.</summary>
            public class _Multinomial : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="upper_bound">The upper bound.</param>
                public _Multinomial(long upper_bound)
                    : base(true, 1)
                {
                    this.upper_bound = upper_bound;
                }

                /// <summary>Gets the upper bound.</summary>
                public long upper_bound { get; }

#pragma warning disable CA1725 // The genuine package names this parameter otherwise than its base class does.
                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="x">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor x) => WrappedTensorDisposeScope(() =>
                    x.ge(0).all(-1).logical_and(x.sum(-1).le(upper_bound)));
#pragma warning restore CA1725

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(upper_bound), upper_bound));
            }
        }
    }
}
