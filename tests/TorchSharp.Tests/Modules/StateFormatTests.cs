using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>
/// TorchSharp's own file format, byte by byte: the number of tensors; each one's name (length first), element type,
/// number of dimensions and sizes as LEB128; then its values, little-endian, row-major.
/// </summary>
public sealed class StateFormatTests
{
    [Fact]
    public void The_bytes_are_those_of_the_genuine_package()
    {
        using var stream = new MemoryStream();
        Known().save(stream);
        Assert.Equal(KnownBytes(), stream.ToArray());
    }

    [Fact]
    public void A_file_of_the_genuine_package_is_read()
    {
        var model = nn.Linear(2, 1);
        model.load(new MemoryStream(KnownBytes()));
        Assert.Equal([1.5f, -2f], model.weight!.data<float>().ToArray());
        Assert.Equal([0.25f], model.bias!.data<float>().ToArray());
    }

    [Fact]
    public void Element_types_and_long_sizes_have_their_numbers()
    {
        var state = new Dictionary<string, Tensor>
        {
            ["a"] = tensor(7L),
            ["b"] = zeros(0, 300, dtype: float64),
            ["c"] = tensor(new byte[] { 3 }),
            ["d"] = tensor(new[] { true }),
            ["e"] = ones(1).to(float16),
            ["f"] = ones(1).to(bfloat16),
        };
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
            nn.Module.save_state_dict(writer, state, skip: ["c"]);
        byte[] expected =
        [
            5,
            1, (byte)'a', 4, 0, 7, 0, 0, 0, 0, 0, 0, 0,
            1, (byte)'b', 7, 2, 0, 0xAC, 0x02,
            1, (byte)'d', 11, 1, 1, 1,
            1, (byte)'e', 5, 1, 1, 0x00, 0x3C,
            1, (byte)'f', 15, 1, 1, 0x80, 0x3F,
        ];
        Assert.Equal(expected, stream.ToArray());
    }

    [Fact]
    public void Names_can_be_skipped_and_what_was_loaded_is_told()
    {
        var (from, to) = (nn.Linear(2, 2), nn.Linear(2, 2));
        var before = to.bias!.data<float>().ToArray();
        using var stream = new MemoryStream();
        from.save(stream);
        var loaded = new Dictionary<string, bool>();
        to.load(new MemoryStream(stream.ToArray()), skip: ["bias"], loadedParameters: loaded);
        Assert.Equal(before, to.bias!.data<float>().ToArray());
        Assert.Equal(from.weight!.data<float>().ToArray(), to.weight!.data<float>().ToArray());
        Assert.True(loaded["weight"]);
        Assert.False(loaded["bias"]);
    }

    [Fact]
    public void A_part_can_be_loaded_when_it_is_not_strict()
    {
        var from = nn.Sequential(("shared", nn.Linear(2, 2)), ("own", nn.Linear(2, 3)));
        var to = nn.Sequential(("shared", nn.Linear(2, 2)), ("other", nn.Linear(2, 3)));
        using var stream = new MemoryStream();
        from.save(stream);
        Assert.Throws<ArgumentException>(() => to.load(new MemoryStream(stream.ToArray())));
        to.load(new MemoryStream(stream.ToArray()), strict: false);
        Assert.Equal(from.state_dict()["shared.weight"], to.state_dict()["shared.weight"]);
        var (missing, unexpected) = to.load_state_dict(from.state_dict(), strict: false);
        Assert.Equal(["other.weight", "other.bias"], missing);
        Assert.Equal(["own.weight", "own.bias"], unexpected);
    }

    [Fact]
    public void A_model_is_made_from_a_file()
    {
        var path = Path.Combine(Path.GetTempPath(), $"state-{Guid.NewGuid():N}.dat");
        try
        {
            using var model = new Small();
            model.save(path);
            using var made = nn.Module.Create<Small>(path);
            Assert.Equal(model.state_dict()["layer.weight"], made.state_dict()["layer.weight"]);
            Assert.Equal(["layer.weight", "layer.bias", "norm.weight", "norm.bias", "norm.running_mean",
                "norm.running_var", "norm.num_batches_tracked"], made.state_dict().Keys);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(new byte[] { 1, 1, 97, 99, 0 })]
    [InlineData(new byte[] { 1, 1, 97, 6, 99 })]
    [InlineData(new byte[] { 1, 1, 97, 6, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F })]
    [InlineData(new byte[] { 1, 1, 97, 6, 1, 9, 0 })]
    [InlineData(new byte[] { 9 })]
    public void A_damaged_file_is_an_error_not_a_crash(byte[] bytes)
    {
        var model = nn.Linear(2, 1);
        var before = model.weight!.data<float>().ToArray();
        Assert.ThrowsAny<Exception>(() => model.load(new MemoryStream(bytes)));
        Assert.Equal(before, model.weight!.data<float>().ToArray());
    }

    private static Linear Known()
    {
        var model = nn.Linear(2, 1);
        using var _ = no_grad();
        model.weight!.copy_(tensor(new[] { 1.5f, -2f }));
        model.bias!.fill_(0.25);
        return model;
    }

    private static byte[] KnownBytes() =>
    [
        2,
        6, .. "weight"u8, 6, 2, 1, 2, .. BitConverter.GetBytes(1.5f), .. BitConverter.GetBytes(-2f),
        4, .. "bias"u8, 6, 1, 1, .. BitConverter.GetBytes(0.25f),
    ];

    private sealed class Small : nn.Module<Tensor, Tensor>
    {
        private readonly nn.Module<Tensor, Tensor> layer = nn.Linear(2, 2), norm = nn.BatchNorm1d(2);

        public Small()
            : base(nameof(Small)) => RegisterComponents();

        public override Tensor forward(Tensor input) => norm.call(layer.call(input));
    }
}
