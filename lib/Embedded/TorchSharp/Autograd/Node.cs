using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Autograd;

/// <summary>
/// One recorded op: it knows where its inputs came from and turns the gradient of its output into theirs.
/// </summary>
internal abstract class Node
{
    private static long _lastNumber;

    private readonly Edge[] _edges;
    private List<Saved>? _saved;

    protected Node(params ReadOnlySpan<Tensor> inputs)
    {
        _edges = new Edge[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
            _edges[i] = Tape.EdgeTo(inputs[i]);
        Number = Interlocked.Increment(ref _lastNumber);
        Origin = Anomaly.Here();
    }

    /// <summary>Makes a node whose gradient flows to another node, whatever made that one.</summary>
    protected Node(Node next, Shape sizes, ScalarType type)
    {
        _edges = [new Edge(next, sizes, type)];
        Number = Interlocked.Increment(ref _lastNumber);
        Origin = Anomaly.Here();
    }

    /// <summary>Gets the stack of the call that recorded the op; null unless anomalies are looked for.</summary>
    public string? Origin { get; }

    /// <summary>Gets the place in creation order; an op is always newer than the ops that made its inputs.</summary>
    public long Number { get; }

    public IReadOnlyList<Edge> Edges => _edges;

    /// <summary>Gets or sets the gradient that has arrived so far during a walk.</summary>
    public Tensor? Arrived { get; set; }

    /// <summary>Gets or sets the info of the output when its gradient was asked for.</summary>
    public GradientInfo? Output { get; set; }

    /// <summary>Gets whether the saved values are gone.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>Gets the name of the op, for messages.</summary>
    public virtual string Name => GetType().Name.Replace("Node", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Gets the gradients of the inputs after <see cref="Backward"/>.</summary>
    public Tensor?[] Given { get; private set; } = [];

    /// <summary>Gives every input that needs one its gradient.</summary>
    /// <param name="dOut">The gradient of the output.</param>
    public abstract void Backward(Tensor dOut);

    public void Run(Tensor dOut)
    {
        (Given, GivenInto) = (new Tensor?[_edges.Length], null);
        Backward(dOut);
    }

    /// <summary>Lets go of the saved values.</summary>
    public virtual void Release()
    {
        IsReleased = true;
        foreach (var saved in _saved ?? [])
            saved.Dispose();
        _saved = null;
        Given = [];
    }

    /// <summary>Gets the window of the only input that its gradient belongs to; null when that is all of it.</summary>
    public Func<Tensor, Tensor>? GivenInto { get; private set; }

    public void ForgetGiven() => (Given, GivenInto) = ([], null);

    /// <summary>Keeps a tensor for <see cref="Backward"/>.</summary>
    protected Saved Save(Tensor tensor) => Save(tensor, isOutput: false);

    /// <summary>Keeps the op's own output for <see cref="Backward"/>.</summary>
    protected Saved SaveOutput(Tensor tensor) => Save(tensor, isOutput: true);

    /// <summary>Keeps an output of another node (one with several outputs has a node for each).</summary>
    protected Saved SaveOutput(Tensor tensor, Node port) => Save(tensor, isOutput: true, port);

    private Saved Save(Tensor tensor, bool isOutput, Node? owner = null)
    {
        var saved = new Saved(tensor, owner ?? this, isOutput);
        (_saved ??= new List<Saved>(2)).Add(saved);
        Saved.Recent?.Add(saved);
        return saved;
    }

    /// <summary>Gets whether an input takes part in the gradient.</summary>
    protected bool Needs(int input) => _edges[input].Target is not null;

    /// <summary>
    /// Hands an input its gradient. This is the one place where a gradient is summed back over the dimensions that
    /// broadcasting stretched, and converted to the input's element type.
    /// </summary>
    protected void Give(int input, Tensor gradient)
    {
        ref readonly var edge = ref _edges[input];
        if (edge.Target is null)
            return;
        if (gradient.Sizes != edge.Sizes)
            gradient = Unbroadcast(gradient, edge.Sizes);
        if (gradient.Type != edge.Type)
            gradient = Conversion.To(gradient, edge.Type);
        Given[input] = new Tensor(gradient, tracked: false);
    }

    /// <summary>
    /// Hands the only input the part of its gradient that is not zero. The walk adds it in place to what is there
    /// already, so that many windows of one tensor cost as much as they see, not as often the whole.
    /// </summary>
    /// <param name="part">The part.</param>
    /// <param name="window">Takes the part's place out of a tensor of the input's shape, as a view.</param>
    protected void GiveInto(Tensor part, Func<Tensor, Tensor> window)
    {
        ref readonly var edge = ref _edges[0];
        if (GradMode.Enabled)
        {
            Give(0, Views.Embed(part, edge.Sizes, window));
            return;
        }
        Given[0] = new Tensor(part.Type == edge.Type ? part : Conversion.To(part, edge.Type), tracked: false);
        GivenInto = window;
    }

    private static Tensor Unbroadcast(Tensor gradient, Shape target)
    {
        var added = gradient.Rank - target.Rank;
        var dims = new List<int>();
        for (var d = 0; d < gradient.Rank; d++)
        {
            if (d < added || (target[d - added] == 1 && gradient.Sizes[d] != 1))
                dims.Add(d);
        }
        return Views.Reshape(Reduction.Sum(gradient, [.. dims], keepDims: true), target);
    }
}

/// <summary>Where the gradient of an input flows to, and what it must look like there.</summary>
internal readonly record struct Edge(Node? Target, Shape Sizes, ScalarType Type);
