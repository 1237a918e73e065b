namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Lowers the learning rate along half a cosine, and raises it again.</summary>
            /// <remarks><b>Formula</b> low + (rate - low) (1 + cos(pi epoch / T_max)) / 2. <b>Source</b> SGDR,
            /// arXiv:1608.03983.</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="T_max">The number of epochs down to the lowest rate.</param>
            /// <param name="eta_min">The lowest rate.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler CosineAnnealingLR(
                Optimizer optimizer, double T_max, double eta_min = 0.0, int last_epoch = -1,
                bool verbose = false) =>
                new impl.CosineAnnealingLR(optimizer, T_max, eta_min, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Lowers the learning rate along half a cosine, and raises it again.</summary>
                public class CosineAnnealingLR : LRScheduler
                {
                    private readonly double _T_max;
                    private readonly double _eta_min;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="T_max">The number of epochs down to the lowest rate.</param>
                    /// <param name="eta_min">The lowest rate.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public CosineAnnealingLR(
                        Optimizer optimizer, double T_max, double eta_min = 0.0, int last_epoch = -1,
                        bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        Check("T_max", T_max > 0, "> 0", T_max);
                        _T_max = T_max;
                        _eta_min = eta_min;
                        Start();
                    }

                    /// <summary>Computes the learning rates of the epoch from those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr()
                    {
                        if (LastEpoch == 0)
                            return Factor(1);
                        // At the lowest point the quotient below has no value: half a wave begins anew.
                        if ((LastEpoch - 1 - _T_max) % (2 * _T_max) == 0)
                            return Controllers.Select((group, i) => group.LearningRate
                                + ((BaseRates[i] - _eta_min) * (1 - Math.Cos(Math.PI / _T_max)) / 2));
                        var ratio = Height(LastEpoch) / Height(LastEpoch - 1);
                        return Controllers.Select(group => (ratio * (group.LearningRate - _eta_min)) + _eta_min);
                    }

                    /// <summary>Computes the learning rates of the epoch without those before.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_closed_form_lr() =>
                        BaseRates.Select(rate => _eta_min + ((rate - _eta_min) * Height(LastEpoch) / 2));

                    private double Height(int epoch) => 1 + Math.Cos(Math.PI * epoch / _T_max);
                }
            }
        }
    }
}
