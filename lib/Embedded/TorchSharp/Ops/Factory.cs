using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Makes fresh tensors.</summary>
internal static unsafe class Factory
{
    private const long LargestCount = long.MaxValue / 16;

    /// <summary>Gets or sets the floating-point type that numbers without a type of their own become.</summary>
    public static ScalarType DefaultFloat { get; set; } = ScalarType.Float32;

    /// <summary>Makes a dense tensor whose values are not set yet.</summary>
    public static Tensor Empty(Shape shape, ScalarType type, bool tracked = true)
    {
        var count = CheckedCount(shape);
        return new Tensor(new Block(count * type.Size()), shape, shape.RowMajorStrides(), 0, type, tracked);
    }

    public static Tensor Zeros(Shape shape, ScalarType type)
    {
        var result = Empty(shape, type);
        // Blocks are as large as a multiple of eight bytes.
        Kernels.Copying.Fill((long*)result.Block.Memory, ((result.Count * type.Size()) + 7) / 8, 0L);
        return result;
    }

    /// <summary>
    /// Makes a tensor whose values are not set yet, with its dimensions in memory in the order of another's: beside a
    /// transposed operand, the result can be transposed back without a copy.
    /// </summary>
    public static Tensor InOrderOf(Tensor other, Shape shape)
    {
        var (strides, step) = (new long[shape.Rank], 1L);
        foreach (var d in Enumerable.Range(0, shape.Rank).OrderByDescending(d => other.Strides[d]).Reverse())
            (strides[d], step) = (step, step * Math.Max(1, shape[d]));
        // Rows stay whole, whatever the other one is.
        return shape.Rank > 0 && strides[^1] == 1
            ? new Tensor(new Block(CheckedCount(shape) * other.Type.Size()), shape, strides, 0, other.Type)
            : Empty(shape, other.Type);
    }

    public static Tensor Full(Shape shape, Scalar value, ScalarType type)
    {
        var result = Empty(shape, type);
        Fill(result, value);
        return result;
    }

    /// <summary>
    /// Makes a tensor without dimensions for one op: the number in the type that suits the other operand.
    /// </summary>
    public static Tensor Operand(Scalar value, Tensor other)
    {
        var result = Empty(Shape.Scalar, TypeBeside(value, other.Type), tracked: false);
        Fill(result, value);
        return result;
    }

    /// <summary>Finds the type of "tensor op number": the tensor's, unless the number's family is higher.</summary>
    public static ScalarType TypeBeside(Scalar value, ScalarType tensor)
    {
        if (tensor.Family() >= value.Type.Family())
            return tensor;
        return value.Type.IsComplex()
            ? (tensor.IsFloat() ? tensor : DefaultFloat).ComplexType()
            : value.Type.IsFloat() ? DefaultFloat : ScalarType.Int64;
    }

    public static Tensor From<T>(ReadOnlySpan<T> values, Shape shape)
        where T : unmanaged
    {
        if (values.Length != shape.Count)
            throw new ArgumentException(
                $"[tensor] expected {shape.Count} values for shape {shape}, got {values.Length}; check the dimensions");
        var result = Empty(shape, DTypes.Of<T>());
        values.CopyTo(new Span<T>(result.Data<T>(), values.Length));
        GC.KeepAlive(result);
        return result;
    }

    /// <summary>Makes start, start + step, ... below the end.</summary>
    public static Tensor Range(Scalar start, Scalar end, Scalar step, ScalarType type)
    {
        var (from, by) = (start.ToDouble(), step.ToDouble());
        var span = end.ToDouble() - from;
        if (by == 0 || double.IsNaN(span / by) || double.IsInfinity(span / by))
            throw new ArgumentException($"[arange] expected a finite step other than 0, got {from}, " +
                $"{end.ToDouble()}, {by}");
        if (span / by < 0)
            throw new ArgumentException(
                $"[arange] expected a step that leads from {from} to {end.ToDouble()}, got {by}; change its sign?");
        var count = (long)Math.Ceiling(span / by);
        using var values = Empty(new Shape(count), type.IsFloat() ? ScalarType.Float64 : ScalarType.Int64);
        if (type.IsFloat())
            for (var i = 0L; i < count; i++)
                values.Data<double>()[i] = from + (i * by);
        else
            for (var i = 0L; i < count; i++)
                values.Data<long>()[i] = start.ToInt64() + (i * step.ToInt64());
        return Conversion.Copy(values, type);
    }

