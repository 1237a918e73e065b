using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Layers;

/// <summary>A part of an image that a channel answers to.</summary>
/// <param name="Image">The number of the image.</param>
/// <param name="Row">The row of the unit.</param>
/// <param name="Column">The column of the unit.</param>
/// <param name="Value">Its answer.</param>
internal readonly record struct Patch(int Image, int Row, int Column, float Value);

/// <summary>What the units of a layer see and what they answer to most.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Shape">N, channels, rows and columns of its maps.</param>
/// <param name="Maps">Its maps of all images.</param>
/// <param name="Height">Rows of an image.</param>
/// <param name="Width">Columns of an image.</param>
/// <param name="Field">What a unit sees, from the layers on the way; null where they do not tell.</param>
/// <param name="Reason">Why they do not tell.</param>
internal sealed record FieldScene(
    NamedLayer Layer, int[] Shape, float[] Maps, int Height, int Width, Field? Field, string Reason)
{
    /// <summary>Asks the model about images.</summary>
    public static FieldScene Of(string op, Module<Tensor, Tensor> model, NamedLayer layer, Tensor images)
    {
        var (values, shape) = LayerTap.Quietly(model, () => LayerTap.Output(op, model, layer, images));
        if (shape.Length != 4)
        {
            throw new VisualInputException(op, "a layer that gives maps (N, C, H, W)",
                $"({string.Join(", ", shape)}) from '{layer.Name}'", "choose a convolution or a pooling");
        }

        Core.Tensors.RequireFinite(op, $"the maps of '{layer.Name}'", values);
        var (field, reason) = Field.Of(LayerLog.Of(model, images[..1]).Calls, layer);
        return new FieldScene(layer, Array.ConvertAll(shape, s => (int)s), values,
            (int)images.shape[2], (int)images.shape[3], field, reason);
    }

    /// <summary>The map of one channel of one image.</summary>
    public ReadOnlySpan<float> Map(int image, int channel) =>
        Maps.AsSpan(((image * Shape[1]) + channel) * Shape[2] * Shape[3], Shape[2] * Shape[3]);

    /// <summary>The strongest answers of a channel, at most one per image, strongest first.</summary>
    public List<Patch> Top(int channel, int most)
    {
        var best = new List<Patch>();
        for (var n = 0; n < Shape[0]; n++)
        {
            var map = Map(n, channel);
            var place = 0;
            for (var i = 1; i < map.Length; i++)
                place = map[i] > map[place] ? i : place;
            best.Add(new Patch(n, place / Shape[3], place % Shape[3], map[place]));
        }

        return [.. best.OrderByDescending(p => p.Value).ThenBy(p => p.Image).Take(most)];
    }

    /// <summary>The pixels that a unit sees; ends are one beyond the last.</summary>
    public (int Top, int Bottom, int Left, int Right) Window(int row, int column)
    {
        if (Field is null)
            return (0, Height, 0, Width);
        var (top, bottom) = Field.Rows.Window(row, Height);
        var (left, right) = Field.Columns.Window(column, Width);
        return (top, bottom, left, right);
    }

    /// <summary>The field in words.</summary>
    public string Words => Field is null
        ? $"the field cannot be worked out, {Reason}; the whole image is shown"
        : $"each unit sees {Field.Rows.Size} x {Field.Columns.Size} pixels, "
            + $"neighbours {Field.Columns.Jump} apart";
}
