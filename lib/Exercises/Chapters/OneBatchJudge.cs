using DeepLearning.Datasets;
using DeepLearning.Teaching;
using static TorchSharp.torch;
using Model = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DeepLearning.Exercises;

/// <summary>Judges whether a model has learned sixteen digits by heart.</summary>
internal static class OneBatchJudge
{
    private const double Wanted = 0.01;

    /// <summary>Above the loss of guessing, ln 10 = 2.303, a model is sure of the wrong thing.</summary>
    private const double Guessing = 2.6;

    /// <summary>The stub ends inside these bounds with every seed that was tried, and mended loops do not.</summary>
    private const double StubLowest = 1.55;
    private const double StubHighest = 1.95;

    public static Verdict Judge(Model model)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var output = Output(model);
        if (output.shape is not [16, 10])
        {
            return Verdict.Wrong($"Your model turns (16, 1, 28, 28) into ({string.Join(", ", output.shape)});"
                + " expected (16, 10), one score per digit.");
        }

        var loss = Loss(output);
        if (loss < Wanted)
            return Verdict.Right($"Loss {loss:0.0000} on the sixteen digits: loss, gradients and data fit together.");
        if ((output.sum(1) - 1).abs().max().item<float>() < 1e-4 && output.min().item<float>() >= 0)
        {
            return Verdict.Wrong($"Loss {loss:0.000}, and your outputs are probabilities already. cross_entropy wants"
                + " scores: it takes the softmax itself.");
        }

        return loss > Guessing
            ? Verdict.Wrong($"Loss {loss:0.000}, worse than guessing: the model is sure and wrong. Do the labels belong"
                + " to the images? Is the rate too high?")
            : Verdict.Wrong($"Loss {loss:0.000}; below {Wanted} is wanted. The direction is right: go on, or raise the"
                + " rate.");
    }

    /// <summary>Tells the chapter's stub, one layer that got nowhere, from an answer.</summary>
    public static bool IsStub(Model model)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return model.parameters().Sum(p => p.numel()) == 7850 && Output(model) is { shape: [16, 10] } output
            && Loss(output) is > StubLowest and < StubHighest && output.min().item<float>() < 0;
    }

    /// <summary>Trains as the chapter's stub does: gradients pile up, the rate is tiny.</summary>
    public static Model Stub()
    {
        manual_seed(1);
        var model = Network(softmax: false);
        using var sgd = optim.SGD(model.parameters(), 0.00001);
        var (images, labels) = Sixteen();
        for (var step = 0; step < 200; step++)
        {
            using var scope = NewDisposeScope();
            nn.functional.cross_entropy(model.forward(images), labels).backward();
            sgd.step();
        }

        return model;
    }

    /// <summary>Trains a model, right or in a known wrong way.</summary>
    public static Model Trained(int steps, int shift = 0, bool softmax = false)
    {
        manual_seed(1);
        var model = Network(softmax);
        using var adam = optim.Adam(model.parameters(), 0.02);
        var (images, labels) = Sixteen();
        for (var step = 0; step < steps; step++)
        {
            using var scope = NewDisposeScope();
            adam.zero_grad();
            nn.functional.cross_entropy(model.forward(images), (labels + shift).remainder(10)).backward();
            adam.step();
        }

        return model;
    }

    private static Model Network(bool softmax) => softmax
        ? nn.Sequential(("flatten", nn.Flatten()), ("output", nn.Linear(784, 10)), ("softmax", nn.Softmax(1)))
        : nn.Sequential(("flatten", nn.Flatten()), ("output", nn.Linear(784, 10)));

    private static (Tensor Images, Tensor Labels) Sixteen()
    {
        var batch = Mnist.Twin(Split.Train, count: 16, seed: 9);
        return (batch.Images, batch.Labels);
    }

    private static Tensor Output(Model model)
    {
        var training = model.training;
        model.eval();
        try
        {
            return model.forward(Sixteen().Images);
        }
        finally
        {
            model.train(training);
        }
    }

    private static double Loss(Tensor output) =>
        nn.functional.cross_entropy(output, Sixteen().Labels).item<float>();
}
