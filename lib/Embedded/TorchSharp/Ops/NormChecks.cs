using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>What the normalisations ask of their inputs, worded once and checked before anything is computed.</summary>
internal static unsafe class NormChecks
{
    public static void Layer(Tensor x, long[] sizes, Tensor? weight, Tensor? bias)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        var shape = new Shape(sizes);
        var fits = x.Rank >= sizes.Length && sizes.Length > 0
            && x.Sizes.Sizes[^sizes.Length..].SequenceEqual(sizes)
            && (weight is null || weight.Sizes == shape) && (bias is null || bias.Sizes == shape);
        if (!fits)
            throw new ArgumentException(
                $"[layer_norm] expected an input (..., {string.Join(", ", sizes)}), weight and bias {shape}, got " +
                $"{x.Sizes}, {weight?.Sizes.ToString() ?? "none"}, {bias?.Sizes.ToString() ?? "none"}");
        Types("layer_norm", x, weight, bias);
    }

    public static void Group(Tensor x, long groups, Tensor? weight, Tensor? bias)
    {
        if (x.Rank < 2)
            throw new ArgumentException($"[group_norm] expected (B, C) or (B, C, ...), got shape {x.Sizes}");
        if (groups <= 0 || x.Sizes[1] % groups != 0)
            throw new ArgumentException(
                $"[group_norm] expected channels that {groups} groups share evenly, got {x.Sizes[1]} in {x.Sizes}; " +
                "choose a divisor of the number of channels");
        Channels("group_norm", x, weight, bias);
        Types("group_norm", x, weight, bias);
    }

    public static void Batch(string op, Tensor x, params ReadOnlySpan<Tensor?> perChannel)
    {
        if (x.Rank < 2)
            throw new ArgumentException($"[{op}] expected (B, C) or (B, C, ...), got shape {x.Sizes}");
        Channels(op, x, perChannel);
        Types(op, x, perChannel);
    }

    // Statistics and scales in float32 beside 16-bit inputs are usual.
    private static bool Single(Tensor x) => x.Type == ScalarType.Float32;

    public static T* Pointer<T>(Tensor? tensor)
        where T : unmanaged => tensor is null ? null : tensor.Data<T>();

    private static void Channels(string op, Tensor x, params ReadOnlySpan<Tensor?> perChannel)
    {
        foreach (var tensor in perChannel)
        {
            if (tensor is not null && tensor.Sizes != new Shape(x.Sizes[1]))
                throw new ArgumentException(
                    $"[{op}] expected {x.Sizes[1]} channels for an input of {x.Sizes}, got a tensor of " +
                    $"{tensor.Sizes}; is the number of features the second size of the input?");
        }
    }

    private static void Types(string op, Tensor x, params ReadOnlySpan<Tensor?> others)
    {
        if (!x.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected floating-point numbers, got {x.Type.Name()} of shape {x.Sizes}; convert first: " +
                "x.to(ScalarType.Float32)");
        foreach (var tensor in others)
        {
            if (tensor is not null && tensor.Type != x.Type && !(x.Type.IsShortFloat() && Single(tensor)))
                throw new ArgumentException(
                    $"[{op}] expected one element type, got {x.Type.Name()} {x.Sizes} with {tensor.Type.Name()} " +
                    $"{tensor.Sizes}; convert one: x.to({tensor.Type.Name()}), or the module");
        }
    }
}
