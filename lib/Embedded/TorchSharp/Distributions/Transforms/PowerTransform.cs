namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class transforms
        {
            /// <summary>Computes y = x^exponent.</summary>
            public class PowerTransform : Transform
            {
                private readonly Tensor _exponent;

                /// <summary>Makes the transform.</summary>
                /// <param name="exponent">The exponent.</param>
                public PowerTransform(Tensor exponent) => _exponent = Given.Keep(exponent);

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => constraints.positive;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => constraints.positive;

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => true;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => x.pow(_exponent);

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) =>
                    WrappedTensorDisposeScope(() => y.pow(1 / _exponent));

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => _exponent.sign();

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    WrappedTensorDisposeScope(() => (_exponent * y / x).abs().log());

                /// <summary>Computes the shape of y.</summary>
                /// <param name="shape">The shape of x.</param>
                /// <returns>The shape of y.</returns>
                public override long[] forward_shape(long[] shape) =>
                    Given.CommonShape("PowerTransform", shape, _exponent.shape);

                /// <summary>Computes the shape of x.</summary>
                /// <param name="shape">The shape of y.</param>
                /// <returns>The shape of x.</returns>
                public override long[] inverse_shape(long[] shape) =>
                    Given.CommonShape("PowerTransform", shape, _exponent.shape);
            }
        }
    }
}
