using DeepLearning.Visuals.Core;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Attending;

/// <summary>
/// Switches one head off at a time: the columns of the output projection that read the head are zero while the model
/// is judged, and are put back after it, whatever happens.
/// <para><b>Source</b>: Michel, Levy and Neubig 2019, arXiv 1905.10650.</para>
/// </summary>
internal static class HeadAblation
{
    /// <summary>The score with all heads, and with each one off, layer by layer.</summary>
    /// <exception cref="VisualInputException">Projections whose inputs do not divide into the heads.</exception>
    public static (double Baseline, float[] Scores) Run(
        string op, IReadOnlyList<Linear> projections, int heads, Func<double> score)
    {
        ArgumentNullException.ThrowIfNull(projections);
        ArgumentNullException.ThrowIfNull(score);
        if (projections.Count == 0 || heads < 1)
            throw new VisualInputException(op, "at least one projection and one head", $"{projections.Count}, {heads}");
        foreach (var (layer, projection) in projections.Index())
        {
            if (projection.weight!.shape[1] % heads != 0)
            {
                throw new VisualInputException(op, $"an output projection whose inputs divide into {heads} heads",
                    $"weight {Tensors.Shape(projection.weight)} in layer {layer + 1}");
            }
        }

        var baseline = score();
        var scores = new float[projections.Count * heads];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = (float)Without(projections[i / heads].weight!, i % heads, heads, score);
        return (baseline, scores);
    }

    private static double Without(Tensor weight, int head, int heads, Func<double> score)
    {
        using var quiet = no_grad();
        var width = weight.shape[1] / heads;
        using var columns = weight.narrow(1, head * width, width);
        using var kept = columns.clone();
        try
        {
            columns.zero_();
            return score();
        }
        finally
        {
            columns.copy_(kept);
        }
    }
}
