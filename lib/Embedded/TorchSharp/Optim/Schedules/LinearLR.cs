namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Moves the learning rate along a line.</summary>
            /// <remarks><b>Formula</b> rate (start + (end - start) min(epoch, total) / total).</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="start_factor">The first factor.</param>
            /// <param name="end_factor">The last factor.</param>
            /// <param name="total_iters">The number of epochs between them.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler LinearLR(
                Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1.0,
                int total_iters = 5, int last_epoch = -1, bool verbose = false) =>
                new impl.LinearLR(optimizer, start_factor, end_factor, total_iters, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Moves the learning rate along a line.</summary>
                public class LinearLR : LRScheduler
                {
                    private readonly double _start_factor;
                    private readonly double _end_factor;
                    private readonly int _total_iters;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="start_factor">The first factor.</param>
                    /// <param name="end_factor">The last factor.</param>
                    /// <param name="total_iters">The number of epochs between them.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public LinearLR(
                        Optimizer optimizer, double start_factor = 0.3333333333333333, double end_factor = 1.0,
                        int total_iters = 5, int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        Check("start_factor", start_factor is > 0 and <= 1, "in (0, 1]", start_factor);
                        Check("end_factor", end_factor is >= 0 and <= 1, "in [0, 1]", end_factor);
                        _start_factor = start_factor;
                        _end_factor = end_factor;
                        _total_iters = total_iters;
                        Start();
                    }

                    /// <summary>Computes the learning rates of the epoch from those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr() =>
                        Factor(LastEpoch == 0 ? _start_factor : LastEpoch > _total_iters ? 1 : Next());

                    /// <summary>Computes the learning rates of the epoch without those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        BaseRates.Select(rate => rate
                            * (_start_factor
                                + ((_end_factor - _start_factor) * Math.Min(LastEpoch, _total_iters) / _total_iters)));

                    private double Next() => 1 + ((_end_factor - _start_factor)
                        / ((_total_iters * _start_factor) + ((LastEpoch - 1) * (_end_factor - _start_factor))));
                }
            }
        }
    }
}
