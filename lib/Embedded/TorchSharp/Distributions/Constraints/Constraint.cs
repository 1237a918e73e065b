namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        public static partial class constraints
        {
            /// <summary>
            /// Is a set of numbers, vectors or matrices: where a distribution lives, or its parameters.
            /// </summary>
            public abstract class Constraint
            {
                /// <summary>Makes a constraint of single real numbers.</summary>
                protected Constraint()
                {
                }

                /// <summary>Makes a constraint.</summary>
                /// <param name="is_discrete">Whether the numbers are whole.</param>
                /// <param name="event_dim">The number of dimensions that one member of the set has.</param>
                protected Constraint(bool is_discrete, int event_dim)
                {
                    // Fields of the base, not the virtual properties: derived ones compute theirs.
                    (_isDiscrete, _eventDim) = (is_discrete, event_dim);
                }

                private bool _isDiscrete;
                private int _eventDim;

                /// <summary>Gets whether the numbers are whole.</summary>
                public virtual bool is_discrete
                {
                    get => _isDiscrete;
                    protected set => _isDiscrete = value;
                }

                /// <summary>Gets the number of dimensions that one member of the set has.</summary>
                public virtual int event_dim
                {
                    get => _eventDim;
                    protected set => _eventDim = value;
                }

                /// <summary>Says where the numbers fulfil the constraint.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>One bool for each event.</returns>
                public abstract Tensor check(Tensor value);

                /// <summary>Names the constraint.</summary>
                /// <returns>The text.</returns>
                public override string ToString() => Named();

                private protected string Named(params (string Name, object Value)[] bounds) =>
                    $"{GetType().Name.TrimStart('_')}(" + string.Join(
                        ", ", bounds.Select(b => string.Create(
                            System.Globalization.CultureInfo.InvariantCulture, $"{b.Name}={b.Value}"))) + ")";
            }

            /// <summary>Stands for a constraint that depends on other parameters.</summary>
            public class _Dependent : Constraint
            {
                /// <summary>Makes the constraint.</summary>
                /// <param name="is_discrete">Whether the numbers are whole.</param>
                /// <param name="event_dim">The number of dimensions that one member of the set has.</param>
                public _Dependent(bool is_discrete = false, int event_dim = 0)
                    : base(is_discrete, event_dim)
                {
                }

                /// <summary>Is an error: nothing is known of the set.</summary>
                /// <param name="value">The numbers.</param>
                /// <returns>Nothing.</returns>
                /// <exception cref="InvalidOperationException">Always.</exception>
                public override Tensor check(Tensor value) => throw new InvalidOperationException(
                    "[check] expected a constraint of its own, got one that depends on other parameters");
            }
        }
    }
}
