using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Copies and element-type conversions.</summary>
internal static unsafe class Conversion
{
    /// <summary>Gets the tensor in an element type: itself when it has it already.</summary>
    public static Tensor To(Tensor x, ScalarType type)
    {
        if (x.Type == type)
            return x;
        var result = Copy(x, type);
        return !type.IsInteger() && Tape.Wants(x) ? Tape.Record(result, new ToNode(x)) : result;
    }

    /// <summary>Copies the values into a new dense tensor; gradients flow through.</summary>
    public static Tensor Clone(Tensor x)
    {
        var result = Copy(x);
        return Tape.Wants(x) ? Tape.Record(result, new CloneNode(x)) : result;
    }

    /// <summary>Gets a dense tensor: itself when it is dense already.</summary>
    public static Tensor Dense(Tensor x) => x.IsDense ? x : Clone(x);

    /// <summary>Copies the values; the copy is outside of the graph.</summary>
    public static Tensor Copy(Tensor x) => Copy(x, x.Type);

    /// <summary>Copies and converts the values; the copy is outside of the graph.</summary>
    public static Tensor Copy(Tensor x, ScalarType type)
    {
        var result = Factory.Empty(x.Sizes, type);
        Move(x, result);
        return result;
    }

    /// <summary>Copies and converts the values for use inside one op: no scope, no count.</summary>
    public static Tensor Temporary(Tensor x, ScalarType type)
    {
        var result = Factory.Empty(x.Sizes, type, tracked: false);
        Move(x, result);
        return result;
    }

    /// <summary>Writes the values of one tensor over another of the same shape (strides may broadcast).</summary>
    public static void Move(Tensor source, Tensor target)
    {
        var from = Broadcast.Strides(source.Sizes, source.Strides, target.Sizes);
        if (target.Count == 0)
            return;
        if (source.Type == target.Type)
            CopyBits(source, from, target);
        else if (source.Type.IsPlain() && target.Type.IsPlain())
            Convert(source, from, target);
        else
            OtherConversions.Run(source, from, target);
        GC.KeepAlive(source);
        GC.KeepAlive(target);
    }

    private static void CopyBits(Tensor source, long[] from, Tensor target)
    {
        var sizes = target.Sizes.Sizes;
        if (source.IsDense && target.IsDense && source.Count == target.Count)
        {
            var size = target.Type.Size();
            var bytes = target.Count * size;
            var first = source.Block.Memory + (source.Offset * size);
            Buffer.MemoryCopy(first, target.Block.Memory + (target.Offset * size), bytes, bytes);
            return;
        }
        switch (target.Type.Size())
        {
            case 1: Copying.Copy(sizes, source.Data<byte>(), from, target.Data<byte>(), target.Strides); break;
            case 2: Copying.Copy(sizes, source.Data<short>(), from, target.Data<short>(), target.Strides); break;
            case 4: Copying.Copy(sizes, source.Data<int>(), from, target.Data<int>(), target.Strides); break;
            case 8: Copying.Copy(sizes, source.Data<long>(), from, target.Data<long>(), target.Strides); break;
            default: Copying.Copy(sizes, source.Data<Complex>(), from, target.Data<Complex>(), target.Strides); break;
        }
    }

    private static void Convert(Tensor source, long[] from, Tensor target)
    {
        switch (source.Type)
        {
            case ScalarType.Float32: ConvertFrom<float>(source, from, target); break;
            case ScalarType.Float64: ConvertFrom<double>(source, from, target); break;
            case ScalarType.Int64: ConvertFrom<long>(source, from, target); break;
            case ScalarType.Int32: ConvertFrom<int>(source, from, target); break;
            case ScalarType.Int16: ConvertFrom<short>(source, from, target); break;
            case ScalarType.Int8: ConvertFrom<sbyte>(source, from, target); break;
            default: ConvertFrom<byte>(source, from, target); break;
        }
    }

    private static void ConvertFrom<T>(Tensor source, long[] from, Tensor target)
        where T : unmanaged, INumber<T>
    {
        switch (target.Type)
        {
            case ScalarType.Float32: Run<T, float>(source, from, target); break;
            case ScalarType.Float64: Run<T, double>(source, from, target); break;
            case ScalarType.Int64: Run<T, long>(source, from, target); break;
            case ScalarType.Int32: Run<T, int>(source, from, target); break;
            case ScalarType.Int16: Run<T, short>(source, from, target); break;
            case ScalarType.Int8: Run<T, sbyte>(source, from, target); break;
            case ScalarType.Byte: Run<T, byte>(source, from, target); break;
            case ScalarType.Bool:
                Elementwise.Unary<T, bool, Converting.ToBool<T>>(
                    target.Sizes.Sizes, source.Data<T>(), from, target.Data<bool>(), target.Strides);
                break;
            default: throw DTypes.Unsupported(target.Type);
        }
    }

    private static void Run<TIn, TOut>(Tensor source, long[] from, Tensor target)
        where TIn : unmanaged, INumber<TIn>
        where TOut : unmanaged, INumber<TOut> =>
        Elementwise.Unary<TIn, TOut, Converting.Numbers<TIn, TOut>>(
            target.Sizes.Sizes, source.Data<TIn>(), from, target.Data<TOut>(), target.Strides);

    // Give converts the gradient back to the type of the input.
    private sealed class ToNode(Tensor x) : Node(x)
    {
        public override void Backward(Tensor dOut) => Give(0, dOut);
    }

    private sealed class CloneNode(Tensor x) : Node(x)
    {
        public override void Backward(Tensor dOut) => Give(0, dOut);
    }
}
