using static TorchSharp.torch;

namespace DeepLearning.Blocks;

/// <summary>
/// Cuts equally sized feature maps out of one map, one for each box: what the head of a detector looks at.
/// </summary>
public static class RegionFeatures
{
    /// <summary>
    /// Samples each box on a regular grid of points between the pixels (RoIAlign): nothing is rounded, so that the
    /// result moves smoothly with the box, and gradients reach the features.
    /// <para><b>Shape</b>: features (B, C, H, W), boxes (N, 5), result (N, C, height, width).</para>
    /// <para><b>Formula</b>: each cell is the mean of <paramref name="samples"/> x <paramref name="samples"/> bilinear
    /// samples. A bilinear sample is a product of two hat functions, so the whole box is two small matrix products:
    /// rows (height, H) times features (C, H, W) times columns (W, width).</para>
    /// <para><b>Source</b>: Mask R-CNN, arXiv 1703.06870, section 3.</para>
    /// </summary>
    /// <param name="features">The feature maps of a batch.</param>
    /// <param name="boxes">Rows of image number, left, top, right, bottom, in pixels of the image.</param>
    /// <param name="height">Rows of the result.</param>
    /// <param name="width">Columns of the result.</param>
    /// <param name="scale">Pixels of the feature map per pixel of the image, for instance 1/16.</param>
    /// <param name="samples">Points along each side of a cell.</param>
    /// <param name="aligned">Whether pixel centres lie at half coordinates, as in later versions of the method.</param>
    /// <exception cref="ArgumentException">A shape, a size or an image number is wrong.</exception>
    public static Tensor Align(
        Tensor features, Tensor boxes, int height, int width, double scale = 1, int samples = 2, bool aligned = true)
    {
        RegionChecks.Validate("region align", features, boxes, height, width, scale);
        if (samples < 1)
            throw new ArgumentException($"[region align] expected at least 1 sample along a side, got {samples}");
        using var scope = NewDisposeScope();
        var place = (boxes[.., 1..] * scale) - (aligned ? 0.5 : 0);
        var (left, top) = (place[.., 0], place[.., 1]);
        var (wide, high) = (place[.., 2] - left, place[.., 3] - top);
        if (!aligned)
            (wide, high) = (wide.clamp_min(1), high.clamp_min(1));
        var rows = Hats(top, high, height, samples, features.shape[2], features.dtype);
        var columns = Hats(left, wide, width, samples, features.shape[3], features.dtype);
        var maps = features.index_select(0, boxes[.., 0].to_type(ScalarType.Int64));
        var result = rows.unsqueeze(1).matmul(maps).matmul(columns.transpose(1, 2).unsqueeze(1));
        return result.MoveToOuterDisposeScope();
    }

    /// <summary>
    /// Takes the largest value of each cell of each box, with box and cells rounded to whole pixels (RoIPool). Compare
    /// with <see cref="Align"/>: the rounding costs up to half a pixel of the feature map on each side.
    /// <para><b>Shape</b>: features (B, C, H, W), boxes (N, 5), result (N, C, height, width); an empty cell is
    /// 0.</para>
    /// <para><b>Source</b>: Fast R-CNN, arXiv 1504.08083, section 2.1.</para>
    /// </summary>
    /// <param name="features">The feature maps of a batch.</param>
    /// <param name="boxes">Rows of image number, left, top, right, bottom, in pixels of the image.</param>
    /// <param name="height">Rows of the result.</param>
    /// <param name="width">Columns of the result.</param>
    /// <param name="scale">Pixels of the feature map per pixel of the image.</param>
    /// <exception cref="ArgumentException">A shape, a size or an image number is wrong.</exception>
    public static Tensor Pool(Tensor features, Tensor boxes, int height, int width, double scale = 1)
    {
        RegionChecks.Validate("region pool", features, boxes, height, width, scale);
        if (boxes.shape[0] == 0)
            return zeros(0, features.shape[1], height, width, dtype: features.dtype);
        using var scope = NewDisposeScope();
        var numbers = boxes.detach().to_type(ScalarType.Float64).cpu().contiguous().data<double>().ToArray();
        var pooled = numbers.Chunk(5).Select(box =>
        {
            var map = features[(long)box[0]];
            var byRows = Strips(map, 1, box[2], box[4], height, scale);
            return Strips(byRows, 2, box[1], box[3], width, scale);
        });
        return stack(pooled.ToArray()).MoveToOuterDisposeScope();
    }

    /// <summary>
    /// Weights (N, cells, size): the mean over the samples of each cell of the hat function of every pixel.
    /// </summary>
    private static Tensor Hats(Tensor start, Tensor length, int cells, int samples, long size, ScalarType type)
    {
        var points = cells * samples;
        var steps = (arange(points, dtype: start.dtype) + 0.5) / points;
        var at = start.unsqueeze(1) + (length.unsqueeze(1) * steps);
        // Points more than a pixel outside count nothing; nearer ones take the border's value.
        var inside = (at >= -1).logical_and(at <= size).to_type(at.dtype);
        var pixels = arange(size, dtype: start.dtype);
        var hats = (1 - (at.clamp(0, size - 1).unsqueeze(2) - pixels).abs()).clamp_min(0) * inside.unsqueeze(2);
        return hats.reshape(start.shape[0], cells, samples, size).mean([2L]).to_type(type);
    }

    /// <summary>The largest value of each strip across one dimension of a (C, H, W) map.</summary>
    private static Tensor Strips(Tensor map, int dim, double from, double to, int cells, double scale)
    {
        var first = (long)Math.Round(from * scale, MidpointRounding.AwayFromZero);
        var last = (long)Math.Round(to * scale, MidpointRounding.AwayFromZero);
        var strip = (double)Math.Max(last - first + 1, 1) / cells;
        var size = map.shape[dim];
        var parts = Enumerable.Range(0, cells).Select(i =>
        {
            var low = Math.Clamp(first + (long)Math.Floor(i * strip), 0, size);
            var high = Math.Clamp(first + (long)Math.Ceiling((i + 1) * strip), 0, size);
            return high > low ? map.narrow(dim, low, high - low).amax([dim]).unsqueeze(dim) : map.narrow(dim, 0, 1) * 0;
        });
        return cat(parts.ToArray(), dim);
    }
}
