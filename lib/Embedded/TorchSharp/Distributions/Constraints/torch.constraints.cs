namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>Holds sets of numbers: where distributions live, and what their parameters may be.</summary>
        public static partial class constraints
        {
            /// <summary>Are 0 and 1.</summary>
            public static _Boolean boolean = new();

            /// <summary>Are the lower triangular matrices with a positive diagonal whose rows have length 1.</summary>
            public static _CorrCholesky corr_cholesky = new();

            /// <summary>Are what depends on other parameters.</summary>
            public static _Dependent dependent = new();

            /// <summary>Are the lower triangular matrices with a positive diagonal.</summary>
            public static _LowerCholesky lower_cholesky = new();

            /// <summary>Are the lower triangular matrices.</summary>
            public static _LowerTriangular lower_triangular = new();

            /// <summary>Are the numbers from 0 on.</summary>
            public static _GreaterThanEq nonnegative = new(0);

            /// <summary>Are the whole numbers from 0 on.</summary>
            public static _IntegerGreaterThan nonnegative_integer = new(0);

            /// <summary>Are the vectors of one 1 among zeros.</summary>
            public static _OneHot one_hot = new();

            /// <summary>Are the numbers above 0.</summary>
            public static _GreaterThan positive = new(0);

            /// <summary>Are the whole numbers from 1 on.</summary>
            public static _IntegerGreaterThan positive_integer = new(1);

            /// <summary>Are the positive definite matrices.</summary>
            public static _PositiveDefinite positive_definite = new();

            /// <summary>Are the matrices without a negative eigenvalue.</summary>
            public static _PositiveSemiDefinite positive_semidefinite = new();

            /// <summary>Are the real numbers.</summary>
            public static _Real real = new();

            /// <summary>Are the vectors of shares.</summary>
            public static _Simplex simplex = new();

            /// <summary>Are the square matrices.</summary>
            public static _Square square = new();

            /// <summary>Are the symmetric matrices.</summary>
            public static _Symmetric symmetric = new();

            /// <summary>Are the numbers from 0 to 1.</summary>
            public static _Interval unit_interval = new(0, 1);

            /// <summary>Are the vectors of real numbers.</summary>
            public static _IndependentConstraint real_vector = new(real, 1);

            /// <summary>Gives each piece along a dimension a constraint of its own.</summary>
            /// <param name="cseq">The constraints, one for each piece.</param>
            /// <param name="dim">The dimension.</param>
            /// <param name="lengths">The sizes of the pieces; null for 1 each.</param>
            /// <returns>The constraint.</returns>
            public static _Cat cat(IList<Constraint> cseq, long dim = 0, IList<long>? lengths = null) =>
                new(cseq, dim, lengths);

            /// <summary>Makes the constraint of the numbers above a bound.</summary>
            /// <param name="lower_bound">The bound.</param>
            /// <returns>The constraint.</returns>
            public static _GreaterThan greater_than(double lower_bound) =>
                new(lower_bound);

            /// <summary>Makes the constraint of the numbers from a bound on.</summary>
            /// <param name="lower_bound">The bound.</param>
            /// <returns>The constraint.</returns>
            public static _GreaterThanEq greater_than_eq(double lower_bound) =>
                new(lower_bound);

            /// <summary>Makes the constraint of the numbers from one bound to below another.</summary>
            /// <param name="lower_bound">The lower bound.</param>
            /// <param name="upper_bound">The upper bound.</param>
            /// <returns>The constraint.</returns>
            public static _HalfOpenInterval half_open_interval(double lower_bound, double upper_bound) =>
                new(lower_bound, upper_bound);

            /// <summary>Takes the last batch dimensions into the event.</summary>
            /// <param name="base_constraint">The constraint of the parts.</param>
            /// <param name="reinterpreted_batch_ndims">How many batch dimensions become event dimensions.</param>
            /// <returns>The constraint.</returns>
            public static _IndependentConstraint independent(
                Constraint base_constraint, int reinterpreted_batch_ndims) =>
                new(base_constraint, reinterpreted_batch_ndims);

            /// <summary>Makes the constraint of the whole numbers between two bounds.</summary>
            /// <param name="lb">The lower bound.</param>
            /// <param name="ub">The upper bound.</param>
            /// <returns>The constraint.</returns>
            public static _IntegerInterval integer_interval(long lb, long ub) =>
                new(lb, ub);

            /// <summary>Makes the constraint of the numbers between two bounds.</summary>
            /// <param name="lower_bound">The lower bound.</param>
            /// <param name="upper_bound">The upper bound.</param>
            /// <returns>The constraint.</returns>
            public static _Interval interval(double lower_bound, double upper_bound) =>
                new(lower_bound, upper_bound);

            /// <summary>Makes the constraint of the numbers below a bound.</summary>
            /// <param name="upper_bound">The bound.</param>
            /// <returns>The constraint.</returns>
            public static _LessThan less_than(double upper_bound) =>
                new(upper_bound);

            /// <summary>Makes the constraint of the vectors of counts with at most a given sum.</summary>
            /// <param name="upper_bound">The sum.</param>
            /// <returns>The constraint.</returns>
            public static _Multinomial multinomial(long upper_bound) =>
                new(upper_bound);

            /// <summary>Gives each place of a dimension a constraint of its own.</summary>
            /// <param name="cseq">The constraints, one for each place.</param>
            /// <param name="dim">The dimension.</param>
            /// <returns>The constraint.</returns>
            public static _Stack stack(IList<Constraint> cseq, int dim = 0) =>
                new(cseq, dim);
        }
    }
}
