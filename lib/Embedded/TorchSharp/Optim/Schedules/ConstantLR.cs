namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Multiplies the learning rate by one factor during the first epochs.</summary>
            /// <remarks><b>Formula</b> rate factor before epoch total_iters, rate from there on.</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="factor">The factor of the first epochs.</param>
            /// <param name="total_iters">How many they are.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler ConstantLR(
                Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5, int last_epoch = -1,
                bool verbose = false) =>
                new impl.ConstantLR(optimizer, factor, total_iters, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Multiplies the learning rate by one factor during the first epochs.</summary>
                public class ConstantLR : LRScheduler
                {
                    private readonly double _factor;
                    private readonly int _total_iters;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="factor">The factor of the first epochs.</param>
                    /// <param name="total_iters">How many they are.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public ConstantLR(
                        Optimizer optimizer, double factor = 0.3333333333333333, int total_iters = 5,
                        int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        Check("factor", factor is > 0 and <= 1, "in (0, 1]", factor);
                        _factor = factor;
                        _total_iters = total_iters;
                        Start();
                    }

                    /// <summary>Computes the learning rates of the epoch from those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr() =>
                        Factor(LastEpoch == 0 ? _factor : LastEpoch == _total_iters ? 1 / _factor : 1);

                    /// <summary>Computes the learning rates of the epoch without those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        BaseRates.Select(rate => rate * (LastEpoch >= _total_iters ? 1 : _factor));
                }
            }
        }
    }
}
