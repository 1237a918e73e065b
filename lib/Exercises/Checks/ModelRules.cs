using DeepLearning.Teaching;
using static TorchSharp.torch;
using Model = TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor>;

namespace DeepLearning.Exercises;

/// <summary>What may be wrong with a model's parameters and shapes, with the likely mistake.</summary>
internal static class ModelRules
{
    public static Verdict? Parameters(Model model, long expected)
    {
        var named = model.named_parameters().ToList();
        var count = named.Where(p => p.parameter.requires_grad).Sum(p => p.parameter.numel());
        if (count == expected)
            return null;
        var words = $"Your model has {count:N0} trainable parameters; expected {expected:N0}.";
        if (named.Count == 0)
            return Wrong($"{words} A submodule becomes part of the model by RegisterComponents().", "not registered");
        if (named.Sum(p => p.parameter.numel()) == expected)
            return Wrong($"{words} Some are frozen: requires_grad is false.", "frozen");
        return named.TrueForAll(p => !p.name.EndsWith("bias", StringComparison.Ordinal))
            ? Wrong($"{words} No layer has a bias.", "bias forgotten")
            : Wrong(words, "parameter count");
    }

    public static Verdict? Maps(Model model, long[] from, long[] to)
    {
        Tensor output;
        try
        {
            output = model.forward(randn(from, generator: new Generator(1)));
        }
#pragma warning disable CA1031 // Whatever the learner's model throws is an answer.
        catch (Exception thrown)
        {
            return Wrong($"An input of shape {Words(from)} does not fit your model: {thrown.Message}", "input shape");
        }
#pragma warning restore CA1031
        if (!output.shape.SequenceEqual(to))
        {
            var swapped = output.shape.SequenceEqual(to.Reverse()) ? " Rows and columns are swapped." : "";
            return Wrong($"Your model turns {Words(from)} into {Words(output.shape)}; expected {Words(to)}.{swapped}",
                "output shape");
        }

        return output.isfinite().all().item<bool>() ? null
            : Wrong("Your model's output holds NaN or infinity: did the training diverge?", "NaN");
    }

    public static string Words(IEnumerable<long> shape) => $"({string.Join(", ", shape)})";

    private static Verdict Wrong(string message, string mistake) => Verdict.Wrong(message) with { Mistake = mistake };
}
