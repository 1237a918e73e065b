using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Makes the items of a batch, one after the other or by several threads.</summary>
internal static class ItemMaker
{
    /// <summary>Makes items; the tensors that were made on the way belong to the caller.</summary>
    /// <exception cref="Exception">What the data set throws for the first item that fails.</exception>
    public static (T[] Items, IReadOnlyList<IDisposable> Temporaries) Make<T>(
        utils.data.Dataset<T> dataset, long[] indices, int workers, long? seed)
    {
        var items = new T[indices.Length];
        var made = new IReadOnlyList<IDisposable>[indices.Length];
        var failures = new ExceptionDispatchInfo?[indices.Length];
        var hasGradients = is_grad_enabled();

        void One(int i)
        {
            using var mode = set_grad_enabled(hasGradients);
            var stream = seed is { } first ? new Generator((ulong)(first + i)) : null;
            made[i] = Make(() => items[i] = dataset.GetTensor(indices[i]), stream, out failures[i]);
        }

        if (workers > 1 && indices.Length > 1)
            Parallel.For(0, indices.Length, new ParallelOptions { MaxDegreeOfParallelism = workers }, One);
        else
            for (var i = 0; i < indices.Length && (i == 0 || failures[i - 1] is null); i++)
                One(i);
        IReadOnlyList<IDisposable> temporaries = [.. made.Where(m => m is not null).SelectMany(m => m)];
        if (Array.Find(failures, f => f is not null) is { } failure)
        {
            Free(temporaries);
            failure.Throw();
        }
        return (items, temporaries);
    }

    /// <summary>Runs with a random stream of its own, if there is one; returns the tensors born on the way.</summary>
    private static List<IDisposable> Make(
        Action make, Generator? stream, out ExceptionDispatchInfo? failure)
    {
        using var scope = NewDisposeScope();
        var outer = Generator.OfThread;
        Generator.OfThread = stream ?? outer;
        failure = null;
        try
        {
            make();
        }
        catch (Exception e)
        {
            failure = ExceptionDispatchInfo.Capture(e);
        }
        finally
        {
            Generator.OfThread = outer;
        }
        var born = scope.DisposablesView.ToList();
        scope.Detach(born);
        return born;
    }

    /// <summary>Finds the tensors of a batch of a known form.</summary>
    public static IEnumerable<Tensor> Tensors(object? batch) => batch switch
    {
        Tensor tensor => [tensor],
        IEnumerable<Tensor> list => list,
        IEnumerable<KeyValuePair<string, Tensor>> named => named.Select(n => n.Value),
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Tensors(tuple[i])),
        System.Collections.IEnumerable list and not string => list.Cast<object?>().SelectMany(Tensors),
        _ => [],
    };

    public static void Free(IReadOnlyList<IDisposable> tensors)
    {
        foreach (var tensor in tensors)
            tensor.Dispose();
    }
}
