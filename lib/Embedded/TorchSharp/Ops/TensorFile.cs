using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// One tensor in TorchSharp's own format: element type, number of dimensions and sizes as LEB128 numbers, then the
/// elements, little-endian and row-major.
/// </summary>
internal static unsafe class TensorFile
{
    private const int LargestRank = 64;
    private const int Portion = 1 << 20;

    public static void Write(BinaryWriter writer, Tensor tensor)
    {
        writer.Write7BitEncodedInt64((long)tensor.Type);
        writer.Write7BitEncodedInt64(tensor.Rank);
        foreach (var size in tensor.Sizes)
            writer.Write7BitEncodedInt64(size);
        writer.Flush();
        WriteElements(writer.BaseStream, tensor, Portion);
    }

    /// <summary>Reads type and sizes; the elements follow.</summary>
    public static (ScalarType Type, Shape Sizes) ReadHead(BinaryReader reader)
    {
        var type = (ScalarType)reader.Read7BitEncodedInt64();
        var rank = reader.Read7BitEncodedInt64();
        if (!Enum.IsDefined(type) || rank is < 0 or > LargestRank)
            throw new InvalidDataException(
                $"[load] expected an element type and at most {LargestRank} dimensions, got {(long)type} and {rank}; " +
                "is this a file that Save wrote?");
        var sizes = new long[rank];
        for (var d = 0; d < sizes.Length; d++)
            sizes[d] = reader.Read7BitEncodedInt64();
        return (type, new Shape(sizes));
    }

    /// <summary>Reads a tensor. The file must hold its bytes before memory for them is asked for.</summary>
    public static Tensor Read(BinaryReader reader, bool tracked = true)
    {
        var (type, sizes) = ReadHead(reader);
        CheckLeft(reader.BaseStream, type, sizes);
        var tensor = Factory.Empty(sizes, type, tracked);
        ReadElements(reader.BaseStream, tensor, Portion);
        return tensor;
    }

    /// <summary>Passes over the elements of a tensor.</summary>
    public static void Skip(BinaryReader reader, ScalarType type, Shape sizes)
    {
        CheckLeft(reader.BaseStream, type, sizes);
        var buffer = new byte[Portion];
        for (var left = sizes.Count * type.Size(); left > 0;)
        {
            var count = (int)Math.Min(left, buffer.Length);
            reader.BaseStream.ReadExactly(buffer, 0, count);
            left -= count;
        }
    }

    public static void WriteElements(Stream stream, Tensor tensor, int bufferSize)
    {
        using var dense = tensor.IsDense
            ? new Tensor(tensor, tracked: false)
            : Conversion.Temporary(tensor, tensor.Type);
        var bytes = dense.Count * dense.Type.Size();
        for (var start = 0L; start < bytes; start += bufferSize)
            stream.Write(new ReadOnlySpan<byte>(First(dense) + start, (int)Math.Min(bufferSize, bytes - start)));
        GC.KeepAlive(dense);
    }

    public static void ReadElements(Stream stream, Tensor tensor, int bufferSize)
    {
        using var dense = tensor.IsDense
            ? new Tensor(tensor, tracked: false)
            : Factory.Empty(tensor.Sizes, tensor.Type, tracked: false);
        var bytes = dense.Count * dense.Type.Size();
        for (var start = 0L; start < bytes; start += bufferSize)
            stream.ReadExactly(new Span<byte>(First(dense) + start, (int)Math.Min(bufferSize, bytes - start)));
        if (!tensor.IsDense)
            Conversion.Move(dense, tensor);
        GC.KeepAlive(dense);
    }

    private static byte* First(Tensor tensor) => tensor.Block.Memory + (tensor.Offset * tensor.Type.Size());

    private static void CheckLeft(Stream stream, ScalarType type, Shape sizes)
    {
        var bytes = Factory.CheckedCount(sizes) * type.Size();
        if (stream.CanSeek && stream.Length - stream.Position < bytes)
            throw new InvalidDataException(
                $"[load] expected {bytes:N0} bytes for {type.Name()} of shape {sizes}, got the end of the file after " +
                $"{stream.Length - stream.Position:N0}; was it cut off?");
    }
}
