using DeepLearning.Teaching;
using static TorchSharp.torch;

namespace DeepLearning.Exercises;

/// <summary>Tensors: predict shapes, read strides, stop a leak, compare instead of looping.</summary>
public sealed class Chapter01 : IChapterExercises
{
    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [Shapes(), Strides(), Leak(), OneHot()];

    private static ExerciseTask Shapes() => new(
        "01-1", "Six shapes",
        "Which shape has the sum of each pair: (3) and (2, 3); (4, 1) and (3); (5, 1, 4) and (6, 1); (2, 3) and (2);"
            + " () and (7, 2); (8, 1, 6, 1) and (7, 1, 5)? Write sizes with commas, or error.",
        Answer.Judged<string[]>("six texts, such as \"4, 3\" or \"error\"", ShapeJudge.Judge)
            .Accepting("six shapes, each written as its sizes with commas, or the word error")
            .Right(() => ["2, 3", "4, 3", "5, 6, 4", "error", "7, 2", "8, 7, 6, 5"])
            .Stub(answer => answer.All(a => a == "?"), () => ["?", "?", "?", "?", "?", "?"])
            .Wrong("aligned at the left", () => ["error", "4, 3", "error", "2, 3", "7, 2", "error"],
                "aligned at the right")
            .Wrong("ones kept", () => ["2, 3", "4, 1", "5, 6, 4", "error", "7, 2", "8, 7, 6, 5"],
                "The 1 stretches to")
            .Wrong("forced to fit", () => ["2, 3", "4, 3", "5, 6, 4", "2, 3", "7, 2", "8, 7, 6, 5"],
                "Neither of the last sizes is 1")
            .Wrong("too few", () => ["2, 3"], "expected six"),
        ["Write each pair below each other, aligned at the right, and fill the left with ones.",
            "In each column: equal sizes stay, a 1 gives way, and two different sizes above 1 do not fit."]);

    private static ExerciseTask Strides() => new(
        "01-2", "Strides of a transpose",
        "A fresh tensor has the shape (2, 3, 4). Which strides has its view with the first and the last dimension"
            + " swapped?",
        Answer.Sequence([1, 4, 12], 0,
                "Fresh: one step along the last dimension is 1 place, along the middle 4, along the first 12."
                + " Swapping two dimensions swaps their strides and moves nothing.")
            .Stub([0, 0, 0])
            .Mistake([12, 4, 1], "Those are the strides before the transpose. Which two change places?")
            .Mistake([6, 2, 1], "Those are the strides of a fresh (4, 3, 2): copied. A view moves no number.")
            .Mistake([4, 3, 2], "That is the shape of the view. A stride says how far apart neighbours lie in storage.")
            .Mistake([4, 12, 1], "You swapped the first two; the first and the last were asked."),
        ["First the strides of the fresh tensor: how many places lie between t[0, 0, 0] and t[1, 0, 0]?",
            "A row of the last dimension holds 4 numbers, a slice of the last two 12. Then swap two of the strides."]);

    private static ExerciseTask Leak() => new(
        "01-3", "Fix a leak",
        "Compute the standard scores of a list, (t - mean) / standard deviation, and leave exactly one tensor: the"
            + " result.",
        Answer.Judged<Func<Tensor, Tensor>>("a function from a tensor to a tensor", LeakJudge.Judge)
            .Accepting("a function that gives the standard scores within 1e-5, and leaves one tensor on each call")
            .Right(() => LeakJudge.Tidy)
            .Stub(LeakJudge.IsStub, () => LeakJudge.Leaky)
            .Wrong("result disposed", () => LeakJudge.Lost, "was disposed")
            .Wrong("two left", () => LeakJudge.Half, "left 2 tensors")
            .Wrong("input disposed", () => LeakJudge.Greedy, "your caller's tensor")
            .Wrong("not divided", () => LeakJudge.Centred, "standard deviation of your result"),
        ["Open a dispose scope in the first line of the function.",
            "The closing brace disposes the result too, unless you hand it out: MoveToOuterDisposeScope()."]);

    private static ExerciseTask OneHot() => new(
        "01-4", "One-hot without a loop",
        "From labels (N) and a number of classes C, make (N, C) of Float32: 1 at the place of the label, 0 elsewhere.",
        Answer.Function((Tensor labels, long classes) => Encode(labels, classes),
                [(object[])[tensor(new long[] { 2, 0, 1 }), 4L], (object[])[tensor(new long[] { 1, 1 }), 2L]], 0,
                "A column of labels against a row of all classes: broadcasting compares every pair.")
            .Stub((Tensor labels, long classes) => zeros(labels.shape[0], classes))
            .Mistake((Tensor labels, long classes) => Encode(labels, classes).t(),
                "Each label should have a row of its own; yours has a column. Which of the two gets the extra 1?")
            .Mistake((Tensor labels, long classes) => 1 - Encode(labels, classes),
                "Ones and zeros are swapped: equal should give 1.")
            .Mistake((Tensor labels, long classes) => Encode(labels - 1, classes),
                "Every 1 sits one place off: classes are counted from 0, so where does your arange begin?")
            .Mistake((Tensor labels, long n) => 1 - arange(n).gt(labels.unsqueeze(1)).to(ScalarType.Float32),
                "All places up to the label are 1. Which comparison is true at one place only?"),
        ["arange(classes) is a row (C). Give the labels the shape (N, 1): unsqueeze(1).",
            "Compare the two with eq, and turn the Bool result into Float32 with to_type."]);

    private static Tensor Encode(Tensor labels, long classes) =>
        labels.unsqueeze(1).eq(arange(classes)).to_type(ScalarType.Float32);
}
