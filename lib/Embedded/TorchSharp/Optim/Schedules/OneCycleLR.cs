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
            /// <param name="total_steps">The number of steps of the cycle; -1 for epochs times steps_per_epoch.</param>
            /// <param name="epochs">The number of epochs; -1 when total_steps is given.</param>
            /// <param name="steps_per_epoch">The number of steps of an epoch; -1 when total_steps is given.</param>
            /// <param name="pct_start">The share of the steps that go up.</param>
            /// <param name="anneal_strategy">The form of the way down.</param>
            /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
            /// <param name="base_momentum">The lowest momentum.</param>
            /// <param name="max_momentum">The highest momentum.</param>
            /// <param name="div_factor">The highest rate divided by the first.</param>
            /// <param name="final_div_factor">The first rate divided by the last.</param>
            /// <param name="three_phase">Whether to come down to the first rate before the last phase.</param>
            /// <param name="last_epoch">The last step done; -1 to begin.</param>
            /// <param name="verbose">Whether to print each change.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler OneCycleLR(
                Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                double pct_start = 0.3,
                impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos,
                bool cycle_momentum = true, double base_momentum = 0.85, double max_momentum = 0.95,
                double div_factor = 25.0, double final_div_factor = 1e4, bool three_phase = false,
                int last_epoch = -1, bool verbose = false) =>
                new impl.OneCycleLR(
                    optimizer, max_lr, total_steps, epochs, steps_per_epoch, pct_start, anneal_strategy, cycle_momentum,
                    base_momentum, max_momentum, div_factor, final_div_factor, three_phase, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Raises the learning rate to a maximum and lowers it far below its beginning.</summary>
                public class OneCycleLR : LRScheduler
                {
                    private readonly List<Phase> _phases = [];
                    private readonly AnnealStrategy _strategy;
                    private readonly Optimizer? _momenta;
                    private readonly int _steps;

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
                    /// <param name="last_epoch">The last step done; -1 to begin.</param>
                    /// <param name="verbose">Whether to print each change.</param>
                    /// <exception cref="ArgumentException">The number of steps or a share makes no sense.</exception>
                    public OneCycleLR(
                        Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1,
                        int steps_per_epoch = -1, double pct_start = 0.3,
                        AnnealStrategy anneal_strategy = AnnealStrategy.Cos, bool cycle_momentum = true,
                        double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25.0,
                        double final_div_factor = 1e4, bool three_phase = false, int last_epoch = -1,
                        bool verbose = false)
                        : base(optimizer, last_epoch, verbose)
                    {
                        _steps = total_steps > 0 ? total_steps : epochs * steps_per_epoch;
                        if (_steps <= 0 || (total_steps <= 0 && epochs <= 0))
                            throw new ArgumentException(
                                $"[OneCycleLR] expected total_steps, or epochs and steps_per_epoch, got " +
                                $"{total_steps}, {epochs} and {steps_per_epoch}");
                        if (pct_start is not (>= 0 and <= 1))
                            throw new ArgumentException($"[OneCycleLR] expected pct_start in [0, 1], got {pct_start}");
                        _strategy = anneal_strategy;
                        _momenta = cycle_momentum ? optimizer : null;
                        var first = max_lr / div_factor;
                        var last = first / final_div_factor;
                        var top = (pct_start * _steps) - 1;
                        _phases.Add(new(top, first, max_lr, max_momentum, base_momentum));
                        if (three_phase)
                            _phases.Add(new((2 * pct_start * _steps) - 2, max_lr, first, base_momentum, max_momentum));
                        _phases.Add(three_phase
                            ? new(_steps - 1, first, last, max_momentum, max_momentum)
                            : new(_steps - 1, max_lr, last, base_momentum, max_momentum));
                        Start();
                    }

                    /// <summary>Says which form the way between two rates has.</summary>
                    public enum AnnealStrategy
                    {
                        /// <summary>Half a cosine.</summary>
                        Cos = 0,

                        /// <summary>A line.</summary>
                        Linear = 1,
                    }

                    /// <summary>Computes the learning rates of the step.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr()
                    {
                        if (LastEpoch > _steps)
                            throw new InvalidOperationException(
                                $"[OneCycleLR] expected at most {_steps} steps, got step {LastEpoch}");
                        var start = 0.0;
                        var phase = _phases[0];
                        foreach (var next in _phases)
                        {
                            phase = next;
                            if (LastEpoch <= next.End || next == _phases[^1])
                                break;
                            start = next.End;
                        }
                        var share = (LastEpoch - start) / (phase.End - start);
                        Turn(Between(phase.FirstMomentum, phase.LastMomentum, share));
                        return BaseRates.Select(_ => Between(phase.FirstRate, phase.LastRate, share));
                    }

                    private void Turn(double momentum)
                    {
                        foreach (var group in _momenta?.ParamGroups ?? [])
                        {
                            if (group is IMomentum mass)
                                mass.Momentum = momentum;
                            else if (group is IBetas betas)
                                betas.Betas = (momentum, betas.Betas.Item2);
                        }
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
