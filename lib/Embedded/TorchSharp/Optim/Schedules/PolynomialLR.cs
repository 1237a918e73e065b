namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Lowers the learning rate to zero along a power of the epochs left.</summary>
            /// <remarks><b>Formula</b> rate (1 - min(epoch, total) / total)^power.</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="total_iters">The number of epochs down to zero.</param>
            /// <param name="power">The power of the curve.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler PolynomialLR(
                Optimizer optimizer, int total_iters = 5, double power = 1.0, int last_epoch = -1,
                bool verbose = false) =>
                new impl.PolynomialLR(optimizer, total_iters, power, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Lowers the learning rate to zero along a power of the epochs left.</summary>
                public class PolynomialLR : LRScheduler
                {
                    private readonly double _total_iters;
                    private readonly double _power;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="total_iters">The number of epochs down to zero.</param>
                    /// <param name="power">The power of the curve.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public PolynomialLR(
                        Optimizer optimizer, int total_iters = 5, double power = 1.0, int last_epoch = -1,
                        bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        Check("total_iters", total_iters >= 1, ">= 1", total_iters);
                        _total_iters = total_iters;
                        _power = power;
                        Start();
                    }

                    /// <summary>Computes the learning rates of the epoch from those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr() =>
                        Factor(LastEpoch == 0 || LastEpoch > _total_iters
                            ? 1
                            : Math.Pow((double)(_total_iters - LastEpoch) / (_total_iters - LastEpoch + 1), _power));

                    /// <summary>Computes the learning rates of the epoch without those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        BaseRates.Select(rate => rate
                            * Math.Pow(1 - ((double)Math.Min(LastEpoch, _total_iters) / _total_iters), _power));
                }
            }
        }
    }
}
