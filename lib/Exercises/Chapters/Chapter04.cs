using DeepLearning.Teaching;

namespace DeepLearning.Exercises;

/// <summary>Feed-forward networks: count parameters, count regions, find the width, compute by hand.</summary>
public sealed class Chapter04 : IChapterExercises
{
    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [Parameters(), Regions(), Width(), Forward()];

    private static ExerciseTask Parameters() => new(
        "04-1", "Count the parameters",
        "How many parameters does the network 2-32-32-3 have (three linear layers with biases)?",
        Answer.Number(1251, 0, "(2*32 + 32) + (32*32 + 32) + (32*3 + 3) = 96 + 1,056 + 99 = 1,251.")
            .Stub(0)
            .Mistake(1184, "Those are the weights alone. Every unit has a bias as well.")
            .Mistake(1152, "The last layer is missing: 32 units feed 3 outputs.")
            .Mistake(195, "The layer between the two hidden ones is missing: 32 units feed 32 units.")
            .Mistake(69, "That adds up the units. Parameters sit on the connections: sizes multiply."),
        ["A linear layer from n to m has n * m weights and m biases.",
            "The first layer has 2 * 32 + 32 = 96. Two more layers follow: 32 to 32, and 32 to 3."]);

    private static ExerciseTask Regions() => new(
        "04-2", "Count the regions",
        "Three ReLU units look at the plane; each switches along a straight line. Into how many regions can three lines"
            + " cut the plane at most?",
        Answer.Number(7, 0, "1 + 3 + 3 = 7: one region to begin with, one more for each line and for each crossing."
                + " The eighth pattern of on and off needs a third dimension.")
            .Stub(0)
            .Mistake(8, "That is 2 * 2 * 2, all patterns of on and off. One finds no place in the plane: draw it.")
            .Mistake(6, "Your three lines meet in one point. Move one of them a little.")
            .Mistake(4, "Your lines run side by side. Let them cross.")
            .Mistake(3, "That is the number of lines. Count the areas between them, the open ones as well."),
        ["Draw the lines one after the other and count the areas each time.",
            "The second line crosses one line and adds two areas. The third crosses two lines. How many does it add?"]);

    private static ExerciseTask Width() => new(
        "04-3", "The narrowest network",
        "Train networks 2-W-W-3 with tanh on the spiral of this chapter and hand in the narrowest one that gets 95 % of"
            + " new points right.",
        Answer.Judged<TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>>(
            "a trained model", SpiralJudge.Judge)
            .Accepting("a model whose widest hidden layer is as narrow as can be, with 95 % of 900 fresh points right")
            .Right(() => SpiralJudge.Trained(width: 4))
            .Stub(SpiralJudge.IsStub, () => SpiralJudge.Network(2))
            .Wrong("wide", () => SpiralJudge.Trained(width: 16), "a narrower one can do it too")
            .Wrong("untrained", () => SpiralJudge.Network(4), "that is chance")
            .Wrong("no hidden layer", () => TorchSharp.torch.nn.Linear(2, 3), "no hidden layer")
            .Wrong("two outputs", () => TorchSharp.torch.nn.Linear(2, 2), "expected (900, 3), one score per arm"),
        ["Halve the width as long as the accuracy on the test points stays above 95 %.",
            "Start with 32, 16, 8, 4. A narrow network needs more steps, and sometimes another seed."]);

    private static ExerciseTask Forward() => new(
        "04-4", "One forward pass by hand",
        "x = (1, 2). Hidden layer: weights ((1, -1), (0.5, 0.5)), biases (0, 0.5), ReLU. Output: weights (2, 3),"
            + " bias -1. What comes out?",
        Answer.Number(5, 1e-6, "Hidden: (1 - 2, 0.5 + 1 + 0.5) = (-1, 2), after ReLU (0, 2). Output: 0 + 6 - 1 = 5.")
            .Stub(0)
            .Mistake(3, "The first hidden unit is negative. What does ReLU make of it?")
            .Mistake(6, "The bias of the output is missing.")
            .Mistake(3.5, "The biases of the hidden layer are missing.")
            .Mistake(4.5, "You went through the weights column by column. Each row belongs to one unit."),
        ["Each hidden unit: multiply its row with x, add its bias, then cut off below zero.",
            "Before ReLU the hidden units are (-1, 2)."]);
}
