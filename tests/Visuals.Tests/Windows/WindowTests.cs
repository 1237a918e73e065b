using DeepLearning.Testing;
using DeepLearning.Visuals.Windows;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Windows;

public sealed class WindowTests
{
    /// <summary>Sums of at most 27 single-precision products of order one.</summary>
    private const float Rounding = 1e-5f;

    private static Tensor Image => tensor(
        new float[] { 1, 2, 0, 1, 3, 0, 1, 3, 2, 1, 2, 1, 0, 1, 2, 1, 0, 2, 2, 0, 0, 1, 1, 0, 2 }).reshape(5, 5);

    private static Tensor Sobel => tensor(new float[] { 1, 0, -1, 2, 0, -2, 1, 0, -1 }).reshape(3, 3);

    [Fact]
    public void An_output_cell_is_the_sum_worked_out_on_paper()
    {
        var walk = WindowReader.Convolution("test", Image, Sobel, 0.5, 1, 0, 1);
        var output = walk.Output();
        Assert.Equal((3, 3), (walk.Rows, walk.Columns));
        // 1 - 0 + 2 (0 - 3) + 2 - 0 + 0.5
        Assert.Equal(-2.5f, output[0]);
        Assert.Equal(
            "output[0, 0] = 1×1 + 2×0 + 0×−1 + 0×2 + 1×0 + 3×−2 + 2×1 + 1×0 + 0×−1 + 0.5 = −2.5",
            WindowText.Sum(walk, 0, 0, output));
    }

    [Theory]
    [InlineData(1, 1, 0, 1)]
    [InlineData(1, 2, 1, 1)]
    [InlineData(3, 1, 2, 2)]
    [InlineData(2, 3, 0, 1)]
    [InlineData(4, 2, 2, 2)]
    public void Every_cell_is_what_a_loop_over_the_window_gives(int channels, int stride, int padding, int dilation)
    {
        var random = new Generator().manual_seed(channels);
        var (x, w) = (randn(channels, 9, 8, generator: random), randn(channels, 3, 2, generator: random));
        var walk = WindowReader.Convolution("test", x, w, 0.25, stride, padding, dilation);
        var output = walk.Output();
        Assert.Equal((9 + (2 * padding) - (dilation * 2) - 1) / stride + 1, walk.Rows);
        Assert.Equal((8 + (2 * padding) - dilation - 1) / stride + 1, walk.Columns);
        for (var i = 0; i < output.Length; i++)
        {
            var sum = 0.25;
            for (var k = 0; k < channels * 6; k++)
            {
                var (c, u, v) = (k / 6, k / 2 % 3, k % 2);
                var (row, column) = (i / walk.Columns, i % walk.Columns);
                var (py, px) =
                    ((row * stride) - padding + (u * dilation), (column * stride) - padding + (v * dilation));
                if (py is >= 0 and < 9 && px is >= 0 and < 8)
                    sum += (double)x[c, py, px].item<float>() * w[c, u, v].item<float>();
            }

            Assert.Equal(sum, output[i], Rounding);
        }
    }

    [Fact]
    public void Pooling_takes_the_largest_or_the_mean()
    {
        var map = tensor(new float[] { 1, 3, 2, 1, 4, 6, 5, 0, 7, 2, 9, 8, 1, 0, 3, 4 }).reshape(4, 4);
        Assert.Equal([6, 5, 7, 9], WindowReader.Pooling("test", map, false, 2, 0, 0).Output());
        Assert.Equal([3.5f, 2, 2.5f, 6], WindowReader.Pooling("test", map, true, 2, 2, 0).Output());
        Assert.Contains("max(7, 2, 1, 0) = 7", WindowText.Sum(
            WindowReader.Pooling("test", map, false, 2, 0, 0), 1, 0, [6, 5, 7, 9]));
    }

    [Fact]
    public void The_walk_is_drawn_and_told_as_approved()
    {
        var visual = Convolutions.Steps(Image, Sobel, padding: 1, stride: 2, title: "Edges <here>");
        Soundness.Check(visual);
        Approval.Matches("steps.svg", visual.Svg);
        Approval.Matches("steps.txt", visual.Text + "\n");
    }

    [Fact]
    public void The_editor_averages_colours_and_large_images_and_says_so()
    {
        var image = rand(3, 200, 100, generator: new Generator().manual_seed(1));
        var visual = Convolutions.KernelEditor(image);
        Soundness.Check(visual);
        Assert.Contains("The 3 channels are averaged.", visual.Text);
        Assert.Contains("Blocks of the image of 200 x 100 are averaged to 67 x 34.", visual.Text);
    }

    [Fact]
    public void Constant_images_and_bytes_have_a_sensible_picture()
    {
        Soundness.Check(Convolutions.Steps(zeros(4, 4), ones(2, 2)));
        Soundness.Check(Convolutions.Steps(full(4, 4, 7, dtype: ScalarType.Byte), ones(2, 2)));
        Soundness.Check(Convolutions.Pooling(full(1, 6, 6, -3f), mean: true));
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        Says("[Convolutions.Steps] expected one image", () => Convolutions.Steps(zeros(9, 4, 4), ones(2, 2)));
        Says("got (2)", () => Convolutions.Steps(zeros(4, 4), ones(2)));
        Says("with the image's 3 channels", () => Convolutions.Steps(zeros(3, 4, 4), ones(2, 2)));
        Says("a window that fits", () => Convolutions.Steps(zeros(4, 4), ones(3, 3), dilation: 2));
        Says("finite numbers in image, got NaN", () => Convolutions.Steps(full(4, 4, float.NaN), ones(2, 2)));
        Says("finite numbers in kernel", () => Convolutions.Steps(zeros(4, 4), full(2, 2, float.PositiveInfinity)));
        Says("stride", () => Convolutions.Steps(zeros(4, 4), ones(2, 2), stride: 0));
        Says("at most half the window", () => Convolutions.Pooling(zeros(4, 4), padding: 2));
        Says("K <= 7", () => Convolutions.KernelEditor(zeros(20, 20), ones(9, 9)));
        Says("image", () => Convolutions.Pooling(zeros(0, 4)));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(act).Message);

    [Fact]
    public void A_long_sum_loses_whole_terms_and_never_its_result()
    {
        var walk = WindowReader.Convolution("test", ones(5, 5) * 0.125, ones(5, 5), 0, 1, 0, 1);
        var line = WindowText.Sum(walk, 0, 0, walk.Output(), 60);
        Assert.EndsWith(" + \u2026 = 3.13", line);
        Assert.InRange(line.Length, 50, 60);
        Assert.All(line.Split(" = ")[1].Split(" + ")[..^1], term => Assert.Equal("0.125×1", term));
    }
}
