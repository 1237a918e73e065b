using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Anatomy;

/// <summary>What a layer costs and how far it sees.</summary>
internal static class LayerCosts
{
    /// <summary>
    /// Multiplications with an addition each, in layers with weights: convolution, linear, recurrent, attention. Norms,
    /// activations, pooling and sums count none, as papers count.
    /// </summary>
    /// <param name="module">The layer.</param>
    /// <param name="input">The sizes of what goes in.</param>
    /// <param name="output">The sizes of what comes out.</param>
    public static long MultiplyAdds(nn.Module module, long[] input, long[] output)
    {
        var (from, to) = (Product(input), Product(output));
        return module switch
        {
            Linear m => to * m.in_features,
            Convolution { transposed: false } m => to * (m.in_channels / m.groups) * Product(m.kernel_size),
            Convolution m => from * (m.out_channels / m.groups) * Product(m.kernel_size),
            LSTM or GRU or RNN => from / input[^1] * Matrices(module),
            LSTMCell or GRUCell or RNNCell => input[0] * Matrices(module),
            MultiheadAttention when input.Length == 3 => Attention(input, Matrices(module)),
            _ => 0,
        };
    }

    /// <summary>
    /// Kernel, stride and dilation of a layer that looks at windows; null for one that changes no place, and for one
    /// that sees everything (<see cref="SeesAll"/>).
    /// </summary>
    public static (long Kernel, long Stride, long Dilation)? Window(nn.Module module) => module switch
    {
        Convolution { transposed: false } m => (m.kernel_size[^1], m.stride[^1], m.dilation[^1]),
        MaxPool1d m => (m.kernel_size, m.stride ?? m.kernel_size, m.dilation ?? 1),
        MaxPool2d m => (m.kernel_size[^1], Last(m.stride, m.kernel_size), Last(m.dilation, [1])),
        MaxPool3d m => (m.kernel_size[^1], Last(m.stride, m.kernel_size), Last(m.dilation, [1])),
        AvgPool1d m => (m.kernel_size, m.stride ?? m.kernel_size, 1),
        AvgPool2d m => (m.kernel_size[^1], Last(m.stride, m.kernel_size), 1),
        AvgPool3d m => (m.kernel_size[^1], Last(m.stride, m.kernel_size), 1),
        _ => null,
    };

    /// <summary>Whether every output of a layer depends on the whole width of its input.</summary>
    public static bool SeesAll(nn.Module module, long[] input, long[] output) =>
        module is Linear or Flatten ? input.Length > 2 && module is Flatten
        : module.GetType().Name.StartsWith("Adaptive", StringComparison.Ordinal) && output[^1] == 1 && input[^1] > 1;

    /// <summary>Whether a layer's windows cannot be followed backwards by kernel and stride.</summary>
    public static bool Loses(nn.Module module) => module is Convolution { transposed: true } or Upsample
        || (module.GetType().Name.StartsWith("Adaptive", StringComparison.Ordinal));

    /// <summary>The product of sizes.</summary>
    public static long Product(IEnumerable<long> sizes) => sizes.Aggregate(1L, (a, b) => a * b);

    private static long Last(long[]? sizes, long[] otherwise) => sizes is { Length: > 0 } ? sizes[^1] : otherwise[^1];

    private static long Matrices(nn.Module module) =>
        module.named_parameters().Where(p => p.parameter.dim() == 2).Sum(p => p.parameter.numel());

    /// <summary>Projections of every place; per pair of places one product for the score, one for the sum.</summary>
    private static long Attention(long[] input, long weights)
    {
        // (length, batch, features), the default order.
        var (length, batch, features) = (input[0], input[1], input[2]);
        return (length * batch * weights) + (2 * batch * length * length * features);
    }
}
