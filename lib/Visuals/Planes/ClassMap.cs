namespace DeepLearning.Visuals.Planes;

/// <summary>The probability of every class at every point of a square grid.</summary>
/// <param name="Side">Points per row.</param>
/// <param name="Classes">The number of classes.</param>
/// <param name="Values">Probabilities, point by point.</param>
internal sealed record ClassMap(int Side, int Classes, float[] Values)
{
    /// <summary>Asks a model about a grid.</summary>
    public static ClassMap Of(string op, ModelProbe probe, Plane plane, int side)
    {
        var (values, width) = probe.Outputs(op, plane.Grid(side));
        var (probabilities, classes) = Probabilities(op, values, width);
        return new ClassMap(side, classes, probabilities);
    }

    /// <summary>
    /// Turns outputs into probabilities: rows that are probabilities already stay, logits and log-probabilities go
    /// through softmax, a single logit through the sigmoid.
    /// </summary>
    /// <exception cref="VisualInputException">An output is not finite.</exception>
    public static (float[] Values, int Classes) Probabilities(string op, float[] outputs, int width)
    {
        if (Array.Exists(outputs, v => !float.IsFinite(v)))
        {
            throw new VisualInputException(
                op, "finite outputs of the model", "NaN or infinity", "did training diverge?");
        }

        if (width == 1)
            return ([.. outputs.SelectMany(v => Pair(v, outputs))], 2);
        if (AreProbabilities(outputs, width))
            return (outputs, width);
        var result = new float[outputs.Length];
        for (var row = 0; row < outputs.Length; row += width)
            Softmax(outputs.AsSpan(row, width), result.AsSpan(row, width));
        return (result, width);
    }

    /// <summary>The most probable class at a point, and its probability.</summary>
    public (int Class, float Probability) Best(int point)
    {
        var row = Values.AsSpan(point * Classes, Classes);
        var best = 0;
        for (var c = 1; c < Classes; c++)
        {
            if (row[c] > row[best])
                best = c;
        }

        return (best, row[best]);
    }

    /// <summary>The most probable class between the grid's points, by bilinear interpolation.</summary>
    /// <param name="x">0 at the left, 1 at the right.</param>
    /// <param name="y">0 at the top, 1 at the bottom.</param>
    public (int Class, double Probability) At(double x, double y)
    {
        double gx = x * (Side - 1), gy = y * (Side - 1);
        int x0 = Math.Min((int)gx, Side - 2), y0 = Math.Min((int)gy, Side - 2);
        double fx = gx - x0, fy = gy - y0;
        var (best, most) = (0, double.NegativeInfinity);
        for (var c = 0; c < Classes; c++)
        {
            double a = V(x0, y0, c), b = V(x0 + 1, y0, c), d = V(x0, y0 + 1, c), e = V(x0 + 1, y0 + 1, c);
            var p = (((a * (1 - fx)) + (b * fx)) * (1 - fy)) + (((d * (1 - fx)) + (e * fx)) * fy);
            if (p > most)
                (best, most) = (c, p);
        }

        return (best, most);
    }

    private float V(int x, int y, int c) => Values[(((y * Side) + x) * Classes) + c];

    private static float[] Pair(float v, float[] all)
    {
        // One output in 0..1 everywhere is a probability; anything beyond is a logit.
        var p = Array.TrueForAll(all, a => a is >= 0 and <= 1) ? v : 1 / (1 + MathF.Exp(-v));
        return [1 - p, p];
    }

    private static bool AreProbabilities(float[] outputs, int width)
    {
        for (var row = 0; row < outputs.Length; row += width)
        {
            var sum = 0f;
            foreach (var v in outputs.AsSpan(row, width))
            {
                if (v < 0)
                    return false;
                sum += v;
            }

            if (Math.Abs(sum - 1) > 1e-3f)
                return false;
        }

        return true;
    }

    private static void Softmax(ReadOnlySpan<float> logits, Span<float> result)
    {
        var max = float.NegativeInfinity;
        foreach (var v in logits)
            max = Math.Max(max, v);
        var sum = 0f;
        for (var i = 0; i < logits.Length; i++)
            sum += result[i] = MathF.Exp(logits[i] - max);
        for (var i = 0; i < logits.Length; i++)
            result[i] /= sum;
    }
}
