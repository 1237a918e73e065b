using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Layers;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals;

public static partial class Convolutions
{
    /// <summary>More kernels or maps than this of one layer are counted and not drawn.</summary>
    private const int MostTiles = 64;

    /// <summary>More layers than this are counted and not drawn.</summary>
    private const int MostLayers = 12;

    /// <summary>Maps are averaged over blocks above this side.</summary>
    private const int LargestMap = 28;

    /// <summary>Shows the kernels of a convolution as pictures, blue below zero, orange above.</summary>
    /// <param name="weight">(out, in, K, K), for example <c>conv.weight</c>; the first 64 kernels are shown, output by
    /// output.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">The shape or a number is not as described.</exception>
    public static Visual Kernels(Tensor weight, string title = "Kernels", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Convolutions.Kernels";
        Tensors.Title(op, title);
        var values = Tensors.Checked(op, nameof(weight), weight, 4);
        var (outputs, inputs) = ((int)weight.shape[0], (int)weight.shape[1]);
        var (rows, columns) = ((int)weight.shape[2], (int)weight.shape[3]);
        if (rows * columns > 31 * 31)
            throw new VisualInputException(op, "kernels of at most 31 x 31", Tensors.Shape(weight));
        var maps = values.Chunk(rows * columns).Take(MostTiles).ToArray();
        var names = maps.Select((_, i) => inputs == 1
            ? $"kernel {i}"
            : $"kernel {i / inputs}, channel {i % inputs}").ToArray();
        var name = inputs == 1 ? MapText.Count(outputs, "kernel") : $"{outputs} kernels x {inputs} channels";
        var tiles = new Tiles(name, rows, columns, outputs * inputs, maps, names);
        return TilePicture.Show([tiles], exact: true, null,
            (title, $"{title}: weights of shape {Tensors.Shape(weight)}."), theme);
    }

    /// <summary>Shows the kernels of a convolution inside a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="layer">Name or module; the first convolution where it is null.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">The model has no such convolution.</exception>
    public static Visual Kernels(
        Module model, LayerChoice? layer = null, string title = "Kernels", VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Convolutions.Kernels";
        ArgumentNullException.ThrowIfNull(model);
        var first = layer is null ? LayerTap.Leaves(model).Find(l => l.Module is Conv2d) : null;
        var tap = first ?? LayerTap.Find(op, model, layer);
        return tap.Module is Conv2d conv
            ? Kernels(conv.weight, title, theme)
            : throw new VisualInputException(op, "a Conv2d", tap.Title);
    }

    /// <summary>Shows what layers of a model make of an image: their feature maps, as hooks see them.</summary>
    /// <param name="model">The model.</param>
    /// <param name="image">One image, (C, H, W), as the model wants it.</param>
    /// <param name="layer">Name or module; every layer that gives maps where it is null. Of a layer the first 64 maps
    /// are shown, of layers the first 12; maps above 28 pixels a side are averaged over blocks.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page around it.</param>
    /// <exception cref="ArgumentException">A shape, a number or the layer is not as described.</exception>
    public static Visual FeatureMaps(
        Module<Tensor, Tensor> model,
        Tensor image,
        LayerChoice? layer = null,
        string title = "Feature maps",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Convolutions.FeatureMaps";
        Tensors.Title(op, title);
        ArgumentNullException.ThrowIfNull(model);
        var x = ModelInput.One(op, image);
        var groups = new List<Tiles>();
        if (layer is not null)
        {
            var tap = LayerTap.Find(op, model, layer);
            var (values, shape) = LayerTap.Quietly(model, () => LayerTap.Output(op, model, tap, x));
            groups.Add(Maps(op, tap.Title, values, shape)
                ?? throw new VisualInputException(op, "a layer that gives maps (1, C, H, W)",
                    $"({string.Join(", ", shape)}) from '{tap.Name}'", "choose a convolution or a pooling"));
        }
        else
        {
            var most = MostLayers * MostTiles / 4;
            foreach (var call in LayerLog.Of(model, x).Calls)
            {
                if (groups.Count < MostLayers && Maps(op, call.Layer.Title, call.Values, call.Output) is { } tiles)
                    groups.Add(tiles with { Maps = tiles.Maps[..Math.Min(tiles.Maps.Length, most / MostLayers * 2)] });
            }
        }

        if (groups.Count == 0)
            throw new VisualInputException(op, "a model with layers that give maps (1, C, H, W)", "none");
        var picture = InputPicture.Read(op, x);
        var start = $"{title}: one image of {picture.Set.Height} x {picture.Set.Width}, {groups.Count} "
            + (groups.Count == 1 ? "layer." : "layers.");
        return TilePicture.Show(groups, exact: false, picture, (title, start), theme);
    }

    private static Tiles? Maps(string op, string name, float[] values, long[] shape)
    {
        if (shape.Length != 4 || shape[2] * shape[3] <= 1)
            return null;
        Tensors.RequireFinite(op, $"the maps of '{name}'", values);
        var (count, rows, columns) = ((int)shape[1], (int)shape[2], (int)shape[3]);
        var small = values.Chunk(rows * columns).Take(Math.Min(count, MostTiles))
            .Select(m => Sampling.Blocks([.. m.Select(v => (double)v)], rows, columns, LargestMap)).ToArray();
        return new Tiles($"{name}, {MapText.Count(count, "map")} of {rows} × {columns}",
            small[0].Rows, small[0].Columns, count,
            [.. small.Select(m => Array.ConvertAll(m.Values, v => (float)v))],
            [.. Enumerable.Range(0, small.Length).Select(i => $"map {i}")]);
    }
}
