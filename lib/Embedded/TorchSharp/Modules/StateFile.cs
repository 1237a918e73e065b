using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// TorchSharp's own file format: the number of tensors, then each one's name, element type, sizes and bytes.
/// Whole numbers are LEB128, names have their length before them, numbers are little-endian and row-major.
/// </summary>
internal static class StateFile
{
    private const int LargestRank = 64;

    public static void Write(BinaryWriter writer, IReadOnlyCollection<KeyValuePair<string, Tensor>> state)
    {
        writer.Write7BitEncodedInt64(state.Count);
        foreach (var (name, tensor) in state)
        {
            writer.Write(name);
            WriteTensor(writer, tensor);
        }
    }

    public static Dictionary<string, Tensor> Read(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt64();
        var state = new Dictionary<string, Tensor>();
        for (var i = 0L; i < count; i++)
            state.Add(reader.ReadString(), ReadTensor(reader));
        return state;
    }

    public static unsafe void WriteTensor(BinaryWriter writer, Tensor tensor)
    {
        writer.Write7BitEncodedInt64((long)tensor.Type);
        writer.Write7BitEncodedInt64(tensor.Rank);
        foreach (var size in tensor.Sizes)
            writer.Write7BitEncodedInt64(size);
        using var dense = tensor.detach().contiguous();
        var bytes = dense.Count * dense.Type.Size();
        for (var start = 0L; start < bytes; start += int.MaxValue)
            writer.Write(new ReadOnlySpan<byte>(First(dense) + start, (int)Math.Min(int.MaxValue, bytes - start)));
    }

    public static unsafe Tensor ReadTensor(BinaryReader reader)
    {
        var type = (ScalarType)reader.Read7BitEncodedInt64();
        var rank = reader.Read7BitEncodedInt64();
        if (!Enum.IsDefined(type) || rank is < 0 or > LargestRank)
            throw new InvalidDataException(
                $"[load] expected an element type and at most {LargestRank} dimensions, got {(long)type} and {rank}; " +
                "is this a file that save wrote?");
        var sizes = new long[rank];
        for (var d = 0; d < sizes.Length; d++)
            sizes[d] = reader.Read7BitEncodedInt64();
        var tensor = Factory.Empty(new Shape(sizes), type, tracked: false);
        var bytes = tensor.Count * type.Size();
        for (var start = 0L; start < bytes; start += int.MaxValue)
            reader.BaseStream.ReadExactly(new Span<byte>(First(tensor) + start,
                (int)Math.Min(int.MaxValue, bytes - start)));
        return tensor;
    }

    private static unsafe byte* First(Tensor tensor) =>
        tensor.Block.Memory + (tensor.Offset * tensor.Type.Size());
}
