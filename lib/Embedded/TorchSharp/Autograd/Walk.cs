using TorchSharp.Ops;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// The backward walk: newest op first, so that every gradient is complete before it is passed on.
/// </summary>
internal sealed class Walk(bool retainGraph, bool createGraph, bool accumulate)
{
    private readonly PriorityQueue<Node, long> _queue = new();
    private readonly Dictionary<Node, List<Tensor?>> _wanted = [];

    /// <summary>Runs from roots to leaves.</summary>
    public void Run(IReadOnlyList<Tensor> roots, IReadOnlyList<Tensor> gradients)
    {
        using var mode = GradMode.Set(createGraph);
        try
        {
            for (var i = 0; i < roots.Count; i++)
                Arrive(roots[i].Grad!.Sink!, new Tensor(gradients[i], tracked: false));
            while (_queue.TryDequeue(out var node, out _))
                Step(node);
        }
        finally
        {
            while (_queue.TryDequeue(out var node, out _))
            {
                node.Arrived?.Dispose();
                node.Arrived = null;
            }
        }
    }

    /// <summary>Asks for the gradient that arrives at a tensor, instead of collecting it there.</summary>
    public Func<Tensor?> Catch(Tensor tensor)
    {
        var sink = tensor.Grad!.Sink!;
        if (!_wanted.TryGetValue(sink, out var caught))
            _wanted[sink] = caught = [];
        var place = caught.Count;
        caught.Add(null);
        return () => caught[place];
    }

    private void Step(Node node)
    {
        using var dOut = node.Arrived!;
        node.Arrived = null;
        if (_wanted.TryGetValue(node, out var caught))
        {
            for (var i = 0; i < caught.Count; i++)
                caught[i] = new Tensor(dOut, tracked: false);
        }
        if (node.IsReleased)
            throw Tape.AlreadyReleased(node.Name);
        using (Lifetimes.OpenTemporaries())
        {
            if (node is AccumulateNode)
            {
                if (accumulate)
                    node.Run(dOut);
                return;
            }
            if (accumulate && node.Output is { RetainsGradient: true } output)
                AccumulateNode.Add(output, dOut);
            Anomaly.Run(node, dOut);
        }
        PassOn(node);
    }

    private void PassOn(Node node)
    {
        var (given, edges, window) = (node.Given, node.Edges, node.GivenInto);
        node.ForgetGiven();
        if (!retainGraph)
            node.Release();
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i] is not { } gradient)
                continue;
            if (window is null)
                Arrive(edges[i].Target!, gradient);
            else
                ArriveInto(edges[i], gradient, window);
        }
    }

    /// <summary>Adds a part to its window; the first one to arrive makes the zeros around it.</summary>
    private void ArriveInto(Edge edge, Tensor part, Func<Tensor, Tensor> window)
    {
        using (Lifetimes.OpenTemporaries())
        {
            if (edge.Target!.Arrived is { } before && CanChange(before))
                InPlace.Add(window(before), part);
            else
                Arrive(edge.Target, new Tensor(Views.Embed(part, edge.Sizes, window), tracked: false));
        }
        part.Dispose();
    }

    /// <summary>Gets whether nobody else sees the memory of a gradient.</summary>
    private bool CanChange(Tensor gradient) => !createGraph && gradient.Block.References == 1 && gradient.IsDense;

    private void Arrive(Node node, Tensor gradient)
    {
        if (node.Arrived is not { } before)
        {
            node.Arrived = gradient;
            _queue.Enqueue(node, -node.Number);
        }
        else if (CanChange(before))
        {
            InPlace.Add(before, gradient);
            gradient.Dispose();
        }
        else
        {
            using (Lifetimes.OpenTemporaries())
                node.Arrived = new Tensor(Arithmetic.Add(before, gradient), tracked: false);
            before.Dispose();
            gradient.Dispose();
        }
    }
}
