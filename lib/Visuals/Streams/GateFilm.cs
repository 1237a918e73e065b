using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Streams;

/// <summary>One quantity of all hidden units at all steps.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Values">Step by step, unit by unit.</param>
internal sealed record GateTrack(string Name, float[] Values)
{
    /// <summary>Gets whether numbers lie on both sides of zero.</summary>
    public bool Signed { get; } = Values.Any(v => v < 0);

    /// <summary>Gets what the strongest colour stands for: 1, or the largest magnitude beyond it.</summary>
    public float Scale { get; } = Math.Max(1, Values.Select(Math.Abs).Max());
}

/// <summary>What the gates of a recurrent layer do at every step.</summary>
/// <param name="Tracks">The gates and the states.</param>
/// <param name="Steps">Steps.</param>
/// <param name="Units">Hidden units.</param>
internal sealed record GateFilm(GateTrack[] Tracks, int Steps, int Units)
{
    /// <summary>Reads gates that the learner recorded.</summary>
    /// <exception cref="VisualInputException">Shapes that differ, or numbers that are none.</exception>
    public static GateFilm Read(string op, IReadOnlyList<(string Name, Tensor Values)> gates)
    {
        ArgumentNullException.ThrowIfNull(gates);
        if (gates.Count is 0 or > 8)
            throw new VisualInputException(op, "1 to 8 gates", $"{gates.Count}");
        var shape = gates[0].Values.shape;
        var tracks = gates.Select(g =>
        {
            var values = Tensors.Checked(op, $"{g.Name} of shape (steps, units)", g.Values, 2);
            return g.Values.shape.SequenceEqual(shape) ? new GateTrack(g.Name, values)
                : throw new VisualInputException(op, $"gates of one shape, ({string.Join(", ", shape)})",
                    $"{g.Name} {Tensors.Shape(g.Values)}");
        }).ToArray();
        return new GateFilm(tracks, (int)shape[0], (int)shape[1]);
    }

    /// <summary>
    /// Runs the first layer of an LSTM step by step with its own weights: i, f, o = s(W x + b + U h + c), g =
    /// tanh(...),
    /// c' = f c + i g, h' = o tanh(c').
    /// </summary>
    public static GateFilm OfLstm(string op, nn.Module layer, Tensor input)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var weights = Weights.Of(op, layer, input, 4);
        var (state, cell) = (zeros(weights.Units), zeros(weights.Units));
        var record = Record("input gate", "forget gate", "candidate", "output gate", "cell", "state");
        for (var t = 0; t < input.shape[0]; t++)
        {
            var parts = (weights.Read(input[t]) + weights.Carry(state)).chunk(4);
            var (i, f, g, o) = (parts[0].sigmoid(), parts[1].sigmoid(), parts[2].tanh(), parts[3].sigmoid());
            cell = (f * cell) + (i * g);
            state = o * cell.tanh();
            Keep(record, i, f, g, o, cell, state);
        }

        return Film(record, weights.Units);
    }

    /// <summary>
    /// Runs the first layer of a GRU step by step with its own weights: r, z = s(W x + b + U h + c),
    /// n = tanh(W x + b + r (U h + c)), h' = (1 - z) n + z h.
    /// </summary>
    public static GateFilm OfGru(string op, nn.Module layer, Tensor input)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var weights = Weights.Of(op, layer, input, 3);
        var state = zeros(weights.Units);
        var record = Record("reset gate", "update gate", "candidate", "state");
        for (var t = 0; t < input.shape[0]; t++)
        {
            var (x, h) = (weights.Read(input[t]).chunk(3), weights.Carry(state).chunk(3));
            var (r, z) = ((x[0] + h[0]).sigmoid(), (x[1] + h[1]).sigmoid());
            var n = (x[2] + (r * h[2])).tanh();
            state = ((1 - z) * n) + (z * state);
            Keep(record, r, z, n, state);
        }

        return Film(record, weights.Units);
    }

    private static (string Name, List<float> Values)[] Record(params string[] names) =>
        Array.ConvertAll(names, n => (n, new List<float>()));

    private static void Keep((string Name, List<float> Values)[] record, params Tensor[] values)
    {
        foreach (var (i, value) in values.Index())
            record[i].Values.AddRange(Tensors.Floats(value));
    }

    private static GateFilm Film((string Name, List<float> Values)[] record, long units) => new(
        Array.ConvertAll(record, r => new GateTrack(r.Name, [.. r.Values])), record[0].Values.Count / (int)units,
        (int)units);

    private sealed record Weights(Tensor Inputs, Tensor Hidden, Tensor? InputBias, Tensor? HiddenBias)
    {
        public long Units => Hidden.shape[1];

        public static Weights Of(string op, nn.Module layer, Tensor input, int gates)
        {
            ArgumentNullException.ThrowIfNull(layer);
            Tensors.Checked(op, "an input of shape (steps, inputs), one sequence", input, 2);
            var named = layer.named_parameters().ToDictionary(p => p.name, p => (Tensor)p.parameter);
            var (inputs, hidden) = (named["weight_ih_l0"], named["weight_hh_l0"]);
            if (inputs.shape[1] != input.shape[1] || hidden.shape[0] != gates * hidden.shape[1])
            {
                throw new VisualInputException(op, $"an input of shape (steps, {inputs.shape[1]})",
                    $"{Tensors.Shape(input)} for weights {Tensors.Shape(inputs)} and {Tensors.Shape(hidden)}");
            }

            return new Weights(inputs, hidden, named.GetValueOrDefault("bias_ih_l0"),
                named.GetValueOrDefault("bias_hh_l0"));
        }

        public Tensor Read(Tensor x) => Sum(Inputs.mv(x.to_type(Inputs.dtype)), InputBias);

        public Tensor Carry(Tensor state) => Sum(Hidden.mv(state), HiddenBias);

        private static Tensor Sum(Tensor product, Tensor? bias) => bias is null ? product : product + bias;
    }
}
