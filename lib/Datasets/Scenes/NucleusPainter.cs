using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Paints nuclei under the microscope: bright uneven spots on dark ground, some faint, some
/// touching.</summary>
internal static class NucleusPainter
{
    public static (Tensor Images, IReadOnlyList<SceneItem>[] Items) Paint(Split split, int count, int side, int seed)
    {
        var pixels = new float[count * side * side];
        var items = new IReadOnlyList<SceneItem>[count];
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (34L << 40) + ((long)split << 36) + i);
            var canvas = new Canvas(side, side, 1);
            var ground = (float)dice.Between(0.02, 0.09);
            canvas.Ground([ground], [ground + (float)dice.Between(-0.02, 0.04)]);
            items[i] = Spots(canvas, ground, ref dice);
            canvas.Grain(ref dice, (float)dice.Between(0.01, 0.035));
            canvas.Planes.CopyTo(pixels, (long)i * side * side);
        });
        return (tensor(pixels, [count, 1, side, side]), items);
    }

    private static List<SceneItem> Spots(Canvas canvas, float ground, ref Dice dice)
    {
        var (items, side) = (new List<SceneItem>(), canvas.Width);
        var radius = side * dice.Between(0.02, 0.045);
        for (int i = 0, all = 8 + dice.Below(35); i < all; i++)
        {
            var coverage = new float[side * side];
            var light = ground + (float)dice.Between(0.06, 0.5);
            canvas.Fill(Outline(dice.Between(0, side), dice.Between(0, side), radius * dice.Between(0.7, 1.4),
                ref dice),
                [light], 1, coverage);
            if (SceneItem.OfMask(Array.ConvertAll(coverage, c => c >= 0.5f), side, 0) is { } item)
                items.Add(item);
        }

        return items;
    }

    /// <summary>Makes an ellipse whose edge wanders a little.</summary>
    private static (double X, double Y)[] Outline(double x, double y, double radius, ref Dice dice)
    {
        var points = Canvas.Ellipse(x, y, radius * dice.Between(0.8, 1.3), radius, dice.Between(0, Math.PI));
        for (var k = 0; k < points.Length; k++)
        {
            var wander = dice.Between(0.9, 1.1);
            points[k] = (x + ((points[k].X - x) * wander), y + ((points[k].Y - y) * wander));
        }

        return points;
    }
}
