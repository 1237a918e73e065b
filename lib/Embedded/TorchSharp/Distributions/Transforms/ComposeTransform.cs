namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class transforms
        {
            /// <summary>Applies several transforms, one after the other.</summary>
            public class ComposeTransform : Transform
            {
                private readonly Transform[] _parts;

                /// <summary>Makes the transform.</summary>
                /// <param name="parts">The transforms; the first one is applied first.</param>
                /// <param name="cache_size">Without meaning: nothing is kept.</param>
                public ComposeTransform(IEnumerable<Transform> parts, int cache_size = 0)
                {
                    ArgumentNullException.ThrowIfNull(parts);
                    _parts = [.. parts];
                    _domain = Domain();
                    _codomain = Codomain();
                    _bijective = _parts.All(part => part.bijective);
                }

                /// <summary>Gets the number of dimensions of one event, where it is the same on both sides.</summary>
                public override int event_dim => base.event_dim;

                /// <summary>Gets the transform from y to x.</summary>
                public override Transform inv =>
                    _inv ??= new ComposeTransform(_parts.Reverse().Select(part => part.inv));

                /// <summary>Gets what may go in.</summary>
                public override constraints.Constraint domain => _domain;

                /// <summary>Gets what can come out.</summary>
                public override constraints.Constraint codomain => _codomain;

                /// <summary>Gets whether there is one x for each y.</summary>
                public override bool bijective => _bijective;

                /// <summary>Computes the shape of y.</summary>
                /// <param name="shape">The shape of x.</param>
                /// <returns>The shape of y.</returns>
                public override long[] forward_shape(long[] shape) =>
                    _parts.Aggregate(shape, (s, part) => part.forward_shape(s));

                /// <summary>Computes the shape of x.</summary>
                /// <param name="shape">The shape of y.</param>
                /// <returns>The shape of x.</returns>
                public override long[] inverse_shape(long[] shape) =>
                    _parts.Reverse().Aggregate(shape, (s, part) => part.inverse_shape(s));

                /// <summary>Tells whether y grows with x.</summary>
                /// <returns>1 or -1.</returns>
                protected internal override Tensor _sign() => WrappedTensorDisposeScope(() =>
                    _parts.Aggregate(tensor(1), (sign, part) => sign * part._sign()));

                /// <summary>Computes y.</summary>
                /// <param name="x">What goes in.</param>
                /// <returns>y.</returns>
                protected internal override Tensor _call(Tensor x) => _parts.Length == 0
                    ? x.alias()
                    : WrappedTensorDisposeScope(() => _parts.Aggregate(x, (value, part) => part._call(value)));

                /// <summary>Computes x.</summary>
                /// <param name="y">What came out.</param>
                /// <returns>x.</returns>
                protected internal override Tensor _inverse(Tensor y) => _parts.Length == 0
                    ? y.alias()
                    : WrappedTensorDisposeScope(() =>
                        _parts.Reverse().Aggregate(y, (value, part) => part._inverse(value)));

                /// <summary>Computes ln |det dy/dx|: the sum of those of the parts.</summary>
                /// <param name="x">What goes in.</param>
                /// <param name="y">What came out.</param>
                /// <returns>One number for each event.</returns>
                protected internal override Tensor log_abs_det_jacobian(Tensor x, Tensor y) =>
                    _parts.Length == 0 ? zeros_like(x) : WrappedTensorDisposeScope(() => Sum(x, y));

                private Tensor Sum(Tensor x, Tensor y)
                {
                    Tensor? sum = null;
                    var dims = _domain.event_dim;
                    foreach (var part in _parts)
                    {
                        var next = part == _parts[^1] ? y : part._call(x);
                        var term = _sum_rightmost(part.log_abs_det_jacobian(x, next), dims - part.domain.event_dim);
                        sum = sum is null ? term : sum + term;
                        dims += part.codomain.event_dim - part.domain.event_dim;
                        x = next;
                    }
                    return sum!;
                }

                private constraints.Constraint Domain()
                {
                    if (_parts.Length == 0)
                        return constraints.real;
                    var domain = _parts[0].domain;
                    var dims = _parts[^1].codomain.event_dim;
                    foreach (var part in _parts.Reverse())
                        dims = Math.Max(
                            dims + part.domain.event_dim - part.codomain.event_dim, part.domain.event_dim);
                    return dims > domain.event_dim
                        ? constraints.independent(domain, dims - domain.event_dim)
                        : domain;
                }

                private constraints.Constraint Codomain()
                {
                    if (_parts.Length == 0)
                        return constraints.real;
                    var codomain = _parts[^1].codomain;
                    var dims = _parts[0].domain.event_dim;
                    foreach (var part in _parts)
                        dims = Math.Max(
                            dims + part.codomain.event_dim - part.domain.event_dim, part.codomain.event_dim);
                    return dims > codomain.event_dim
                        ? constraints.independent(codomain, dims - codomain.event_dim)
                        : codomain;
                }
            }
        }
    }
}
