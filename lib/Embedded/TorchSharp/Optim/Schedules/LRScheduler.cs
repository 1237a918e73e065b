namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Holds the schedules of learning rates.</summary>
        public static partial class lr_scheduler
        {
            /// <summary>Holds the schedules as classes; make them by the functions of the same names.</summary>
            public static partial class impl
            {
            }

            /// <summary>Is the base of the schedules: each step sets the learning rates of all groups.</summary>
            public abstract partial class LRScheduler
            {
                private readonly bool _verbose;
                private double[] _last = [];

                /// <summary>The number of calls of step, the one of the constructor included.</summary>
                protected int _step_count;

                /// <summary>Makes a schedule without an optimiser of its own.</summary>
                protected LRScheduler()
                {
                    Controllers = [];
                    BaseRates = [];
                    LastEpoch = -1;
                }

                /// <summary>Makes a schedule; the first learning rates are set by the first step.</summary>
                /// <param name="optimizer">The optimiser.</param>
                /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                /// <param name="verbose">Whether to print each change.</param>
                protected LRScheduler(Optimizer optimizer, int last_epoch = -1, bool verbose = false)
                {
                    ArgumentNullException.ThrowIfNull(optimizer);
                    Optimizer = optimizer;
                    Controllers = [.. optimizer.ParamGroups];
                    _verbose = verbose;
                    LastEpoch = last_epoch;
                    BaseRates = [.. Controllers.Select(group => Beginning(group, last_epoch == -1))];
                    Remember();
                }

                internal Optimizer? Optimizer { get; }

                internal ILearningRateController[] Controllers { get; }

                /// <summary>The learning rates that the schedule began with, one for each group.</summary>
                internal double[] BaseRates { get; set; }

                internal int LastEpoch { get; set; }

                /// <summary>Sets the learning rates of the next epoch.</summary>
                public virtual void step() => step(null);

                /// <summary>Sets the learning rates of an epoch.</summary>
                /// <param name="epoch">The number of the epoch, from 0; null for the next one.</param>
                public virtual void step(int? epoch)
                {
                    _step_count++;
                    LastEpoch = epoch ?? LastEpoch + 1;
                    // Once: a rule may look at the learning rates that it is about to change.
                    var rates = (epoch is null ? get_lr() : get_closed_form_lr()).ToArray();
                    for (var i = 0; i < Controllers.Length; i++)
                    {
                        Controllers[i].LearningRate = rates[i];
                        if (_verbose && rates[i] != _last[i])
                            Console.WriteLine($"Adjusting learning rate of group {i} to {rates[i]:0.0000e+00}.");
                    }
                    Remember();
                }

                /// <summary>Sets the learning rates of an epoch; only some schedules look at the measure.</summary>
                /// <param name="current">What is measured, such as the loss.</param>
                /// <param name="epoch">The number of the epoch, from 0; null for the next one.</param>
                public virtual void step(double current, int? epoch = null) => step(epoch);

                /// <summary>Gives the learning rates that the last step set.</summary>
                /// <returns>One for each group.</returns>
                public IEnumerable<double> get_last_lr() => _last;

                /// <summary>Computes the learning rates of the epoch from those before.</summary>
                /// <returns>One for each group.</returns>
                protected virtual IEnumerable<double> get_lr() => Factor(1);

                /// <summary>Computes the learning rates of the epoch without those before, if there is a way.</summary>
                /// <returns>One for each group.</returns>
                protected virtual IEnumerable<double> get_closed_form_lr() => get_lr();
            }
        }
    }
}
