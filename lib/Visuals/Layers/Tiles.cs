using System.Text.Json.Nodes;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Layers;

/// <summary>Small maps side by side, each signed, with one scale for all: a row of kernels or of feature
/// maps.</summary>
/// <param name="Name">The words above.</param>
/// <param name="Rows">Rows of each map.</param>
/// <param name="Columns">Columns of each map.</param>
/// <param name="Total">How many maps there are; fewer may be shown.</param>
/// <param name="Maps">The maps shown.</param>
/// <param name="Names">What each is called.</param>
internal sealed record Tiles(string Name, int Rows, int Columns, int Total, float[][] Maps, string[] Names)
{
    /// <summary>Gets the magnitude that the strongest colour stands for.</summary>
    public float Scale { get; } = Maps.Length == 0 ? 0 : Maps.Max(m => Inks.Scale(m));

    /// <summary>What one map holds, in a sentence.</summary>
    public string Say(int i)
    {
        var map = Maps[i];
        var zero = map.Count(v => v == 0) / (double)map.Length;
        return $"{Names[i]}: {Rows} x {Columns}, from {Pack.Short(map.Min())} to {Pack.Short(map.Max())}, mean "
            + Pack.Short(map.Average()) + (zero > 0 ? $", {Pack.Percent(zero)} exactly 0." : ".");
    }

    /// <summary>What the script needs: pictures, sentences, and the values in 255 steps.</summary>
    public JsonNode Data(bool values) => new JsonObject
    {
        ["name"] = Name,
        ["rows"] = Rows,
        ["columns"] = Columns,
        ["scale"] = Scale,
        ["names"] = Pack.Words(Names),
        ["say"] = Pack.Words(Maps.Select((_, i) => Say(i))),
        ["maps"] = values
            ? Pack.Words(Maps.Select(m => Pack.Bytes(Array.ConvertAll(m, v => Inks.Signed(v, Scale)))))
            : null,
        ["exact"] = values ? null : Pack.Words(Maps.Select(m => Pack.Floats(m))),
    };
}
