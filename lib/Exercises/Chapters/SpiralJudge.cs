using DeepLearning.Datasets;
using DeepLearning.Teaching;
using static TorchSharp.torch;

namespace DeepLearning.Exercises;

/// <summary>Judges a network on spiral points that no chapter has shown it.</summary>
internal static class SpiralJudge
{
    private const double Chance = 0.45;

    /// <summary>Two untrained units score less with every seed that the tests try.</summary>
    private const double StubCeiling = 0.60;

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

        return Words(Accuracy(scores, fresh.Labels), Width(model));
    }

    /// <summary>Tells the chapter's stub, two units wide and not trained, from an answer.</summary>
    public static bool IsStub(nn.Module<Tensor, Tensor> model)
    {
        if (Width(model) != 2)
            return false;
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var fresh = Spirals.Create(pointsPerArm: 300, seed: FreshSeed);
        return model.forward(fresh.Points) is { shape: [900, 3] } scores
            && Accuracy(scores, fresh.Labels) < StubCeiling;
    }

    /// <summary>Makes a network 2-W-W-3 as the chapter's stub does, not trained.</summary>
    public static nn.Module<Tensor, Tensor> Network(int width)
    {
        manual_seed(1);
        return nn.Sequential(("hidden1", nn.Linear(2, width)), ("tanh1", nn.Tanh()),
            ("hidden2", nn.Linear(width, width)), ("tanh2", nn.Tanh()), ("output", nn.Linear(width, 3)));
    }

    /// <summary>Makes a network and trains it as the solution does.</summary>
    public static nn.Module<Tensor, Tensor> Trained(int width, int steps = 600)
    {
        var model = Network(width);
        var (points, labels) = Spirals.Create(seed: 1);
        using var optimiser = optim.Adam(model.parameters(), 0.02);
        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            optimiser.zero_grad();
            nn.functional.cross_entropy(model.forward(points), labels).backward();
            optimiser.step();
        }

        return model;
    }

    private static double Accuracy(Tensor scores, Tensor labels) =>
        scores.argmax(dim: 1).eq(labels).to_type(ScalarType.Float64).mean().item<double>();

    private static long Width(nn.Module<Tensor, Tensor> model) => model.parameters()
        .Where(p => p.shape.Length == 2).Select(p => p.shape[0]).SkipLast(1).DefaultIfEmpty(0).Max();

    private static Verdict Words(double accuracy, long width)
    {
        var score = $"Your network of width {width} gets {100 * accuracy:0.0} % of 900 fresh points right";
        if (width == 0)
            return Verdict.Wrong($"{score}, but it has no hidden layer: straight boundaries end near 50 %.");
        if (accuracy < Chance)
            return Verdict.Wrong($"{score}: that is chance. Is it trained? Is it the trained model that you hand in?");
        if (accuracy < Wanted)
            return Verdict.Wrong($"{score}; 95 % are wanted. Train longer, or widen it a little.");
        return width > WidestAccepted
            ? Verdict.Wrong($"{score}: good, but a narrower one can do it too. Go on.")
            : Verdict.Right($"{score}. One unit less works only with some seeds.");
    }
}
