using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;
using static TorchSharp.torchvision.ops;

namespace DeepLearning.TorchSharp.Tests.Vision.Boxes;

internal sealed class BoxRows : IRows
{
    public string Area => "vision";

    public IEnumerable<Row> Rows => [.. Measures, .. Conversions, .. Choices, .. Losses];

    private static IEnumerable<Row> Measures =>
    [
        new Row("box_area", t => box_area(t[0])) { Types = [ScalarType.Float16, ScalarType.BFloat16] }
            .Empty(() => [zeros(0, 4)], 0)
            .Fails<ArgumentException>(
                () => box_area(zeros(3, 5)),
                "[box_area] expected boxes of shape (..., 4), got (3, 5); one row a box: left, top, right, bottom"),
        new Row("box_iou", t => box_iou(t[0], t[1]))
            .Empty(() => [zeros(0, 4), zeros(3, 4)], 0, 3)
            .Fails<ArgumentException>(
                () => box_iou(zeros(2, 4), zeros(4)),
                "[box_iou] expected boxes of shapes (N, 4) and (M, 4), got (2, 4) and (4); one row a box: left, top, " +
                "right, bottom"),
        new Row("generalized_box_iou", t => generalized_box_iou(t[0], t[1]))
            .Empty(() => [zeros(0, 4), zeros(3, 4)], 0, 3),
        new Row("distance_box_iou", t => distance_box_iou(t[0], t[1])).Empty(() => [zeros(2, 4), zeros(0, 4)], 2, 0),

        // No gradient flows through the share of the aspect: differences see another slope.
        new Row("complete_box_iou", t => complete_box_iou(t[0], t[1])) { Gradient = false }
            .Empty(() => [zeros(2, 4), zeros(0, 4)], 2, 0),
    ];

    private static IEnumerable<Row> Conversions =>
        from a in Enum.GetValues<BoxFormats>()
        from b in Enum.GetValues<BoxFormats>()
        select new Row($"box_convert/{a}-{b}", t => box_convert(t[0], a, b));

    private static IEnumerable<Row> Choices =>
    [
        .. new[] { 0.05, 0.5, 0.9 }.Select(s => new Row($"nms/{s}", t => nms(t[0], t[1], s)) { Gradient = false }),
        new Row("nms/errors", t => t[0].exp()) { Inputs = () => [zeros(1, ScalarType.Float64)] }
            .Fails<ArgumentException>(
                () => nms(zeros(3, 4), zeros(2)),
                "[nms] expected boxes of shape (N, 4) and N scores, got (3, 4) and (2)"),
        new Row("masks_to_boxes", t => masks_to_boxes(t[0])) { Gradient = false }
            .Empty(() => [zeros(0, 3, 4)], 0, 4)
            .Fails<ArgumentException>(
                () => masks_to_boxes(zeros(2, 3, 4)),
                "[masks_to_boxes] expected at least one pixel in each mask, got none in mask 0; leave it out")
            .Fails<ArgumentException>(
                () => masks_to_boxes(zeros(3, 4)),
                "[masks_to_boxes] expected masks of shape (N, H, W), got (3, 4); add a dimension?"),
    ];

    private static IEnumerable<Row> Losses
    {
        get
        {
            foreach (var reduction in Enum.GetValues<nn.Reduction>())
            {
                var tag = reduction.ToString().ToLowerInvariant();
                yield return new Row(
                    $"generalized_box_iou_loss/{tag}", t => generalized_box_iou_loss(t[0], t[1], reduction));
                yield return new Row($"distance_box_iou_loss/{tag}", t => distance_box_iou_loss(t[0], t[1], reduction));

                // No gradient flows through the share of the aspect: differences see another slope.
                yield return new Row($"complete_box_iou_loss/{tag}", t => complete_box_iou_loss(t[0], t[1], reduction))
                {
                    Gradient = false,
                };
            }
            yield return Focal("default", 0.25, 2.0, nn.Reduction.None);
            yield return Focal("plain", -1.0, 0.0, nn.Reduction.None);
            yield return Focal("sharp", 0.5, 3.5, nn.Reduction.None);
            yield return Focal("mean", 0.25, 2.0, nn.Reduction.Mean);
        }
    }

    private static Row Focal(string name, double alpha, double gamma, nn.Reduction reduction) => new(
        $"sigmoid_focal_loss/{name}",
        t => sigmoid_focal_loss(t[0], Labels().to(t[0].dtype), alpha, gamma, reduction));

    /// <summary>The labels of the script: numbers(3, 4, seed=22) > 0.</summary>
    private static Tensor Labels() => tensor(LabelValues).reshape(3, 4);

    private static readonly double[] LabelValues = [0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1];
}
