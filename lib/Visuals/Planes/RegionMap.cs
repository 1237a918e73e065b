using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Planes;

/// <summary>
/// The linear regions of a network of rectifiers: inside one, every unit is either on or off, and the whole network is
/// one affine map. Source: "On the Number of Linear Regions of Deep Neural Networks", arXiv 1402.1869.
/// </summary>
/// <param name="Side">Points per row.</param>
/// <param name="Count">How many regions were seen on the grid; smaller ones may have been missed.</param>
/// <param name="Borders">1 where a border between regions runs, 0 elsewhere.</param>
internal sealed record RegionMap(int Side, int Count, byte[] Borders)
{
    private const ulong Prime = 1099511628211;
    private const ulong Basis = 14695981039346656037;

    /// <summary>Modules whose slope changes at zero.</summary>
    private static readonly HashSet<string> Rectifiers = ["ReLU", "LeakyReLU", "PReLU", "RReLU"];

    /// <summary>Finds the regions on a grid; null where the model has no rectifier that can be seen.</summary>
    public static RegionMap? Of(ModelProbe probe, Plane plane, int side)
    {
        if (!probe.HasSteps)
            return null;
        var patterns = new ulong[side * side];
        Array.Fill(patterns, Basis);
        var seen = false;
        probe.Walk(plane.Grid(side), (step, first) =>
        {
            if (!Rectifiers.Contains(step.Kind) || step.Input.dim() != 2)
                return;
            seen = true;
            var width = (int)step.Input.shape[1];
            foreach (var (i, v) in Tensors.Floats(step.Input).Index())
            {
                ref var pattern = ref patterns[first + (i / width)];
                pattern = (pattern ^ (v > 0 ? 1UL : 2UL)) * Prime;
            }
        });
        return seen ? Of(side, patterns) : null;
    }

    /// <summary>One pattern is one region: the points that share it form a convex piece.</summary>
    private static RegionMap Of(int side, ulong[] patterns)
    {
        var borders = new byte[patterns.Length];
        for (var i = 0; i < borders.Length; i++)
        {
            var right = i % side < side - 1 && patterns[i] != patterns[i + 1];
            var below = i + side < borders.Length && patterns[i] != patterns[i + side];
            borders[i] = right || below ? (byte)1 : (byte)0;
        }

        return new RegionMap(side, patterns.Distinct().Count(), borders);
    }
}
