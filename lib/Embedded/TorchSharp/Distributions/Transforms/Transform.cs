namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>Holds functions that make one distribution of another.</summary>
        public static partial class transforms
        {
            /// <summary>Is a function y of x that knows its inverse and by how much it stretches.</summary>
            public abstract class Transform
            {
                /// <summary>Whether there is one x for each y.</summary>
                protected bool _bijective;

                /// <summary>What may go in.</summary>
                protected constraints.Constraint _domain = constraints.dependent;

                /// <summary>What can come out.</summary>
                protected constraints.Constraint _codomain = constraints.dependent;

                /// <summary>The transform from y to x, once it was asked for.</summary>
                protected Transform? _inv;

                /// <summary>Makes a transform.</summary>
                protected Transform()
                {
                }

                /// <summary>Gets the number of dimensions of one event, where it is the same on both sides.</summary>
                /// <exception cref="InvalidOperationException">It differs: ask domain or codomain.</exception>
                public virtual int event_dim => domain.event_dim == codomain.event_dim
                    ? domain.event_dim
                    : throw new InvalidOperationException(
                        $"[{GetType().Name}] expected one event_dim, got {domain.event_dim} in and " +
                        $"{codomain.event_dim} out; ask domain or codomain");

                /// <summary>Gets the transform from y to x.</summary>
                public virtual Transform inv => _inv ??= new InverseTransform(this);

                /// <summary>Gets what may go in.</summary>
                public virtual constraints.Constraint domain => _domain;

                /// <summary>Gets what can come out.</summary>
                public virtual constraints.Constraint codomain => _codomain;

                /// <summary>Gets whether there is one x for each y.</summary>
                public virtual bool bijective => _bijective;

                /// <summary>Gets whether y grows with x (1) or falls (-1).</summary>
                public Tensor sign => _sign();

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                public Tensor forward(Tensor x) => _call(x);

                /// <summary>Computes the shape of y.</summary>
                /// <param name="shape">The shape of x.</param>
                /// <returns>The shape of y.</returns>
                public virtual long[] forward_shape(long[] shape) => shape;

                /// <summary>Computes the shape of x.</summary>
                /// <param name="shape">The shape of y.</param>
                /// <returns>The shape of x.</returns>
                public virtual long[] inverse_shape(long[] shape) => shape;

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                /// <exception cref="NotSupportedException">The transform is not monotone.</exception>
                protected internal virtual Tensor _sign() => throw Lacking("a sign");

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal abstract Tensor _call(Tensor x);

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal abstract Tensor _inverse(Tensor y);

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                /// <exception cref="NotSupportedException">There is no density after this transform.</exception>
                protected internal virtual Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    throw Lacking("a determinant");

                /// <summary>Sums over the last dimensions.</summary>
                /// <param name="value">The numbers.</param>
                /// <param name="dim">How many dimensions.</param>
                /// <returns>The sums.</returns>
                protected internal static Tensor _sum_rightmost(Tensor value, int dim) =>
                    dim <= 0 ? value : value.sum([.. Enumerable.Range(1, dim).Select(d => (long)-d)]);

                private NotSupportedException Lacking(string what) => new(
                    $"[{GetType().Name}] expected a transform with {what}, but this one has none");
            }

            /// <summary>Goes from y to x.</summary>
            private sealed class InverseTransform : Transform
            {
                public InverseTransform(Transform forth) => _inv = forth;

                public override constraints.Constraint domain => _inv!.codomain;

                public override constraints.Constraint codomain => _inv!.domain;

                public override bool bijective => _inv!.bijective;

                public override long[] forward_shape(long[] shape) => _inv!.inverse_shape(shape);

                public override long[] inverse_shape(long[] shape) => _inv!.forward_shape(shape);

                protected internal override Tensor _sign() => _inv!._sign();

                protected internal override Tensor _call(Tensor x) => _inv!._inverse(x);

                protected internal override Tensor _inverse(Tensor y) => _inv!._call(y);

                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    -_inv!.log_abs_det_jacobian(y, x);
            }
        }
    }
}
