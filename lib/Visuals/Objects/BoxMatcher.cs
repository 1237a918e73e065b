namespace DeepLearning.Visuals.Objects;

/// <summary>To what an anchor is matched.</summary>
/// <param name="Truth">The true box, or -1 for background.</param>
/// <param name="Iou">The overlap with it, or the best overlap with any where there is no match.</param>
/// <param name="Forced">Whether the true box chose the anchor as its best, whatever the threshold.</param>
internal readonly record struct AnchorMatch(int Truth, double Iou, bool Forced);

/// <summary>
/// Matches anchors with true boxes: first every true box takes the free anchor that overlaps with it most, the pair
/// with the largest overlap of all first; then every other anchor takes its best true box, if that reaches the
/// threshold.
/// <para><b>Source</b>: SSD, arXiv 1512.02325, section 2.2.</para>
/// </summary>
internal static class BoxMatcher
{
    /// <summary>The overlap of every anchor (row) with every true box (column).</summary>
    public static double[][] Overlaps(Rect[] anchors, Rect[] truths) =>
        Array.ConvertAll(anchors, a => Array.ConvertAll(truths, t => a.Iou(t)));

    /// <summary>Matches.</summary>
    public static AnchorMatch[] Match(double[][] overlaps, double threshold)
    {
        var matches = Array.ConvertAll(overlaps, row =>
        {
            var best = row.Length == 0 ? 0 : row.Max();
            var truth = best >= threshold && best > 0 ? Array.IndexOf(row, best) : -1;
            return new AnchorMatch(truth, best, false);
        });
        var truths = overlaps.Length == 0 ? 0 : overlaps[0].Length;
        var (takenAnchors, takenTruths) = (new HashSet<int>(), new HashSet<int>());
        for (var round = 0; round < Math.Min(truths, overlaps.Length); round++)
        {
            var (anchor, truth, most) = (-1, -1, 0.0);
            for (var a = 0; a < overlaps.Length; a++)
            {
                for (var t = 0; t < truths; t++)
                {
                    if (!takenAnchors.Contains(a) && !takenTruths.Contains(t) && overlaps[a][t] > most)
                        (anchor, truth, most) = (a, t, overlaps[a][t]);
                }
            }

            if (anchor < 0)
                break;
            takenAnchors.Add(anchor);
            takenTruths.Add(truth);
            matches[anchor] = new AnchorMatch(truth, most, true);
        }

        return matches;
    }
}
