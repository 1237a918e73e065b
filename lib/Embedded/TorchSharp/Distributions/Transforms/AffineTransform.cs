namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class transforms
        {
            /// <summary>Computes y = loc + scale x.</summary>
            public class AffineTransform : Transform
            {
                private readonly Tensor _loc;
                private readonly Tensor _scale;
                private readonly int _eventDim;

                /// <summary>Makes the transform.</summary>
                /// <param name="loc">What is added.</param>
                /// <param name="scale">The factor.</param>
                /// <param name="event_dim">The number of dimensions that belong to one event.</param>
                public AffineTransform(Tensor loc, Tensor scale, int event_dim = 0)
                {
                    (_loc, _scale, _eventDim) = (Given.Keep(loc), Given.Keep(scale), event_dim);
                    _domain = _codomain = event_dim == 0
                        ? constraints.real
                        : constraints.independent(constraints.real, event_dim);
                }

                /// <summary>Makes the transform.</summary>
                /// <param name="loc">What is added.</param>
                /// <param name="scale">The factor.</param>
                /// <param name="event_dim">The number of dimensions that belong to one event.</param>
                public AffineTransform(double loc, double scale, int event_dim = 0)
                    : this(tensor(loc), tensor(scale), event_dim)
                {
                }

                /// <summary>Gets the number of dimensions of one event.</summary>
                public override int event_dim => _eventDim;

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => _domain;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => _codomain;

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => true;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) =>
                    WrappedTensorDisposeScope(() => _loc + (_scale * x));

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) =>
                    WrappedTensorDisposeScope(() => (y - _loc) / _scale);

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => _scale.sign();

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    WrappedTensorDisposeScope(() =>
                        _sum_rightmost(_scale.abs().log().to(x.dtype).expand_as(x), _eventDim));

                /// <summary>Computes the shape of y.</summary>
                /// <param name="shape">The shape of x.</param>
                /// <returns>The shape of y.</returns>
                public override long[] forward_shape(long[] shape) =>
                    Given.CommonShape("AffineTransform", shape, _loc.shape, _scale.shape);

                /// <summary>Computes the shape of x.</summary>
                /// <param name="shape">The shape of y.</param>
                /// <returns>The shape of x.</returns>
                public override long[] inverse_shape(long[] shape) =>
                    Given.CommonShape("AffineTransform", shape, _loc.shape, _scale.shape);
            }
        }
    }
}
