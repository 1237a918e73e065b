using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;

namespace DeepLearning.Visuals.Planes;

/// <summary>
/// The numbers behind a decision picture, as the script wants them: every map is a grey picture, one below the other in
/// a sheet, so that a browser decodes them without any library.
/// </summary>
internal static class SceneSheets
{
    /// <summary>The room for sheets in one output.</summary>
    private const int MostBytes = 190_000;


    /// <summary>Packs the scene; moments are left out evenly where there is no room for all of them.</summary>
    public static JsonObject Pack(Scene scene, Box area)
    {
        var layers = new JsonArray([.. scene.Layers.Select(l => (JsonNode)Layer(l))]);
        var used = layers.ToJsonString().Length;
        var frames = scene.Snapshots.Select(s => Frame(scene, s)).ToList();
        while (frames.Count > 2 && used + frames.Sum(f => f.ToJsonString().Length) > MostBytes)
            frames = [.. frames.Where((_, i) => i % 2 == 0 || i == frames.Count - 1)];
        var plane = scene.Plane;
        return new JsonObject
        {
            ["area"] = new JsonArray(Round(area.X), Round(area.Y), Round(area.Width), Round(area.Height)),
            ["plane"] = new JsonArray(plane.Left, plane.Right, plane.Bottom, plane.Top),
            ["names"] = new JsonArray([.. scene.Names.Select(n => JsonValue.Create(n))]),
            ["frames"] = new JsonArray([.. frames]),
            ["layers"] = layers,
            ["points"] = new JsonArray([.. scene.Cloud.Shown().Select(i => (JsonNode)new JsonArray(
                Round(scene.Cloud.Xy[2 * i]), Round(scene.Cloud.Xy[(2 * i) + 1]), scene.Cloud.Labels[i]))]),
        };
    }

    private static JsonObject Frame(Scene scene, Snapshot snapshot)
    {
        var map = snapshot.Map;
        var sheet = new byte[map.Side * map.Side * map.Classes];
        for (var c = 0; c < map.Classes; c++)
        {
            for (var i = 0; i < map.Side * map.Side; i++)
                sheet[(c * map.Side * map.Side) + i] = (byte)(Math.Round(map.Values[(i * map.Classes) + c] * 63) * 4);
        }

        var json = new JsonObject
        {
            ["say"] = SceneText.Caption(scene, snapshot),
            ["side"] = map.Side,
            ["sheet"] = Png.DataUri(Png.Grey(map.Side, map.Side * map.Classes, sheet)),
        };
        if (snapshot.Regions is { } regions)
            json["regions"] = Png.DataUri(ScenePixels.Borders(regions));
        return json;
    }

    private static JsonObject Layer(HiddenLayer layer)
    {
        var size = layer.Side * layer.Side;
        var sheet = new byte[size * layer.Maps.Length];
        foreach (var (u, map) in layer.Maps.Index())
        {
            for (var i = 0; i < size; i++)
                sheet[(u * size) + i] = (byte)(128 + (Math.Round(map[i] / layer.Scales[u] * 31) * 4));
        }

        return new JsonObject
        {
            ["name"] = layer.Name,
            ["units"] = layer.Units,
            ["count"] = layer.Maps.Length,
            ["side"] = layer.Side,
            ["scales"] = new JsonArray([.. layer.Scales.Select(s => JsonValue.Create(float.Round(s, 4)))]),
            ["sheet"] = Png.DataUri(Png.Grey(layer.Side, layer.Side * layer.Maps.Length, sheet)),
        };
    }

    private static double Round(double value) => Math.Round(value, 3);
}
