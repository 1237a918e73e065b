using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Changes of a tensor's own memory. The rules are checked before anything is written: a leaf that collects a
/// gradient is untouchable while gradients are on, and the change becomes the maker of the tensor.
/// </summary>
internal static class InPlace
{
    /// <summary>Adds without any bookkeeping: for gradients, which nobody else has seen yet.</summary>
    public static void Add(Tensor target, Tensor value)
    {
        Pointwise.Binary<PairFunctions.Add>("add_", target, value, target);
        target.Block.Changed("add_", tracked: false);
    }

    /// <summary>Replaces the values by those of an op on the tensor itself, in its own memory.</summary>
    /// <param name="op">The name for messages.</param>
    /// <param name="target">The tensor that changes.</param>
    /// <param name="others">The other operands.</param>
    /// <param name="compute">The op without '_': it sees the former value and may record itself.</param>
    /// <param name="write">The op straight into the memory; used when nothing is recorded.</param>
    public static Tensor Apply(
        string op, Tensor target, ReadOnlySpan<Tensor> others, Func<Tensor> compute, Action? write = null)
    {
        var recorded = GradMode.Enabled && (target.Grad is { Needed: true } || NeedsGradient(others));
        if (recorded)
            Allowed(op, target);
        if (!recorded && write is not null)
            write();
        else
            Replace(op, target, compute(), recorded);
        target.Block.Changed(op, recorded);
        return target;
    }

    /// <summary>Sets the values; the former ones are forgotten, and so is their part in the gradient.</summary>
    public static Tensor Overwrite(string op, Tensor target, Action write)
    {
        var recorded = GradMode.Enabled && target.Grad is { Needed: true };
        if (recorded)
            Allowed(op, target);
        write();
        if (recorded)
            target.Grad = null;
        target.Block.Changed(op, recorded);
        return target;
    }

    /// <summary>Checks that an in-place result fits the tensor's element type.</summary>
    public static void Fits(string op, Tensor target, ScalarType result)
    {
        if (target.Type.Family() < result.Family())
            throw new InvalidOperationException(
                $"[{op}] expected a result that fits {target.Type.Name()}, but it is {result.Name()} for shape " +
                $"{target.Sizes}; use the form without '_', or convert the tensor first");
    }

    private static void Replace(string op, Tensor target, Tensor result, bool recorded)
    {
        Fits(op, target, result.Type);
        if (result.Sizes != target.Sizes)
            throw new ArgumentException(
                $"[{op}] expected operands that broadcast to {target.Sizes}, got a result of {result.Sizes}; " +
                "an in-place op cannot grow its tensor, use the form without '_'");
        Conversion.Move(result, target);
        if (recorded)
        {
            var maker = result.Grad?.Maker;
            target.Grad = maker is null ? null : new GradientInfo { Maker = maker };
            if (maker is not null)
                maker.Output = target.Grad;
        }
        result.Dispose();
    }

    private static bool NeedsGradient(ReadOnlySpan<Tensor> tensors)
    {
        foreach (var tensor in tensors)
        {
            if (tensor.Grad is { Needed: true })
                return true;
        }
        return false;
    }

    private static void Allowed(string op, Tensor target)
    {
        if (target.Grad is { WantsGradient: true, Maker: null })
            throw new InvalidOperationException(
                $"[{op}] expected a tensor that is not a parameter, but a leaf Variable that requires grad is being " +
                "used " +
                $"in an in-place operation (shape {target.Sizes}); use the form without '_', or torch.no_grad()");
        if (target.Grad is { IsView: true })
            throw new InvalidOperationException(
                $"[{op}] expected a tensor with memory of its own, but this one of shape {target.Sizes} is a view " +
                "of a " +
                "tensor in the gradient graph; assign through the base (x[...] = y), or clone() first");
    }
}
