namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Multiplies the learning rate every so many epochs.</summary>
            /// <remarks><b>Formula</b> rate gamma^floor(epoch / step_size).</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="step_size">The number of epochs between changes.</param>
            /// <param name="gamma">The factor.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler StepLR(
                Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1,
                bool verbose = false) =>
                new impl.StepLR(optimizer, step_size, gamma, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Multiplies the learning rate every so many epochs.</summary>
                public class StepLR : LRScheduler
                {
                    private readonly int _step_size;
                    private readonly double _gamma;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="step_size">The number of epochs between changes.</param>
                    /// <param name="gamma">The factor.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public StepLR(
                        Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1,
                        bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        Check("step_size", step_size >= 1, ">= 1", step_size);
                        _step_size = step_size;
                        _gamma = gamma;
                        Start();
                    }

                    /// <summary>Computes the learning rates of the epoch from those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr() =>
                        Factor(LastEpoch > 0 && LastEpoch % _step_size == 0 ? _gamma : 1);

                    /// <summary>Computes the learning rates of the epoch without those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        BaseRates.Select(rate => rate * Math.Pow(_gamma, LastEpoch / _step_size));
                }
            }
        }
    }
}
