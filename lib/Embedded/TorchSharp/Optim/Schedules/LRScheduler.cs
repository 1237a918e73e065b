namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Holds the schedules of learning rates.</summary>
        public static partial class lr_scheduler
        {
            /// <summary>Is the base of the schedules: each step sets the learning rates of all groups.</summary>
            public abstract class LRScheduler
            {
                private readonly bool _verbose;

                /// <summary>The number of calls of step, the one of the constructor included.</summary>
                protected int _step_count;

                private protected LRScheduler(Optimizer optimizer, int last_epoch, bool verbose)
                {
                    ArgumentNullException.ThrowIfNull(optimizer);
                    Controllers = [.. optimizer.ParamGroups];
                    _verbose = verbose;
                    LastEpoch = last_epoch;
                    foreach (var group in Controllers)
                    {
                        if (last_epoch == -1)
                            group.InitialLearningRate = group.LearningRate;
                    }
                    BaseRates = [.. Controllers.Select(g => g.InitialLearningRate)];
                }

                internal ILearningRateController[] Controllers { get; }

                internal double[] BaseRates { get; }

                internal int LastEpoch { get; private set; }

                /// <summary>Sets the learning rates of the next epoch.</summary>
                public virtual void step() => Advance(LastEpoch + 1);

                /// <summary>Sets the learning rates of an epoch.</summary>
                /// <param name="epoch">The number of the epoch, from 0; null for the next one.</param>
                public virtual void step(int? epoch) => Advance(epoch ?? LastEpoch + 1);

                /// <summary>Gives the learning rates that the last step set.</summary>
                /// <returns>One for each group.</returns>
                public IEnumerable<double> get_last_lr() => Controllers.Select(g => g.LearningRate);

                /// <summary>Computes the learning rates of the epoch.</summary>
                /// <returns>One for each group.</returns>
                protected virtual IEnumerable<double> get_lr() =>
                    throw new NotSupportedException(
                        $"[step] expected a schedule with a rule, but {GetType().Name} has none");

                private protected void Start() => Advance(LastEpoch + 1);

                private void Advance(int epoch)
                {
                    _step_count++;
                    LastEpoch = epoch;
                    var rates = get_lr().ToList();
                    for (var i = 0; i < Controllers.Length; i++)
                    {
                        Controllers[i].LearningRate = rates[i];
                        if (_verbose)
                            Console.WriteLine($"Adjusting learning rate of group {i} to {rates[i]:0.0000e+00}.");
                    }
                }
            }
        }
    }
}
