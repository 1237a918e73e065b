using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// Disposes, at its end, every tensor that was born inside it and was neither moved out nor detached.
/// </summary>
/// <example><code>using var scope = torch.NewDisposeScope(); ... return
/// result.MoveToOuterDisposeScope();</code></example>
public sealed partial class DisposeScope : IDisposable
{
    private DisposeScopeManager? _manager;
    private HashSet<IDisposable> _members = new(ReferenceEqualityComparer.Instance);

    internal DisposeScope(DisposeScopeManager manager, DisposeScope? outer)
    {
        _manager = manager;
        Outer = outer;
    }

    /// <summary>Gets the objects that the scope will dispose.</summary>
    /// <exception cref="ObjectDisposedException">The scope has ended.</exception>
    public IReadOnlyList<IDisposable> DisposablesView => Alive(_members.ToArray());

    /// <summary>Gets the number of objects that the scope will dispose.</summary>
    /// <exception cref="ObjectDisposedException">The scope has ended.</exception>
    public int DisposablesCount => Alive(_members.Count);

    internal DisposeScope? Outer { get; set; }

    /// <summary>Puts an object under the care of this scope.</summary>
    /// <param name="disposable">A tensor.</param>
    public void Attach(IDisposable disposable) => Attach((IEnumerable<IDisposable>)[disposable]);

    /// <summary>Puts objects under the care of this scope.</summary>
    /// <param name="disposables">Tensors.</param>
    public void Attach(params IDisposable[] disposables) => Attach((IEnumerable<IDisposable>)disposables);

    /// <summary>Puts objects under the care of this scope and returns them.</summary>
    /// <param name="disposables">Tensors.</param>
    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables)
    {
        Alive(true);
        var result = disposables.ToList();
        foreach (var disposable in result)
        {
            if (Take(disposable))
                _manager!.TensorStatistics.AttachedToScopeCount++;
        }
        return result;
    }

    /// <summary>Gets whether the scope will dispose the object.</summary>
    /// <param name="disposable">A tensor.</param>
    public bool Contains(IDisposable disposable) => _members.Contains(disposable);

    /// <summary>Drops an object that was disposed by other means.</summary>
    /// <param name="disposable">A tensor.</param>
    public void MarkAsDisposed(IDisposable disposable)
    {
        Alive(true);
        Forget(disposable);
    }

    /// <summary>Disposes every object of the scope now; the scope stays open.</summary>
    public void DisposeEverything() => DisposeEverythingBut(Enumerable.Empty<IDisposable>());

    /// <summary>Disposes every object of the scope but some.</summary>
    /// <param name="inKeep">The objects that stay.</param>
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep)
    {
        Alive(true);
        var old = _members;
        _members = new HashSet<IDisposable>(inKeep, ReferenceEqualityComparer.Instance);
        foreach (var disposable in old)
        {
            if (!_members.Contains(disposable))
                disposable.Dispose();
        }
    }

    /// <summary>Disposes every object of the scope but some.</summary>
    /// <param name="keep">The objects that stay.</param>
    public void DisposeEverythingBut(params IDisposable[] keep) =>
        DisposeEverythingBut((IEnumerable<IDisposable>)keep);

    /// <summary>Ends the scope and disposes what it holds.</summary>
    public void Dispose()
    {
        if (_manager is null)
            return;
        DisposeEverything();
        _manager.Close(this);
        _manager = null;
    }

    internal void Add(IDisposable disposable) => _members.Add(disposable);

    internal void Forget(IDisposable disposable)
    {
        _members.Remove(disposable);
        if (disposable is Tensor tensor)
            tensor.OwningScope = null;
    }

    private bool Take(IDisposable disposable)
    {
        if (disposable is not Tensor tensor)
            throw new InvalidOperationException(
                $"[DisposeScope] expected a tensor, got {disposable?.GetType().Name ?? "null"}; dispose it yourself");
        if (ReferenceEquals(tensor.OwningScope, this))
            return false;
        tensor.OwningScope?._members.Remove(tensor);
        tensor.OwningScope = this;
        _members.Add(tensor);
        return true;
    }

    private T Alive<T>(T value) => _manager is null ? throw new ObjectDisposedException(GetType().FullName) : value;
}