    /// <summary>Makes evenly spaced numbers, both ends included; symmetric like PyTorch's.</summary>
    public static Tensor Linspace(double start, double end, long steps, ScalarType type)
    {
        if (steps < 0)
            throw new ArgumentException($"[linspace] expected steps >= 0, got {steps}");
        using var values = Empty(new Shape(steps), ScalarType.Float64);
        var step = steps > 1 ? (end - start) / (steps - 1) : 0;
        for (var i = 0L; i < steps; i++)
            values.Data<double>()[i] = i < steps / 2 ? start + (i * step) : end - ((steps - 1 - i) * step);
        if (steps == 1)
            values.Data<double>()[0] = start;
        return Conversion.Copy(values, type);
    }

    public static Tensor Eye(long rows, long columns, ScalarType type)
    {
        var result = Zeros(new Shape(rows, columns), type);
        using var diagonal = new Tensor(
            result.Block.AddReference(), new Shape(Math.Min(rows, columns)), [columns + 1], 0, type, tracked: false);
        Fill(diagonal, 1);
        return result;
    }

    /// <summary>Sets every element of a tensor, dense or not.</summary>
    public static void Fill(Tensor target, Scalar value)
    {
        switch (target.Type)
        {
            case ScalarType.Float32: Set(target, (float)value.ToDouble()); break;
            case ScalarType.Float64: Set(target, value.ToDouble()); break;
            case ScalarType.Int64: Set(target, value.ToInt64()); break;
            case ScalarType.Int32: Set(target, (int)value.ToInt64()); break;
            case ScalarType.Int16: Set(target, (short)value.ToInt64()); break;
            case ScalarType.Int8: Set(target, (sbyte)value.ToInt64()); break;
            case ScalarType.Byte: Set(target, (byte)value.ToInt64()); break;
            case ScalarType.Bool: Set(target, value.ToBoolean()); break;
            case ScalarType.Float16: Set(target, (Half)(float)value.ToDouble()); break;
            case ScalarType.BFloat16: Set(target, (BFloat16)value.ToDouble()); break;
            case ScalarType.ComplexFloat32: Set(target, value.ToComplexFloat32()); break;
            case ScalarType.ComplexFloat64: Set(target, value.ToComplexFloat64()); break;
            default: throw DTypes.Unsupported(target.Type);
        }
    }

    private static void Set<T>(Tensor target, T value)
        where T : unmanaged
    {
        if (target.IsDense)
            Kernels.Copying.Fill(target.Data<T>(), target.Count, value);
        else
            Kernels.Copying.Fill(target.Sizes.Sizes, target.Data<T>(), target.Strides, value);
        GC.KeepAlive(target);
    }

    /// <summary>Makes a tensor with given strides whose values are not set yet.</summary>
    public static Tensor Strided(Shape shape, long[] strides, ScalarType type)
    {
        var fits = strides.Length == shape.Rank && strides.All(s => s >= 0);
        var last = 0L;
        for (var d = 0; fits && d < strides.Length; d++)
        {
            var span = (Int128)Math.Max(0, shape[d] - 1) * strides[d];
            fits = span <= LargestCount - last;
            last += fits ? (long)span : 0;
        }
        if (!fits)
            throw new ArgumentException(
                $"[empty_strided] expected one stride >= 0 for each size of {shape}, and memory that can hold them, " +
                $"got {new Shape(strides)}");
        var bytes = CheckedCount(shape) == 0 ? 0 : (last + 1) * type.Size();
        return new Tensor(new Block(bytes), shape, strides, 0, type);
    }

    /// <summary>Counts elements; no size may be negative and the product must be a number.</summary>
    public static long CheckedCount(Shape shape)
    {
        var count = 1L;
        foreach (var size in shape.Sizes)
        {
            if (size < 0)
                throw new ArgumentException($"[tensor] expected sizes >= 0, got {shape}");
            if (size != 0 && count > LargestCount / size)
                throw new ArgumentException($"[tensor] expected a shape that memory can hold, got {shape}");
            count *= size;
        }
        return count;
    }
}
