using DeepLearning.Testing;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Pictures;

public sealed class GridTests
{
    /// <summary>Four pictures of 4 x 4: a ramp, its mirror, black and white.</summary>
    private static Tensor Four()
    {
        var pixels = new float[4 * 16];
        for (var i = 0; i < 16; i++)
            (pixels[i], pixels[16 + i], pixels[48 + i]) = (i / 15f, 1 - (i / 15f), 1);
        return tensor(pixels).reshape(4, 4, 4);
    }

    private static Tensor Labels(params long[] labels) => tensor(labels);

    [Fact]
    public void Pictures_are_drawn_and_told_as_approved()
    {
        string[] names = ["up & down", "<b>down</b>", "flat"];
        var visual = Images.Grid(Four(), Labels(0, 1, 0, 2), Labels(0, 1, 2, 2), names, "Ramps");
        Soundness.Check(visual);
        Assert.DoesNotContain("<b>", visual.Html);
        Approval.Matches("grid.svg", visual.Svg);
        Approval.Matches("grid.txt", visual.Text + "\n");
    }

    [Fact]
    public void The_pixels_in_the_picture_are_the_tensor()
    {
        var pngs = PngReader.InMarkup(Images.Grid(Four()).Svg);
        Assert.Equal(4, pngs.Count);
        Assert.Equal([.. Enumerable.Range(0, 16).Select(i => (byte)(i * 17))], pngs[0].Pixels);
        Assert.All(pngs[2].Pixels, p => Assert.Equal(0, p));
        Assert.All(pngs[3].Pixels, p => Assert.Equal(255, p));
    }

    [Fact]
    public void Colour_planes_become_colour_pixels()
    {
        var image = zeros(1, 3, 2, 2);
        image[0, 1].fill_(1);
        var pixels = PngReader.InMarkup(Images.Grid(image).Svg)[0].Pixels;
        Assert.Equal([0, 255, 0, 0, 255, 0, 0, 255, 0, 0, 255, 0], pixels);
    }

    [Fact]
    public void Bytes_are_taken_as_they_are() => Assert.All(
        PngReader.InMarkup(Images.Grid(full(1, 1, 2, 2, 200, dtype: ScalarType.Byte)).Svg)[0].Pixels,
        p => Assert.Equal(200, p));

    [Fact]
    public void Wrong_predictions_are_marked_by_more_than_colour()
    {
        var visual = Images.Grid(Four(), Labels(0, 1, 2, 3), Labels(0, 1, 3, 3));
        Assert.Contains("✗ 3, is 2", visual.Svg);
        Assert.Contains("3 of 4 predicted right (75 %)", visual.Text);
        Assert.Contains("image 2: predicted 3, is 2", visual.Text);
    }

    [Fact]
    public void Many_or_large_images_stay_small()
    {
        var numbers = new Random(1);
        var pixels = new float[300 * 3 * 60 * 90];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = numbers.NextSingle();
        var visual = Images.Grid(tensor(pixels).reshape(300, 3, 60, 90));
        Soundness.Check(visual);
        Assert.Contains("The picture shows the first", visual.Text);
    }

    [Fact]
    public void What_is_no_picture_is_refused_with_its_shape()
    {
        Says("got (4, 4)", () => Images.Grid(zeros(4, 4)));
        Says("permute(0, 3, 1, 2)", () => Images.Grid(zeros(1, 4, 4, 3)));
        Says("N, H, W > 0", () => Images.Grid(zeros(0, 4, 4)));
        Says("got 2 in image 0", () => Images.Grid(full(1, 2, 2, 2f)));
        Says("got NaN at place 0", () => Images.Grid(full(1, 2, 2, float.NaN)));
    }

    [Fact]
    public void Labels_that_do_not_fit_are_refused()
    {
        Says("expected labels of shape (4), one per item, got (3)", () => Images.Grid(Four(), Labels(1, 2, 3)));
        Says("argmax(dim: 1)", () => Images.Grid(Four(), zeros(4, 10)));
        Says("whole numbers from 0, got -1 at 1", () => Images.Grid(Four(), Labels(0, -1, 0, 0)));
        Says("got 0.5 at 0", () => Images.Grid(Four(), full(4, 0.5f)));
        Says("a name for each of 6 classes", () => Images.Grid(Four(), Labels(0, 1, 2, 5), classNames: ["a", "b"]));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}
