using System.Globalization;
using System.Text;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;

namespace DeepLearning.Visuals.Planes;

/// <summary>Tells a decision picture in words: shares, accuracy, mistakes, regions, units, and a small map.</summary>
internal static class SceneText
{
    private const int MapWidth = 32;
    private const int MapHeight = 16;

    /// <summary>A class is called sure from this probability on.</summary>
    private const double Sure = 0.9;

    /// <summary>Describes the scene.</summary>
    public static string Describe(Scene scene)
    {
        var plane = scene.Plane;
        var text = new StringBuilder($"{scene.Title}: {MapText.Count(scene.Names.Length, "class", "classes")} over ")
            .Append($"x from {N(plane.Left)} to ");
        text.Append($"{N(plane.Right)} and y from {N(plane.Bottom)} to {N(plane.Top)}.");
        text.Append('\n').Append(Shares(scene));
        text.Append('\n').Append(Points(scene));
        if (scene.Last.Regions is { } regions)
        {
            text.Append($"\nLinear regions: at least {regions.Count} in this part of the plane ");
            text.Append($"(grid of {regions.Side} x {regions.Side}).");
        }

        foreach (var layer in scene.Layers)
            text.Append('\n').Append(Units(layer));
        if (scene.Snapshots.Count > 1)
            text.Append('\n').Append(Film(scene));
        return text.Append("\n\n").Append(Map(scene)).ToString();
    }

    /// <summary>The accuracy of a moment, for its caption.</summary>
    public static string Caption(Scene scene, Snapshot snapshot)
    {
        var regions = snapshot.Regions is { } r ? $", {r.Count} linear regions" : "";
        var label = snapshot.Label.Length > 0 ? snapshot.Label + ": " : "";
        return $"{label}{Percent(snapshot.Accuracy(scene.Cloud))} of the points right{regions}";
    }

    private static string Shares(Scene scene)
    {
        var map = scene.Last.Map;
        var best = Enumerable.Range(0, map.Side * map.Side).Select(map.Best).ToList();
        var shares = scene.Names.Select((name, c) =>
        {
            var own = best.Where(b => b.Class == c).ToList();
            if (own.Count == 0)
                return $"{name} none";
            var mean = own.Average(b => b.Probability);
            return $"{name} {Percent(own.Count / (double)best.Count)} (mean probability {mean:0.00})";
        });
        return $"Share of the plane: {string.Join(", ", shares)}.";
    }

    private static string Points(Scene scene)
    {
        var cloud = scene.Cloud;
        var guesses = scene.Last.Guesses;
        var wrong = Enumerable.Range(0, cloud.Count).Where(i => guesses[i].Class != cloud.Labels[i]).ToList();
        var text = $"Points: {cloud.Count}, {Percent(scene.Last.Accuracy(cloud))} right."
            + Core.Sampling.Rule(cloud.Count, Cloud.MostPoints, "points");
        if (wrong.Count == 0)
            return text;
        var named = wrong.Take(5).Select(i =>
            $"({N(cloud.Xy[2 * i])}, {N(cloud.Xy[(2 * i) + 1])}) is {scene.Names[cloud.Labels[i]]}, "
            + $"taken for {scene.Names[guesses[i].Class]}");
        return $"{text} Wrong: {string.Join("; ", named)}{(wrong.Count > 5 ? $"; and {wrong.Count - 5} more" : "")}.";
    }

    private static string Units(HiddenLayer layer)
    {
        var shown = layer.Maps.Length < layer.Units ? $" ({layer.Maps.Length} shown)" : "";
        var low = layer.Maps.Min(m => m.Min());
        var high = layer.Maps.Max(m => m.Max());
        var dead = layer.Constant == 0 ? "" : $", {layer.Constant} of them the same everywhere (dead here)";
        return $"Layer {layer.Name}: {MapText.Count(layer.Units, "unit")}{shown}, "
            + $"answers from {N(low)} to {N(high)}{dead}.";
    }

    private static string Film(Scene scene)
    {
        var every = Math.Max(1, scene.Snapshots.Count / 8);
        var frames = scene.Snapshots.Where((_, i) => i % every == 0 || i == scene.Snapshots.Count - 1);
        return $"Over time ({scene.Snapshots.Count} moments): "
            + string.Join(", ", frames.Select(s => $"{s.Label} {Percent(s.Accuracy(scene.Cloud))}")) + ".";
    }

    /// <summary>A digit where the class is sure, a dot where it is not.</summary>
    private static string Map(Scene scene)
    {
        var text = new StringBuilder("Map (digit: class by number, sure; dot: below 90 %):");
        for (var y = 0; y < MapHeight; y++)
        {
            text.Append('\n');
            for (var x = 0; x < MapWidth; x++)
            {
                var (c, p) = scene.Last.Map.At(x / (MapWidth - 1.0), y / (MapHeight - 1.0));
                text.Append(p < Sure ? '.' : c < 10 ? (char)('0' + c) : '+');
            }
        }

        return text.ToString();
    }

    private static string Percent(double share) =>
        (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    private static string N(double value) => Ticks.Short(Math.Round(value, 3));
}
