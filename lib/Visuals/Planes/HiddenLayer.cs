using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Planes;

/// <summary>What each unit of one hidden layer answers over the plane.</summary>
/// <param name="Name">The place in the model, for example "1: Tanh".</param>
/// <param name="Side">Points per row of a map.</param>
/// <param name="Units">How many units the layer has.</param>
/// <param name="Maps">The answers of the shown units, each a map row by row from the top left.</param>
internal sealed record HiddenLayer(string Name, int Side, int Units, float[][] Maps)
{
    /// <summary>More units per layer than this are counted and not drawn.</summary>
    public const int MostUnits = 32;

    private static readonly HashSet<string> Activations =
    [
        "ReLU", "LeakyReLU", "PReLU", "RReLU", "ReLU6", "Tanh", "Sigmoid", "GELU", "SiLU", "ELU", "SELU", "CELU",
        "Softplus", "Softsign", "Hardtanh", "Hardswish", "Hardsigmoid", "Mish", "LogSigmoid", "Tanhshrink",
    ];

    /// <summary>Gets the largest absolute answer of each unit, the end of its colour scale.</summary>
    public float[] Scales { get; } = Array.ConvertAll(Maps, m => Math.Max(1e-6f, m.Max(Math.Abs)));

    /// <summary>Gets the number of shown units that answer the same everywhere.</summary>
    public int Constant { get; } = Maps.Count(m => m.Max() - m.Min() < 1e-6f);

    /// <summary>Runs a sequence over a grid and keeps the answers of its activation layers.</summary>
    public static List<HiddenLayer> Of(ModelProbe probe, Plane plane, int side)
    {
        var layers = new List<HiddenLayer>();
        if (!probe.HasSteps)
            return layers;
        var maps = new Dictionary<string, (int Units, float[][] Maps)>();
        probe.Walk(plane.Grid(side), (step, first) =>
        {
            if (!Activations.Contains(step.Kind) || step.Output.dim() != 2)
                return;
            var units = (int)step.Output.shape[1];
            if (!maps.TryGetValue(step.Name, out var layer))
            {
                var shown = Math.Min(units, MostUnits);
                layer = (units, [.. Enumerable.Range(0, shown).Select(_ => new float[side * side])]);
                maps.Add(step.Name, layer);
            }

            Scatter(Tensors.Floats(step.Output), units, layer.Maps, first);
        });
        foreach (var (name, (units, values)) in maps)
            layers.Add(new HiddenLayer(name, side, units, values));
        return layers;
    }

    private static void Scatter(float[] rows, int units, float[][] maps, int first)
    {
        for (var i = 0; i < rows.Length / units; i++)
        {
            for (var u = 0; u < maps.Length; u++)
                maps[u][first + i] = rows[(i * units) + u];
        }
    }
}
