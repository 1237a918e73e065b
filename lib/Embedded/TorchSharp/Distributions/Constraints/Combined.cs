namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>Takes the last batch dimensions of another constraint into the event.</summary>
            public class _IndependentConstraint : Constraint
            {
                private readonly int _dims;

                /// <summary>Makes the constraint.</summary>
                /// <param name="base_constraint">The constraint of the parts.</param>
                /// <param name="reinterpreted_batch_ndims">How many batch dimensions become event dimensions.</param>
                public _IndependentConstraint(Constraint base_constraint, int reinterpreted_batch_ndims)
                {
                    ArgumentNullException.ThrowIfNull(base_constraint);
                    if (reinterpreted_batch_ndims < 0)
                        throw new ArgumentException(
                            $"[independent] expected a number of dimensions >= 0, got {reinterpreted_batch_ndims}");
                    (this.base_constraint, _dims) = (base_constraint, reinterpreted_batch_ndims);
                }

                /// <summary>Gets the constraint of the parts.</summary>
                public Constraint base_constraint { get; }

                /// <summary>Gets whether the numbers are whole.</summary>
                public override bool is_discrete => base_constraint.is_discrete;

                /// <summary>Gets the number of dimensions that one member of the set has.</summary>
                public override int event_dim => base_constraint.event_dim + _dims;

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                {
                    var result = base_constraint.check(value);
                    if (result.dim() < _dims)
                        throw new ArgumentException(
                            $"[check] expected at least {event_dim} dimensions, got shape {value.Sizes}");
                    for (var i = 0; i < _dims; i++)
                        result = result.all(-1);
                    return result;
                });

                /// <summary>Names the constraint and its parts.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => $"Independent({base_constraint}, {_dims})";
            }

            /// <summary>Gives each piece along a dimension a constraint of its own.</summary>
            public class _Cat : Constraint
            {
                private readonly Constraint[] _parts;
                private readonly long[] _lengths;
                private readonly long _dim;

                /// <summary>Makes the constraint.</summary>
                /// <param name="cseq">The constraints, one for each piece.</param>
                /// <param name="dim">The dimension.</param>
                /// <param name="lengths">The sizes of the pieces; null for 1 each.</param>
                public _Cat(IList<Constraint> cseq, long dim = 0, IList<long>? lengths = null)
                {
                    ArgumentNullException.ThrowIfNull(cseq);
                    (_parts, _dim) = ([.. cseq], dim);
                    _lengths = lengths is null ? [.. cseq.Select(_ => 1L)] : [.. lengths];
                    if (_parts.Length == 0 || _lengths.Length != _parts.Length)
                        throw new ArgumentException(
                            $"[cat] expected as many lengths as constraints, got {_lengths.Length} and " +
                            $"{_parts.Length}");
                }

                /// <summary>Gets whether some of the numbers are whole.</summary>
                public override bool is_discrete => _parts.Any(part => part.is_discrete);

                /// <summary>Gets the number of dimensions that one member of the set has.</summary>
                public override int event_dim => _parts.Max(part => part.event_dim);

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                {
                    var start = 0L;
                    var checks = new List<Tensor>();
                    foreach (var (part, length) in _parts.Zip(_lengths))
                    {
                        checks.Add(part.check(value.narrow(_dim, start, length)));
                        start += length;
                    }
                    return torch.cat(checks, _dim);
                });
            }

            /// <summary>Gives each place of a dimension a constraint of its own.</summary>
            public class _Stack : Constraint
            {
                private readonly Constraint[] _parts;
                private readonly int _dim;

                /// <summary>Makes the constraint.</summary>
                /// <param name="cseq">The constraints, one for each place.</param>
                /// <param name="dim">The dimension.</param>
                public _Stack(IList<Constraint> cseq, int dim = 0)
                {
                    ArgumentNullException.ThrowIfNull(cseq);
                    if (cseq.Count == 0)
                        throw new ArgumentException("[stack] expected at least one constraint, got none");
                    (_parts, _dim) = ([.. cseq], dim);
                }

                /// <summary>Gets whether some of the numbers are whole.</summary>
                public override bool is_discrete => _parts.Any(part => part.is_discrete);

                /// <summary>Gets the number of dimensions that one member of the set has.</summary>
                public override int event_dim
                {
                    get
                    {
                        var most = _parts.Max(part => part.event_dim);
                        return _dim + most < 0 ? most + 1 : most;
                    }
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public override Tensor check(Tensor value) => WrappedTensorDisposeScope(() =>
                    torch.stack(_parts.Select((part, i) => part.check(value.select(_dim, i))), _dim));
            }
        }
    }
}
