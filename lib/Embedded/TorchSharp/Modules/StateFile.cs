using TorchSharp.Ops;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// TorchSharp's own file format: the number of tensors, then each one's name, element type, sizes and bytes.
/// Whole numbers are LEB128, names have their length before them, numbers are little-endian and row-major.
/// </summary>
internal static class StateFile
{
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

    public static void WriteTensor(BinaryWriter writer, Tensor tensor) => TensorFile.Write(writer, tensor);

    public static Tensor ReadTensor(BinaryReader reader) => TensorFile.Read(reader, tracked: false);
}
