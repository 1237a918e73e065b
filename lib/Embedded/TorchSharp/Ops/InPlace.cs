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
        Allowed(op, target, recorded);
        if (!recorded && write is not null)
            write();
        else
            Replace(op, target, recorded ? Computed(target, compute) : compute(), recorded);
        target.Block.Changed(op, recorded);
        return target;
    }

    /// <summary>Sets the values; the former ones are forgotten, and so is their part in the gradient.</summary>
    public static Tensor Overwrite(string op, Tensor target, Action write)
    {
        var recorded = GradMode.Enabled && target.Grad is { Needed: true };
        Allowed(op, target, recorded);
        write();
        if (recorded)
        {
            using var values = Views.Detach(target);
            Become(target, values);
        }
        target.Block.Changed(op, recorded);
        return target;
    }

    /// <summary>Tells the graph that a custom op has changed a tensor in its memory.</summary>
    public static Tensor Mark(string op, Tensor target, Action<Tensor> record)
    {
        Allowed(op, target, recorded: true);
        using var values = Views.Detach(target);
        record(values);
        Become(target, values);
        target.Block.Changed(op, tracked: true);
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
            Become(target, result);
        result.Dispose();
    }

    /// <summary>Computes; what the op saves of the memory that will change is copied before it does.</summary>
    private static Tensor Computed(Tensor target, Func<Tensor> compute)
    {
        var outer = Saved.Recent;
        List<Saved> recent = Saved.Recent = [];
        try
        {
            return compute();
        }
        finally
        {
            Saved.Recent = outer;
            outer?.AddRange(recent);
            foreach (var saved in recent)
                saved.KeepFrom(target.Block);
        }
    }

    /// <summary>Gives a tensor, or the part of its base that it is, the place of a result in the graph.</summary>
    private static void Become(Tensor target, Tensor result)
    {
        if (target.Base is not null)
        {
            BaseViews.Rebase(target, result);
            return;
        }
        var former = target.Grad;
        var maker = result.Grad?.Maker ?? (former is { Needed: true } ? new ForgetNode(target) : null);
        if (maker is null)
            return;
        target.Grad = new GradientInfo { Maker = maker, RetainsGradient = former?.RetainsGradient == true };
        maker.Output = target.Grad;
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

    private static void Allowed(string op, Tensor target, bool recorded)
    {
        if (!target.IsDense && Window.Shares(target.Sizes, target.Strides))
            throw new InvalidOperationException(
                $"[{op}] expected elements with a place of their own, got shape {target.Sizes} with strides " +
                $"{new Shape(target.Strides)}: more than one element of the written-to tensor refers to a single " +
                "memory location; clone() it first");
        if (!recorded)
            return;
        var isView = target.Base is not null;
        if ((target.Base ?? target).Grad is { WantsGradient: true, Maker: null } || IsLeaf(target))
            throw new InvalidOperationException(
                $"[{op}] expected a tensor that is not a parameter, but {(isView ? "a view of " : "")}a leaf " +
                "Variable that requires grad is being used in an in-place operation " +
                $"(shape {target.Sizes}); use the form without '_', or torch.no_grad()");
        if ((target.Base ?? target).IsOtherType)
            throw new InvalidOperationException(
                $"[{op}] expected a view of its base's own element type, but {target.Type.Name()} of shape " +
                $"{target.Sizes} is one through view_as_real or view_as_complex, which gradients cannot follow; " +
                "clone() it first, or write to the base");
        if (isView && target.IsUnrecordedView)
            throw new InvalidOperationException(
                $"[{op}] expected a view that gradients can follow, but this one of shape {target.Sizes}: A view was " +
                "created in no_grad mode and is being modified inplace with grad mode enabled; take the view again");
    }

    private static bool IsLeaf(Tensor target) => target.Grad is { WantsGradient: true, Maker: null };

    /// <summary>y does not depend on x any more: dx = 0.</summary>
    private sealed class ForgetNode(Tensor x) : Node(x)
    {
        private readonly Shape _sizes = x.Sizes;
        private readonly ScalarType _type = x.Type;

        public override void Backward(Tensor dOut) => Give(0, Factory.Zeros(_sizes, _type));
    }
}
