namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Multiplies the learning rate of the epoch before by a function of the epoch.</summary>
            /// <remarks><b>Formula</b> rate f(1) f(2) ... f(epoch).</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="lr_lambda">The function.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler MultiplicativeLR(
                Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false) =>
                new impl.MultiplicativeLR(optimizer, lr_lambda, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Multiplies the learning rate of the epoch before by a function of the epoch.</summary>
                public class MultiplicativeLR : LRScheduler
                {
                    private readonly Func<int, double>[] _lr_lambdas;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="lr_lambda">The function.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public MultiplicativeLR(
                        Optimizer optimizer, Func<int, double> lr_lambda, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentNullException.ThrowIfNull(lr_lambda);
                        _lr_lambdas = [.. Controllers.Select(_ => lr_lambda)];
                        Start();
                    }

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="lr_lambdas">One function for each group.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public MultiplicativeLR(
                        Optimizer optimizer, IEnumerable<Func<int, double>> lr_lambdas, int last_epoch = -1,
                        bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentNullException.ThrowIfNull(lr_lambdas);
                        _lr_lambdas = [.. lr_lambdas];
                        CheckCount("lr_lambdas", _lr_lambdas.Length);
                        Start();
                    }

                    /// <summary>Computes the learning rates of the epoch from those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr() =>
                        Controllers.Select((group, i) =>
                            group.LearningRate * (LastEpoch > 0 ? _lr_lambdas[i](LastEpoch) : 1));
                }
            }
        }
    }
}
