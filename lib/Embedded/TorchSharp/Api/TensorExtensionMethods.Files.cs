using TorchSharp.Autograd;
using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    /// <summary>Writes the tensor in TorchSharp's own format: type, sizes, elements.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <param name="writer">Where to.</param>
    public static void Save(this Tensor tensor, BinaryWriter writer) => TensorFile.Write(writer, tensor);

    /// <inheritdoc cref="Save(Tensor, BinaryWriter)"/>
    /// <param name="tensor">The tensor.</param>
    /// <param name="stream">Where to; it is closed afterwards.</param>
    public static void Save(this Tensor tensor, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        tensor.Save(writer);
    }

    /// <inheritdoc cref="Save(Tensor, BinaryWriter)"/>
    /// <param name="tensor">The tensor.</param>
    /// <param name="location">The file, which is replaced.</param>
    public static void Save(this Tensor tensor, string location) =>
        WholeFile.Write(location, tensor.Save);

    /// <summary>Reads the elements of this tensor in the format that <c>Save</c> writes.</summary>
    /// <param name="tensor">The tensor, whose type and sizes must be those of the file.</param>
    /// <param name="reader">Where they stand.</param>
    /// <param name="skip">Whether to read past them and leave the tensor as it is.</param>
    /// <exception cref="ArgumentException">Another type or other sizes.</exception>
    public static void Load(this Tensor tensor, BinaryReader reader, bool skip = false)
    {
        var (type, sizes) = TensorFile.ReadHead(reader);
        if (type != tensor.Type)
            throw Mismatch($"{tensor.Type.Name()} {tensor.Sizes}", $"{type.Name()} {sizes}");
        LoadElements(tensor, reader, type, sizes, skip);
    }

    /// <summary>Reads a tensor in the format that <c>Save</c> writes.</summary>
    /// <param name="reader">Where it stands.</param>
    /// <param name="skip">Whether to read past it and return zeros of its type and sizes.</param>
    /// <exception cref="InvalidDataException">It is none, or cut off.</exception>
    public static Tensor Load(BinaryReader reader, bool skip = false)
    {
        Tensor? result = null;
        Load(ref result, reader, skip);
        return result!;
    }

    /// <summary>Reads a tensor, or the elements of one that is there, in the format that <c>Save</c> writes.</summary>
    /// <param name="tensor">The tensor; made when null.</param>
    /// <param name="reader">Where it stands.</param>
    /// <param name="skip">Whether to read past the elements.</param>
    /// <exception cref="ArgumentException">Other sizes, or another type.</exception>
    public static void Load(ref Tensor? tensor, BinaryReader reader, bool skip = false)
    {
        if (tensor is null && !skip)
        {
            tensor = TensorFile.Read(reader);
            return;
        }
        var (type, sizes) = TensorFile.ReadHead(reader);
        if (tensor is null)
        {
            TensorFile.Skip(reader, type, sizes);
            tensor = Factory.Zeros(sizes, type);
            return;
        }
        if (type != tensor.Type && !skip)
            throw Mismatch($"{tensor.Type.Name()} {tensor.Sizes}", $"{type.Name()} {sizes}");
        LoadElements(tensor, reader, type, sizes, skip);
    }

    private static void LoadElements(Tensor tensor, BinaryReader reader, ScalarType type, Shape sizes, bool skip)
    {
        if (skip)
        {
            TensorFile.Skip(reader, type, sizes);
            return;
        }
        if (sizes != tensor.Sizes)
            throw Mismatch($"{tensor.Type.Name()} {tensor.Sizes}", $"{type.Name()} {sizes}");
        using var mode = GradMode.Set(false);
        tensor.ReadBytesFromStream(reader.BaseStream);
    }

    private static ArgumentException Mismatch(string tensor, string file) => new(
        $"[load] expected a file with the type and the sizes of the tensor, {tensor}, got {file}; is the model the " +
        "one that was saved?");
}
