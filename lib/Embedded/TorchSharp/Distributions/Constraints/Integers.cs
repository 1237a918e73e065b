namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>Are 0 and 1.</summary>
            public class _Boolean : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                public _Boolean()
                    : base(true, 0)
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.eq(0).logical_or(value.eq(1)));
            }

            /// <summary>Are the whole numbers between two bounds, both included.</summary>
            public class _IntegerInterval : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="lower_bound">The lower bound.</param>
                /// <param name="upper_bound">The upper bound.</param>
                public _IntegerInterval(long lower_bound, long upper_bound)
                    : base(true, 0)
                {
                    this.lower_bound = lower_bound;
                    this.upper_bound = upper_bound;
                }

                /// <summary>Gets the lower bound.</summary>
                public long lower_bound { get; }

                /// <summary>Gets the upper bound.</summary>
                public long upper_bound { get; }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.eq(value.floor())
                        .logical_and(value.ge(lower_bound)).logical_and(value.le(upper_bound)));

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(lower_bound), lower_bound),
                    (nameof(upper_bound), upper_bound));
            }

            /// <summary>Are the whole numbers up to a bound.</summary>
            public class _IntegerLessThan : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="upper_bound">The upper bound.</param>
                public _IntegerLessThan(long upper_bound)
                    : base(true, 0)
                {
                    this.upper_bound = upper_bound;
                }

                /// <summary>Gets the upper bound.</summary>
                public long upper_bound { get; }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.eq(value.floor()).logical_and(value.le(upper_bound)));

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(upper_bound), upper_bound));
            }

            /// <summary>Are the whole numbers from a bound on.</summary>
            public class _IntegerGreaterThan : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="lower_bound">The lower bound.</param>
                public _IntegerGreaterThan(long lower_bound)
                    : base(true, 0)
                {
                    this.lower_bound = lower_bound;
                }

                /// <summary>Gets the lower bound.</summary>
                public long lower_bound { get; }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.eq(value.floor()).logical_and(value.ge(lower_bound)));

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(lower_bound), lower_bound));
            }
        }
    }
}
