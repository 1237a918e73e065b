using static DeepLearning.Datasets.Silhouette;

namespace DeepLearning.Datasets;

/// <summary>Draws animals and vehicles as flat shapes on likely grounds: the twin of CIFAR-10.</summary>
internal static class Things
{
    private static readonly Silhouette[] Shapes =
    [
        new(P(.8, .3, .1, .42, .1, .62, .5, .42, .5), E(1, .5, .52, .46, .09),
            P(.8, .35, .52, .62, .52, .4, .9, .28, .9),
            P(.9, .04, .5, .02, .26, .12, .26, .22, .5)),
        new(P(.8, .22, .46, .36, .26, .68, .26, .8, .46), P(1, .04, .46, .92, .44, .97, .72, .04, .72),
            E(.2, .24, .74, .1, .1),
            E(.2, .76, .74, .1, .1), P(.45, .38, .31, .64, .31, .72, .44, .3, .44)),
        new(P(.8, .1, .6, .3, .5, .2, .8), E(1, .48, .54, .26, .16), E(1, .74, .36, .12, .12),
            P(.6, .84, .34, .98, .4, .84, .42),
            P(.7, .36, .5, .62, .5, .4, .74), P(.4, .48, .68, .51, .68, .5, .92, .47, .92)),
        new(E(.9, .5, .86, .28, .24), P(1, .22, .08, .42, .26, .24, .46), P(1, .78, .08, .58, .26, .76, .46),
            E(1, .5, .46, .3, .26),
            E(.2, .39, .42, .05, .06), E(.2, .61, .42, .05, .06), E(.5, .5, .56, .05, .03)),
        new(E(1, .42, .52, .26, .13), P(1, .58, .5, .72, .2, .8, .24, .7, .56), E(1, .8, .22, .11, .07),
            P(.7, .72, .18, .66, .02, .7, .01, .76, .16),
            P(.7, .78, .16, .86, .01, .9, .02, .82, .18), P(.9, .2, .58, .25, .58, .25, .96, .21, .96),
                P(.9, .6, .58, .65, .58, .64, .96, .6, .96)),
        new(E(1, .4, .6, .28, .17), E(1, .74, .36, .17, .15), E(.6, .66, .38, .07, .15), E(.9, .9, .42, .1, .07),
            P(.9, .16, .66, .26, .66, .26, .96, .18, .96),
            P(.9, .52, .66, .62, .66, .62, .96, .54, .96), P(.9, .14, .56, .02, .3, .08, .28, .2, .5)),
        new(E(.8, .2, .74, .16, .14), E(.8, .8, .74, .16, .14), E(1, .5, .62, .36, .24), E(1, .34, .38, .09, .1),
            E(1, .66, .38, .09, .1),
            E(.15, .34, .37, .04, .05), E(.15, .66, .37, .04, .05), P(.5, .3, .66, .7, .66, .5, .7)),
        new(E(1, .42, .5, .3, .15), P(1, .6, .5, .76, .12, .9, .14, .74, .56), E(1, .88, .22, .13, .08),
            P(.4, .58, .44, .72, .1, .76, .12, .64, .46),
            P(.9, .16, .54, .24, .54, .22, .97, .17, .97), P(.9, .6, .54, .68, .54, .66, .97, .61, .97),
                P(.4, .13, .42, .04, .7, .1, .72, .18, .48)),
        new(P(.9, .46, .04, .5, .04, .5, .46, .46, .46), P(.8, .24, .4, .7, .4, .7, .6, .24, .6),
            P(1, .02, .56, .98, .52, .84, .84, .14, .84),
            P(.4, .3, .45, .64, .45, .64, .51, .3, .51)),
        new(P(1, .02, .16, .64, .16, .64, .74, .02, .74), P(.8, .66, .34, .84, .34, .97, .54, .97, .74, .66, .74),
            E(.2, .18, .78, .11, .11),
            E(.2, .48, .78, .11, .11), E(.2, .82, .78, .11, .11), P(.4, .72, .4, .82, .4, .9, .54, .72, .54)),
    ];

    /// <summary>The usual colours of the ground, top and bottom, and of the thing.</summary>
    private static readonly (float[] Top, float[] Bottom, float[] Thing)[] Colours =
    [
        ([.45f, .65f, .9f], [.75f, .85f, .95f], [.8f, .8f, .85f]),
            ([.6f, .65f, .7f], [.4f, .4f, .42f], [.75f, .2f, .2f]),
        ([.6f, .75f, .8f], [.45f, .6f, .35f], [.55f, .4f, .3f]), ([.7f, .6f, .5f], [.5f, .42f, .38f], [.6f, .5f, .42f]),
        ([.5f, .6f, .4f], [.4f, .5f, .25f], [.6f, .42f, .25f]),
            ([.65f, .65f, .6f], [.45f, .5f, .35f], [.6f, .45f, .3f]),
        ([.5f, .5f, .35f], [.35f, .4f, .25f], [.4f, .55f, .25f]),
            ([.6f, .7f, .75f], [.4f, .55f, .3f], [.45f, .3f, .2f]),
        ([.65f, .75f, .85f], [.25f, .4f, .6f], [.6f, .55f, .55f]),
            ([.65f, .7f, .75f], [.42f, .4f, .4f], [.7f, .6f, .3f]),
    ];

    public static RawImages Draw(Split split, int count, int seed)
    {
        const int size = 3 * CifarReader.Plane;
        var pixels = new byte[count * size];
        var labels = new byte[count];
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, (31L << 40) + ((long)split << 36) + i);
            var kind = dice.Below(Shapes.Length);
            var canvas = new Canvas(CifarReader.Side, CifarReader.Side, 3);

            // The ground is another kind's in half of the pictures: it hints, it does not tell.
            var ground = Colours[dice.Chance(0.5) ? kind : dice.Below(Shapes.Length)];
            canvas.Ground(Shade(ground.Top, ref dice), Shade(ground.Bottom, ref dice));
            var colour = Shade(Colours[dice.Chance(0.5) ? kind : dice.Below(Shapes.Length)].Thing, ref dice);
            Shapes[kind].Paint(canvas, Placement.Pick(CifarReader.Side, ref dice, 0.95, 0.15), colour, ref dice);
            canvas.Grain(ref dice, (float)dice.Between(0.03, 0.12));
            for (var k = 0; k < size; k++)
                pixels[(i * size) + k] = (byte)((canvas.Planes[k] * 255f) + 0.5f);
            labels[i] = (byte)kind;
        });
        return new RawImages(pixels, labels);
    }

    /// <summary>Varies a colour in brightness and, less, in hue.</summary>
    internal static float[] Shade(float[] colour, ref Dice dice, double spread = 0.08, double swing = 0.22)
    {
        var light = dice.Between(1 - swing, 1 + swing);
        var shaded = new float[colour.Length];
        for (var c = 0; c < shaded.Length; c++)
            shaded[c] = (float)Math.Clamp((colour[c] * light) + (spread * dice.Normal()), 0, 1);
        return shaded;
    }
}
