using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using DeepLearning.Visuals.Planes;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Evidence;

/// <summary>One image and what a model answers, class by class.</summary>
/// <param name="Op">Who asks, for messages.</param>
/// <param name="Model">The model.</param>
/// <param name="Image">The image, (1, C, H, W).</param>
/// <param name="Probabilities">The answer.</param>
internal sealed record Question(string Op, Module<Tensor, Tensor> Model, Tensor Image, float[] Probabilities)
{
    /// <summary>Asks the model.</summary>
    /// <exception cref="ArgumentException">The model does not answer with (1, classes).</exception>
    public static Question Ask(string op, Module<Tensor, Tensor> model, Tensor image)
    {
        ArgumentNullException.ThrowIfNull(model);
        var x = ModelInput.One(op, image);
        var probabilities = LayerTap.Quietly(model, () => Answer(op, model, x));
        return new Question(op, model, x, probabilities);
    }

    /// <summary>Gets the height of the image.</summary>
    public int Height => (int)Image.shape[2];

    /// <summary>Gets the width of the image.</summary>
    public int Width => (int)Image.shape[3];

    /// <summary>The classes to explain: the wanted one first, then the likeliest.</summary>
    /// <param name="target">The wanted class, or null for the likeliest.</param>
    /// <param name="most">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public int[] Classes(int? target, int most)
    {
        if (target is { } t && (t < 0 || t >= Probabilities.Length))
        {
            throw new ArgumentOutOfRangeException(
                nameof(target), t, $"[{Op}] expected a class from 0 to {Probabilities.Length - 1}.");
        }

        var likeliest = Enumerable.Range(0, Probabilities.Length).OrderByDescending(c => Probabilities[c]);
        int[] first = target is { } wanted ? [wanted] : [];
        return [.. first.Concat(likeliest).Distinct().Take(most)];
    }

    /// <summary>The probabilities of each row of a batch.</summary>
    public static float[] Answer(string op, Module<Tensor, Tensor> model, Tensor batch)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var output = model.call(batch);
        CheckAnswer(op, batch, output);
        var values = Tensors.Floats(output);
        return ClassMap.Probabilities(op, values, (int)output.shape[1]).Values;
    }

    /// <summary>Refuses what is no row of classes per image.</summary>
    public static void CheckAnswer(string op, Tensor batch, Tensor output)
    {
        if (output.dim() != 2 || output.shape[0] != batch.shape[0] || output.shape[1] < 1)
        {
            throw new ArgumentException(
                $"[{op}] expected a model from images to (N, classes), got {Tensors.Shape(output)} for "
                + $"{Tensors.Shape(batch)}; a flatten too few? For other answers (a mask, boxes, a sequence) wrap "
                + "the model in a module whose forward gives one score per class.");
        }
    }
}
