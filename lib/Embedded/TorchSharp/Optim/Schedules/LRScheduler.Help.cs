using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <content>What the schedules share.</content>
            public abstract partial class LRScheduler
            {
                /// <summary>Takes the first step, which sets the first learning rates.</summary>
                private protected void Start() => step();

                /// <summary>Notes the learning rates for get_last_lr.</summary>
                private protected void Remember() => _last = [.. Controllers.Select(group => group.LearningRate)];

                /// <summary>Multiplies the learning rates as they are.</summary>
                private protected IEnumerable<double> Factor(double factor) =>
                    Controllers.Select(group => group.LearningRate * factor);

                /// <summary>
                /// Sets the momentum of a group, or the weight that stands for it in Adam and its kin.
                /// </summary>
                private protected static void SetMomentum(ILearningRateController group, double momentum)
                {
                    if (group is IMomentum mass)
                        mass.Momentum = momentum;
                    else if (group is IBetas betas)
                        betas.Betas = (momentum, betas.Betas.Item2);
                }

                /// <summary>Refuses an optimiser without anything that a momentum cycle could change.</summary>
                private protected void CheckMomentum(string schedule)
                {
                    if (!Controllers.All(group => group is IMomentum or IBetas))
                        throw new ArgumentException(
                            $"[{schedule}] expected an optimiser with momentum or betas, got " +
                            $"{Optimizer?.GetType().Name}; pass cycle_momentum: false");
                }

                private protected void Check<T>(string name, bool holds, string range, T value)
                {
                    if (!holds)
                        throw new ArgumentException($"[{GetType().Name}] expected {name} {range}, got {value}");
                }

                private protected void CheckCount(string name, int count)
                {
                    if (count != Controllers.Length)
                        throw new ArgumentException(
                            $"[{GetType().Name}] expected {Controllers.Length} {name}, one for each group, got " +
                            $"{count}");
                }

                /// <summary>Gives one number for each group: those given, or the same for all.</summary>
                private protected double[] Full(string name, IEnumerable<double>? values, double otherwise)
                {
                    double[] full = values is null ? [.. Controllers.Select(_ => otherwise)] : [.. values];
                    CheckCount(name, full.Length);
                    return full;
                }

                /// <summary>Returns the one optimiser that the schedules change.</summary>
                private protected static Optimizer Checked(
                    string name, IEnumerable<LRScheduler> schedulers, Optimizer? optimizer = null)
                {
                    ArgumentNullException.ThrowIfNull(schedulers);
                    var list = schedulers.ToList();
                    optimizer ??= list.Count > 0 ? list[0].Optimizer : null;
                    if (optimizer is null || list.Count == 0)
                        throw new ArgumentException(
                            $"[{name}] expected at least one schedule with an optimiser, got {list.Count}");
                    if (list.FindIndex(s => !ReferenceEquals(s.Optimizer, optimizer)) is >= 0 and var other)
                        throw new ArgumentException(
                            $"[{name}] expected schedules of one optimiser, but schedule {other} has another one");
                    return optimizer;
                }

                /// <summary>
                /// The first schedule of a group notes the learning rate of that moment; later ones begin from there
                /// too.
                /// </summary>
                private static double Beginning(ILearningRateController group, bool isNew)
                {
                    if (isNew && group is ParamGroup { Options.IsScheduled: false } fresh)
                    {
                        fresh.InitialLearningRate = fresh.LearningRate;
                        fresh.Options.IsScheduled = true;
                    }
                    else if (isNew && group is LBFGS { IsScheduled: false } one)
                    {
                        one.InitialLearningRate = one.LearningRate;
                        one.IsScheduled = true;
                    }
                    return group.InitialLearningRate;
                }
            }
        }
    }
}
