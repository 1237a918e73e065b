namespace DeepLearning.Visuals.Planes;

/// <summary>Labelled points of the plane.</summary>
/// <param name="Xy">x and y of each point, interleaved.</param>
/// <param name="Labels">The class of each point.</param>
/// <param name="Names">The names of the classes.</param>
internal sealed record Cloud(float[] Xy, int[] Labels, string[] Names)
{
    /// <summary>More points than this are thinned out evenly.</summary>
    public const int MostPoints = 600;

    /// <summary>The points that are drawn and read out.</summary>
    public int[] Shown() => Core.Sampling.Evenly(Count, MostPoints);

    /// <summary>Gets the number of points.</summary>
    public int Count => Labels.Length;
}

/// <summary>A model at one moment, as seen over the plane.</summary>
/// <param name="Label">The moment, for example "epoch 10".</param>
/// <param name="Map">The class probabilities.</param>
/// <param name="Regions">The linear regions, where there are any.</param>
/// <param name="Guesses">The class given to each point of the cloud, with its probability.</param>
internal sealed record Snapshot(
    string Label, ClassMap Map, RegionMap? Regions, (int Class, float Probability)[] Guesses)
{
    /// <summary>The share of points whose class is right.</summary>
    public double Accuracy(Cloud cloud) =>
        Guesses.Index().Count(g => g.Item.Class == cloud.Labels[g.Index]) / (double)Math.Max(1, cloud.Count);

    /// <summary>Looks at a model.</summary>
    /// <exception cref="VisualInputException">The model gives other shapes, or no class for a label.</exception>
    public static Snapshot Of(string op, string label, ModelProbe probe, Plane plane, Cloud cloud, Detail detail)
    {
        var (outputs, width) = probe.Outputs(op, cloud.Xy);
        var (values, classes) = ClassMap.Probabilities(op, outputs, width);
        if (cloud.Names.Length > classes)
        {
            throw new VisualInputException(op, $"labels below {classes}, the model's number of classes",
                $"{cloud.Names.Length - 1}", "give the last layer one output per class");
        }

        var map = ClassMap.Of(op, probe, plane, detail.Map);
        var regions = detail.Regions ? RegionMap.Of(probe, plane, Detail.RegionSide) : null;
        var atPoints = new ClassMap(cloud.Count, classes, values);
        return new Snapshot(label, map, regions, [.. Enumerable.Range(0, cloud.Count).Select(atPoints.Best)]);
    }
}

/// <summary>How finely to look.</summary>
/// <param name="Map">Points per row of the class map.</param>
/// <param name="Regions">Whether to look for linear regions.</param>
/// <param name="Units">Whether to look at hidden units.</param>
internal sealed record Detail(int Map, bool Regions, bool Units)
{
    /// <summary>Points per row where borders of linear regions are looked for.</summary>
    public const int RegionSide = 241;

    /// <summary>Points per row of a hidden unit's map.</summary>
    public const int UnitSide = 40;
}

/// <summary>All that a decision picture shows.</summary>
/// <param name="Title">The words above.</param>
/// <param name="Plane">The part of the plane.</param>
/// <param name="Cloud">The points.</param>
/// <param name="Snapshots">The model over time; the last one is the model now.</param>
/// <param name="Layers">The hidden units now.</param>
internal sealed record Scene(
    string Title, Plane Plane, Cloud Cloud, IReadOnlyList<Snapshot> Snapshots, IReadOnlyList<HiddenLayer> Layers)
{
    /// <summary>Gets the model now.</summary>
    public Snapshot Last => Snapshots[^1];

    /// <summary>Gets a name for every class of the model, named by the caller or by number.</summary>
    public string[] Names { get; } = [.. Enumerable.Range(0, Math.Max(Cloud.Names.Length, Snapshots[^1].Map.Classes))
        .Select(c => c < Cloud.Names.Length ? Cloud.Names[c] : $"{c}")];
}
