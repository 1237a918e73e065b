namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class transforms
        {
            /// <summary>Takes the last batch dimensions of another transform into the event.</summary>
            public class IndepdenentTransform : Transform
            {
                private readonly Transform _base;
                private readonly int _dims;

                /// <summary>Makes the transform.</summary>
                /// <param name="base_transform">The transform of the parts.</param>
                /// <param name="reinterpreted_batch_dims">How many batch dimensions become event dimensions.</param>
                public IndepdenentTransform(Transform base_transform, int reinterpreted_batch_dims)
                {
                    ArgumentNullException.ThrowIfNull(base_transform);
                    (_base, _dims) = (base_transform, reinterpreted_batch_dims);
                    _domain = constraints.independent(base_transform.domain, reinterpreted_batch_dims);
                    _codomain = constraints.independent(base_transform.codomain, reinterpreted_batch_dims);
                }

                /// <summary>Gets the number of dimensions of one event.</summary>
                public override int event_dim => _base.event_dim + _dims;

                /// <summary>Gets the transform from y to x.</summary>
                public override Transform inv => _inv ??= new IndepdenentTransform(_base.inv, _dims);

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => _base.bijective;

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => _domain;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => _codomain;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => _base._call(x);

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) => _base._inverse(y);

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => _base._sign();

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    WrappedTensorDisposeScope(() => _sum_rightmost(_base.log_abs_det_jacobian(x, y), _dims));

                /// <summary>Computes the shape of y.</summary>
                /// <param name="shape">The shape of x.</param>
                /// <returns>The shape of y.</returns>
                public override long[] forward_shape(long[] shape) => _base.forward_shape(shape);

                /// <summary>Computes the shape of x.</summary>
                /// <param name="shape">The shape of y.</param>
                /// <returns>The shape of x.</returns>
                public override long[] inverse_shape(long[] shape) => _base.inverse_shape(shape);
            }
        }
    }
}
