namespace DeepLearning.Datasets;

/// <summary>Draws two half circles that reach into each other: the smallest set that a line cannot part.</summary>
public static class Moons
{
    /// <summary>Draws the points.</summary>
    /// <param name="pointsPerMoon">How many points each moon has.</param>
    /// <param name="noise">The standard deviation added to both coordinates.</param>
    /// <param name="seed">The same seed gives the same points on every machine.</param>
    /// <remarks>
    /// <b>Formula</b>: upper (cos t, sin t), lower (1 - cos t, 1/2 - sin t), t in [0, pi]; then moved and scaled by
    /// (x - 1/2, y - 1/4) / 1.5 to lie about in [-1, 1].
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count below one or a negative noise.</exception>
    public static PointSet Create(int pointsPerMoon = 200, double noise = 0.1, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pointsPerMoon, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(noise);
        var points = new float[pointsPerMoon * 4];
        var labels = new long[pointsPerMoon * 2];
        var dice = new Dice(seed, 2);
        for (var i = 0; i < labels.Length; i++)
        {
            var (moon, step) = Math.DivRem(i, pointsPerMoon);
            var (sin, cos) = Portable.SinCos(Math.PI * (step + 0.5) / pointsPerMoon);
            var (x, y) = moon == 0 ? (cos, sin) : (1 - cos, 0.5 - sin);
            points[2 * i] = (float)((x - 0.5 + (noise * dice.Normal())) / 1.5);
            points[(2 * i) + 1] = (float)((y - 0.25 + (noise * dice.Normal())) / 1.5);
            labels[i] = moon;
        }

        return PointSet.Of(points, labels) with
        {
            About = Provenance.Generated("Moons", $"two half circles, noise {noise}", seed,
                "A curve that bends twice parts them: easy for any network with a hidden layer."),
        };
    }
}
