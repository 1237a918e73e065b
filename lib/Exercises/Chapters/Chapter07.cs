using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Optimisation: the longest stable step, momentum on a slope, Adam's first step, AdamW complete.</summary>
public sealed class Chapter07 : IChapterExercises
{
    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [Limit(), SteadyStep(), FirstStep(), Complete()];

    private static ExerciseTask Limit() => new(
        "07-1", "The longest stable step",
        "The largest curvature of a loss is L = 8. Below which learning rate is plain gradient descent stable?",
        Answer.Number(0.25, 1e-6, "|1 - 8 rate| < 1 holds up to the rate 2/8 = 0.25.")
            .Stub(0)
            .Mistake(0.125, "That rate reaches the minimum in one step. Longer ones overshoot, and still come closer.")
            .Mistake(4, "Upside down: a steeper loss needs a shorter step.")
            .Mistake(8, "That is the curvature itself. Which rates keep the factor of a step between -1 and 1?")
            .Mistake(0.0625, "The factor may come down to -1, not only to one half."),
        ["One step multiplies the distance from the minimum by 1 - rate * L.",
            "It stays stable as long as that factor is larger than -1."]);

    private static ExerciseTask SteadyStep() => new(
        "07-2", "Momentum on a slope",
        "On a steady slope the gradient is always 1. SGD runs with learning rate 0.02 and momentum 0.9. How long is"
            + " each step after many steps?",
        Answer.Number(0.2, 1e-4, "The velocity settles at 1 / (1 - 0.9) = 10; times 0.02 that is 0.2.")
            .Stub(0)
            .Mistake(0.02, "That is the very first step. What has gathered in the velocity later on?")
            .Mistake(10, "That is the velocity. A step is the learning rate times it.")
            .Mistake(0.038, "That is the second step: go on adding.")
            .Mistake(0.018, "You multiplied once by 0.9. The velocity is a sum over all steps so far.")
            .Mistake(0.002, "You averaged the gradients. This velocity is a sum: the new one counts in full."),
        ["After many steps the velocity no longer changes: v = 0.9 v + 1.",
            "Solve for v, then take the learning rate times it."]);

    private static ExerciseTask FirstStep() => new(
        "07-3", "Adam's first step",
        "A weight is 5, its first gradient -40. Adam runs with learning rate 0.02 and the usual betas. What is the"
            + " weight after one step?",
        Answer.Number(5.02, 1e-5, "With t = 1 the corrected means are g and g * g: the step is 0.02 * g / |g|.")
            .Stub(0)
            .Mistake(4.98, "The size is right. In which direction does a negative gradient send the weight?")
            .Mistake(5.8, "That is plain gradient descent: the size of the gradient should not matter.")
            .Mistake(5.063246, "That is the step without the bias correction.")
            .Mistake(5.002, "Only the first mean went uncorrected: both begin at 0.")
            .Mistake(0.02, "That is the length of the step. Where does it lead from 5?"),
        ["With t = 1, what is left of m and v after the bias correction?",
            "Of the gradient only the sign is left; the step goes against it, one learning rate long."]);

    private static ExerciseTask Complete() => new(
        "07-4", "AdamW, complete",
        "Write AdamW(weight, gradients, rate, decay) for one weight: one gradient a step, the decay on the weight"
            + " itself, betas 0.9 and 0.999. What is the weight after the last step?",
        Answer.Function(AdamW, Cases(), 1e-6, "Shrink the weight, then take Adam's step with both means corrected.")
            .Stub((double weight, double[] _, double _, double _) => weight)
            .Mistake((double w, double[] g, double rate, double _) => AdamW(w, g, rate, 0),
                "That is Adam: the decay is ignored.")
            .Mistake(DecayInGradient, "The decay went into the gradient, and Adam divided it away. Take it out again.")
            .Mistake((double w, double[] g, double rate, double decay) => Walk(w, g, rate, decay, corrected: false),
                "The bias correction is missing: both means begin at 0.")
            .Mistake((double w, double[] g, double rate, double decay) => Walk(w, g, rate, decay / rate, true),
                "The decay shrinks the weight too much: it is multiplied by the learning rate as well.")
            .Mistake((double w, double[] g, double rate, double decay) => -AdamW(-w, g, rate, decay),
                "You go uphill: the step is subtracted."),
        ["Keep m and v outside the loop; t counts from 1.",
            "First weight *= 1 - rate * decay, then m, v, their corrections, the step. Nothing else knows the decay."]);

    private static object[] Cases() =>
    [
        new object[] { 5.0, new[] { -40.0 }, 0.02, 0.0 },
        new object[] { 3.0, new[] { 1.0, -2, 30 }, 0.1, 0.5 },
        new object[] { -1.0, new[] { 0.001, 0.002, -0.5, 0.25, 4 }, 0.05, 0.1 },
    ];

    private static double AdamW(double weight, double[] gradients, double rate, double decay) =>
        Walk(weight, gradients, rate, decay, corrected: true);

    private static double Walk(double weight, double[] gradients, double rate, double decay, bool corrected)
    {
        var (m, v) = (0.0, 0.0);
        foreach (var (i, g) in gradients.Index())
        {
            weight *= 1 - (rate * decay);
            (m, v) = ((0.9 * m) + (0.1 * g), (0.999 * v) + (0.001 * g * g));
            weight -= Step(m, v, corrected ? i + 1 : int.MaxValue, rate);
        }

        return weight;
    }

    private static double DecayInGradient(double weight, double[] gradients, double rate, double decay)
    {
        var (m, v) = (0.0, 0.0);
        foreach (var (i, slope) in gradients.Index())
        {
            var g = slope + (decay * weight);
            (m, v) = ((0.9 * m) + (0.1 * g), (0.999 * v) + (0.001 * g * g));
            weight -= Step(m, v, i + 1, rate);
        }

        return weight;
    }

    private static double Step(double m, double v, int t, double rate)
    {
        var (mHat, vHat) = (m / (1 - Math.Pow(0.9, t)), v / (1 - Math.Pow(0.999, t)));
        return rate * mHat / (Math.Sqrt(vHat) + 1e-8);
    }
}
