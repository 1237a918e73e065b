using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Paints blood: pale red discs, large white cells with a dark nucleus, small platelets.</summary>
internal static class CellPainter
{
    private const double FullWidth = 640;

    public static (Tensor Images, IReadOnlyList<SceneItem>[] Items) Paint(
        Split split, int count, int width, int height, int seed)
    {
        var size = 3 * width * height;
        var pixels = new float[count * size];
        var items = new IReadOnlyList<SceneItem>[count];
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (33L << 40) + ((long)split << 36) + i);
            var canvas = new Canvas(width, height, 3);
            var ground = Things.Shade([.82f, .77f, .78f], ref dice, 0.02, 0.07);
            canvas.Ground(ground, ground);
            items[i] = Scene(canvas, ref dice);
            canvas.Grain(ref dice, 0.03f);
            canvas.Planes.CopyTo(pixels, (long)i * size);
        });
        return (tensor(pixels, [count, 3, height, width]), items);
    }

    private static List<SceneItem> Scene(Canvas canvas, ref Dice dice)
    {
        var (items, unit) = (new List<SceneItem>(), canvas.Width / FullWidth);
        var cells = new List<(double X, double Y, double Radius)>();
        var red = Things.Shade([.82f, .55f, .56f], ref dice, 0.03, 0.08);
        for (int i = 0, all = 6 + dice.Below(12); i < all; i++)
        {
            var radius = unit * dice.Between(42, 58);
            if (Place(canvas, cells, radius, ref dice) is not var (x, y))
                continue;
            var own = Things.Shade(red, ref dice, 0.01, 0.05);
            canvas.Fill(Canvas.Ellipse(x, y, radius, radius * 0.95), own);
            canvas.Fill(Canvas.Ellipse(x, y, radius * 0.45, radius * 0.42), Array.ConvertAll(own, c => c + 0.1f), 0.6f);
            items.Add(Item(canvas, x, y, radius, radius * 0.95, 0));
        }

        if (dice.Chance(0.95) && Place(canvas, cells, unit * 95, ref dice) is { } at)
            items.Add(White(canvas, at.X, at.Y, unit, ref dice));

        for (var i = dice.Below(3); i > 0; i--)
        {
            if (Place(canvas, cells, unit * 20, ref dice) is not var (x, y))
                continue;
            var radius = unit * dice.Between(14, 24);
            canvas.Fill(Canvas.Ellipse(x, y, radius, radius * 0.8),
                Things.Shade([.55f, .4f, .65f], ref dice, 0.03, 0.08));
            items.Add(Item(canvas, x, y, radius, radius * 0.8, 2));
        }

        return items;
    }

    /// <summary>Paints a white cell: a pale disc and a dark nucleus of three lobes.</summary>
    private static SceneItem White(Canvas canvas, double x, double y, double unit, ref Dice dice)
    {
        var radius = unit * dice.Between(75, 110);
        canvas.Fill(Canvas.Ellipse(x, y, radius, radius * 0.92),
            Things.Shade([.78f, .72f, .82f], ref dice, 0.02, 0.07));
        for (var lobe = 0; lobe < 3; lobe++)
        {
            canvas.Fill(Canvas.Ellipse(x + (radius * dice.Between(-.3, .3)),
                y + (radius * dice.Between(-.3, .3)),
                radius * 0.45, radius * 0.38, dice.Between(0, 3)),
                    Things.Shade([.45f, .3f, .6f], ref dice, 0.03, 0.08));
        }

        return Item(canvas, x, y, radius, radius * 0.92, 1);
    }

    /// <summary>Finds a place where cells overlap a little at most.</summary>
    private static (double X, double Y)? Place(
        Canvas canvas, List<(double X, double Y, double Radius)> cells, double radius, ref Dice dice)
    {
        for (var tries = 0; tries < 30; tries++)
        {
            var (x, y) = (dice.Between(radius * 0.5, canvas.Width - (radius * 0.5)),
                dice.Between(radius * 0.5, canvas.Height - (radius * 0.5)));
            if (cells.TrueForAll(c => ((c.X - x) * (c.X - x)) + ((c.Y - y) * (c.Y - y))
                > 0.72 * (c.Radius + radius) * (c.Radius + radius)))
            {
                cells.Add((x, y, radius));
                return (x, y);
            }
        }

        return null;
    }

    private static SceneItem Item(Canvas canvas, double x, double y, double radiusX, double radiusY, long label) => new(
        (float)Math.Max(0, x - radiusX), (float)Math.Max(0, y - radiusY),
        (float)Math.Min(canvas.Width, x + radiusX), (float)Math.Min(canvas.Height, y + radiusY), label);
}
