using DeepLearning.Testing;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Objects;

public sealed class ObjectPictureTests
{
    private static Tensor Two => tensor(new float[] { 4, 6, 30, 40, 36, 32, 56, 52 }).reshape(2, 4);

    public static TheoryData<string> Names =>
        [.. VisualGallery.All.Keys.Where(n => n.StartsWith("Images.", StringComparison.Ordinal) && n != "Images.Grid")];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pictures_are_drawn_and_told_as_approved(string name)
    {
        var visual = VisualGallery.All[name](VisualTheme.Auto);
        Soundness.Check(visual);
        var file = name["Images.".Length..].ToLowerInvariant();
        Approval.Matches($"{file}.svg", visual.Svg);
        Approval.Matches($"{file}.txt", visual.Text + "\n");
    }

    [Fact]
    public void Names_are_escaped_everywhere()
    {
        string[] bad = ["<img src=x onerror=alert(1)>", "</script><b>"];
        var image = TestImages.Shapes();
        var labels = tensor(new long[] { 0, 1 });
        foreach (var visual in new[]
        {
            Images.Boxes(image, Two, labels, classNames: bad), Images.Masks(image, TestImages.Classes(), bad),
            Images.BoxMatching(Two, Two, names: bad), Images.Suppression(Two, ones(2), labels, classNames: bad),
            Images.Losses(rand(2, 8, 8), randn(2, 2), labels, bad),
            Images.Cells(image, ones(2, 2), zeros(2, 2, 4), ones(2, 2, 2), bad),
            Images.Errors(image.unsqueeze(0), zeros(1, 64, 64), [zeros(1, 64, 64)], name: bad[0], title: bad[1]),
        })
        {
            Soundness.Check(visual);
            Assert.DoesNotContain("<img", visual.Html);
            Assert.DoesNotContain("</script><b>", visual.Html);
            Assert.DoesNotContain("<b>", visual.Svg);
        }
    }

    [Fact]
    public void Many_boxes_masks_and_anchors_stay_small_and_are_counted()
    {
        var random = new Generator().manual_seed(1);
        var corner = rand(2000, 2, generator: random) * 40;
        var boxes = cat([corner, corner + 8], 1);
        var image = TestImages.Shapes();
        var all = Images.Boxes(image, boxes, scores: rand(2000, generator: random));
        Soundness.Check(all);
        Assert.Contains("shows the 60 boxes with the highest scores", all.Text);
        var matching = Images.BoxMatching(boxes, Two);
        Soundness.Check(matching);
        Assert.Contains("Of 2000 anchors the 14 with the largest overlaps", matching.Text);
        var suppression = Images.Suppression(boxes, rand(2000, generator: random));
        Soundness.Check(suppression);
        Assert.Contains("Of 2000 boxes the 40 with the highest scores", suppression.Text);
        var masks = Images.Masks(image, rand(60, 64, 64, generator: random));
        Soundness.Check(masks);
        Assert.Contains("Of 60 masks the 24 largest are drawn", masks.Text);
        Soundness.Check(Images.Losses(
            rand(500, 3, 96, 96, generator: random), randn(500, 1000, generator: random), zeros(500), most: 60));
    }

    [Theory]
    [InlineData(160)]
    [InlineData(400)]
    public void Masks_of_noise_are_thinned_by_a_rule_until_they_have_room(int side)
    {
        var noise = new Generator().manual_seed(8);
        var visual = Images.Masks(rand(3, side, side, generator: noise), rand(24, side, side, generator: noise));
        Soundness.Check(visual);
        Assert.Contains("Masks are drawn from every ", visual.Text);
        // A clean mask of the same size keeps every pixel.
        Assert.DoesNotContain("every ", Images.Masks(zeros(3, 224, 224), ones(3, 224, 224)).Text);
    }

