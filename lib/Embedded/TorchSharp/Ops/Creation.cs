using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>What the creating functions of the API share: defaults, devices, requires_grad.</summary>
internal static class Creation
{
    public static int ThreadsBetweenOps { get; set; } = 1;

    public static Tensor Zeros(Shape shape, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names) =>
        Finish(Check(device, names, () => Factory.Zeros(shape, dtype ?? Factory.DefaultFloat)), requiresGrad);

    public static Tensor Ones(Shape shape, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names) =>
        Finish(Check(device, names, () => Factory.Full(shape, 1, dtype ?? Factory.DefaultFloat)), requiresGrad);

    public static Tensor Empty(Shape shape, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names) =>
        Finish(Check(device, names, () => Factory.Empty(shape, dtype ?? Factory.DefaultFloat)), requiresGrad);

    public static Tensor Full(
        Shape shape, Scalar value, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names)
    {
        var type = dtype ?? NaturalType(value);
        return Finish(Check(device, names, () => Factory.Full(shape, value, type)), requiresGrad);
    }

    /// <summary>Finds the type of a tensor of one number: the default for fractions, int64 for the others.</summary>
    public static ScalarType NaturalType(Scalar value) =>
        value.Type.IsComplex() ? Factory.DefaultFloat.ComplexType()
        : value.Type.IsFloat() ? Factory.DefaultFloat
        : value.Type == ScalarType.Bool ? ScalarType.Bool : ScalarType.Int64;

    /// <summary>Makes a tensor of the values of a span.</summary>
    public static Tensor Of<T>(
        ReadOnlySpan<T> values,
        Shape shape,
        ScalarType? dtype,
        Device? device,
        bool requiresGrad,
        string[]? names = null)
        where T : unmanaged
    {
        CheckDevice(device, names);
        var result = Factory.From(values, shape);
        if (dtype is { } type && type != result.Type)
        {
            var converted = Conversion.Copy(result, type);
            result.Dispose();
            result = converted;
        }
        return Finish(result, requiresGrad);
    }

    public static Tensor Of<T>(
        T[] values, Shape shape, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names = null)
        where T : unmanaged => Of<T>(values.AsSpan(), shape, dtype, device, requiresGrad, names);

    public static Tensor Of<T>(
        IList<T> values, Shape shape, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names = null)
        where T : unmanaged => values switch
        {
            T[] array => Of<T>(array.AsSpan(), shape, dtype, device, requiresGrad, names),
            List<T> list => Of<T>(CollectionsMarshal.AsSpan(list), shape, dtype, device, requiresGrad, names),
            _ => Of<T>(values.ToArray().AsSpan(), shape, dtype, device, requiresGrad, names),
        };

    /// <summary>Makes a tensor of an array with any number of dimensions.</summary>
    public static Tensor OfArray<T>(
        Array values, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names = null)
        where T : unmanaged
    {
        var shape = new Shape([.. Enumerable.Range(0, values.Rank).Select(d => (long)values.GetLength(d))]);
        ref var first = ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(values));
        var span = MemoryMarshal.CreateReadOnlySpan(ref first, values.Length);
        return Of(span, shape, dtype, device, requiresGrad, names);
    }

    /// <summary>Makes a tensor of an array whose element type is known at run time only.</summary>
    public static Tensor OfAnyArray(
        Array values, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names) =>
        Type.GetTypeCode(values.GetType().GetElementType()) switch
        {
            TypeCode.Single => OfArray<float>(values, dtype, device, requiresGrad, names),
            TypeCode.Double => OfArray<double>(values, dtype, device, requiresGrad, names),
            TypeCode.Int64 => OfArray<long>(values, dtype, device, requiresGrad, names),
            TypeCode.Int32 => OfArray<int>(values, dtype, device, requiresGrad, names),
            TypeCode.Int16 => OfArray<short>(values, dtype, device, requiresGrad, names),
            TypeCode.SByte => OfArray<sbyte>(values, dtype, device, requiresGrad, names),
            TypeCode.Byte => OfArray<byte>(values, dtype, device, requiresGrad, names),
            TypeCode.Boolean => OfArray<bool>(values, dtype, device, requiresGrad, names),
            _ => OfUncommonArray(values, dtype, device, requiresGrad, names),
        };

    private static Tensor OfUncommonArray(
        Array values, ScalarType? dtype, Device? device, bool requiresGrad, string[]? names)
    {
        var element = values.GetType().GetElementType();
        return element == typeof(Half) ? OfArray<Half>(values, dtype, device, requiresGrad, names)
            : element == typeof(BFloat16) ? OfArray<BFloat16>(values, dtype, device, requiresGrad, names)
            : element == typeof((float, float)) ? OfArray<(float, float)>(values, dtype, device, requiresGrad, names)
            : element == typeof(Complex) ? OfArray<Complex>(values, dtype, device, requiresGrad, names)
            : throw new NotSupportedException(
                $"[from_array] expected an array of numbers or bools, got {values.GetType().Name}");
    }

    public static Tensor Finish(Tensor result, bool requiresGrad)
    {
        if (requiresGrad)
            result.requires_grad_();
        return result;
    }

    public static void CheckDevice(Device? device, string[]? names = null)
    {
        if (device is not null && device.type != DeviceType.CPU)
            throw new InvalidOperationException(
                $"[device] expected cpu, got {device}; this engine computes on the CPU (CoursePackages=nuget has " +
                "CUDA)");
        if (names is not null)
            throw new NotSupportedException("[names] expected null: named dimensions are not supported here");
    }

    private static Tensor Check(Device? device, string[]? names, Func<Tensor> make)
    {
        CheckDevice(device, names);
        return make();
    }
}
