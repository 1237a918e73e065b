namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Steps one schedule after the other.</summary>
            /// <param name="optimizer">The optimiser.</param>
            /// <param name="schedulers">The schedules, made for this optimiser.</param>
            /// <param name="milestones">The epochs at which the next one takes over; one fewer than schedules.</param>
            /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler SequentialLR(
                Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones,
                int last_epoch = -1) => new impl.SequentialLR(optimizer, schedulers, milestones, last_epoch);

            public static partial class impl
            {
                /// <summary>Steps one schedule after the other.</summary>
                public class SequentialLR : LRScheduler
                {
                    private readonly LRScheduler[] _schedulers;
                    private readonly int[] _milestones;

                    /// <summary>Makes the schedule and sets the first learning rates.</summary>
                    /// <param name="optimizer">The optimiser.</param>
                    /// <param name="schedulers">The schedules, made for this optimiser.</param>
                    /// <param name="milestones">The epochs at which the next one takes over; one fewer than
                    /// schedules.</param>
                    /// <param name="last_epoch">The last epoch done; -1 to begin.</param>
                    /// <exception cref="ArgumentException">The numbers do not fit, or the optimisers
                    /// differ.</exception>
                    public SequentialLR(
                        Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones,
                        int last_epoch = -1)
                        : base(Checked("SequentialLR", schedulers, optimizer), last_epoch + 1, false)
                    {
                        ArgumentNullException.ThrowIfNull(milestones);
                        (_schedulers, _milestones) = ([.. schedulers], [.. milestones]);
                        if (_milestones.Length != _schedulers.Length - 1)
                            throw new ArgumentException(
                                $"[SequentialLR] expected {_schedulers.Length - 1} milestones for " +
                                $"{_schedulers.Length} schedules, got {_milestones.Length}");
                        foreach (var group in Controllers)
                            group.LearningRate = group.InitialLearningRate;
                        // Each schedule has set its first rates when it was made: take that back, and let the first
                        // one begin.
                        foreach (var scheduler in _schedulers)
                            scheduler.LastEpoch--;
                        _schedulers[0].step();
                        Remember();
                    }

                    /// <summary>Steps the schedule whose turn it is.</summary>
                    public override void step()
                    {
                        _step_count++;
                        LastEpoch++;
                        var turn = _milestones.Count(m => m <= LastEpoch);
                        if (turn > 0 && _milestones.Contains(LastEpoch))
                            _schedulers[turn].step(0);
                        else
                            _schedulers[turn].step();
                        Remember();
                    }

                    /// <summary>Gives the learning rates as they are: the inner schedules set them.</summary>
                    /// <returns>One for each group.</returns>
                    protected override IEnumerable<double> get_lr() => Factor(1);
                }
            }
        }
    }
}
