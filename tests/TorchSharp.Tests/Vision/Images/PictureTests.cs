using DeepLearning.TorchSharp.Tests.Golden;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torchvision.io;

namespace DeepLearning.TorchSharp.Tests.Vision.Images;

public sealed class PictureTests
{
    /// <summary>
    /// Readers round the cosine transform differently: one level of luma and one of chroma are 1 + 1.772 levels of
    /// blue.
    /// </summary>
    private const int JpegLevels = 3;

    /// <summary>So rounding must be: seldom, and to both sides.</summary>
    private const double JpegMean = 0.25;

    public static TheoryData<string> Names => [.. GoldenNumbers.Cases("pictures").Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_has_the_pixels_that_another_reader_finds(string name)
    {
        var golden = GoldenNumbers.Cases("pictures")[name];
        using var file = tensor(Convert.FromBase64String(golden.Text("file")));
        var mode = golden.Has("mode") ? (ImageReadMode)golden.Integer("mode") : ImageReadMode.UNCHANGED;

        using var picture = decode_image(file, mode);

        var levels = name.StartsWith("jpeg", StringComparison.Ordinal) ? JpegLevels : 0;
        Assert.Equal(ScalarType.Byte, picture.dtype);
        Assert.Equal(golden.Out.Shape, picture.shape);
        var got = picture.bytes.ToArray();
        for (var i = 0; i < got.Length; i++)
            Assert.True(
                Math.Abs(got[i] - golden.Out.Longs[i]) <= levels,
                $"{name}[{i}]: {got[i]}, expected {golden.Out.Longs[i]}");
        Assert.InRange(golden.Out.Longs.Zip(got, (e, g) => Math.Abs(e - g)).Average(), 0, levels == 0 ? 0 : JpegMean);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_png_file_gives_back_what_was_written(int channels)
    {
        manual_seed(channels);
        using var picture = randint(0, 256, [channels, 17, 23], ScalarType.Byte);

        using var file = encode_image(picture, torchvision.ImageFormat.Png);
        using var again = decode_image(file);

        Assert.Equal(picture, again);
    }

    [Fact]
    public void A_png_file_gives_back_a_picture_that_is_not_dense()
    {
        using var picture = arange(0, 240, 1, ScalarType.Byte).reshape(10, 8, 3).permute(2, 0, 1);

        using var again = decode_image(encode_image(picture, torchvision.ImageFormat.Png));

        Assert.True(picture.eq(again).all().item<bool>());
    }

    /// <summary>At the best quality only chroma, which is halved, loses more than rounding.</summary>
    [Theory]
    [InlineData(1, 100, 1.0)]
    [InlineData(3, 100, 3.0)]
    [InlineData(1, 75, 4.0)]
    [InlineData(3, 75, 6.0)]
    public void A_jpeg_file_gives_back_nearly_what_was_written(int channels, int quality, double meanLevels)
    {
        var picture = Waves(channels, 37, 45);
        var imager = new SkiaImager(quality);

        using var again = imager.DecodeImage(imager.EncodeImage(picture, torchvision.ImageFormat.Jpeg));

        Assert.Equal(picture.shape, again.shape);
        var difference = (picture.to(float32) - again.to(float32)).abs().mean().item<float>();
        Assert.InRange(difference, 0, meanLevels);
    }

    [Fact]
    public void A_better_quality_makes_a_longer_file()
    {
        var picture = Waves(3, 64, 64);

        var sizes = new[] { 10, 50, 75, 95 }
            .Select(q => new SkiaImager(q).EncodeImage(picture, torchvision.ImageFormat.Jpeg).Length).ToArray();

        Assert.Equal(sizes.Order(), sizes);
    }

    [Fact]
    public async Task Files_and_streams_give_the_same()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".png");
        var picture = Waves(3, 9, 11);
        try
        {
            write_png(picture, path);
            Assert.Equal(picture, read_image(path));
            Assert.Equal(picture, await read_image_async(path));
            Assert.Equal(picture, decode_image(read_file(path)));
            await write_image_async(Waves(1, 5, 5), path, torchvision.ImageFormat.Png);
            Assert.Equal([1, 5, 5], read_image(path).shape);
            using var stream = new MemoryStream();
            write_png(picture, stream);
            stream.Position = 0;
            Assert.Equal(picture, read_image(stream));
            write_file(path, tensor(new byte[] { 1, 2, 3 }));
            Assert.Equal([1, 2, 3], (await read_file_async(path)).data<byte>().ToArray());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_cannot_be_written_is_refused_before_a_file_is_touched()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var type = Assert.Throws<ArgumentException>(() => write_png(zeros(3, 4, 4), path));
        var shape = Assert.Throws<ArgumentException>(() => write_png(zeros(5, 4, 4, ScalarType.Byte), path));
        var jpeg = Assert.Throws<ArgumentException>(() => write_jpeg(zeros(4, 4, 4, ScalarType.Byte), path));
        var format = Assert.Throws<NotSupportedException>(
            () => write_image(zeros(3, 4, 4, ScalarType.Byte), path, torchvision.ImageFormat.Webp));

        Assert.Equal(
            "[write_image] expected bytes, got Float32; use convert_image_dtype(image, uint8)", type.Message);
        Assert.Equal(
            "[encode_image] expected (C, H, W) with 1 to 4 channels and sides up to 100000, got shape (5, 4, 4)",
            shape.Message);
        Assert.Equal(
            "[encode_image] expected (C, H, W) with 1 or 3 channels and sides up to 65535, got shape (4, 4, " +
            "4)", jpeg.Message);
        Assert.Equal("[encode_image] expected the format Png or Jpeg, got Webp; use Png", format.Message);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void The_imager_that_refuses_says_what_to_set()
    {
        var imager = new NotImplementedImager();

        var error = Assert.Throws<NotSupportedException>(() => imager.DecodeImage([1, 2, 3]));

        Assert.StartsWith("[NotImplementedImager] expected another imager", error.Message, StringComparison.Ordinal);
        Assert.IsType<SkiaImager>(DefaultImager);
    }

    private static Tensor Waves(int channels, int height, int width)
    {
        var y = arange(height).to(float32).reshape(1, height, 1);
        var x = arange(width).to(float32).reshape(1, 1, width);
        var c = arange(channels).to(float32).reshape(channels, 1, 1);
        return (((x / 7) + c).sin() * (y / 9).cos() * 100 + 128).to(ScalarType.Byte);
    }
}
