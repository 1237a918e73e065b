using static TorchSharp.torch;

namespace TorchSharp.Vision.Boxes;

/// <summary>Keeps the best of boxes that lie on top of each other.</summary>
internal static class Suppression
{
    /// <summary>Walks from the highest score down and drops what overlaps a kept box by more than a share.</summary>
    /// <returns>The numbers of the kept boxes, best first.</returns>
    public static Tensor Keep(Tensor boxes, Tensor scores, double threshold)
    {
        Validate(boxes, scores);
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var box = boxes.to_type(ScalarType.Float64).contiguous().data<double>().ToArray();
        var order = scores.argsort(descending: true).data<long>().ToArray();
        var ranked = StableOrder(order, scores);
        var area = new double[ranked.Length];
        for (var i = 0; i < area.Length; i++)
            area[i] = (box[(4 * i) + 2] - box[4 * i]) * (box[(4 * i) + 3] - box[(4 * i) + 1]);
        var dropped = new bool[ranked.Length];
        var kept = new List<long>();
        for (var i = 0; i < ranked.Length; i++)
        {
            if (dropped[ranked[i]])
                continue;
            kept.Add(ranked[i]);
            for (var j = i + 1; j < ranked.Length; j++)
                dropped[ranked[j]] |= Share(box, area, (int)ranked[i], (int)ranked[j]) > threshold;
        }
        return tensor(kept, ScalarType.Int64).MoveToOuterDisposeScope();
    }

    private static void Validate(Tensor boxes, Tensor scores)
    {
        ArgumentNullException.ThrowIfNull(boxes);
        ArgumentNullException.ThrowIfNull(scores);
        if (boxes.Rank != 2 || boxes.shape[1] != 4 || scores.Rank != 1 || scores.shape[0] != boxes.shape[0])
            throw new ArgumentException(
                $"[nms] expected boxes of shape (N, 4) and N scores, got {boxes.Sizes} and {scores.Sizes}");
        if (!boxes.is_floating_point() || boxes.Type != scores.Type)
            throw new ArgumentException(
                $"[nms] expected boxes and scores of one floating-point type, got {boxes.Type} and {scores.Type}");
    }

    /// <summary>Sorts equal scores by their place, so that the result does not hang on the sort.</summary>
    private static long[] StableOrder(long[] order, Tensor scores)
    {
        var value = scores.to_type(ScalarType.Float64).contiguous().data<double>().ToArray();
        var rank = new int[order.Length];
        for (var i = 1; i < order.Length; i++)
            rank[order[i]] = rank[order[i - 1]] + (value[order[i]].Equals(value[order[i - 1]]) ? 0 : 1);
        return [.. order.OrderBy(i => rank[i]).ThenBy(i => i)];
    }

    private static double Share(double[] box, double[] area, int a, int b)
    {
        (int i, int j) = (4 * a, 4 * b);
        var width = Math.Max(0, Math.Min(box[i + 2], box[j + 2]) - Math.Max(box[i], box[j]));
        var height = Math.Max(0, Math.Min(box[i + 3], box[j + 3]) - Math.Max(box[i + 1], box[j + 1]));
        var shared = width * height;
        return shared / (area[a] + area[b] - shared);
    }
}
