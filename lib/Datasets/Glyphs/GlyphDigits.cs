namespace DeepLearning.Datasets;

/// <summary>Draws digits from pen strokes: the generated twin of MNIST, of the same shape and types.</summary>
/// <remarks>
/// Thirty hands (three per digit), rotated, scaled, sheared, shifted, with a tremor, a line of varying width and
/// grain. Picture <c>i</c> depends on the seed, the part and <c>i</c> alone: not on how many are drawn, nor on the
/// number of threads, nor on the machine.
/// </remarks>
public static class GlyphDigits
{
    private const int Classes = 10;

    private static readonly string[] Caveats =
    [
        "Drawn by a program, not written by people: thirty shapes, distorted at random.",
        "Numbers measured on it are not comparable with published MNIST results.",
    ];

    /// <summary>Draws pictures.</summary>
    /// <param name="split">Which part; the two never share a picture.</param>
    /// <param name="count">How many; 60,000 to train and 10,000 to test when left out.</param>
    /// <param name="seed">The same seed gives the same pictures on every machine.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count below one.</exception>
    public static LabelledImages Generate(Split split = Split.Train, int? count = null, int seed = 0)
    {
        var n = count ?? (split == Split.Train ? 60_000 : 10_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1, nameof(count));
        var raw = Draw(split, n, seed);
        return new LabelledImages("GlyphDigits", split,
            ImageTensors.Images(raw.Pixels, GlyphPen.Side, GlyphPen.Side), ImageTensors.Labels(raw.Labels),
            [.. Enumerable.Range(0, Classes).Select(d => $"{d}")], DataOrigin.Generated,
            $"drawn from pen strokes, seed {seed}", "MIT, as this course", "Deep Learning in C#, lib/Datasets/Glyphs",
            Caveats);
    }

    internal static RawImages Draw(Split split, int count, int seed)
    {
        const int size = GlyphPen.Side * GlyphPen.Side;
        var pixels = new byte[count * size];
        var labels = new byte[count];
        var part = split == Split.Train ? 1L << 40 : 2L << 40;
        Parallel.For(0, count, i =>
        {
            var dice = new Dice(seed, part + i);
            var digit = dice.Below(Classes);
            var hands = GlyphFont.Digits[digit];
            var strokes = hands[dice.Below(hands.Length)];
            var pen = GlyphPen.Pick(ref dice);
            GlyphRaster.Draw(strokes, pen, ref dice, pixels.AsSpan(i * size, size));
            labels[i] = (byte)digit;
        });
        return new RawImages(pixels, labels);
    }
}
