using System.Globalization;

namespace DeepLearning.Visuals;

/// <summary>
/// A number that remembers how it was computed: write an expression of scalars, then look at its graph with
/// <c>Spaces.ComputationGraph(result)</c>.
/// </summary>
/// <example><code>
/// TracedScalar a = new("a", 2), b = new("b", -3), c = new("c", 10);
/// Spaces.ComputationGraph((a * b + c).Tanh())
/// </code></example>
public sealed class TracedScalar
{
    private readonly (TracedScalar Input, double Slope)[] _inputs;
    private readonly string _op;
    private readonly string _name;

    /// <summary>Makes an input.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    public TracedScalar(string name, double value)
        : this(value, "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _name = name;
    }

    private TracedScalar(double value, string op, params (TracedScalar Input, double Slope)[] inputs) =>
        (Value, _op, _inputs, _name) = (value, op, inputs, "");

    /// <summary>Gets the number.</summary>
    public double Value { get; }

    /// <summary>Makes a constant.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator TracedScalar(double value) =>
        new(value.ToString("0.####", CultureInfo.InvariantCulture), value);

    /// <summary>a + b; both slopes are 1.</summary>
    public static TracedScalar operator +(TracedScalar a, TracedScalar b) =>
        new(a.Value + b.Value, "+", (a, 1), (b, 1));

    /// <summary>a - b; the slopes are 1 and -1.</summary>
    public static TracedScalar operator -(TracedScalar a, TracedScalar b) =>
        new(a.Value - b.Value, "-", (a, 1), (b, -1));

    /// <summary>a b; each slope is the other factor.</summary>
    public static TracedScalar operator *(TracedScalar a, TracedScalar b) =>
        new(a.Value * b.Value, "×", (a, b.Value), (b, a.Value));

    /// <summary>a / b; the slopes are 1 / b and -a / b².</summary>
    public static TracedScalar operator /(TracedScalar a, TracedScalar b) =>
        new(a.Value / b.Value, "/", (a, 1 / b.Value), (b, -a.Value / (b.Value * b.Value)));

    /// <summary>Gives the hyperbolic tangent; its slope is 1 - tanh².</summary>
    public TracedScalar Tanh() => new(Math.Tanh(Value), "tanh", (this, 1 - (Math.Tanh(Value) * Math.Tanh(Value))));

    /// <summary>Gives e to this power; its slope is itself.</summary>
    public TracedScalar Exp() => new(Math.Exp(Value), "exp", (this, Math.Exp(Value)));

    /// <summary>Gives the natural logarithm; its slope is 1 / x.</summary>
    public TracedScalar Log() => new(Math.Log(Value), "log", (this, 1 / Value));

    /// <summary>Gives max(0, x); its slope is 1 above zero and 0 elsewhere.</summary>
    public TracedScalar Relu() => new(Math.Max(0, Value), "ReLU", (this, Value > 0 ? 1 : 0));

    /// <summary>Gives the logistic sigmoid; its slope is s (1 - s).</summary>
    public TracedScalar Sigmoid()
    {
        var s = 1 / (1 + Math.Exp(-Value));
        return new TracedScalar(s, "σ", (this, s * (1 - s)));
    }

    /// <summary>Gives this to a fixed power; its slope is p x to the power p - 1.</summary>
    /// <param name="power">The power.</param>
    public TracedScalar Pow(double power) =>
        new(Math.Pow(Value, power), $"^{power}", (this, power * Math.Pow(Value, power - 1)));

    /// <summary>Gives the graph of this result, inputs first, with the gradients of reverse mode.</summary>
    public IReadOnlyList<GraphNode> Graph()
    {
        var order = new List<TracedScalar>();
        Visit(this, order, new HashSet<TracedScalar>(ReferenceEqualityComparer.Instance));
        IEqualityComparer<TracedScalar> same = ReferenceEqualityComparer.Instance;
        var gradients = order.ToDictionary(s => s, _ => 0.0, same);
        gradients[this] = 1;
        foreach (var node in Enumerable.Reverse(order))
        {
            foreach (var (input, slope) in node._inputs)
                gradients[input] += gradients[node] * slope;
        }

        var ids = order.Select((s, i) => (s, i)).ToDictionary(p => p.s, p => $"n{p.i}", same);
        return [.. order.Select(s => new GraphNode(ids[s], s._op, s.Value, gradients[s],
            [.. s._inputs.Select(i => ids[i.Input])], s._name, [.. s._inputs.Select(i => i.Slope)]))];
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("0.####", CultureInfo.InvariantCulture);

    private static void Visit(TracedScalar node, List<TracedScalar> order, HashSet<TracedScalar> seen)
    {
        if (!seen.Add(node))
            return;
        foreach (var (input, _) in node._inputs)
            Visit(input, order, seen);
        order.Add(node);
    }
}
