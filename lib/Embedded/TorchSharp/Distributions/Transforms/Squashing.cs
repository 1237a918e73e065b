namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class transforms
        {
            /// <summary>Computes y = 1 / (1 + exp(-x)).</summary>
            public class SigmoidTransform : Transform
            {
                /// <summary>Makes the transform.</summary>
                public SigmoidTransform()
                {
                }

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => constraints.real;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => constraints.unit_interval;

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => true;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => WrappedTensorDisposeScope(() =>
                    x.sigmoid().clamp(Given.Tiny(x.dtype), 1 - Given.Epsilon(x.dtype)));

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) => WrappedTensorDisposeScope(() =>
                {
                    var inside = y.clamp(Given.Tiny(y.dtype), 1 - Given.Epsilon(y.dtype));
                    return inside.log() - (-inside).log1p();
                });

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => tensor(1);

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    WrappedTensorDisposeScope(() => -nn.functional.softplus(-x) - nn.functional.softplus(x));
            }

            /// <summary>Computes y = ln(1 + exp(x)).</summary>
            public class SoftplusTransform : Transform
            {
                /// <summary>Makes the transform.</summary>
                public SoftplusTransform()
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
                protected internal override Tensor _call(Tensor x) => nn.functional.softplus(x);

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) =>
                    WrappedTensorDisposeScope(() => (-y).expm1().neg().log() + y);

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => tensor(1);

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    WrappedTensorDisposeScope(() => -nn.functional.softplus(-x));
            }

            /// <summary>Computes shares y = exp(x) / sum exp(x); the inverse gives ln(y), one of many.</summary>
            public class SoftmaxTransform : Transform
            {
                /// <summary>Makes the transform.</summary>
                public SoftmaxTransform()
                {
                }

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => constraints.real_vector;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => constraints.simplex;

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => false;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => WrappedTensorDisposeScope(() =>
                {
                    var shares = (x - x.amax([-1], keepdim: true)).exp();
                    return shares / shares.sum(-1, keepdim: true);
                });

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) => y.log();
            }
        }
    }
}
