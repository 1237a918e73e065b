namespace TorchSharp;

/// <summary>Counts how objects of one kind were born and disposed on a thread.</summary>
public class LifetimeStatistics
{
    /// <summary>Gets the number born while no dispose scope was open.</summary>
    public long CreatedOutsideScopeCount { get; internal set; }

    /// <summary>Gets the number disposed that belonged to no scope.</summary>
    public long DisposedOutsideScopeCount { get; internal set; }

    /// <summary>Gets the number born in a dispose scope.</summary>
    public long CreatedInScopeCount { get; internal set; }

    /// <summary>Gets the number disposed that belonged to a scope.</summary>
    public long DisposedInScopeCount { get; internal set; }

    /// <summary>Gets the number attached to a scope by hand.</summary>
    public long AttachedToScopeCount { get; internal set; }

    /// <summary>Gets the number taken out of every scope.</summary>
    public long DetachedFromScopeCount { get; internal set; }

    /// <summary>Gets the number born and not yet disposed.</summary>
    public long ThreadTotalLiveCount =>
        CreatedInScopeCount - DisposedInScopeCount + CreatedOutsideScopeCount - DisposedOutsideScopeCount;

    /// <summary>Sets every count to zero.</summary>
    public void Reset()
    {
        CreatedOutsideScopeCount = DisposedOutsideScopeCount = 0;
        CreatedInScopeCount = DisposedInScopeCount = 0;
        AttachedToScopeCount = DetachedFromScopeCount = 0;
    }

    /// <summary>Writes all counts on one line.</summary>
    public override string ToString() =>
        $"ThreadTotalLiveCount: {ThreadTotalLiveCount}; CreatedOutsideScopeCount: {CreatedOutsideScopeCount}; " +
        $"DisposedOutsideScopeCount: {DisposedOutsideScopeCount}; CreatedInScopeCount: {CreatedInScopeCount}; " +
        $"DisposedInScopeCount: {DisposedInScopeCount}; AttachedToScopeCount: {AttachedToScopeCount}; " +
        $"DetachedFromScopeCount: {DetachedFromScopeCount}";
}
