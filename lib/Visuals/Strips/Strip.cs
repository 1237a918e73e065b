using System.Text.Json.Nodes;
using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using DeepLearning.Visuals.Planes;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using Modules = TorchSharp.Modules;

namespace DeepLearning.Visuals.Strips;

/// <summary>What one image becomes, layer by layer, down to the answer.</summary>
/// <param name="Layers">The image itself and what each layer gives; vectors are maps of one row.</param>
/// <param name="Probabilities">The answer.</param>
/// <param name="Names">The names of the classes.</param>
internal sealed record Strip(IReadOnlyList<Tiles> Layers, float[] Probabilities, string[] Names)
{
    /// <summary>More layers, maps of a layer, or numbers of a vector than these are counted and not drawn.</summary>
    private const int MostLayers = 14, MostMaps = 16, MostNumbers = 128;

    /// <summary>Maps are averaged over blocks above this side.</summary>
    private const int LargestMap = 28, LargestOfMany = 12;

    /// <summary>Runs the model.</summary>
    /// <param name="op">Who asks, for messages.</param>
    /// <param name="model">From (N, C, H, W) to (N, classes).</param>
    /// <param name="image">(1, C, H, W).</param>
    /// <param name="classNames">The names of the classes; their numbers where it is null.</param>
    public static Strip Of(
        string op, Module<Tensor, Tensor> model, Tensor image, IReadOnlyList<string>? classNames)
    {
        var layers = new List<Tiles> { Layer("input", Tensors.Floats(image), image.shape)! };
        var (calls, output, shape) = LayerLog.Of(model, image);
        var side = calls.Count > MostLayers ? LargestOfMany : LargestMap;
        if (shape is not [1, > 0])
        {
            throw new VisualInputException(op, "a model from one image to (1, classes)",
                $"({string.Join(", ", shape)})", "a flatten too few?");
        }

        Tensors.RequireFinite(op, "the model's answer", output);
        foreach (var call in calls)
        {
            // These only pass on or reorder what the layer before them gave.
            var same = call.Layer.Module is Modules.Flatten or Modules.Dropout or Modules.Dropout2d
                or Modules.Identity;
            if (!same && layers.Count < MostLayers
                && Layer(call.Layer.Title, call.Values, call.Output, side) is { } tiles)
                layers.Add(tiles);
        }

        var (probabilities, classes) = ClassMap.Probabilities(op, output, (int)shape[1]);
        return new Strip(layers, probabilities, Tensors.ClassNames(op, classNames, classes));
    }

    /// <summary>Gets the likeliest class.</summary>
    public int Guess => Array.IndexOf(Probabilities, Probabilities.Max());

    /// <summary>What the script draws.</summary>
    public JsonObject Data() => new()
    {
        ["layers"] = new JsonArray([.. Layers.Select(l => l.Data(values: true))]),
        ["p"] = Pack.Numbers(Probabilities),
        ["names"] = Pack.Words(Names),
    };

    private static Tiles? Layer(string name, float[] values, long[] shape, int side = LargestMap)
    {
        if (shape is [1, var numbers])
        {
            var shown = Sampling.Evenly((int)numbers, MostNumbers);
            return new Tiles($"{name}, {numbers}", 1, shown.Length, 1,
                [Array.ConvertAll(shown, i => values[i])], [$"{name}, {numbers} numbers"]);
        }

        if (shape is not [1, var count, var rows, var columns] || rows * columns < 1)
            return null;
        var small = values.Chunk((int)(rows * columns)).Take(MostMaps)
            .Select(m => Sampling.Blocks([.. m.Select(v => (double)v)], (int)rows, (int)columns, side)).ToArray();
        return new Tiles($"{name}, {count} × {rows} × {columns}", small[0].Rows, small[0].Columns, (int)count,
            [.. small.Select(m => Array.ConvertAll(m.Values, v => (float)v))],
            [.. Enumerable.Range(0, small.Length).Select(i => $"{name.Split(':')[0]}, map {i}")]);
    }
}
