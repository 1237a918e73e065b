namespace DeepLearning.Datasets;

/// <summary>Draws flowers of five kinds: the twin of the flower photographs.</summary>
internal static class Bouquet
{
    private static readonly float[][] Roses = [[.8f, .1f, .15f], [.9f, .5f, .55f], [.92f, .88f, .8f], [.85f, .6f, .2f]];
    private static readonly float[][] Tulips = [[.8f, .15f, .2f], [.9f, .75f, .2f], [.6f, .25f, .6f], [.9f, .5f, .6f]];

    public static (float[] Pixels, long[] Labels) Draw(Split split, int count, int side, int seed)
    {
        var size = 3 * side * side;
        var pixels = new float[count * size];
        var labels = new long[count];
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (32L << 40) + ((long)split << 36) + i);
            var kind = i % 5;
            var canvas = new Canvas(side, side, 3);
            canvas.Ground(Things.Shade([.4f, .5f, .35f], ref dice, 0.12),
                Things.Shade([.25f, .38f, .18f], ref dice, 0.1));
            for (var flowers = 1 + dice.Below(3); flowers > 0; flowers--)
            {
                var radius = side * dice.Between(0.2, 0.38);
                Flower(canvas, kind, (side * dice.Between(0.25, 0.75), side * dice.Between(0.25, 0.75)), radius,
                    ref dice);
            }

            canvas.Grain(ref dice, (float)dice.Between(0.03, 0.1));
            canvas.Planes.CopyTo(pixels, (long)i * size);
            labels[i] = kind;
        });
        return (pixels, labels);
    }

    private static void Flower(Canvas canvas, int kind, (double X, double Y) at, double radius, ref Dice dice)
    {
        Stem(canvas, at, radius, ref dice);
        var yellow = Things.Shade([.9f, .75f, .1f], ref dice, 0.05);
        switch (kind)
        {
            case 0:
                Petals(canvas, at, radius, 11 + dice.Below(6), 0.13, Things.Shade([.92f, .92f, .9f], ref dice, 0.03),
                    ref dice);
                canvas.Fill(Canvas.Ellipse(at.X, at.Y, radius * 0.3, radius * 0.3), yellow);
                break;
            case 1:
                for (var ring = 1.0; ring > 0.25; ring -= 0.25)
                    Petals(canvas, at, radius * ring, 24, 0.05, Things.Shade(yellow, ref dice, 0.04), ref dice);
                break;
            case 2:
                Rose(canvas, at, radius, Things.Shade(dice.Pick(Roses), ref dice), ref dice);
                break;
            case 3:
                Petals(canvas, at, radius, 15 + dice.Below(8), 0.11, yellow, ref dice);
                canvas.Fill(Canvas.Ellipse(at.X, at.Y, radius * 0.5, radius * 0.5),
                    Things.Shade([.35f, .22f, .1f], ref dice, 0.04));
                break;
            default:
                Tulip(canvas, at, radius, Things.Shade(dice.Pick(Tulips), ref dice));
                break;
        }
    }

    private static void Stem(Canvas canvas, (double X, double Y) at, double radius, ref Dice dice)
    {
        var foot = at.X + (radius * dice.Between(-0.4, 0.4));
        var half = radius * 0.05;
        canvas.Fill([(at.X - half, at.Y), (at.X + half, at.Y), (foot + half, canvas.Height),
            (foot - half, canvas.Height)],
            Things.Shade([.25f, .45f, .15f], ref dice));
    }

    private static void Petals(
        Canvas canvas, (double X, double Y) at, double radius, int count, double width, float[] colour, ref Dice dice)
    {
        var start = dice.Uniform();
        for (var i = 0; i < count; i++)
        {
            var angle = 2 * Math.PI * (start + (double)i / count);
            var (sin, cos) = Portable.SinCos(angle);
            var own = Array.ConvertAll(colour, c => c * (i % 2 == 0 ? 1f : 0.9f));
            canvas.Fill(Canvas.Ellipse(at.X + (cos * radius * 0.6), at.Y + (sin * radius * 0.6), radius * 0.42,
                radius * width * 1.3, angle), own);
        }
    }

    private static void Rose(Canvas canvas, (double X, double Y) at, double radius, float[] colour, ref Dice dice)
    {
        for (var ring = 1.0; ring > 0.15; ring -= 0.14)
        {
            var (sin, cos) = Portable.SinCos(2 * Math.PI * dice.Uniform());
            var own = Array.ConvertAll(colour, c => c * (float)(0.55 + (0.45 * ring)));
            canvas.Fill(Canvas.Ellipse(at.X + (cos * radius * 0.1), at.Y + (sin * radius * 0.1), radius * ring * 0.8,
                radius * ring * 0.72, sin), own);
        }
    }

    private static void Tulip(Canvas canvas, (double X, double Y) at, double radius, float[] colour)
    {
        var (x, y, r) = (at.X, at.Y, radius);
        var dark = Array.ConvertAll(colour, c => c * 0.75f);
        canvas.Fill([(x - (.5 * r), y - (.8 * r)), (x, y - (.3 * r)), (x + (.5 * r), y - (.8 * r)),
            (x + (.5 * r), y + (.2 * r)),
            (x + (.2 * r), y + (.6 * r)), (x - (.2 * r), y + (.6 * r)), (x - (.5 * r), y + (.2 * r))], colour);
        canvas.Fill([(x - (.24 * r), y + (.1 * r)), (x, y - (.9 * r)), (x + (.24 * r), y + (.1 * r)),
            (x, y + (.5 * r))], dark);
    }
}
