using System.IO.Compression;
using TorchSharp.Autograd;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// The file of <c>torch.save</c>: a zip archive of a TorchScript module whose parameter "0" is the tensor, as PyTorch's
/// C++ library writes it. In Python, <c>getattr(torch.jit.load(file), "0")</c> reads it. Tensors that Python's
/// <c>torch.save</c> wrote are read too.
/// </summary>
internal static class ScriptArchive
{
    // What zip compression can do at most; a larger claim asks for memory that the file does not fill.
    private const long LargestRatio = 1032;

    private const string Code =
        "class Module(Module):\n  __parameters__ = [\"0\", ]\n  __buffers__ = []\n  __annotations__ = []\n" +
        "  __annotations__[\"0\"] = Tensor\n";

    private static readonly Dictionary<string, ScalarType> StorageNames = new()
    {
        ["torch.FloatStorage"] = ScalarType.Float32,
        ["torch.DoubleStorage"] = ScalarType.Float64,
        ["torch.HalfStorage"] = ScalarType.Float16,
        ["torch.BFloat16Storage"] = ScalarType.BFloat16,
        ["torch.LongStorage"] = ScalarType.Int64,
        ["torch.IntStorage"] = ScalarType.Int32,
        ["torch.ShortStorage"] = ScalarType.Int16,
        ["torch.CharStorage"] = ScalarType.Int8,
        ["torch.ByteStorage"] = ScalarType.Byte,
        ["torch.BoolStorage"] = ScalarType.Bool,
        ["torch.ComplexFloatStorage"] = ScalarType.ComplexFloat32,
        ["torch.ComplexDoubleStorage"] = ScalarType.ComplexFloat64,
    };

    public static void Save(Tensor tensor, string location)
    {
        _ = tensor.Block;
        WholeFile.Write(location, file => Write(tensor, location, file));
    }

    private static void Write(Tensor tensor, string location, Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        var folder = Path.GetFileNameWithoutExtension(location);
        folder = folder.Length == 0 ? "archive" : folder;
        using (var stream = Entry(archive, $"{folder}/data/0"))
            TensorFile.WriteElements(stream, tensor, 1 << 20);
        Put(archive, $"{folder}/data.pkl", Describe(tensor));
        Put(archive, $"{folder}/code/__torch__.py", System.Text.Encoding.UTF8.GetBytes(Code));
        Put(archive, $"{folder}/constants.pkl", new Pickler().Codes(")").Finish());
        Put(archive, $"{folder}/version", "3\n"u8.ToArray());
    }

    public static Tensor Load(string location)
    {
        using var file = File.OpenRead(location);
        using var archive = Open(file, location);
        var pickle = archive.Entries.FirstOrDefault(e => e.FullName.EndsWith("/data.pkl", StringComparison.Ordinal))
            ?? throw NoTensor(location);
        var root = new Unpickler(Bytes(pickle)).Read();
        if (root is Unpickler.Item { State: { Count: > 0 } fields })
            root = fields.GetValueOrDefault("0") ?? fields.Values.FirstOrDefault(IsTensor);
        if (!IsTensor(root))
            throw NoTensor(location);
        var folder = pickle.FullName[..^"data.pkl".Length];
        return Rebuild(((Unpickler.Item)root!).Arguments, archive, folder, location);
    }

    private static byte[] Describe(Tensor tensor)
    {
        var storage = StorageNames.First(pair => pair.Value == tensor.Type).Key["torch.".Length..];
        var pickler = new Pickler().Global("__torch__", "Module").Codes(")\u0081}(").Text("0");
        pickler.Global("torch._utils", "_rebuild_tensor_v2").Codes("((").Text("storage").Global("torch", storage);
        pickler.Text("0").Text("cpu").Integer(tensor.Count).Codes("tQ").Integer(0).Integers(tensor.Sizes);
        pickler.Integers(tensor.Sizes.RowMajorStrides());
        pickler.Codes(tensor.requires_grad ? "\u0088" : "\u0089");
        return pickler.Global("collections", "OrderedDict").Codes(")RtRub").Finish();
    }

    private static ZipArchive Open(Stream file, string location)
    {
        try
        {
            return new ZipArchive(file, ZipArchiveMode.Read);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException(
                $"[load] expected a file that torch.save wrote (a zip archive), got another kind: {location}; " +
                "Tensor.Load reads what Tensor.Save wrote", error);
        }
    }

    private static bool IsTensor(object? item) =>
        item is Unpickler.Item { Name: "torch._utils._rebuild_tensor_v2", Arguments.Length: >= 5 };

    private static Tensor Rebuild(object?[] arguments, ZipArchive archive, string folder, string location)
    {
        if (arguments is not [Unpickler.Item { Name: "storage", Arguments: { Length: >= 5 } storage }, long offset,
                object?[] sizes, object?[] strides, bool needsGrad, ..]
            || storage[1] is not Unpickler.Global kind || !StorageNames.TryGetValue(kind.Name, out var type)
            || storage[2] is not string key || storage[4] is not long count)
            throw NoTensor(location);
        var entry = archive.GetEntry($"{folder}data/{key}") ?? throw NoTensor(location);
        if (count < 0 || count > entry.Length / type.Size() || entry.Length / LargestRatio > entry.CompressedLength)
            throw new InvalidDataException(
                $"[load] expected {count} elements of {type.Name()} in {entry.FullName}, got {entry.Length} bytes: " +
                location);
        using var memory = Factory.Empty(new Shape(count), type, tracked: false);
        using (var stream = entry.Open())
            TensorFile.ReadElements(stream, memory, 1 << 20);
        return View(memory, offset, [.. sizes.Cast<long>()], [.. strides.Cast<long>()], needsGrad, location);
    }

    private static Tensor View(
        Tensor memory, long offset, long[] sizes, long[] strides, bool needsGrad, string location)
    {
        var shape = new Shape(sizes);
        var fits = sizes.Length == strides.Length && offset >= 0 && Factory.CheckedCount(shape) >= 0;
        var last = (Int128)offset;
        for (var d = 0; fits && d < sizes.Length; d++)
        {
            fits = strides[d] >= 0;
            last += (Int128)Math.Max(0, sizes[d] - 1) * strides[d];
        }
        if (!fits || (shape.Count > 0 && last >= memory.Count))
            throw new InvalidDataException(
                $"[load] expected sizes and strides within {memory.Count} elements, got {shape} with strides " +
                $"{new Shape(strides)} from {offset}: {location}");
        using var mode = GradMode.Set(false);
        using var view = new Tensor(memory.Block.AddReference(), shape, strides, offset, memory.Type, tracked: false);
        return Creation.Finish(Conversion.Copy(view), needsGrad);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        const long Largest = 1 << 26;
        if (entry.Length > Largest)
            throw new InvalidDataException($"[load] expected a description of at most {Largest} bytes in " +
                $"{entry.FullName}, got {entry.Length}");
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Entry(ZipArchive archive, string name) =>
        archive.CreateEntry(name, CompressionLevel.NoCompression).Open();

    private static void Put(ZipArchive archive, string name, byte[] content)
    {
        using var stream = Entry(archive, name);
        stream.Write(content);
    }

    private static InvalidDataException NoTensor(string location) => new(
        $"[load] expected a file with one tensor, as torch.save writes it, got something else: {location}");
}
