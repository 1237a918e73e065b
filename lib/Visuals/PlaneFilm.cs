using DeepLearning.Display;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Planes;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

/// <summary>
/// A film of a model learning the plane: <see cref="Capture(Module{Tensor, Tensor}, string)"/> it now and then while it
/// trains, show the film at the end, and scrub through it.
/// </summary>
public sealed class PlaneFilm : IDisplayable
{
    private const string Op = "Spaces.Film";

    /// <summary>More moments than this are thinned out evenly, so that a film of any length stays small.</summary>
    private const int MostSnapshots = 48;

    private readonly string _title;
    private readonly Plane _plane;
    private readonly Cloud _cloud;
    private readonly Detail _detail;
    private readonly VisualTheme _theme;
    private readonly List<Snapshot> _snapshots = [];
    private List<HiddenLayer> _layers = [];
    private int _every = 1;
    private int _captured;

    internal PlaneFilm(string title, Cloud cloud, Detail detail, VisualTheme theme)
    {
        _title = title;
        _cloud = cloud;
        _plane = Plane.Around(cloud.Xy);
        _detail = detail;
        _theme = theme;
    }

    /// <summary>Keeps how the model sees the plane now; the model itself is not kept and not changed.</summary>
    /// <param name="model">From (N, 2) to (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="label">The moment, for example "epoch 10".</param>
    public void Capture(Module<Tensor, Tensor> model, string label) => Capture(ModelProbe.Of(model), label);

    /// <summary>Keeps how the function sees the plane now.</summary>
    /// <param name="model">From (N, 2) to (N, classes): logits, log-probabilities or probabilities.</param>
    /// <param name="label">The moment, for example "epoch 10".</param>
    public void Capture(Func<Tensor, Tensor> model, string label) => Capture(ModelProbe.Of(model), label);

    /// <summary>Makes a visual of the film.</summary>
    /// <exception cref="InvalidOperationException">Nothing was captured.</exception>
    public Visual ToVisual()
    {
        if (_snapshots.Count == 0)
            throw new InvalidOperationException($"[{Op}] expected at least one Capture(model, label) before showing.");
        var scene = new Scene(_title, _plane, _cloud, _snapshots, _layers);
        var (_, area) = ScenePicture.Draw(scene, new Easel("", true, _title, "", _theme));
        var data = SceneSheets.Pack(scene, area);
        var rule = Sampling.Rule(_captured, data["frames"]!.AsArray().Count, "moments captured");
        var text = $"{SceneText.Describe(scene)}\n{rule.Trim()}".TrimEnd();
        return new Sheet("plane", _title, _theme, text)
        {
            Draw = easel => ScenePicture.Draw(scene, easel).Svg,
            Data = data,
            Hint = "Point into the plane, or use the arrow keys, to read probabilities.",
            Parts = ["sheets.js"],
        }.ToVisual();
    }

    MimeBundle IDisplayable.ToMimeBundle() => ToVisual().ToMimeBundle();

    internal void Capture(ModelProbe probe, string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var snapshot = Snapshot.Of(Op, label, probe, _plane, _cloud, _detail);
        _layers = _detail.Units ? HiddenLayer.Of(probe, _plane, Detail.UnitSide) : [];
        // The last moment is always kept; earlier ones only if they fall on the current spacing.
        if (_snapshots.Count > 1 && (_captured - 1) % _every != 0)
            _snapshots.RemoveAt(_snapshots.Count - 1);
        _snapshots.Add(snapshot);
        _captured++;
        if (_snapshots.Count <= MostSnapshots)
            return;
        _every *= 2;
        for (var i = _snapshots.Count - 2; i > 0; i -= 2)
            _snapshots.RemoveAt(i);
    }
}
