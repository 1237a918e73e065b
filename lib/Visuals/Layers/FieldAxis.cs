using TorchSharp.Modules;

namespace DeepLearning.Visuals.Layers;

/// <summary>
/// What the units of a layer see of the input, along one side: unit i sees the pixels from Offset + i Jump on, Size of
/// them; those below 0 or beyond the end are padding.
/// <para><b>Formula</b>: a layer of kernel k, stride s, padding p, dilation d makes Size + (k - 1) d Jump, Offset - p
/// Jump, and then Jump s.</para>
/// </summary>
/// <param name="Size">How many pixels a unit sees.</param>
/// <param name="Jump">How far the windows of neighbours lie apart.</param>
/// <param name="Offset">Where the window of the first unit starts.</param>
internal readonly record struct FieldAxis(long Size, long Jump, long Offset)
{
    /// <summary>The pixels themselves: each sees one.</summary>
    public static FieldAxis Input => new(1, 1, 0);

    /// <summary>The window of a unit, cut at the borders of the input.</summary>
    public (int From, int To) Window(int unit, int length)
    {
        var from = Offset + (unit * Jump);
        return ((int)Math.Clamp(from, 0, length), (int)Math.Clamp(from + Size, 0, length));
    }

    /// <summary>Goes through a layer.</summary>
    public FieldAxis Through(long kernel, long stride, long padding, long dilation) =>
        new(Size + ((kernel - 1) * dilation * Jump), Jump * stride, Offset - (padding * Jump));
}

/// <summary>What the units of a layer see of the input, along both sides.</summary>
internal sealed record Field(FieldAxis Rows, FieldAxis Columns)
{
    /// <summary>Works the field out from the layers on the way.</summary>
    /// <param name="calls">What was called, in order.</param>
    /// <param name="layer">The layer whose units are asked about.</param>
    /// <returns>The field, or null and the reason: a layer that looks at everything, or a way that is no
    /// chain.</returns>
    public static (Field? Field, string Reason) Of(IReadOnlyList<LayerCall> calls, NamedLayer layer)
    {
        var field = new Field(FieldAxis.Input, FieldAxis.Input);
        long[]? before = null;
        foreach (var call in calls)
        {
            if (before is not null && !before.AsSpan().SequenceEqual(call.Input))
                return (null, $"the way to '{layer.Name}' is no chain of layers ('{call.Layer.Name}')");
            if (Spreads(call.Layer.Module))
                return (null, $"'{call.Layer.Title}' enlarges, so that its units see windows of different sizes");
            if (field.Through(call) is not { } next)
                return (null, $"'{call.Layer.Title}' looks at everything or is unknown");
            (field, before) = (next, call.Output);
            if (ReferenceEquals(call.Layer.Module, layer.Module))
                return (field, "");
        }

        return (null, $"'{layer.Name}' is no innermost layer");
    }

    private Field? Through(LayerCall call) => call.Layer.Module switch
    {
        // With stride 1 a transposed convolution is a convolution with its kernel turned round.
        ConvTranspose2d t => Through(t.kernel_size, t.stride, Turned(t), t.dilation),
        Conv2d { transposed: false } c => Through(c.kernel_size, c.stride, Padding(c), c.dilation),
        MaxPool2d m => Through(m.kernel_size, m.stride ?? m.kernel_size, m.padding, m.dilation),
        AvgPool2d a => Through(a.kernel_size, a.stride ?? a.kernel_size, a.padding, null),
        LPPool2d l => Through(l.kernel_size, l.stride ?? l.kernel_size, null, null),
        ReLU or ReLU6 or LeakyReLU or ELU or SELU or GELU or SiLU or Sigmoid or Tanh or Softplus or Hardswish or Mish
            or BatchNorm2d or Dropout or Dropout2d or Identity => this,
        _ => null,
    };

    private Field Through(long[] kernel, long[] stride, long[]? padding, long[]? dilation) => new(
        Rows.Through(kernel[0], stride[0], padding?[0] ?? 0, dilation?[0] ?? 1),
        Columns.Through(kernel[^1], stride[^1], padding?[^1] ?? 0, dilation?[^1] ?? 1));

    private static bool Spreads(TorchSharp.torch.nn.Module layer) =>
        layer is Upsample || (layer is ConvTranspose2d t && t.stride.Any(s => s != 1));

    private static long[] Turned(ConvTranspose2d t) =>
        [.. t.kernel_size.Select((k, i) => ((k - 1) * t.dilation[i]) - (t.padding?[i] ?? 0))];

    /// <summary>"Same" pads half of what the kernel needs on the upper left.</summary>
    private static long[] Padding(Conv2d c) =>
        c.padding ?? (c.padding_type == TorchSharp.Padding.Same
            ? [c.dilation[0] * (c.kernel_size[0] - 1) / 2, c.dilation[^1] * (c.kernel_size[^1] - 1) / 2]
            : [0, 0]);
}
