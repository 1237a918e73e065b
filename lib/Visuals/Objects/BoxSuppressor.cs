namespace DeepLearning.Visuals.Objects;

/// <summary>What happens to one box, in the order in which boxes are looked at.</summary>
/// <param name="Box">The number of the box.</param>
/// <param name="Winner">The kept box that overlaps with it too much, or -1 where it is kept itself.</param>
/// <param name="Iou">The overlap with that box, or the largest overlap with any kept one.</param>
internal readonly record struct SuppressionStep(int Box, int Winner, double Iou)
{
    /// <summary>Whether the box stays.</summary>
    public bool Kept => Winner < 0;
}

/// <summary>
/// Keeps of boxes that overlap only the surest (non-maximum suppression): from the highest score down, a box stays
/// unless its overlap with one that stayed is above the threshold; boxes of different classes do not compete.
/// </summary>
internal static class BoxSuppressor
{
    /// <summary>Goes through the boxes.</summary>
    public static List<SuppressionStep> Run(Rect[] boxes, float[] scores, int[]? labels, double threshold)
    {
        var kept = new List<int>();
        var steps = new List<SuppressionStep>();
        foreach (var i in Enumerable.Range(0, boxes.Length).OrderByDescending(i => scores[i]).ThenBy(i => i))
        {
            var rivals = kept.Where(k => labels is null || labels[k] == labels[i]).ToArray();
            var strong = rivals.Where(k => boxes[k].Iou(boxes[i]) > threshold).Select(k => (int?)k).FirstOrDefault();
            var most = strong is { } s ? boxes[s].Iou(boxes[i])
                : rivals.Length == 0 ? 0 : rivals.Max(k => boxes[k].Iou(boxes[i]));
            steps.Add(new SuppressionStep(i, strong ?? -1, most));
            if (strong is null)
                kept.Add(i);
        }

        return steps;
    }
}
