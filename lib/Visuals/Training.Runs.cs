using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals;

/// <summary>One run of a training, epoch by epoch.</summary>
/// <param name="Name">Its name, for example "no shuffle".</param>
/// <param name="Train">The training loss after each epoch; NaN where it diverged.</param>
/// <param name="Validation">The validation loss after each epoch; empty where there is none.</param>
public sealed record TrainingRun(string Name, IReadOnlyList<double> Train, IReadOnlyList<double> Validation);

public static partial class Training
{
    private const int MostRuns = 12;

    /// <summary>
    /// Shows the curves of several runs side by side on one scale, training against validation: what is wrong where?
    /// </summary>
    /// <param name="runs">The runs, 1 to 12.</param>
    /// <param name="title">The words above.</param>
    /// <param name="logarithmic">Whether losses are on a logarithmic axis.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <exception cref="VisualInputException">There is no run, or one without any finite number.</exception>
    public static Visual Runs(IReadOnlyList<TrainingRun> runs, string title = "Runs", bool logarithmic = false,
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Training.Runs";
        ArgumentNullException.ThrowIfNull(runs);
        Tensors.Title(op, title);
        if (runs.Count is 0 or > MostRuns)
            throw new VisualInputException(op, $"1 to {MostRuns} runs", $"{runs.Count}");
        var lost = runs.FirstOrDefault(r => !r.Train.Any(double.IsFinite));
        if (lost is not null)
            throw new VisualInputException(op, "at least one finite training loss per run", $"none in '{lost.Name}'");
        var grid = new PlotGrid(title, RunPanels(runs, logarithmic), Math.Min(3, runs.Count), 236) { Width = 860 };
        return new Sheet("curves", title, theme, Tell(title, runs) + grid.Rule)
        {
            Draw = easel => grid.Draw(easel),
            Data = new JsonObject
            {
                ["word"] = "Epoch",
                ["own"] = true,
                ["views"] = new JsonArray(grid.Panels()),
            },
            Hint = "Point at a curve to read it; arrow keys left and right walk along a run, up and down to the next.",
        }.ToVisual();
    }

    /// <summary>One scale for all, from the middle of what there is: a run that explodes leaves its picture.</summary>
    private static List<Plot> RunPanels(IReadOnlyList<TrainingRun> runs, bool logarithmic)
    {
        var all = runs.SelectMany(r => r.Train.Concat(r.Validation)).Where(double.IsFinite).Order().ToList();
        var starts = runs.Max(r => r.Train.First(double.IsFinite));
        var top = Math.Min(all[^1], Math.Max(starts * 1.25, all[(int)(all.Count * 0.9)]));
        var low = logarithmic ? Math.Max(1e-8, all.FirstOrDefault(v => v > 0, 1e-3)) : Math.Min(0, all[0]);
        var axis = new PlotAxis(null, logarithmic ? AxisKind.Log : AxisKind.Linear, low, top > low ? top : low + 1);
        return [.. runs.Select(r => new Plot(r.Name, new PlotAxis("epoch"), axis,
            [Line("train", r.Train, 0), .. r.Validation.Count > 0 ? [Line("validation", r.Validation, 1)]
                : Array.Empty<PlotSeries>()]) { Legend = true })];

        static PlotSeries Line(string name, IReadOnlyList<double> values, int style) =>
            new(name, [.. values.Select((_, i) => i + 1.0)], [.. values]) { Style = style, Width = 2.1 };
    }

    private static string Tell(string title, IReadOnlyList<TrainingRun> runs)
    {
        var text = new StringBuilder($"{title}: {MapText.Count(runs.Count, "run")}.");
        foreach (var run in runs)
        {
            text.Append($"\n- {run.Name}: train {Path(run.Train)}");
            if (run.Validation.Count > 0)
                text.Append($"; validation {Path(run.Validation)}");
            text.Append('.');
        }

        return text.ToString();
    }

    private static string Path(IReadOnlyList<double> values)
    {
        var finite = values.Index().Where(v => double.IsFinite(v.Item)).ToList();
        if (finite.Count == 0)
            return "has no finite number";
        var best = finite.MinBy(v => v.Item);
        return $"from {N(finite[0].Item)} to {N(finite[^1].Item)}, lowest {N(best.Item)} in epoch {best.Index + 1}"
            + (finite.Count < values.Count ? $", {values.Count - finite.Count} values NaN or infinite" : "");
    }

    private static string N(double value) => double.IsFinite(value)
        ? Ticks.Short(double.Parse(value.ToString("G4", null), null)) : $"{value}";
}
