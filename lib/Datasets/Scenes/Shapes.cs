using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Draws circles, squares and triangles with boxes, masks and clutter: the first set to detect things
/// in.</summary>
/// <remarks>
/// Things may be turned and have any colour, so that only the outline tells the class; the box is the extent of the
/// mask to the pixel. Things overlap by less than a third of the smaller. Clutter are lines, dots and pieces of
/// outlines that belong to no class.
/// </remarks>
public static class Shapes
{
    private static readonly string[] ClassNames = ["circle", "square", "triangle"];

    /// <summary>Draws pictures.</summary>
    /// <param name="split">Which part; no two share a picture.</param>
    /// <param name="count">How many pictures.</param>
    /// <param name="side">The side of the pictures in pixels, at least 24.</param>
    /// <param name="most">The largest number of things in a picture; the smallest is one.</param>
    /// <param name="clutter">How many things that are none, from 0.</param>
    /// <param name="seed">The same seed gives the same pictures on every machine.</param>
    /// <returns>Pictures (N, 3, side, side) of float32 in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below its least.</exception>
    public static AnnotatedImages Generate(
        Split split = Split.Train, int count = 1000, int side = 64, int most = 4, int clutter = 4, int seed = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(side, 24);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(clutter);
        var size = 3 * side * side;
        var pixels = new float[count * size];
        var items = new IReadOnlyList<SceneItem>[count];
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (35L << 40) + ((long)split << 36) + i);
            var canvas = new Canvas(side, side, 3);
            canvas.Ground(Colour(ref dice, 0.1, 0.45), Colour(ref dice, 0.1, 0.45));
            for (var k = 0; k < clutter; k++)
                Clutter(canvas, ref dice);
            items[i] = Things(canvas, 1 + dice.Below(most), ref dice);
            canvas.Grain(ref dice, 0.04f);
            canvas.Planes.CopyTo(pixels, (long)i * size);
        });
        return new AnnotatedImages(Provenance.Generated("Shapes", $"outlines on clutter, {clutter} pieces", seed,
            "Three outlines on noisy ground: a network of 70,000 weights learns it in seconds."), split,
            tensor(pixels, [count, 3, side, side]), items, ClassNames);
    }

    private static List<SceneItem> Things(Canvas canvas, int count, ref Dice dice)
    {
        var (side, placed, items) = (canvas.Width, new List<(double X, double Y, double R)>(), new List<SceneItem>());
        for (var tries = 0; items.Count < count && tries < 40; tries++)
        {
            var radius = side * dice.Between(0.09, 0.2);
            var (x, y) = (dice.Between(radius, side - radius), dice.Between(radius, side - radius));
            if (placed.Exists(p => ((p.X - x) * (p.X - x)) + ((p.Y - y) * (p.Y - y)) < 0.8 * (p.R + radius) * (p.R
                + radius)))
                continue;
            var kind = dice.Below(ClassNames.Length);
            var coverage = new float[side * side];
            canvas.Fill(Outline(kind, x, y, radius, dice.Between(0, 2 * Math.PI)), Colour(ref dice, 0.45, 1), 1,
                coverage);
            placed.Add((x, y, radius));
            if (SceneItem.OfMask(Array.ConvertAll(coverage, c => c >= 0.5f), side, kind) is { } item)
                items.Add(item);
        }

        return items;
    }

    private static (double X, double Y)[] Outline(int kind, double x, double y, double radius, double turn)
    {
        if (kind == 0)
            return Canvas.Ellipse(x, y, radius, radius);
        var corners = kind == 1 ? 4 : 3;
        return [.. Enumerable.Range(0, corners).Select(k =>
        {
            var (sin, cos) = Portable.SinCos(turn + (2 * Math.PI * k / corners));
            return (x + (radius * cos), y + (radius * sin));
        })];
    }

    private static void Clutter(Canvas canvas, ref Dice dice)
    {
        var side = canvas.Width;
        var (x, y) = (dice.Between(0, side), dice.Between(0, side));
        var colour = Colour(ref dice, 0.3, 0.9);
        if (dice.Chance(0.4))
        {
            canvas.Fill(Canvas.Ellipse(x, y, side * 0.022, side * 0.022), colour);
            return;
        }

        // A line: too thin for any class.
        var (sin, cos) = Portable.SinCos(dice.Between(0, 2 * Math.PI));
        var (length, half) = (side * dice.Between(0.15, 0.5), side * 0.012);
        canvas.Fill([(x - (sin * half), y + (cos * half)), (x + (sin * half), y - (cos * half)),
            (x + (cos * length) + (sin * half), y + (sin * length) - (cos * half)),
            (x + (cos * length) - (sin * half), y + (sin * length) + (cos * half))], colour);
    }

    private static float[] Colour(ref Dice dice, double low, double high) =>
        [(float)dice.Between(low, high), (float)dice.Between(low, high), (float)dice.Between(low, high)];
}
