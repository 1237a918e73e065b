using static TorchSharp.torch;

namespace TorchSharp.Vision.Boxes;

/// <summary>Finds the boxes around masks.</summary>
internal static class MaskBoxes
{
    public static Tensor Find(Tensor masks)
    {
        ArgumentNullException.ThrowIfNull(masks);
        if (masks.Rank != 3)
            throw new ArgumentException(
                $"[masks_to_boxes] expected masks of shape (N, H, W), got {masks.Sizes}; add a dimension?");
        if (masks.Count == 0)
            return zeros(0, 4);
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var filled = masks.ne(0);
        var (count, height, width) = (masks.shape[0], masks.shape[1], masks.shape[2]);
        var (rows, columns) = (filled.any(2).data<bool>().ToArray(), filled.any(1).data<bool>().ToArray());
        var boxes = new float[count * 4];
        for (var n = 0L; n < count; n++)
        {
            var (top, bottom) = Ends(rows.AsSpan((int)(n * height), (int)height), n);
            var (left, right) = Ends(columns.AsSpan((int)(n * width), (int)width), n);
            (boxes[4 * n], boxes[(4 * n) + 1], boxes[(4 * n) + 2], boxes[(4 * n) + 3]) = (left, top, right, bottom);
        }
        return tensor(boxes).reshape(count, 4).MoveToOuterDisposeScope();
    }

    private static (int First, int Last) Ends(ReadOnlySpan<bool> line, long mask)
    {
        var first = line.IndexOf(true);
        return first >= 0 ? (first, line.LastIndexOf(true)) : throw new ArgumentException(
            $"[masks_to_boxes] expected at least one pixel in each mask, got none in mask {mask}; leave it out");
    }
}
