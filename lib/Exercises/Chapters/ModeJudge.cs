using DeepLearning.Teaching;
using static TorchSharp.torch;
using Evaluated = System.Func<TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>,
    TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;
using Model = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DeepLearning.Exercises;

/// <summary>Judges a function that evaluates a model and leaves its mode alone.</summary>
internal static class ModeJudge
{
    private const float Near = 1e-6f;

    public static Verdict Judge(Evaluated evaluate)
    {
        var random = get_rng_state();
        try
        {
            return Problem(evaluate) ?? Verdict.Right("The output of evaluation mode, no gradients, and the model left"
                + " as it came, even after an exception: this belongs into your tool box.");
        }
        finally
        {
            set_rng_state(random);
        }
    }

    /// <summary>Tells the chapter's stub from an answer: it trains the running mean and carries gradients.</summary>
    public static bool IsStub(Evaluated evaluate)
    {
        var random = get_rng_state();
        using var scope = NewDisposeScope();
        var (model, x) = Example();
        model.train();
        var before = model.get_buffer("norm.running_mean")!.clone();
        var output = evaluate(model, x);
        set_rng_state(random);
        return output.requires_grad && model.training
            && (model.get_buffer("norm.running_mean")! - before).abs().max().item<float>() > 0;
    }

    public static Tensor Right(Model model, Tensor x)
    {
        var training = model.training;
        using var quiet = no_grad();
        try
        {
            model.eval();
            return model.forward(x);
        }
        finally
        {
            model.train(training);
        }
    }

    public static Tensor WithoutEval(Model model, Tensor x)
    {
        using var quiet = no_grad();
        return model.forward(x);
    }

    public static Tensor WithGradients(Model model, Tensor x)
    {
        var training = model.training;
        model.eval();
        var output = model.forward(x);
        model.train(training);
        return output;
    }

    public static Tensor NotPutBack(Model model, Tensor x)
    {
        using var quiet = no_grad();
        model.eval();
        return model.forward(x);
    }

    public static Tensor AlwaysTraining(Model model, Tensor x)
    {
        var output = NotPutBack(model, x);
        model.train();
        return output;
    }

    public static Tensor WithoutFinally(Model model, Tensor x)
    {
        var training = model.training;
        var output = NotPutBack(model, x);
        model.train(training);
        return output;
    }

    private static Verdict? Problem(Evaluated evaluate)
    {
        using var scope = NewDisposeScope();
        var (model, x) = Example();
        model.eval();
        var expected = model.forward(x).detach();
        model.train();
        var output = evaluate(model, x);
        if (output is null || !output.shape.SequenceEqual(expected.shape)
            || (output.detach() - expected).abs().max().item<float>() > Near)
        {
            return Verdict.Wrong("The numbers are not those of evaluation mode: dropout or batch normalisation still"
                + " works as in training.");
        }

        if (output.requires_grad)
            return Verdict.Wrong("The numbers are right, but the output carries a gradient: memory for nothing.");
        if (!model.training)
            return Verdict.Wrong("The model came in training mode and is in evaluation mode afterwards.");
        model.eval();
        evaluate(model, x);
        return model.training
            ? Verdict.Wrong("A model that came in evaluation mode is in training mode afterwards. Remember the flag.")
            : AfterThrowing(evaluate, x);
    }

    private static Verdict? AfterThrowing(Evaluated evaluate, Tensor x)
    {
        var model = nn.Sequential(("wrong", nn.Linear(3, 2)));
        model.train();
        try
        {
            evaluate(model, x);
        }
#pragma warning disable CA1031 // The model throws on purpose; what matters is the mode in which it is left.
        catch (Exception)
        {
            return model.training ? null : Verdict.Wrong("A model whose forward threw is left in evaluation mode:"
                + " put the flag back whatever happens.");
        }
#pragma warning restore CA1031
        return Verdict.Wrong("An input that does not fit threw nothing: do not swallow the exception.");
    }

    private static (Model Model, Tensor Input) Example()
    {
        manual_seed(3);
        Model model = nn.Sequential(("hidden", nn.Linear(4, 8)), ("norm", nn.BatchNorm1d(8)),
            ("dropout", nn.Dropout(0.5)), ("output", nn.Linear(8, 2)));
        return (model, randn(6, 4));
    }
}
