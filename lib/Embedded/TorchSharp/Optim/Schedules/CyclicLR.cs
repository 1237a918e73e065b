namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Moves the learning rate up and down between two bounds.</summary>
            /// <remarks><b>Formula</b> low + (high - low) h s: h rises from 0 to 1 and falls back, s is 1 (Triangular),
            /// 1 / 2^(cycle - 1) (Triangular2) or gamma^step (ExpRange). <b>Source</b> Cyclical Learning Rates,
            /// arXiv:1506.01186.</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="base_lr">The lowest learning rate.</param>
            /// <param name="max_lr">The highest learning rate.</param>
            /// <param name="step_size_up">The steps from the lowest to the highest.</param>
            /// <param name="step_size_down">The steps back; -1 for as many.</param>
            /// <param name="mode">How the cycles shrink, unless scale_fn says it.</param>
            /// <param name="gamma">The factor of each step in ExpRange.</param>
            /// <param name="scale_fn">The height of a cycle (or step) by its number; null for the mode.</param>
            /// <param name="scale_mode">Whether scale_fn counts cycles or steps.</param>
            /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
            /// <param name="base_momentum">The lowest momentum.</param>
            /// <param name="max_momentum">The highest momentum.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler CyclicLR(
                Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000,
                int step_size_down = -1, impl.CyclicLR.Mode mode = impl.CyclicLR.Mode.Triangular,
                double gamma = 1.0, Func<double, double>? scale_fn = null,
                impl.CyclicLR.ScaleMode scale_mode = impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true,
                double base_momentum = 0.8, double max_momentum = 0.9, int last_epoch = -1, bool verbose = false) =>
                new impl.CyclicLR(optimizer, base_lr, max_lr, step_size_up, step_size_down, mode, gamma, scale_fn,
                scale_mode, cycle_momentum, base_momentum, max_momentum, last_epoch, verbose);

            /// <summary>Moves the learning rate up and down between two bounds.</summary>
            /// <remarks><b>Formula</b> low + (high - low) h s: h rises from 0 to 1 and falls back, s is 1 (Triangular),
            /// 1 / 2^(cycle - 1) (Triangular2) or gamma^step (ExpRange). <b>Source</b> Cyclical Learning Rates,
            /// arXiv:1506.01186.</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="base_lr">The lowest learning rate of each group.</param>
            /// <param name="max_lr">The highest learning rate of each group.</param>
            /// <param name="step_size_up">The steps from the lowest to the highest.</param>
            /// <param name="step_size_down">The steps back; -1 for as many.</param>
            /// <param name="mode">How the cycles shrink, unless scale_fn says it.</param>
            /// <param name="gamma">The factor of each step in ExpRange.</param>
            /// <param name="scale_fn">The height of a cycle (or step) by its number; null for the mode.</param>
            /// <param name="scale_mode">Whether scale_fn counts cycles or steps.</param>
            /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
            /// <param name="base_momentum">The lowest momentum; null for 0.8.</param>
            /// <param name="max_momentum">The highest momentum; null for 0.9.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler CyclicLR(
                Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr,
                int step_size_up = 2000, int step_size_down = -1,
                impl.CyclicLR.Mode mode = impl.CyclicLR.Mode.Triangular, double gamma = 1.0,
                Func<double, double>? scale_fn = null,
                impl.CyclicLR.ScaleMode scale_mode = impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true,
                IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null,
                int last_epoch = -1, bool verbose = false) =>
                new impl.CyclicLR(optimizer, base_lr, max_lr, step_size_up, step_size_down, mode, gamma, scale_fn,
                scale_mode, cycle_momentum, base_momentum, max_momentum, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Moves the learning rate up and down between two bounds.</summary>
                public class CyclicLR : LRScheduler
                {
                    private readonly int _up;
                    private readonly int _length;
                    private readonly Func<double, double> _scale;
                    private readonly ScaleMode _counts;
                    private readonly bool _cycle_momentum;
                    private readonly double[] _max_lrs;
                    private readonly double[] _base_momenta;
                    private readonly double[] _max_momenta;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="base_lr">The lowest learning rate of each group.</param>
                    /// <param name="max_lr">The highest learning rate of each group.</param>
                    /// <param name="step_size_up">The steps from the lowest to the highest.</param>
                    /// <param name="step_size_down">The steps back; -1 for as many.</param>
                    /// <param name="mode">How the cycles shrink, unless scale_fn says it.</param>
                    /// <param name="gamma">The factor of each step in ExpRange.</param>
                    /// <param name="scale_fn">The height of a cycle (or step) by its number; null for the mode.</param>
                    /// <param name="scale_mode">Whether scale_fn counts cycles or steps.</param>
                    /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
                    /// <param name="base_momentum">The lowest momentum; null for 0.8.</param>
                    /// <param name="max_momentum">The highest momentum; null for 0.9.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public CyclicLR(
                        Optimizer optimizer, IEnumerable<double> base_lr, IEnumerable<double> max_lr,
                        int step_size_up = 2000, int step_size_down = -1, Mode mode = Mode.Triangular,
                        double gamma = 1.0, Func<double, double>? scale_fn = null,
                        ScaleMode scale_mode = ScaleMode.Cycle, bool cycle_momentum = true,
                        IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null,
                        int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        Check("step_size_up", step_size_up >= 1, ">= 1", step_size_up);
                        Check("step_size_down", step_size_down is -1 or >= 1, ">= 1, or -1", step_size_down);
                        _up = step_size_up;
                        _length = _up + (step_size_down == -1 ? _up : step_size_down);
                        (_scale, _counts) = scale_fn is null ? Rule(mode, gamma) : (scale_fn, scale_mode);
                        _cycle_momentum = cycle_momentum;
                        if (cycle_momentum)
                            CheckMomentum("CyclicLR");
                        BaseRates = Full("base_lr", base_lr, 0);
                        _max_lrs = Full("max_lr", max_lr, 0);
                        _base_momenta = Full("base_momentum", base_momentum, 0.8);
                        _max_momenta = Full("max_momentum", max_momentum, 0.9);
                        for (var i = 0; i < Controllers.Length && last_epoch == -1; i++)
                            Controllers[i].LearningRate = BaseRates[i];
                        Start();
                    }

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="base_lr">The lowest learning rate.</param>
                    /// <param name="max_lr">The highest learning rate.</param>
                    /// <param name="step_size_up">The steps from the lowest to the highest.</param>
                    /// <param name="step_size_down">The steps back; -1 for as many.</param>
                    /// <param name="mode">How the cycles shrink, unless scale_fn says it.</param>
                    /// <param name="gamma">The factor of each step in ExpRange.</param>
                    /// <param name="scale_fn">The height of a cycle (or step) by its number; null for the mode.</param>
                    /// <param name="scale_mode">Whether scale_fn counts cycles or steps.</param>
                    /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
                    /// <param name="base_momentum">The lowest momentum.</param>
                    /// <param name="max_momentum">The highest momentum.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public CyclicLR(
                        Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000,
                        int step_size_down = -1, Mode mode = Mode.Triangular, double gamma = 1.0,
                        Func<double, double>? scale_fn = null, ScaleMode scale_mode = ScaleMode.Cycle,
                        bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9,
                        int last_epoch = -1, bool verbose = false)
                        : this(optimizer, [.. optimizer.ParamGroups.Select(_ => base_lr)],
                        [.. optimizer.ParamGroups.Select(_ => max_lr)], step_size_up, step_size_down, mode, gamma,
                        scale_fn, scale_mode, cycle_momentum, [.. optimizer.ParamGroups.Select(_ => base_momentum)],
                        [.. optimizer.ParamGroups.Select(_ => max_momentum)], last_epoch, verbose)
                    {
                    }

                    /// <summary>Says how the cycles shrink.</summary>
                    public enum Mode
                    {
                        /// <summary>Not at all.</summary>
                        Triangular = 0,

                        /// <summary>By half with each cycle.</summary>
                        Triangular2 = 1,

                        /// <summary>By a factor with each step.</summary>
                        ExpRange = 2,
                    }

                    /// <summary>Says what the function of the height counts.</summary>
                    public enum ScaleMode
                    {
                        /// <summary>Cycles, from 1.</summary>
                        Cycle = 0,

                        /// <summary>Steps, from 0.</summary>
                        Iterations = 1,
                    }

                    /// <summary>Computes the learning rates of the step, and sets the momenta.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr()
                    {
                        var cycle = Math.Floor(1 + ((double)LastEpoch / _length));
                        var at = 1 + ((double)LastEpoch / _length) - cycle;
                        var turn = (double)_up / _length;
                        var height = at <= turn ? at / turn : (at - 1) / (turn - 1);
                        height *= _scale(_counts == ScaleMode.Cycle ? cycle : LastEpoch);
                        for (var i = 0; i < Controllers.Length && _cycle_momentum; i++)
                            SetMomentum(
                                Controllers[i], _max_momenta[i] - ((_max_momenta[i] - _base_momenta[i]) * height));
                        return BaseRates.Select((rate, i) => rate + ((_max_lrs[i] - rate) * height));
                    }

                    private static (Func<double, double> Scale, ScaleMode Counts) Rule(Mode mode, double gamma) =>
                        mode switch
                        {
                            Mode.Triangular => (_ => 1, ScaleMode.Cycle),
                            Mode.Triangular2 => (cycle => 1 / Math.Pow(2, cycle - 1), ScaleMode.Cycle),
                            Mode.ExpRange => (step => Math.Pow(gamma, step), ScaleMode.Iterations),
                            _ => throw new ArgumentException($"[CyclicLR] expected a mode, got {mode}"),
                        };
                }
            }
        }
    }
}
