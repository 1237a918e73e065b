namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>
            /// Raises the learning rate to a maximum and lowers it far below its beginning, in one cycle.
            /// </summary>
            /// <remarks><b>Source</b> Super-Convergence, arXiv:1708.07120.</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="max_lr">The highest learning rate.</param>
            /// <param name="total_steps">The number of steps; -1 for epochs times steps_per_epoch.</param>
            /// <param name="epochs">The number of epochs; -1 when total_steps is given.</param>
            /// <param name="steps_per_epoch">The steps of an epoch; -1 when total_steps is given.</param>
            /// <param name="pct_start">The share of the steps that go up.</param>
            /// <param name="anneal_strategy">The form of the way down.</param>
            /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
            /// <param name="base_momentum">The lowest momentum.</param>
            /// <param name="max_momentum">The highest momentum.</param>
            /// <param name="div_factor">The highest rate divided by the first.</param>
            /// <param name="final_div_factor">The first rate divided by the last.</param>
            /// <param name="three_phase">Whether to come down to the first rate before the last phase.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler OneCycleLR(
                Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                double pct_start = 0.3,
                impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos,
                bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95,
                double div_factor = 25.0, double final_div_factor = 1e4, bool three_phase = false,
                int last_epoch = -1, bool verbose = false) =>
                new impl.OneCycleLR(optimizer, max_lr, total_steps, epochs, steps_per_epoch, pct_start,
                anneal_strategy, cycle_momentum, base_momentum, max_momentum, div_factor, final_div_factor,
                three_phase, last_epoch, verbose);

            /// <summary>
            /// Raises the learning rate to a maximum and lowers it far below its beginning, in one cycle.
            /// </summary>
            /// <remarks><b>Source</b> Super-Convergence, arXiv:1708.07120.</remarks>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="max_lr">The highest learning rate of each group.</param>
            /// <param name="total_steps">The number of steps; -1 for epochs times steps_per_epoch.</param>
            /// <param name="epochs">The number of epochs; -1 when total_steps is given.</param>
            /// <param name="steps_per_epoch">The steps of an epoch; -1 when total_steps is given.</param>
            /// <param name="pct_start">The share of the steps that go up.</param>
            /// <param name="anneal_strategy">The form of the way down.</param>
            /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
            /// <param name="base_momentum">The lowest momentum; null for 0.85.</param>
            /// <param name="max_momentum">The highest momentum; null for 0.95.</param>
            /// <param name="div_factor">The highest rate divided by the first.</param>
            /// <param name="final_div_factor">The first rate divided by the last.</param>
            /// <param name="three_phase">Whether to come down to the first rate before the last phase.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler OneCycleLR(
                Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1,
                int steps_per_epoch = -1, double pct_start = 0.3,
                impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos,
                bool cycle_momentum = true, IEnumerable<double>? base_momentum = null,
                IEnumerable<double>? max_momentum = null, double div_factor = 25.0, double final_div_factor = 1e4,
                bool three_phase = false, int last_epoch = -1, bool verbose = false) =>
                new impl.OneCycleLR(optimizer, max_lr, total_steps, epochs, steps_per_epoch, pct_start,
                anneal_strategy, cycle_momentum, base_momentum, max_momentum, div_factor, final_div_factor,
                three_phase, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>
                /// Raises the learning rate to a maximum and lowers it far below its beginning, in one cycle.
                /// </summary>
                public class OneCycleLR : LRScheduler
                {
                    private readonly Phase[][] _phases;
                    private readonly AnnealStrategy _strategy;
                    private readonly bool _cycle_momentum;
                    private readonly int _steps;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="max_lr">The highest learning rate of each group.</param>
                    /// <param name="total_steps">The number of steps; -1 for epochs times steps_per_epoch.</param>
                    /// <param name="epochs">The number of epochs; -1 when total_steps is given.</param>
                    /// <param name="steps_per_epoch">The steps of an epoch; -1 when total_steps is given.</param>
                    /// <param name="pct_start">The share of the steps that go up.</param>
                    /// <param name="anneal_strategy">The form of the way down.</param>
                    /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
                    /// <param name="base_momentum">The lowest momentum; null for 0.85.</param>
                    /// <param name="max_momentum">The highest momentum; null for 0.95.</param>
                    /// <param name="div_factor">The highest rate divided by the first.</param>
                    /// <param name="final_div_factor">The first rate divided by the last.</param>
                    /// <param name="three_phase">Whether to come down to the first rate before the last phase.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public OneCycleLR(
                        Optimizer optimizer, IEnumerable<double> max_lr, int total_steps = -1, int epochs = -1,
                        int steps_per_epoch = -1, double pct_start = 0.3,
                        AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true,
                        IEnumerable<double>? base_momentum = null, IEnumerable<double>? max_momentum = null,
                        double div_factor = 25.0, double final_div_factor = 1e4, bool three_phase = false,
                        int last_epoch = -1, bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        _steps = total_steps != -1 ? total_steps : epochs * steps_per_epoch;
                        if (_steps <= 0 || (total_steps == -1 && epochs <= 0))
                            throw new ArgumentException(
                                $"[OneCycleLR] expected total_steps, or epochs and steps_per_epoch, got " +
                                $"{total_steps}, {epochs} and {steps_per_epoch}");
                        Check("pct_start", pct_start is >= 0 and <= 1, "in [0, 1]", pct_start);
                        _strategy = anneal_strategy;
                        _cycle_momentum = cycle_momentum;
                        if (cycle_momentum)
                            CheckMomentum("OneCycleLR");
                        var (top, low, high) = (Full("max_lr", max_lr, 0), Full("base_momentum", base_momentum, 0.85),
                            Full("max_momentum", max_momentum, 0.95));
                        _phases = [.. Controllers.Select((_, i) => Phases(
                            top[i], div_factor, final_div_factor, low[i], high[i], pct_start, three_phase))];
                        if (last_epoch == -1)
                        {
                            for (var i = 0; i < Controllers.Length; i++)
                                Controllers[i].InitialLearningRate = BaseRates[i] = _phases[i][0].FirstRate;
                        }
                        Start();
                    }

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="max_lr">The highest learning rate.</param>
                    /// <param name="total_steps">The number of steps; -1 for epochs times steps_per_epoch.</param>
                    /// <param name="epochs">The number of epochs; -1 when total_steps is given.</param>
                    /// <param name="steps_per_epoch">The steps of an epoch; -1 when total_steps is given.</param>
                    /// <param name="pct_start">The share of the steps that go up.</param>
                    /// <param name="anneal_strategy">The form of the way down.</param>
                    /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
                    /// <param name="base_momentum">The lowest momentum.</param>
                    /// <param name="max_momentum">The highest momentum.</param>
                    /// <param name="div_factor">The highest rate divided by the first.</param>
                    /// <param name="final_div_factor">The first rate divided by the last.</param>
                    /// <param name="three_phase">Whether to come down to the first rate before the last phase.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    public OneCycleLR(
                        Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1,
                        int steps_per_epoch = -1, double pct_start = 0.3,
                        AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true,
                        double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25.0,
                        double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1,
                        bool verbose = false)
                        : this(optimizer, [.. optimizer.ParamGroups.Select(_ => max_lr)], total_steps, epochs,
                        steps_per_epoch, pct_start, anneal_strategy, cycle_momentum,
                        [.. optimizer.ParamGroups.Select(_ => base_momentum)],
                        [.. optimizer.ParamGroups.Select(_ => max_momentum)], div_factor, final_div_factor,
                        three_phase, last_epoch, verbose)
                    {
                    }

                    /// <summary>Says which form the way between two rates has.</summary>
                    public enum AnnealStrategy
                    {
                        /// <summary>Half a cosine.</summary>
                        Cos = 0,

                        /// <summary>A line.</summary>
                        Linear = 1,
                    }

                    /// <summary>Computes the learning rates of the step, and sets the momenta.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr()
                    {
                        if (LastEpoch > _steps)
                            throw new InvalidOperationException(
                                $"[OneCycleLR] expected at most {_steps} steps, got step {LastEpoch}");
                        return [.. Controllers.Select((group, i) => Set(group, _phases[i]))];
                    }

                    private Phase[] Phases(
                        double top, double div_factor, double final_div_factor, double low, double high,
                        double pct_start, bool three_phase)
                    {
                        var first = top / div_factor;
                        var last = first / final_div_factor;
                        var up = new Phase((pct_start * _steps) - 1, first, top, high, low);
                        return three_phase
                            ? [up, new((2 * pct_start * _steps) - 2, top, first, low, high),
                                new(_steps - 1, first, last, high, high)]
                            : [up, new(_steps - 1, top, last, low, high)];
                    }

                    private double Set(ILearningRateController group, Phase[] phases)
                    {
                        var at = Math.Min(phases.Count(phase => LastEpoch > phase.End), phases.Length - 1);
                        var phase = phases[at];
                        var start = at == 0 ? 0 : phases[at - 1].End;
                        var share = (LastEpoch - start) / (phase.End - start);
                        if (_cycle_momentum)
                            SetMomentum(group, Between(phase.FirstMomentum, phase.LastMomentum, share));
                        return Between(phase.FirstRate, phase.LastRate, share);
                    }

                    private double Between(double from, double to, double share) => _strategy == AnnealStrategy.Cos
                        ? to + ((from - to) / 2 * (1 + Math.Cos(Math.PI * share)))
                        : from + ((to - from) * share);

                    private sealed record Phase(
                        double End, double FirstRate, double LastRate, double FirstMomentum, double LastMomentum);
                }
            }
        }
    }
}
