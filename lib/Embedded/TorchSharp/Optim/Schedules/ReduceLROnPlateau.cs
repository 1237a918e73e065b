namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Lowers the learning rate when a measure has stopped getting better.</summary>
            /// <remarks>Call <c>step(loss)</c> with the measure; <c>step()</c> is an error.</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="mode">"min" when less is better, "max" when more is.</param>
            /// <param name="factor">The factor, below 1.</param>
            /// <param name="patience">How many steps without a better value are borne.</param>
            /// <param name="threshold">How much better counts as better.</param>
            /// <param name="threshold_mode">"rel" for a share of the best value, "abs" for a difference.</param>
            /// <param name="cooldown">How many steps after a change nothing is counted.</param>
            /// <param name="min_lr">The lowest learning rate of each group; null for 0.</param>
            /// <param name="eps">Changes smaller than this are not made.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler ReduceLROnPlateau(
                Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10,
                double threshold = 0.0001, string threshold_mode = "rel", int cooldown = 0,
                IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false) =>
                new impl.ReduceLROnPlateau(optimizer, mode, factor, patience, threshold, threshold_mode, cooldown,
                min_lr, eps, verbose);

            public static partial class impl
            {
                /// <summary>Lowers the learning rate when a measure has stopped getting better.</summary>
                public class ReduceLROnPlateau : LRScheduler
                {
                    private readonly bool _lessIsBetter;
                    private readonly bool _isShare;
                    private readonly double _threshold;
                    private readonly double _factor;
                    private readonly int _patience;
                    private readonly int _cooldown;
                    private readonly double _eps;
                    private readonly bool _verbose;
                    private readonly double[] _min_lrs;
                    private double _best;
                    private int _cooling;
                    private int _bad;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="mode">"min" when less is better, "max" when more is.</param>
                    /// <param name="factor">The factor, below 1.</param>
                    /// <param name="patience">How many steps without a better value are borne.</param>
                    /// <param name="threshold">How much better counts as better.</param>
                    /// <param name="threshold_mode">"rel" for a share of the best value, "abs" for a
                    /// difference.</param>
                    /// <param name="cooldown">How many steps after a change nothing is counted.</param>
                    /// <param name="min_lr">The lowest learning rate of each group; null for 0.</param>
                    /// <param name="eps">Changes smaller than this are not made.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public ReduceLROnPlateau(
                        Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10,
                        double threshold = 0.0001, string threshold_mode = "rel", int cooldown = 0,
                        IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false)
                        : base(optimizer, 0, false)
                    {
                        Check("mode", mode is "min" or "max", "min or max", mode);
                        Check("threshold_mode", threshold_mode is "rel" or "abs", "rel or abs", threshold_mode);
                        Check("factor", factor < 1, "< 1", factor);
                        (_lessIsBetter, _isShare, _threshold) = (mode == "min", threshold_mode == "rel", threshold);
                        (_factor, _patience, _cooldown, _eps, _verbose) = (factor, patience, cooldown, eps, verbose);
                        _min_lrs = Full("min_lr", min_lr, 0);
                        _best = _lessIsBetter ? double.PositiveInfinity : double.NegativeInfinity;
                    }

                    /// <summary>Is an error: this schedule needs the measure.</summary>
                    /// <exception cref="InvalidOperationException">Always.</exception>
                    public override void step() => throw Unmeasured();

                    /// <summary>Is an error: this schedule needs the measure.</summary>
                    /// <param name="epoch">The number of the epoch.</param>
                    /// <exception cref="InvalidOperationException">Always.</exception>
                    public override void step(int? epoch) => throw Unmeasured();

                    /// <summary>Notes a value, and lowers the learning rates when there was no better one for
                    /// long.</summary>
                    /// <param name="current">What is measured, such as the loss of the validation.</param>
                    /// <param name="epoch">The number of the epoch; null for the next one.</param>
                    public override void step(double current, int? epoch = null)
                    {
                        _step_count++;
                        LastEpoch = epoch ?? LastEpoch + 1;
                        _bad++;
                        if (IsBetter(current))
                            (_best, _bad) = (current, 0);
                        if (_cooling > 0)
                            (_cooling, _bad) = (_cooling - 1, 0);
                        if (_bad > _patience)
                        {
                            Reduce();
                            (_cooling, _bad) = (_cooldown, 0);
                        }
                        Remember();
                    }

                    private static InvalidOperationException Unmeasured() => new(
                        "[ReduceLROnPlateau] expected a measure, got none; call step(loss) with the value to watch");

                    private bool IsBetter(double value) => (_lessIsBetter, _isShare) switch
                    {
                        (true, true) => value < _best * (1 - _threshold),
                        (true, false) => value < _best - _threshold,
                        (false, true) => value > _best * (1 + _threshold),
                        (false, false) => value > _best + _threshold,
                    };

                    private void Reduce()
                    {
                        for (var i = 0; i < Controllers.Length; i++)
                        {
                            var old = Controllers[i].LearningRate;
                            var next = Math.Max(old * _factor, _min_lrs[i]);
                            if (old - next <= _eps)
                                continue;
                            Controllers[i].LearningRate = next;
                            if (_verbose)
                                Console.WriteLine(
                                    $"Epoch {LastEpoch}: reducing learning rate of group {i} to {next:0.0000e+00}.");
                        }
                    }
                }
            }
        }
    }
}
