namespace DeepLearning.Visuals.Layers;

/// <summary>The numbers that leave one layer, counted.</summary>
/// <param name="Name">The place in the model, for example "1: Tanh".</param>
/// <param name="Kind">The module's type.</param>
/// <param name="Shape">The output's sizes.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Deviation">The standard deviation, with divisor N.</param>
/// <param name="Low">The smallest number.</param>
/// <param name="High">The largest number.</param>
/// <param name="Saturated">The share at an end of a bounded activation's range; null for others.</param>
/// <param name="Dead">The share of units that give the same for every example; null for a single example.</param>
/// <param name="Units">How many units there are: sizes after the batch, or channels for images.</param>
/// <param name="Density">How the numbers are spread: shares per bin of the common range.</param>
internal sealed record LayerNumbers(string Name, string Kind, long[] Shape, double Mean, double Deviation, double Low,
    double High, double? Saturated, double? Dead, int Units, double[] Density)
{
    /// <summary>Bins of the spread.</summary>
    public const int Bins = 96;

    /// <summary>Two answers closer than this are the same.</summary>
    private const double Same = 1e-7;

    /// <summary>Counts the numbers of a layer.</summary>
    /// <param name="name">The place in the model.</param>
    /// <param name="kind">The module's type.</param>
    /// <param name="shape">The output's sizes, examples first.</param>
    /// <param name="values">The output.</param>
    public static LayerNumbers Of(string name, string kind, long[] shape, float[] values)
    {
        double sum = 0, squares = 0, low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (var v in values)
        {
            sum += v;
            squares += (double)v * v;
            (low, high) = (Math.Min(low, v), Math.Max(high, v));
        }

        var mean = sum / values.Length;
        var deviation = Math.Sqrt(Math.Max(0, (squares / values.Length) - (mean * mean)));
        return new LayerNumbers(name, kind, shape, mean, deviation, low, high, SaturatedShare(kind, values),
            shape[0] > 1 ? DeadShare(shape, values) : null, UnitCount(shape), []);
    }

    /// <summary>The same numbers with their spread over a common range.</summary>
    public LayerNumbers Spread(float[] values, double from, double to)
    {
        var density = new double[Bins];
        foreach (var v in values)
            density[Math.Clamp((int)((v - from) / (to - from) * Bins), 0, Bins - 1)] += 1.0 / values.Length;
        return this with { Density = density };
    }

    /// <summary>
    /// A bounded activation is saturated where it lies within a hundredth of its range from an end: there its slope has
    /// all but vanished.
    /// </summary>
    private static double? SaturatedShare(string kind, float[] values)
    {
        (double Low, double High)? range = kind switch
        {
            "Sigmoid" or "Hardsigmoid" => (0, 1),
            "Tanh" or "Hardtanh" or "Softsign" => (-1, 1),
            "ReLU6" => (0, 6),
            _ => null,
        };
        if (range is not { } r)
            return null;
        var edge = 0.01 * (r.High - r.Low);
        return values.Count(v => v < r.Low + edge || v > r.High - edge) / (double)values.Length;
    }

    private static int UnitCount(long[] shape) => shape.Length < 2 ? 1 : (int)shape[1];

    /// <summary>A unit is dead here if it gives one and the same number for all examples and places.</summary>
    private static double DeadShare(long[] shape, float[] values)
    {
        var units = UnitCount(shape);
        var places = values.Length / (int)shape[0] / units;
        var dead = 0;
        for (var u = 0; u < units; u++)
        {
            float low = float.PositiveInfinity, high = float.NegativeInfinity;
            for (var n = 0; n < shape[0]; n++)
            {
                foreach (var v in values.AsSpan((int)(((n * units) + u) * places), places))
                    (low, high) = (Math.Min(low, v), Math.Max(high, v));
            }

            if (high - low <= Same)
                dead++;
        }

        return dead / (double)units;
    }
}
