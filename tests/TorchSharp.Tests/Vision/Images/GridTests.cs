using static TorchSharp.torch;
using static TorchSharp.torchvision;
using utils = TorchSharp.torchvision.utils;

namespace DeepLearning.TorchSharp.Tests.Vision.Images;

public sealed class GridTests
{
    [Fact]
    public void Pictures_lie_in_rows_with_a_border_around_each()
    {
        var batch = (arange(5).to(float32) + 1).reshape(5, 1, 1, 1).expand(5, 3, 2, 3);

        var grid = utils.make_grid(batch, nrow: 3, padding: 1, pad_value: 9);

        Assert.Equal([3, 7, 13], grid.shape);
        float[] row = [9, 1, 1, 1, 9, 2, 2, 2, 9, 3, 3, 3, 9];
        float[] last = [9, 4, 4, 4, 9, 5, 5, 5, 9, 9, 9, 9, 9];
        Assert.Equal(row, grid[2, 1].data<float>().ToArray());
        Assert.Equal(last, grid[0, 5].data<float>().ToArray());
        Assert.Equal(Enumerable.Repeat(9f, 13), grid[1, 3].data<float>().ToArray());
    }

    [Fact]
    public void One_picture_stays_as_it_is_with_three_channels()
    {
        var picture = rand(4, 5);

        var grid = utils.make_grid(picture);

        Assert.Equal([3, 4, 5], grid.shape);
        Assert.True(grid.eq(picture).all().item<bool>());
        Assert.Equal([2, 4, 5], utils.make_grid(rand(2, 4, 5)).shape);
    }

    [Fact]
    public void Values_are_scaled_together_or_each_picture_by_itself()
    {
        var batch = stack([full([1L, 2, 2], 2.0), full([1L, 2, 2], 4.0)]).to(float32);
        batch[0, 0, 0, 0] = tensor(0f);

        var together = utils.make_grid(batch, padding: 0, normalize: true);
        var each = utils.make_grid(batch, padding: 0, normalize: true, scale_each: true);
        var range = utils.make_grid(batch, padding: 0, normalize: true, value_range: (0, 8));

        Assert.Equal([0, 0.5f, 1, 1], together[0, 0].data<float>().ToArray());
        Assert.Equal([0, 1, 0, 0], each[0, 0].data<float>().ToArray());
        Assert.Equal([0, 0.25f, 0.5f, 0.5f], range[0, 0].data<float>().ToArray());
        Assert.Equal(2, batch[0, 0, 1, 1].item<float>());
    }

    [Fact]
    public void Lists_and_integers_work_and_nonsense_is_refused()
    {
        var list = new[] { ones(1, 2, 2, ScalarType.Byte), zeros(1, 2, 2, ScalarType.Byte) };

        Assert.Equal([3, 6, 10], utils.make_grid(list).shape);
        Assert.Equal(ScalarType.Byte, utils.make_grid(list).dtype);
        Assert.Equal(
            "[make_grid] expected pictures of shape (N, C, H, W), (C, H, W) or (H, W), got (3)",
            Assert.Throws<ArgumentException>(() => utils.make_grid(zeros(3))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => utils.make_grid(list, nrow: 0));
        Assert.Throws<ArgumentException>(
            () => utils.make_grid(list[0].to(float32), normalize: true, value_range: (2, 1)));
    }

    [Fact]
    public void Pictures_from_0_to_1_are_saved_as_bytes()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            utils.save_image(tensor(new[] { 0f, 0.5f, 1f, 2f }).reshape(1, 1, 4), path, ImageFormat.Png);

            Assert.Equal([0, 128, 255, 255], io.read_image(path)[0, 0].data<byte>().ToArray());
            using var stream = new MemoryStream();
            utils.save_image(rand(2, 3, 8, 8), stream, ImageFormat.Jpeg);
            Assert.Equal([3, 12, 22], new io.SkiaImager().DecodeImage(stream.ToArray()).shape);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
