namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Steps several schedules together: each changes what the one before has set.</summary>
            /// <param name="schedulers">The schedules, made for the same optimiser.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler ChainedLR(IEnumerable<LRScheduler> schedulers) => new impl.ChainedLR(schedulers);

            public static partial class impl
            {
                /// <summary>Steps several schedules together: each changes what the one before has set.</summary>
                public class ChainedLR : LRScheduler
                {
                    private readonly LRScheduler[] _schedulers;

                    /// <summary>Makes the schedule.</summary>
                    /// <param name="schedulers">The schedules, made for the same optimiser.</param>
                    /// <exception cref="ArgumentException">There is none, or their optimisers differ.</exception>
                    public ChainedLR(IEnumerable<LRScheduler> schedulers)
                        : base(Checked("ChainedLR", schedulers))
                    {
                        _schedulers = [.. schedulers];
                        Remember();
                    }

                    /// <summary>Steps each schedule once.</summary>
                    public override void step()
                    {
                        foreach (var scheduler in _schedulers)
                            scheduler.step();
                        Remember();
                    }
                }
            }
        }
    }
}