    [Fact]
    public void One_box_is_called_one_box()
    {
        var text = Images.Boxes(zeros(3, 16, 16), tensor(new float[,] { { 1, 2, 9, 9 } })).Text;
        Assert.Contains(": 1 box on an image", text);
    }

    [Fact]
    public void Nothing_found_is_a_picture_too()
    {
        Soundness.Check(Images.Boxes(TestImages.Shapes(), zeros(0, 4)));
        Soundness.Check(Images.Suppression(zeros(0, 4), zeros(0)));
        Soundness.Check(Images.Masks(TestImages.Shapes(), zeros(0, 64, 64)));
        Soundness.Check(Images.Masks(zeros(8, 8), zeros(8, 8)));
        Soundness.Check(Images.Cells(zeros(8, 8), zeros(3, 3), zeros(3, 3, 4)));
        Soundness.Check(Images.RegionPoints(zeros(4, 4), tensor(new float[] { 0, 0, 4, 4 })));
    }

    [Fact]
    public void The_costliest_images_come_first()
    {
        // Logits of two classes; the true one is 0. Losses: log(1 + e^d) for d = 2, -1, 5.
        var outputs = tensor(new float[] { 0, 2, 0, -1, 0, 5 }).reshape(3, 2);
        var text = Images.Losses(rand(3, 4, 4), outputs, zeros(3)).Text;
        Assert.Contains("1 right (33.3 %)", text);
        var order = text.Split("\n- Image ").Skip(1).Select(l => l[0]);
        Assert.Equal("201", string.Concat(order));
        Assert.Contains($"loss {Math.Log(1 + Math.Exp(5)):0.##}", text);
    }

    [Fact]
    public void What_does_not_fit_is_refused_with_its_shape()
    {
        var image = TestImages.Shapes();
        Says("boxes of shape (N, 4)", () => Images.Boxes(image, zeros(4)));
        Says("box_convert", () => Images.Boxes(image, tensor(new float[] { 5, 5, 2, 2 }).unsqueeze(0)));
        Says("got NaN", () => Images.Boxes(image, full(1, 4, float.NaN)));
        Says("labels of shape (2)", () => Images.Boxes(image, Two, zeros(3)));
        Says("scores of shape (2)", () => Images.Boxes(image, Two, scores: zeros(2, 2)));
        Says("one image of shape", () => Images.Boxes(zeros(2, 3, 8, 8), Two));
        Says("(N, 64, 64)", () => Images.Masks(image, zeros(2, 8, 8)));
        Says("whole numbers in a map", () => Images.Masks(image, full(64, 64, 0.5f)));
        Says("a name for number 2", () => Images.Masks(image, TestImages.Classes(), ["disc"]));
        Says("1 to 5 true boxes", () => Images.BoxMatching(Two, zeros(0, 4)));
        Says("scores of shape (2), one per box", () => Images.Suppression(Two, zeros(3)));
        Says("inside the map", () => Images.RegionPoints(zeros(4, 4), tensor(new float[] { 0, 0, 64, 64 })));
        Says("2 x 2 to 64 x 64", () => Images.RegionPoints(zeros(100, 4), zeros(4)));
        Says("sigmoid()", () => Images.Cells(image, full(4, 4, 3f), zeros(4, 4, 4)));
        Says("boxes of shape (4, 4, 4)", () => Images.Cells(image, zeros(4, 4), zeros(4, 16)));
        Says("outputs of shape (2, classes)", () => Images.Losses(zeros(2, 4, 4), zeros(3, 2), zeros(2)));
        Says("labels below 2", () => Images.Losses(zeros(2, 4, 4), zeros(2, 2), tensor(new long[] { 0, 2 })));
        Says("one name for every moment", () => Images.Errors(image, zeros(1, 64, 64), []));
        Says("truth of shape (1, 64, 64)", () => Images.Errors(image, zeros(64, 64), [zeros(1, 64, 64)]));
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.ThrowsAny<ArgumentException>(act).Message);
}
