using DeepLearning.Datasets;
using DeepLearning.Teaching;
using static TorchSharp.torch;

namespace DeepLearning.Exercises;

/// <summary>Judges a network on spiral points that no chapter has shown it.</summary>
internal static class SpiralJudge
{
    /// <summary>Eight of eight seeds reach 95 % with width 4, four of eight with width 3, none with width 2.</summary>
    private const int WidestAccepted = 4;

    private const double Wanted = 0.95;
    private const int FreshSeed = 20_404;

    public static Verdict Judge(nn.Module<Tensor, Tensor> model)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var fresh = Spirals.Create(pointsPerArm: 300, seed: FreshSeed);
        var scores = model.forward(fresh.Points);
        if (scores.shape is not [900, 3])
        {
            return Verdict.Wrong($"Your model turns points (900, 2) into ({string.Join(", ", scores.shape)});"
                + " expected (900, 3), one score per arm.");
        }

        var accuracy = scores.argmax(dim: 1).eq(fresh.Labels).to_type(ScalarType.Float64).mean().item<double>();
        var width = model.parameters().Where(p => p.shape.Length == 2).Select(p => p.shape[0]).SkipLast(1)
            .DefaultIfEmpty(0).Max();
        return Words(accuracy, width);
    }

    private static Verdict Words(double accuracy, long width)
    {
        var score = $"Your network of width {width} gets {100 * accuracy:0.0} % of 900 fresh points right";
        if (width == 0)
            return Verdict.Wrong($"{score}, but it has no hidden layer: straight boundaries end near 50 %.");
        if (accuracy < 0.40)
            return Verdict.Wrong($"{score}: that is chance. Is it trained? Is it the trained model that you hand in?");
        if (accuracy < Wanted)
            return Verdict.Wrong($"{score}; 95 % are wanted. Train longer, or widen it a little.");
        return width > WidestAccepted
            ? Verdict.Wrong($"{score}: good, but a narrower one can do it too. Go on.")
            : Verdict.Right($"{score}. One unit less works only with some seeds.");
    }
}
