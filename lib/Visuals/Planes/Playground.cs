using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearning.Display;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Planes;

/// <summary>The learner's own model over the plane, whose training the page steps through the kernel.</summary>
internal sealed class Playground(
    string title, ModelProbe probe, Cloud cloud, Func<int, double> train, Detail detail, VisualTheme theme)
{
    private const string Op = "Spaces.Playground";

    /// <summary>More steps at once would leave the page without an answer for too long.</summary>
    private const int MostSteps = 1000;

    private readonly Plane _plane = Plane.Around(cloud.Xy);
    private int _steps;

    /// <summary>Makes the visual of the model as it is, and answers the page from now on.</summary>
    public Visual ToVisual()
    {
        var scene = Look("now");
        var text = SceneText.Describe(scene)
            + "\nIn a running notebook the page trains the model; elsewhere it shows the model as it was.";
        var name = Markup.Id("playground-", title + text);
        PageCalls.Current?.Answer(name, Answer);
        var (_, area) = ScenePicture.Draw(scene, new Easel("", true, title, "", theme));
        var data = SceneSheets.Pack(scene, area);
        data["line"] = name;
        return new Sheet("plane", title, theme, text)
        {
            Draw = easel => ScenePicture.Draw(scene, easel).Svg,
            Data = data,
            Hint = "Train the model from here, point into the plane to read probabilities, choose a hidden unit.",
            Parts = ["sheets.js", "training.js"],
        }.ToVisual();
    }

    /// <summary>Trains some steps and tells how the model sees the plane then.</summary>
    internal JsonObject Answer(JsonElement asked)
    {
        var steps = asked.TryGetProperty("steps", out var wanted) ? wanted.GetInt32() : 1;
        var loss = train(Math.Clamp(steps, 1, MostSteps));
        _steps += Math.Clamp(steps, 1, MostSteps);
        var scene = Look($"step {_steps}");
        var answer = SceneSheets.Pack(scene, default);
        answer["steps"] = _steps;
        answer["loss"] = JsonText.Number(loss);
        return answer;
    }

    private Scene Look(string label) => new(title, _plane, cloud,
        [Snapshot.Of(Op, label, probe, _plane, cloud, detail)],
        detail.Units ? HiddenLayer.Of(probe, _plane, Detail.UnitSide) : []);
}
