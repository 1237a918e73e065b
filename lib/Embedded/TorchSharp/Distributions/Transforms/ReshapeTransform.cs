namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class transforms
        {
            /// <summary>Arranges the numbers of an event in another shape.</summary>
            public class ReshapeTransform : Transform
            {
                private readonly long[] _in;
                private readonly long[] _out;

                /// <summary>Makes the transform.</summary>
                /// <param name="in_shape">The shape of an event of x.</param>
                /// <param name="out_shape">The shape of an event of y, with as many elements.</param>
                /// <exception cref="ArgumentException">The numbers of elements differ.</exception>
                public ReshapeTransform(long[] in_shape, long[] out_shape)
                {
                    ArgumentNullException.ThrowIfNull(in_shape);
                    ArgumentNullException.ThrowIfNull(out_shape);
                    if (new Size(in_shape).numel() != new Size(out_shape).numel())
                        throw new ArgumentException(
                            $"[ReshapeTransform] expected shapes of as many elements, got " +
                            $"({string.Join(", ", in_shape)}) and ({string.Join(", ", out_shape)})");
                    (_in, _out) = ([.. in_shape], [.. out_shape]);
                    _domain = constraints.independent(constraints.real, in_shape.Length);
                    _codomain = constraints.independent(constraints.real, out_shape.Length);
                }

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => _domain;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => _codomain;

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => true;

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => x.reshape([.. x.shape[..^_in.Length], .. _out]);

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) =>
                    y.reshape([.. y.shape[..^_out.Length], .. _in]);

                /// <summary>Computes ln |det dy/dx|.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) => zeros(
                    x.shape[..^_in.Length], dtype: x.dtype);

                /// <summary>Computes the shape of y.</summary>
                /// <param name="shape">The shape of x.</param>
                /// <returns>The shape of y.</returns>
                public override long[] forward_shape(long[] shape) => Replace(shape, _in, _out);

                /// <summary>Computes the shape of x.</summary>
                /// <param name="shape">The shape of y.</param>
                /// <returns>The shape of x.</returns>
                public override long[] inverse_shape(long[] shape) => Replace(shape, _out, _in);

                private static long[] Replace(long[] shape, long[] from, long[] to) =>
                    shape.Length >= from.Length && shape.AsSpan(shape.Length - from.Length).SequenceEqual(from)
                        ? [.. shape[..^from.Length], .. to]
                        : throw new ArgumentException(
                            $"[ReshapeTransform] expected a shape that ends in ({string.Join(", ", from)}), got " +
                            $"({string.Join(", ", shape)})");
            }
        }
    }
}
