using DeepLearning.Display.Drawing;
using DeepLearning.Testing;

namespace DeepLearning.Display.Tests.Drawing;

public sealed class PngTests
{
    private static readonly Random Numbers = new(7);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(28, 28)]
    [InlineData(3, 5)]
    public void A_grey_picture_decodes_to_its_pixels(int width, int height)
    {
        var pixels = new byte[width * height];
        Numbers.NextBytes(pixels);
        var read = PngReader.Read(Png.Grey(width, height, pixels));
        Assert.Equal((width, height, 1), (read.Width, read.Height, read.Channels));
        Assert.Equal(pixels, read.Pixels);
    }

    [Fact]
    public void A_smooth_colour_picture_decodes_to_its_pixels_and_is_small()
    {
        var pixels = new byte[64 * 64 * 3];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = (byte)((i / 3 % 64 * 3) + (i % 3 * 20));
        var png = Png.Rgb(64, 64, pixels);
        Assert.Equal(pixels, PngReader.Read(png).Pixels);
        Assert.InRange(png.Length, 50, 1000);
    }

    [Fact]
    public void An_indexed_picture_carries_its_palette_and_what_is_see_through()
    {
        var read = PngReader.Read(Png.Indexed(2, 1, [0, 1], [255, 0, 0, 0, 0, 255], [0]));
        Assert.Equal([0, 1], read.Pixels);
        Assert.Equal([255, 0, 0, 0, 0, 255], read.Palette);
        Assert.Equal([0], read.Alpha);
    }

    [Fact]
    public void A_wrong_number_of_pixels_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Png.Grey(2, 2, [1, 2, 3]));
        Assert.Contains("expected 4 bytes, got 3", error.Message);
    }
}
