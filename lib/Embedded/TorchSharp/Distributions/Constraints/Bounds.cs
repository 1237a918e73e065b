namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>Are the real numbers: anything but not-a-number.</summary>
            public class _Real : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                public _Real()
                    : base(false, 0)
                {
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => value.eq(value);
            }

            /// <summary>Are the numbers above a bound.</summary>
            public class _GreaterThan : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="lower_bound">The lower bound.</param>
                public _GreaterThan(double lower_bound)
                    : base(false, 0)
                {
                    this.lower_bound = lower_bound;
                }

                /// <summary>Gets the lower bound.</summary>
                public double lower_bound { get; }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => value.gt(lower_bound);

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(lower_bound), lower_bound));
            }

            /// <summary>Are the numbers from a bound on.</summary>
            public class _GreaterThanEq : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="lower_bound">The lower bound.</param>
                public _GreaterThanEq(double lower_bound)
                    : base(false, 0)
                {
                    this.lower_bound = lower_bound;
                }

                /// <summary>Gets the lower bound.</summary>
                public double lower_bound { get; }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => value.ge(lower_bound);

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(lower_bound), lower_bound));
            }

            /// <summary>Are the numbers below a bound.</summary>
            public class _LessThan : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="upper_bound">The upper bound.</param>
                public _LessThan(double upper_bound)
                    : base(false, 0)
                {
                    this.upper_bound = upper_bound;
                }

                /// <summary>Gets the upper bound.</summary>
                public double upper_bound { get; }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => value.lt(upper_bound);

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(upper_bound), upper_bound));
            }

            /// <summary>Are the numbers between two bounds, both included.</summary>
            public class _Interval : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="lower_bound">The lower bound.</param>
                /// <param name="upper_bound">The upper bound.</param>
                public _Interval(double lower_bound, double upper_bound)
                    : base(false, 0)
                {
                    this.lower_bound = lower_bound;
                    this.upper_bound = upper_bound;
                }

                /// <summary>Gets the lower bound.</summary>
                public double lower_bound { get; }

                /// <summary>Gets the upper bound.</summary>
                public double upper_bound { get; }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.ge(lower_bound).logical_and(value.le(upper_bound)));

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(lower_bound), lower_bound),
                    (nameof(upper_bound), upper_bound));
            }

            /// <summary>Are the numbers from one bound to below another.</summary>
            public class _HalfOpenInterval : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="lower_bound">The lower bound.</param>
                /// <param name="upper_bound">The upper bound.</param>
                public _HalfOpenInterval(double lower_bound, double upper_bound)
                    : base(false, 0)
                {
                    this.lower_bound = lower_bound;
                    this.upper_bound = upper_bound;
                }

                /// <summary>Gets the lower bound.</summary>
                public double lower_bound { get; }

                /// <summary>Gets the upper bound.</summary>
                public double upper_bound { get; }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    value.ge(lower_bound).logical_and(value.lt(upper_bound)));

                /// <summary>Names the constraint and its bounds.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named((nameof(lower_bound), lower_bound),
                    (nameof(upper_bound), upper_bound));
            }
        }
    }
}
