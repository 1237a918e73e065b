namespace TorchSharp;

/// <summary>Keeps the stack of dispose scopes of a thread.</summary>
public class DisposeScopeManager
{
    [ThreadStatic]
    private static DisposeScopeManager? _ofThread;

    /// <summary>Gets the counts of tensors born and disposed on this thread.</summary>
    public static ThreadDisposeScopeStatistics Statistics => OfThread.StatisticsOfThread;

    internal static DisposeScopeManager OfThread => _ofThread ??= new DisposeScopeManager();

    internal DisposeScope? Current { get; set; }

    internal ThreadDisposeScopeStatistics StatisticsOfThread { get; } = new();

    internal LifetimeStatistics TensorStatistics => StatisticsOfThread.TensorStatistics;

    /// <summary>Puts a new tensor into the current scope, if there is one.</summary>
    internal DisposeScope? Register(torch.Tensor tensor)
    {
        tensor.IsTracked = true;
        if (Current is null)
        {
            TensorStatistics.CreatedOutsideScopeCount++;
            return null;
        }
        TensorStatistics.CreatedInScopeCount++;
        Current.Add(tensor);
        return Current;
    }

    internal DisposeScope Open() => Current = new DisposeScope(this, Current);

    /// <summary>Takes an ended scope out of the stack, wherever it stands.</summary>
    internal void Close(DisposeScope ended)
    {
        if (ReferenceEquals(Current, ended))
        {
            Current = ended.Outer;
            return;
        }
        for (var scope = Current; scope is not null; scope = scope.Outer)
        {
            if (ReferenceEquals(scope.Outer, ended))
                scope.Outer = ended.Outer;
        }
    }
}
