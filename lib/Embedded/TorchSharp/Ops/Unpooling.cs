using System.Numerics;
using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>The reverse of max pooling: elements go back to where they were, all other places are zero.</summary>
internal static unsafe class Unpooling
{
    /// <summary>y[indices[i]] = x[i] in each channel; dx = dOut at the indices.</summary>
    public static Tensor Of(
        string op, int rank, Tensor x, Tensor indices, long[] kernel, long[]? stride, long[]? padding, long[]? size)
    {
        if (x.Rank != rank + 1 && x.Rank != rank + 2)
            throw new ArgumentException(
                $"[{op}] expected an input of {rank + 1} or {rank + 2} dimensions, got shape {x.Sizes}");
        if (indices.Sizes != x.Sizes || indices.Type != ScalarType.Int64 || !x.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected floating-point numbers and an int64 index for each of them, got {x.Type.Name()} " +
                $"{x.Sizes} and {indices.Type.Name()} {indices.Sizes}");
        if (x.Type.IsShortFloat())
        {
            var wide = Conversion.To(x, ScalarType.Float32);
            return Conversion.To(Of(op, rank, wide, indices, kernel, stride, padding, size), x.Type);
        }
        kernel = ConvWindow.Each(op, "a kernel size", kernel, rank, 1, 1);
        stride = stride is null or [] ? kernel : ConvWindow.Each(op, "a stride", stride, rank, 1, 1);
        padding = ConvWindow.Each(op, "a padding", padding, rank, 0, 0);
        var shape = new Shape([.. x.Sizes.Sizes[..^rank], .. Size(op, rank, x, kernel, stride, padding, size)]);
        var places = Places(op, rank, indices, shape);
        var y = Factory.Zeros(shape, x.Type);
        using (var dense = x.IsDense ? new Tensor(x, tracked: false) : Conversion.Temporary(x, x.Type))
            if (x.Type == ScalarType.Float32)
                Put<float>(rank, dense, places, y);
            else
                Put<double>(rank, dense, places, y);
        return Tape.Wants(x) ? Tape.Record(y, new UnpoolNode(op, rank, x, places)) : y;
    }

    private static long[] Size(
        string op, int rank, Tensor x, long[] kernel, long[] stride, long[] padding, long[]? wanted)
    {
        long[] usual = [.. Enumerable.Range(0, rank).Select(d =>
            checked(((x.Sizes[x.Rank - rank + d] - 1) * stride[d]) - (2 * padding[d]) + kernel[d]))];
        if (wanted is not null)
        {
            long[] last = wanted.Length == x.Rank ? wanted[^rank..] : wanted;
            if (last.Length != rank || last.Where((s, d) => Math.Abs(s - usual[d]) >= stride[d]).Any())
                throw new ArgumentException(
                    $"[{op}] expected an output size less than a stride from {new Shape(usual)} for input {x.Sizes}, " +
                    $"got {new Shape(wanted)}; stride {new Shape(stride)}");
            usual = last;
        }
        var plane = 1L;
        foreach (var size in usual)
            plane = size > 0 ? checked(plane * size) : -1;
        return plane is > 0 and <= int.MaxValue
            ? usual
            : throw new ArgumentException(
                $"[{op}] expected an output with elements, got size {new Shape(usual)} for input {x.Sizes}, kernel " +
                $"{new Shape(kernel)}, padding {new Shape(padding)}");
    }

    /// <summary>Checks every index, and makes it an int.</summary>
    private static Tensor Places(string op, int rank, Tensor indices, Shape shape)
    {
        var plane = 1L;
        foreach (var size in shape.Sizes[^rank..])
            plane *= size;
        using var wide = Conversion.Temporary(indices, ScalarType.Int64);
        for (var i = 0L; i < wide.Count; i++)
        {
            var place = wide.Data<long>()[i];
            if (place < 0 || place >= plane)
                throw new ArgumentOutOfRangeException(
                    nameof(indices), $"[{op}] expected indices from 0 to {plane - 1} for an output of {shape}, got " +
                        $"{place} in indices {indices.Sizes}; output_size?");
        }
        return Conversion.Copy(wide, ScalarType.Int32);
    }

    private static void Put<T>(int rank, Tensor x, Tensor places, Tensor y)
        where T : unmanaged, INumber<T>
    {
        var (count, plane) = (1L, 1L);
        for (var d = x.Rank - rank; d < x.Rank; d++)
            (count, plane) = (count * x.Sizes[d], plane * y.Sizes[d]);
        var (from, at, to) = ((nint)x.Data<T>(), (nint)places.Data<int>(), (nint)y.Data<T>());
        for (var i = 0L; i < x.Count; i++)
            ((T*)to)[(i / count * plane) + ((int*)at)[i]] = ((T*)from)[i];
        GC.KeepAlive(places);
        GC.KeepAlive(y);
    }

    private sealed class UnpoolNode : Node
    {
        private readonly int _rank;
        private readonly Saved _places;

        public UnpoolNode(string op, int rank, Tensor x, Tensor places)
            : base(x) => (Name, _rank, _places) = (op, rank, Save(places));

        public override string Name { get; }

        public override void Backward(Tensor dOut) => Give(0, MaxPooling.Gather(_rank, dOut, _places.Value));
    }
}
