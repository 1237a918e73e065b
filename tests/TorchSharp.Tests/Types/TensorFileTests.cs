using System.IO.Compression;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Types;

/// <summary>Files of single tensors: TorchSharp's own format, byte for byte, and PyTorch's archive.</summary>
public sealed class TensorFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tensor-files").FullName;

    private static readonly ScalarType[] Types =
    [
        ScalarType.Byte, ScalarType.Int8, ScalarType.Int16, ScalarType.Int32, ScalarType.Int64, ScalarType.Float16,
        ScalarType.Float32, ScalarType.Float64, ScalarType.ComplexFloat32, ScalarType.ComplexFloat64, ScalarType.Bool,
        ScalarType.BFloat16,
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_own_format_is_type_rank_sizes_and_bytes()
    {
        using var stream = new MemoryStream();
        tensor(new short[] { 1, -2, 300 }).reshape(3, 1).Save(stream);
        Assert.Equal([2, 2, 3, 1, 1, 0, 0xFE, 0xFF, 0x2C, 0x01], stream.ToArray());
    }

    [Fact]
    public void Large_sizes_take_several_bytes()
    {
        using var stream = new MemoryStream();
        zeros(300, dtype: ScalarType.Byte).Save(stream);
        Assert.Equal([0, 1, 0xAC, 0x02], stream.ToArray()[..4]);
        Assert.Equal(4 + 300, stream.ToArray().Length);
    }

    [Fact]
    public void Every_type_comes_back_from_both_formats()
    {
        foreach (var type in Types)
        {
            var x = tensor(new[] { 0f, 1, 2, 3, 4, 5 }).to_type(type).reshape(2, 3).t();
            var (own, archive) = (Path.Combine(_folder, "own.dat"), Path.Combine(_folder, $"{type}.pt"));
            x.Save(own);
            x.save(archive);
            foreach (var back in new[] { Tensor.Load(own), load(archive) })
            {
                Assert.Equal(type, back.dtype);
                Assert.True(x.Equals(back), $"{type}: {back.str()}");
            }
        }
    }

    [Fact]
    public void Loading_into_a_tensor_checks_type_and_sizes_first()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        ones(2, 3).Save(writer);
        ones(2, 3).Save(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        var target = zeros(2, 3).requires_grad_();
        target.Load(reader, skip: true);
        Assert.Equal(0, target.sum().ToSingle());
        target.Load(reader);
        Assert.Equal(6, target.sum().ToSingle());
        stream.Position = 0;
        var error = Assert.Throws<ArgumentException>(() => zeros(3, 2).Load(reader));
        Assert.Equal("[load] expected a file with the type and the sizes of the tensor, float32 (3, 2), got float32 " +
            "(2, 3); is the model the one that was saved?", error.Message);
        stream.Position = 0;
        Assert.Throws<ArgumentException>(() => zeros(2, 3, dtype: ScalarType.Int32).Load(reader));
    }

    [Fact]
    public void A_file_that_is_cut_off_is_an_error_before_memory_is_taken()
    {
        var error = Assert.Throws<InvalidDataException>(
            () => Tensor.Load(new MemoryStream([6, 2, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF, 0x7F])));
        Assert.StartsWith("[load] expected 17,591,112,237,060 bytes", error.Message);
        Assert.Throws<InvalidDataException>(() => Tensor.Load(new MemoryStream([99, 1, 1])));
        Assert.Throws<InvalidDataException>(() => Tensor.Load(new MemoryStream([6, 100])));
        Assert.ThrowsAny<IOException>(() => Tensor.Load(new MemoryStream([6, 1])));
    }

    [Fact]
    public void Other_files_are_named_as_such()
    {
        var path = Path.Combine(_folder, "text.pt");
        File.WriteAllText(path, "no archive");
        Assert.StartsWith("[load] expected a file that torch.save wrote",
            Assert.Throws<InvalidDataException>(() => load(path)).Message);
        using (var archive = ZipFile.Open(path + ".zip", ZipArchiveMode.Create))
        using (var stream = archive.CreateEntry("x/data.pkl").Open())
            stream.Write([0x80, 2, (byte)'c', (byte)'o', (byte)'s', (byte)'\n']);
        Assert.Throws<InvalidDataException>(() => load(path + ".zip"));
    }

    [Theory]
    [InlineData("cpp.pt")]
    [InlineData("python.pt")]
    public void Files_that_PyTorch_wrote_are_read(string name)
    {
        var x = load(Path.Combine(AppContext.BaseDirectory, "Types", "Files", name));
        Assert.Equal(ScalarType.Float32, x.dtype);
        Assert.True(x.Equals(arange(6, dtype: ScalarType.Float32).reshape(2, 3)), x.str());
    }

    [Fact]
    public void Bytes_go_through_streams()
    {
        using var stream = new MemoryStream();
        var x = arange(5, dtype: ScalarType.Int32);
        x.WriteBytesToStream(stream, 3);
        Assert.Equal(20, stream.Length);
        stream.Position = 0;
        var y = zeros(5, dtype: ScalarType.Int32);
        y.ReadBytesFromStream(stream);
        Assert.True(x.Equals(y));
        Assert.Throws<EndOfStreamException>(() => y.ReadBytesFromStream(stream));
        Assert.Throws<ArgumentOutOfRangeException>(() => y.WriteBytesToStream(stream, 0));
    }

    [Fact]
    public void A_file_of_bytes_becomes_a_tensor()
    {
        var path = Path.Combine(_folder, "raw");
        File.WriteAllBytes(path, [0, 0, 0x80, 0x3F, 0, 0, 0, 0x40]);
        Assert.Equal([1f, 2f], from_file(path, size: 2).data<float>().ToArray());
        Assert.StartsWith("[from_file] expected 3 elements of float32",
            Assert.Throws<InvalidDataException>(() => from_file(path, size: 3)).Message);
    }
}
