using DeepLearning.Teaching;
using Evaluated = System.Func<TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>,
    TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DeepLearning.Exercises;

/// <summary>Making training work: overfit one batch, the two modes, the learning rate, dropout's scale.</summary>
public sealed class Chapter09 : IChapterExercises
{
    private const double Third = 0.3;

    /// <inheritdoc/>
    public IReadOnlyList<ExerciseTask> Tasks { get; } = [OneBatch(), Modes(), Rate(), Dropout()];

    private static ExerciseTask OneBatch() => new(
        "09-1", "Overfit one batch",
        "Train a model on Mnist.Twin(Split.Train, count: 16, seed: 9) until its loss is below 0.01.",
        Answer.Judged<TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>>(
            "a trained model", OneBatchJudge.Judge)
            .Accepting("a model from (N, 1, 28, 28) to (N, 10) with a loss below 0.01 on those 16 digits")
            .Right(() => OneBatchJudge.Trained(steps: 300))
            .Stub(OneBatchJudge.IsStub, () => OneBatchJudge.Stub())
            .Wrong("stopped early", () => OneBatchJudge.Trained(steps: 4), "go on")
            .Wrong("other labels", () => OneBatchJudge.Trained(steps: 300, shift: 1), "sure and wrong")
            .Wrong("softmax inside", () => OneBatchJudge.Trained(steps: 300, softmax: true), "probabilities")
            .Wrong("one output", () => TorchSharp.torch.nn.Sequential(
                ("flatten", TorchSharp.torch.nn.Flatten()), ("output", TorchSharp.torch.nn.Linear(784, 1))),
                "expected (16, 10)"),
        ["Look at the rate first: with it, how far can 200 steps get? Then read the three lines of the loop.",
            "sgd.zero_grad() is missing, and 0.05 is a better rate. Go on until the loss is low enough."]);

    private static ExerciseTask Modes() => new(
        "09-2", "The wrong mode",
        "Evaluate gives the output in evaluation mode, without gradients, and leaves the model's mode as it was.",
        Answer.Judged<Evaluated>("a function from a model and a tensor to a tensor", ModeJudge.Judge)
            .Accepting("a function from a model and a tensor to a tensor; tried on models in both modes, and on one"
                + " that throws")
            .Right(() => ModeJudge.Right)
            .Stub(ModeJudge.IsStub, () => (model, x) => model.forward(x))
            .Wrong("no eval", () => ModeJudge.WithoutEval, "still works as in training")
            .Wrong("with gradients", () => ModeJudge.WithGradients, "gradient")
            .Wrong("not put back", () => ModeJudge.NotPutBack, "in evaluation mode afterwards")
            .Wrong("always training", () => ModeJudge.AlwaysTraining, "came in evaluation mode")
            .Wrong("no finally", () => ModeJudge.WithoutFinally, "threw"),
        ["Remember model.training before you change it. model.train(flag) takes the flag.",
            "using var quiet = no_grad(); then try { model.eval(); return ...; } finally { ... }."]);

    private static ExerciseTask Rate() => new(
        "09-3", "Read the finder",
        "Return the rate at which the loss falls fastest before its lowest point.",
        Answer.Function((double[] rates, double[] losses) => rates[Fastest(losses, Lowest(losses))], Curves(), 1e-9,
                "Steep fall, and still a good way from the lowest point: there the rate helps most and is safe.")
            .Stub((double[] rates, double[] losses) => 0.0)
            .Mistake((double[] rates, double[] losses) => rates[Lowest(losses)],
                "That is the lowest point: there the rate is already so large that the next step goes up.")
            .Mistake((double[] rates, double[] losses) => rates[Fastest(losses, losses.Length - 1)],
                "You searched to the end. After the lowest point the run is broken, and falls there mean nothing.")
            .Mistake((double[] rates, double[] losses) => (double)Fastest(losses, Lowest(losses)),
                "That is the place in the list. The rate that stands there is asked.")
            .Mistake((double[] rates, double[] losses) => losses[Fastest(losses, Lowest(losses))],
                "That is the loss at the right place. Its rate is asked.")
            .Mistake((double[] rates, double[] losses) => rates[0],
                "The first rate is the smallest: it moves nothing."),
        ["Find the place of the lowest loss first; the search ends before it.",
            "Enumerable.Range(1, lowest - 1).MinBy(i => losses[i + 1] - losses[i - 1]) is a place; take its rate."]);

    private static ExerciseTask Dropout() => new(
        "09-4", "Dropout's scale", "h, which of them stay, and p: what does the next layer see in training?",
        Answer.Function((double[] h, bool[] keep, double p) => Drop(h, keep, 1 / (1 - p)), Drops(), 1e-9,
                "A number stays with probability 1 - p and is then divided by 1 - p: on average it is what it was.")
            .Stub((double[] h, bool[] keep, double p) => h)
            .Mistake((double[] h, bool[] keep, double p) => Drop(h, keep, 1),
                "Dropped right, but on average too small: the next layer sees only the share 1 - p of it.")
            .Mistake((double[] h, bool[] keep, double p) => Drop(h, keep, 1 - p),
                "Multiplying makes what is left smaller still. It has to make up for what is gone.")
            .Mistake((double[] h, bool[] keep, double p) => Drop(h, keep, 1 / p),
                "p is the share that goes. Divide by the share that stays.")
            .Mistake((double[] h, bool[] keep, double p) => Drop(h, [.. keep.Select(k => !k)], 1 / (1 - p)),
                "You kept those that should go."),
        ["Zip h with keep: 0 where it goes, a larger number where it stays.",
            "The factor f must satisfy (1 - p) f = 1."]);

    private static int Lowest(double[] losses) => Array.IndexOf(losses, losses.Min());

    private static int Fastest(double[] losses, int end) =>
        Enumerable.Range(1, end - 1).MinBy(i => losses[i + 1] - losses[i - 1]);

    private static double[] Drop(double[] h, bool[] keep, double factor) =>
        [.. h.Zip(keep, (value, stays) => stays ? value * factor : 0)];

    private static object[] Curves()
    {
        double[] smooth = [2.30, 2.30, 2.28, 2.20, 1.90, 1.20, 0.95, 0.85, 1.60, 4.00, 9.00];
        double[] wild = [2.30, 2.25, 2.10, 1.50, 1.05, 0.90, 0.70, 3.00, 9.00, 5.00, 1.00, 8.00];
        return [new object[] { Rates(1e-5, smooth.Length), smooth }, new object[] { Rates(1e-3, wild.Length), wild }];
    }

    private static double[] Rates(double first, int count) =>
        [.. Enumerable.Range(0, count).Select(i => first * Math.Pow(10, i / 2.0))];

    private static object[] Drops() =>
    [
        new object[] { new[] { 1.0, 2.0, -3.0, 4.0 }, new[] { true, false, true, false }, 0.5 },
        new object[] { new[] { 0.7, -1.4, 2.1 }, new[] { true, true, false }, Third },
        new object[] { new[] { 5.0, 5.0, 5.0, 5.0, 5.0 }, new[] { false, false, true, false, false }, 0.8 },
    ];
}
