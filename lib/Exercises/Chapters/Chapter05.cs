using DeepLearning.Teaching;
using static TorchSharp.torch;

namespace DeepLearning.Exercises;

/// <summary>Activation functions: slopes, values, dead units, the gain of first weights.</summary>
public sealed class Chapter05 : IChapterExercises
{
    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [Slopes(), GeluOfOne(), Dead(), Gain()];

    private static ExerciseTask Slopes() => new(
        "05-1", "Two slopes",
        "What is the largest slope that a sigmoid has anywhere, and what is its slope where its value is 0.9?",
        Answer.Sequence([0.25, 0.09], 1e-4, "The slope is p (1 - p), p being the value: 0.5 * 0.5, and 0.9 * 0.1.")
            .Stub(0, 0)
            .Mistake([0.5, 0.9], "Those are values of the sigmoid. Slopes are asked.")
            .Mistake([0.25, 0.1], "The second is what is left until 1. It still has to be multiplied by the value.")
            .Mistake([0.25, 0.2055], "You took the slope at z = 0.9. There the value is not 0.9.")
            .Mistake([1, 0.19], "Those are the slopes of tanh. The sigmoid's has another formula."),
        ["The slope can be written with the value alone: p (1 - p).",
            "For which p between 0 and 1 is p (1 - p) largest? And at p = 0.9 nothing but p is needed."]);

    private static ExerciseTask GeluOfOne() => new(
        "05-2", "GELU of one",
        "What is GELU(1)? The area of the bell curve between 0 and 1 is 0.3413.",
        Answer.Number(0.8413, 5e-4, "1 * Phi(1) = 0.5 + 0.3413 = 0.8413.")
            .Stub(0)
            .Mistake(0.3413, "That is the area between 0 and 1 only. Phi counts everything left of 1.")
            .Mistake(1, "That is ReLU(1). GELU multiplies by a share below 1.")
            .Mistake(0.7311, "That is z * sigmoid(z), the activation SiLU. GELU uses the bell curve's area.")
            .Mistake(0.2420, "That is the height of the bell curve at 1. An area is asked.")
            .Mistake(0.1587, "That is the area right of 1. Phi counts what lies left of it."),
        ["GELU(z) is z times the share of the bell curve that lies left of z.",
            "Left of 0 lies one half. How much comes on top until 1?"]);

    private static ExerciseTask Dead() => new(
        "05-3", "Count the dead",
        "z holds what a layer computes before its ReLU, a row per example, a column per unit. How many units are dead?",
        Answer.Function(
            (Tensor z) => z.amax([0L]).le(0).sum().item<long>(), Layers(), 0,
            "A unit is dead when even the largest number in its column is not above 0.")
            .Stub((Tensor z) => 0L)
            .Mistake((Tensor z) => z.amin([0L]).le(0).sum().item<long>(),
                "You count units that are off for some example. Dead means off for every one.")
            .Mistake((Tensor z) => z.le(0).sum().item<long>(),
                "You count single numbers. A unit is a whole column.")
            .Mistake((Tensor z) => z.amax([1L]).le(0).sum().item<long>(),
                "You look along the rows: those are examples. Units are columns.")
            .Mistake((Tensor z) => z.amax([0L]).gt(0).sum().item<long>(), "You count the units that are alive.")
            .Mistake((Tensor z) => z.amax([0L]).lt(0).sum().item<long>(),
                "A unit whose largest number is exactly 0 gives nothing either."),
        ["ReLU gives 0 for everything that is not above 0. Which number of a column decides?",
            "Take the largest number of each column, over all rows, and count how many are not above 0."]);

    private static ExerciseTask Gain() => new(
        "05-4", "Choose the gain",
        "Leaky ReLU multiplies negative numbers by 0.2. Which gain keeps the spread from layer to layer?",
        Answer.Number(1.3868, 2e-3, "It keeps (1 + 0.2^2) / 2 = 0.52 of the mean square; 1 / sqrt(0.52) = 1.3868.")
            .Stub(0)
            .Mistake(1.4142, "That is the gain of plain ReLU. The negative half is not lost entirely here.")
            .Mistake(1.9231, "That makes up for the mean square. A gain multiplies the spread: take the root.")
            .Mistake(0.52, "That is the share of the mean square that is left. What makes up for it?")
            .Mistake(0.7211, "That is what each layer leaves of the spread. The gain makes up for it.")
            .Mistake(1.2910, "The negative half counts with the square of its slope, not with the slope."),
        ["Of the mean square, the positive half keeps everything. What does the negative half keep?",
            "Add the two halves. The gain is one over the root of what remains."]);

    /// <summary>Four layers: some units dead, one exactly at 0, none dead, all dead.</summary>
    private static IReadOnlyList<object> Layers() =>
    [
        tensor(new float[,] { { -1, 2, -3, 0 }, { -2, -1, -1, -4 }, { -1, 3, -2, -1 } }),
        tensor(new float[,] { { 1, -2 }, { -1, 2 }, { 3, -1 } }),
        tensor(new float[,] { { -1, -2, -1 }, { -3, -2, -5 } }),
        tensor(new float[,] { { -1, 1, 4, -2, -6 }, { -2, 3, -1, -1, 5 } }),
    ];
}
