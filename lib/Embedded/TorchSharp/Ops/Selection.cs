using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Choosing elements by a condition.</summary>
internal static unsafe class Selection
{
    /// <summary>y = condition ? a : b; da = dOut where the condition holds, db elsewhere.</summary>
    public static Tensor Where(Tensor condition, Tensor a, Tensor b)
    {
        if (condition.Type != ScalarType.Bool && condition.Type != ScalarType.Byte)
            throw new ArgumentException(
                $"[where] expected a bool condition, got {condition.Type.Name()} of shape {condition.Sizes}; " +
                "compare first");
        var type = Pointwise.ResultType(a, b);
        var shape = Broadcast.Shapes("where", condition.Sizes, Broadcast.Shapes("where", a.Sizes, b.Sizes));
        var result = Factory.Empty(shape, type);
        var x = a.Type == type ? a : Conversion.Temporary(a, type);
        var y = b.Type == type ? b : Conversion.Temporary(b, type);
        switch (type.Size())
        {
            case 1: Choose<byte>(condition, x, y, result); break;
            case 2: Choose<short>(condition, x, y, result); break;
            case 4: Choose<int>(condition, x, y, result); break;
            case 8: Choose<long>(condition, x, y, result); break;
            default: Choose<System.Numerics.Complex>(condition, x, y, result); break;
        }
        return Tape.Wants(a, b) ? Tape.Record(result, new WhereNode(condition, a, b)) : result;
    }

    /// <summary>Keeps x within bounds; the gradient passes where x is inside or on them.</summary>
    public static Tensor Clamp(Tensor x, Scalar? min, Scalar? max)
    {
        if (min is null && max is null)
            throw new ArgumentException($"[clamp] expected min or max, got neither for shape {x.Sizes}");
        using var low = min is null ? null : Factory.Operand(min, x);
        using var high = max is null ? null : Factory.Operand(max, x);
        return Clamp(x, low, high);
    }

    /// <summary>Keeps x within elementwise bounds.</summary>
    public static Tensor Clamp(Tensor x, Tensor? min, Tensor? max)
    {
        var y = x;
        using (GradMode.Set(false))
        {
            if (min is not null)
                y = Arithmetic.Maximum(y, min);
            if (max is not null)
                y = Arithmetic.Minimum(y, max);
        }
        if (!GradMode.Enabled || !(min is { Grad.Needed: true } || max is { Grad.Needed: true }))
            return Tape.Wants(x) ? Tape.Record(y, new ClampNode(x, y)) : y;
        y = min is null ? x : Where(Comparison.Less(x, min), min, x);
        return max is null ? y : Where(Comparison.Greater(y, max), max, y);
    }

    /// <summary>y = mask ? value : x; dx = dOut where the mask is false.</summary>
    public static Tensor MaskedFill(Tensor x, Tensor mask, Scalar value)
    {
        using var number = Factory.Empty(Shape.Scalar, x.Type, tracked: false);
        Factory.Fill(number, value);
        return Where(mask, number, x);
    }

    private static void Choose<T>(Tensor condition, Tensor a, Tensor b, Tensor result)
        where T : unmanaged
    {
        if (result.Count > 0)
            Choosing.Where(
                result.Sizes.Sizes,
                condition.Data<bool>(), Broadcast.Strides(condition.Sizes, condition.Strides, result.Sizes),
                a.Data<T>(), Broadcast.Strides(a.Sizes, a.Strides, result.Sizes),
                b.Data<T>(), Broadcast.Strides(b.Sizes, b.Strides, result.Sizes),
                result.Data<T>());
        GC.KeepAlive(condition);
        GC.KeepAlive(a);
        GC.KeepAlive(b);
        GC.KeepAlive(result);
    }

    private sealed class WhereNode : Node
    {
        private readonly Saved _condition;

        public WhereNode(Tensor condition, Tensor a, Tensor b)
            : base(a, b) => _condition = Save(condition);

        public override void Backward(Tensor dOut)
        {
            using var zero = Factory.Zeros(Shape.Scalar, dOut.Type);
            if (Needs(0))
                Give(0, Where(_condition.Value, dOut, zero));
            if (Needs(1))
                Give(1, Where(_condition.Value, zero, dOut));
        }
    }

    private sealed class ClampNode : Node
    {
        private readonly Saved _inside;

        public ClampNode(Tensor x, Tensor y)
            : base(x) => _inside = Save(Comparison.Equal(x, y));

        public override void Backward(Tensor dOut)
        {
            using var zero = Factory.Zeros(Shape.Scalar, dOut.Type);
            Give(0, Where(_inside.Value, dOut, zero));
        }
    }
}
