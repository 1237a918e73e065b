using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// Decides who disposes a new tensor: the running gradient step, the current dispose scope of the thread, or nobody
/// (then the finalizer of its memory does).
/// </summary>
internal static class Lifetimes
{
    [ThreadStatic]
    private static List<Tensor>? _temporaries;

    /// <summary>Collects the tensors born while it is open and disposes them at its end.</summary>
    public static Temporaries OpenTemporaries() => new(_temporaries);

    public static void Born(Tensor tensor)
    {
        if (_temporaries is { } temporaries)
            temporaries.Add(tensor);
        else
            tensor.OwningScope = DisposeScopeManager.OfThread.Register(tensor);
    }

    public static void Died(Tensor tensor)
    {
        var statistics = DisposeScopeManager.OfThread.TensorStatistics;
        if (tensor.OwningScope is { } scope)
        {
            statistics.DisposedInScopeCount++;
            scope.Forget(tensor);
        }
        else if (tensor.IsTracked)
        {
            statistics.DisposedOutsideScopeCount++;
        }
    }

    /// <summary>An open collection of temporaries.</summary>
    public readonly ref struct Temporaries
    {
        private readonly List<Tensor>? _outer;
        private readonly List<Tensor> _mine;

        public Temporaries(List<Tensor>? outer)
        {
            _outer = outer;
            _mine = [];
            _temporaries = _mine;
        }

        public void Dispose()
        {
            _temporaries = _outer;
            foreach (var tensor in _mine)
                tensor.Dispose();
        }
    }
}
