using System.Reflection;
using DeepLearning.Testing;

namespace DeepLearning.Visuals.Tests;

/// <summary>Every example has an approved picture and approved words.</summary>
public sealed class ApprovalTests
{
    /// <summary>Examples that tests beside their code approve under names of their own.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["Activations.Curve"] = "sigmoid",
        ["Attention.Ablation"] = "attention-ablation",
        ["Attention.Heads"] = "attention-heads",
        ["Attention.Lines"] = "attention-lines",
        ["Attention.Map"] = "attention-map",
        ["Attention.NextToken"] = "attention-next",
        ["Attention.PositionalEncoding"] = "attention-positions",
        ["Attention.Rollout"] = "attention-rollout",
        ["Audio.Spectrogram"] = "spectrogram",
        ["Audio.Waveform"] = "waveform",
        ["Convolutions.GradCam"] = "gradcam",
        ["Convolutions.Kernels"] = "kernels",
        ["Convolutions.ReceptiveField"] = "field",
        ["Convolutions.Steps"] = "steps",
        ["Images.ActivationStrip"] = "activationstrip",
        ["Images.BoxMatching"] = "boxmatching",
        ["Images.Boxes"] = "boxes",
        ["Images.Cells"] = "cells",
        ["Images.DigitPad"] = "digitpad",
        ["Images.Errors"] = "errors",
        ["Images.Grid"] = "grid",
        ["Images.Losses"] = "losses",
        ["Images.Masks"] = "masks",
        ["Images.RegionPoints"] = "regionpoints",
        ["Images.Suppression"] = "suppression",
        ["Models.Summary"] = "lenet",
        ["Sequences.Characters"] = "characters",
        ["Sequences.Forecast"] = "forecast",
        ["Sequences.Gates"] = "gates",
        ["Spaces.Calibration"] = "calibration",
        ["Spaces.ComputationGraph"] = "graph",
        ["Spaces.Confusion"] = "confusion",
        ["Spaces.DecisionBoundary"] = "boundary",
        ["Spaces.PerceptronSweep"] = "sweep",
        ["Spaces.ShapeRibbon"] = "ribbon",
        ["Training.LearningRateFinder"] = "finder",
        ["Training.Live"] = "curves",
    };

    public static TheoryData<string> Here => [.. VisualGallery.All.Keys.Except(Elsewhere.Keys)];

    [Theory]
    [MemberData(nameof(Here))]
    public void An_example_looks_and_reads_as_approved(string name)
    {
        var visual = VisualGallery.All[name](VisualTheme.Auto);
        Approval.Matches(name + ".svg", visual.Svg);
        Approval.Matches(name + ".txt", visual.Text + "\n");
    }

    [Fact]
    public void Nothing_is_approved_in_name_only()
    {
        Assert.Subset(new HashSet<string>(VisualGallery.All.Keys), new HashSet<string>(Elsewhere.Keys));
        var folder = Path.Combine(
            typeof(ApprovalTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(a => a.Key == "RepositoryRoot").Value!,
            "tests", "Visuals.Tests", "Approved");
        string[] wanted = [.. VisualGallery.All.Keys.Select(n => Elsewhere.GetValueOrDefault(n, n))];
        Assert.All(
            wanted.SelectMany(n => new[] { n + ".svg", n + ".txt" }),
            file => Assert.True(File.Exists(Path.Combine(folder, file)), file + " is not approved."));
    }
}
