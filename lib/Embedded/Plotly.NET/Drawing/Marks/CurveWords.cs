namespace Plotly.NET.Drawing.Marks;

/// <summary>Tells points in words: how many, the extremes, both ends.</summary>
internal static class CurveWords
{
    /// <summary>Tells a curve.</summary>
    public static string Tell(Curve curve, string kind)
    {
        int all = Math.Max(curve.Xs.Length, curve.Own.Length), both = Math.Min(curve.Xs.Length, curve.Own.Length);
        var places = Enumerable.Range(0, both)
            .Where(i => double.IsFinite(curve.Xs[i]) && double.IsFinite(curve.Own[i])).ToList();
        var head = $"- {curve.Name}: {kind}, {Count(all)}";
        if (all > places.Count)
            head += $" ({all - places.Count:#,0} missing)";
        if (places.Count == 0)
            return head + (all == 0 ? ", empty." : ", nothing to draw.");
        var low = places.MinBy(i => curve.Own[i]);
        var high = places.MaxBy(i => curve.Own[i]);
        var tail = places.Count > 1 ? $", first {At(places[0])}, last {At(places[^1])}" : "";
        return $"{head}; lowest {At(low)}, highest {At(high)}{tail}.";

        string At(int i) => $"{curve.Y.Tell(curve.Own[i])} at x = {curve.X.Tell(curve.Xs[i])}";
    }

    private static string Count(int n) => n == 1 ? "1 point" : $"{n:#,0} points";
}
