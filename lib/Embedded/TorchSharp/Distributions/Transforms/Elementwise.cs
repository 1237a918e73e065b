namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class transforms
        {
            /// <summary>Computes y = exp(x).</summary>
            public class ExpTransform : Transform
            {
                /// <summary>Makes the transform.</summary>
                public ExpTransform()
                {
                }

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => constraints.real;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => constraints.positive;

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => true;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => x.exp();

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) => y.log();

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => tensor(1);

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => x.alias();
            }

            /// <summary>Computes y = ln(x).</summary>
            public class LogTransform : Transform
            {
                /// <summary>Makes the transform.</summary>
                public LogTransform()
                {
                }

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => constraints.positive;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => constraints.real;

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => true;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => x.log();

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) => y.exp();

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => tensor(1);

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => -y;
            }

            /// <summary>Computes y = |x|; the inverse gives the positive x.</summary>
            public class AbsTransform : Transform
            {
                /// <summary>Makes the transform.</summary>
                public AbsTransform()
                {
                }

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => constraints.real;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => constraints.nonnegative;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => x.abs();

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) => y.alias();
            }

            /// <summary>Computes y = tanh(x).</summary>
            public class TanhTransform : Transform
            {
                /// <summary>Makes the transform.</summary>
                public TanhTransform()
                {
                }

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => constraints.real;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => constraints.interval(-1, 1);

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => true;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => x.tanh();

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) => y.atanh();

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => tensor(1);

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    WrappedTensorDisposeScope(() => 2 * (Math.Log(2) - x - nn.functional.softplus(-2 * x)));
            }
        }
    }
}
