using static DeepLearning.Datasets.Silhouette;

namespace DeepLearning.Datasets;

/// <summary>Draws articles of clothing as flat shapes: the twin of Fashion-MNIST.</summary>
internal static class Clothes
{
    private static readonly Silhouette[] Shapes =
    [
        new(M(1, .5, .14, .62, .1, .78, .16, .98, .34, .86, .48, .74, .38, .74, .92), M(.55, .5, .17, .6, .1, .5, .1)),
        new(M(1, .5, .08, .68, .08, .74, .94, .57, .94, .52, .36)),
        new(M(1, .5, .12, .64, .1, .78, .18, .96, .86, .84, .9, .74, .44, .74, .9), M(.8, .5, .82, .74, .82, .74, .9)),
        new(M(1, .5, .12, .6, .06, .64, .3, .6, .45, .78, .94)),
        new(M(1, .5, .1, .64, .08, .78, .16, .95, .8, .84, .84, .76, .42, .8, .96),
            P(.35, .49, .1, .52, .1, .52, .96, .49, .96),
            M(.6, .5, .3, .58, .08, .5, .08)),
        new(P(1, .04, .8, .96, .72, .98, .84, .06, .9), P(.9, .1, .8, .3, .5, .38, .52, .24, .82),
            P(.9, .48, .76, .6, .5, .68, .5, .62, .76), P(.8, .8, .74, .84, .4, .92, .42, .92, .74)),
        new(M(1, .5, .12, .62, .08, .76, .16, .92, .7, .82, .72, .73, .4, .73, .94),
            P(.6, .485, .12, .515, .12, .515, .94, .485, .94),
            M(1.25, .5, .2, .6, .1, .56, .06, .5, .1)),
        new(P(1, .04, .74, .06, .62, .3, .58, .52, .4, .78, .36, .96, .5, .97, .74),
            P(1.4, .03, .74, .97, .74, .96, .82, .05, .82)),
        new(P(1, .1, .42, .9, .42, .94, .9, .06, .9), P(.8, .3, .42, .34, .16, .66, .16, .7, .42, .62, .42, .6, .24,
            .4, .24, .38, .42),
            P(.7, .1, .56, .9, .56, .9, .6, .1, .6)),
        new(P(1, .04, .82, .06, .66, .36, .56, .48, .06, .9, .06, .94, .82),
            P(.6, .03, .82, .95, .82, .95, .92, .05, .9)),
    ];

    public static RawImages Draw(Split split, int count, int seed)
    {
        const int size = IdxPair.Side * IdxPair.Side;
        var pixels = new byte[count * size];
        var labels = new byte[count];
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (30L << 40) + ((long)split << 36) + i);
            var kind = dice.Below(Shapes.Length);
            var canvas = new Canvas(IdxPair.Side, IdxPair.Side, 1);
            Span<float> tone = [(float)dice.Between(0.35, 0.95)];
            Shapes[kind].Paint(canvas, Placement.Pick(IdxPair.Side, ref dice, 1, 0.15), tone, ref dice);
            Weave(canvas, ref dice);
            canvas.Grain(ref dice, (float)dice.Between(0.05, 0.3));
            for (var k = 0; k < size; k++)
                pixels[(i * size) + k] = (byte)((canvas.Planes[k] * 255f) + 0.5f);
            labels[i] = (byte)kind;
        });
        return new RawImages(pixels, labels);
    }

    /// <summary>Puts stripes on some of the cloth: across, along, or none.</summary>
    private static void Weave(Canvas canvas, ref Dice dice)
    {
        var (kind, width, depth) = (dice.Below(4), 2 + dice.Below(4), (float)dice.Between(0.4, 0.9));
        if (kind > 1)
            return;
        for (var i = 0; i < canvas.Planes.Length; i++)
        {
            var at = kind == 0 ? i / canvas.Width : i % canvas.Width;
            if (at / width % 2 == 0)
                canvas.Planes[i] *= depth;
        }
    }
}
