using System.Globalization;
using TorchSharp.Storage;
using static TorchSharp.torch;
using static TorchSharp.torch.distributions.constraints;

namespace TorchSharp;

/// <summary>What distributions do with the parameters that they are given.</summary>
internal static class Given
{
    /// <summary>Gets the distance from 1 to the next number.</summary>
    public static double Epsilon(ScalarType type) => type switch
    {
        ScalarType.Float64 => Math.BitIncrement(1.0) - 1,
        ScalarType.Float16 => 1.0 / (1 << 10),
        ScalarType.BFloat16 => 1.0 / (1 << 7),
        _ => MathF.BitIncrement(1f) - 1,
    };

    /// <summary>Gets the smallest positive number with all its digits.</summary>
    public static double Tiny(ScalarType type) => type switch
    {
        ScalarType.Float64 => Math.ScaleB(1, -1022),
        ScalarType.Float16 => Math.ScaleB(1, -14),
        _ => Math.ScaleB(1, -126),
    };

    /// <summary>
    /// Keeps a handle of one's own, outside of any dispose scope; whole numbers become floating-point.
    /// </summary>
    public static Tensor Keep(Tensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        var own = tensor.Type.IsFloat() ? tensor.alias() : tensor.to(get_default_dtype());
        return own.DetachFromDisposeScope();
    }

    /// <summary>Stretches parameters to a common shape, and keeps them.</summary>
    public static Tensor[] Common(params Tensor[] tensors)
    {
        foreach (var tensor in tensors)
            ArgumentNullException.ThrowIfNull(tensor);
        using var scope = NewDisposeScope();
        return [.. broadcast_tensors(tensors).Select(Keep)];
    }

    /// <summary>Keeps the one of two parameters that is given.</summary>
    public static (Tensor? First, Tensor? Second) OneOf(string name, Tensor? probs, Tensor? logits) =>
        probs is null == logits is null
            ? throw new ArgumentException(
                $"[{name}] expected either probs or logits, got {(probs is null ? "neither" : "both")}")
            : (probs is null ? null : Keep(probs), logits is null ? null : Keep(logits));

    /// <summary>Refuses parameters outside of their set.</summary>
    public static void Check(string name, string parameter, Constraint constraint, Tensor? value)
    {
        if (value is null)
            return;
        using var scope = NewDisposeScope();
        using var mode = no_grad();
        var isFine = constraint.check(value);
        if (isFine.all().ToBoolean())
            return;
        var bad = "";
        if (constraint.event_dim == 0)
        {
            var first = value.detach().reshape(-1).masked_select(isFine.reshape(-1).logical_not())[0];
            bad = first.to(float64).item<double>().ToString(CultureInfo.InvariantCulture) + " in ";
        }
        throw new ArgumentException(
            $"[{name}] expected {parameter} to satisfy {constraint}, got {bad}a tensor of shape {value.Sizes}");
    }

    /// <summary>Returns the distribution that expand is to fill: the given one, or a fresh one.</summary>
    public static T Target<T>(distributions.Distribution? instance, Func<T> make)
        where T : distributions.Distribution => instance switch
        {
            null => make(),
            T same => same,
            _ => throw new ArgumentException(
                $"[expand] expected an instance of {typeof(T).Name}, got {instance.GetType().Name}"),
        };

    /// <summary>The shape to which several stretch.</summary>
    public static long[] CommonShape(string name, long[] first, params long[][] others) =>
        others.Aggregate(new Shape(first), (a, b) => Broadcast.Shapes(name, a, new Shape(b))).ToArray();

    /// <summary>Lists values along a first dimension, one for each distribution of a batch or for all.</summary>
    public static Tensor Values(Tensor values, long[] batch, bool expand)
    {
        var column = values.reshape([values.shape[0], .. Enumerable.Repeat(1L, batch.Length)]);
        return expand ? column.expand([values.shape[0], .. batch]) : column;
    }

    /// <summary>The mean of ln k! over counts at a rate, summed to where nothing is left.</summary>
    public static Tensor MeanLogFactorial(Tensor rates)
    {
        var most = rates.numel() == 0 ? 0 : rates.detach().max().to(float64).item<double>();
        var counts = arange((long)(most + (12 * Math.Sqrt(most)) + 40), dtype: rates.dtype);
        var rate = rates.unsqueeze(-1);
        var logFactorial = (counts + 1).lgamma();
        return ((counts.xlogy(rate) - rate - logFactorial).exp() * logFactorial).sum(-1);
    }

    /// <summary>Says that something has no formula.</summary>
    public static NotSupportedException Lacks(distributions.Distribution distribution, string what, string instead) =>
        new($"[{distribution.GetType().Name}] expected a distribution with {what}, but this one has no formula for " +
            $"it; {instead}");
}
