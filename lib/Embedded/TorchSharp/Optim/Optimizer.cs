using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Holds the optimisers and the schedules of their learning rates.</summary>
    public static partial class optim
    {
        /// <summary>Has a learning rate that schedules change.</summary>
        public interface ILearningRateController
        {
            /// <summary>Gets or sets the learning rate.</summary>
            double LearningRate { get; set; }

            /// <summary>Gets or sets the learning rate that the schedule began with.</summary>
            double InitialLearningRate { get; set; }
        }

        /// <summary>Has a momentum that schedules change.</summary>
        public interface IMomentum
        {
            /// <summary>Gets or sets the momentum.</summary>
            double Momentum { get; set; }
        }

        /// <summary>Has averages whose weights schedules change.</summary>
        public interface IBetas
        {
            /// <summary>
            /// Gets or sets the weights of the past in the averages of the gradient and of its square.
            /// </summary>
            (double, double) Betas { get; set; }
        }

        /// <summary>Is the base of all optimisers: they change parameters along their gradients.</summary>
        public abstract class Optimizer : IDisposable
        {
            /// <summary>The groups of parameters, each with its own options.</summary>
            protected IList<ParamGroup> _parameter_groups = [];

            /// <summary>Makes an optimiser without groups.</summary>
            /// <param name="handle">Zero: nothing here is native.</param>
            /// <exception cref="NotSupportedException">The handle is not zero.</exception>
            protected Optimizer(IntPtr handle)
            {
                if (handle != IntPtr.Zero)
                    throw new NotSupportedException(
                        $"[optim] expected IntPtr.Zero, got {handle}; there is no native optimiser to hold");
            }

            /// <summary>Gets the groups of parameters, to read or change their learning rates.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => _parameter_groups;

            /// <summary>Changes the parameters once, along their gradients.</summary>
            /// <param name="closure">Computes the loss and its gradients anew; null when backward was called.</param>
            /// <returns>What the closure gave.</returns>
            public virtual Tensor step(Func<Tensor>? closure = null) => throw new NotSupportedException(
                $"[step] expected an optimiser with a rule of its own, but {GetType().Name} has none; override step");

            /// <summary>Sets the gradients to zero.</summary>
            public virtual void zero_grad()
            {
                foreach (var parameter in parameters())
                    parameter.grad?.zero_();
            }

            /// <summary>Lists the parameters of all groups.</summary>
            /// <returns>The parameters.</returns>
            public virtual IEnumerable<Parameter> parameters() => _parameter_groups.SelectMany(g => g.Parameters);

            /// <summary>Adds parameters with options of their own.</summary>
            /// <param name="param_group">The parameters; options that are null become those of the optimiser.</param>
            public virtual void add_param_group(ParamGroup param_group) => _parameter_groups.Add(param_group);

            /// <summary>Frees the state.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees the state.</summary>
            /// <param name="disposing">False when called from a finalizer.</param>
            protected virtual void Dispose(bool disposing)
            {
            }

            /// <summary>Holds options and states, in the order of the groups and their parameters.</summary>
            public class StateDictionary
            {
                internal StateDictionary()
                {
                }

                /// <summary>Gets the options of the groups.</summary>
                public List<OptimizerOptions> Options { get; } = [];

                /// <summary>Gets the states of the parameters.</summary>
                public List<OptimizerState> State { get; } = [];

                /// <summary>Gets, for each group, the places of its states.</summary>
                public List<List<int>> StateIndexRef { get; } = [];
            }
        }
    }
}
