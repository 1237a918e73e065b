using DeepLearning.Visuals.Core;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Flows;

/// <summary>How much gradient reached each parameter of a model.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Parameters">The parameters' names, first layer first.</param>
/// <param name="Gradient">Root mean square of each gradient.</param>
/// <param name="Weight">Root mean square of each parameter.</param>
/// <param name="Without">Parameters that have no gradient.</param>
/// <param name="Count">How many parameters have one; more than are listed where they were thinned out.</param>
internal sealed record GradientRow(string Name, string[] Parameters, double[] Gradient, double[] Weight,
    string[] Without, int Count)
{
    /// <summary>More parameters than this do not fit a page.</summary>
    public const int MostParameters = 60;

    /// <summary>Reads the gradients of a model.</summary>
    public static GradientRow Of(string op, string name, Module model)
    {
        var all = model.named_parameters().ToList();
        var with = all.Where(p => p.parameter.grad is not null).ToList();
        if (with.Count == 0)
        {
            throw new VisualInputException(op, "parameters with gradients", $"none of {all.Count} in '{name}'",
                "call loss.backward() before, and zero_grad() after");
        }

        var shown = Sampling.Evenly(with.Count, MostParameters).Select(i => with[i]).ToList();
        var gradients = shown.ConvertAll(p => Tensors.Floats(p.parameter.grad!));
        foreach (var (i, values) in gradients.Index())
            Tensors.RequireFinite(op, $"the gradient of '{shown[i].name}'", values);
        return new GradientRow(name, [.. shown.Select(p => p.name)], [.. gradients.Select(RootMeanSquare)],
            [.. shown.Select(p => RootMeanSquare(Tensors.Floats(p.parameter)))],
            [.. all.Where(p => p.parameter.grad is null).Select(p => p.name)], with.Count);
    }

    private static double RootMeanSquare(float[] values) => Math.Sqrt(values.Average(v => (double)v * v));
}
