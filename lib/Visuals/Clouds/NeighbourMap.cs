namespace DeepLearning.Visuals.Clouds;

/// <summary>
/// t-SNE, exact: neighbours in many dimensions stay neighbours in the plane. Starts from the first two principal axes,
/// so that it is the same every time.
/// <para><b>Formula</b>: minimises KL(P || Q) = sum p_ij ln(p_ij / q_ij), q_ij as 1 / (1 + d_ij^2) normed, p_ij from
/// Gaussians whose widths give every point the same perplexity.</para>
/// <para><b>Source</b>: van der Maaten and Hinton 2008, JMLR 9, with momentum 0.5 then 0.8 and early
/// exaggeration.</para>
/// </summary>
/// <param name="Places">(x, y) of every point.</param>
/// <param name="Divergence">KL(P || Q) in nats at the end.</param>
/// <param name="Perplexity">The perplexity used, lowered where points are few.</param>
internal sealed record NeighbourMap((double X, double Y)[] Places, double Divergence, double Perplexity)
{
    private const double Tiny = 1e-12;
    private const double Exaggeration = 4;

    /// <summary>Computes.</summary>
    /// <param name="values">Row by row.</param>
    /// <param name="width">Numbers per row.</param>
    /// <param name="start">Where points start, for example their principal axes.</param>
    /// <param name="perplexity">About how many neighbours count.</param>
    /// <param name="steps">Steps of descent.</param>
    public static NeighbourMap Of(
        float[] values, int width, (double X, double Y)[] start, double perplexity, int steps)
    {
        var n = start.Length;
        perplexity = Math.Max(1, Math.Min(perplexity, (n - 1) / 3.0));
        var p = Joint(SquaredDistances(values, width, n), n, perplexity);
        var y = Start(start);
        Descend(p, y, n, steps);
        return new NeighbourMap([.. Enumerable.Range(0, n).Select(i => (y[2 * i], y[(2 * i) + 1]))],
            Kl(p, y, n), perplexity);
    }

    /// <summary>Squared distances of all pairs.</summary>
    public static double[] SquaredDistances(float[] values, int width, int n)
    {
        var d = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                var sum = 0.0;
                for (var k = 0; k < width; k++)
                {
                    var gap = (double)values[(i * width) + k] - values[(j * width) + k];
                    sum += gap * gap;
                }

                d[(i * n) + j] = d[(j * n) + i] = sum;
            }
        }

        return d;
    }

    /// <summary>The joint probabilities p_ij, each at least tiny.</summary>
    public static double[] Joint(double[] distances, int n, double perplexity)
    {
        var conditional = new double[n * n];
        for (var i = 0; i < n; i++)
            Conditional(distances.AsSpan(i * n, n), conditional.AsSpan(i * n, n), i, Math.Log(perplexity));
        var joint = new double[n * n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                joint[(i * n) + j] = i == j
                    ? 0
                    : Math.Max(Tiny, (conditional[(i * n) + j] + conditional[(j * n) + i]) / (2 * n));
            }
        }

        return joint;
    }

    /// <summary>p_j|i: halves the range of the width until the entropy is that of the perplexity.</summary>
    public static void Conditional(ReadOnlySpan<double> distances, Span<double> row, int self, double entropy)
    {
        var nearest = double.PositiveInfinity;
        for (var j = 0; j < row.Length; j++)
            nearest = j == self ? nearest : Math.Min(nearest, distances[j]);
        var (low, high, beta) = (0.0, double.PositiveInfinity, 1.0);
        for (var round = 0; round < 200; round++)
        {
            var (sum, weighted) = (0.0, 0.0);
            for (var j = 0; j < row.Length; j++)
            {
                var gap = distances[j] - nearest;
                row[j] = j == self ? 0 : Math.Exp(-beta * gap);
                sum += row[j];
                weighted += row[j] * gap;
            }

            var found = Math.Log(sum) + (beta * weighted / sum);
            for (var j = 0; j < row.Length; j++)
                row[j] /= sum;
            if (Math.Abs(found - entropy) < 1e-9 || beta > 1e100 || beta < 1e-100)
                return;
            if (found > entropy)
                (low, beta) = (beta, double.IsInfinity(high) ? beta * 2 : (beta + high) / 2);
            else
                (high, beta) = (beta, (beta + low) / 2);
        }
    }

    /// <summary>KL(P || Q) in nats.</summary>
    public static double Kl(double[] p, double[] y, int n)
    {
        var (weights, total) = Weights(y, n);
        var sum = 0.0;
        for (var k = 0; k < p.Length; k++)
            sum += p[k] > 0 ? p[k] * Math.Log(p[k] / Math.Max(Tiny, weights[k] / total)) : 0;
        return sum;
    }

    private static (double[] Weights, double Total) Weights(double[] y, int n)
    {
        var (weights, total) = (new double[n * n], 0.0);
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                var (dx, dy) = (y[2 * i] - y[2 * j], y[(2 * i) + 1] - y[(2 * j) + 1]);
                var weight = 1 / (1 + (dx * dx) + (dy * dy));
                weights[(i * n) + j] = weights[(j * n) + i] = weight;
                total += 2 * weight;
            }
        }

        return (weights, total);
    }

    private static double[] Start((double X, double Y)[] start)
    {
        // Points that coincide, or lie on a line, need a breath of noise to come apart; always the same.
        var noise = new Random(1);
        var spread = Math.Sqrt(start.Average(s => s.X * s.X));
        var scale = spread > 0 ? 1e-2 / spread : 0;
        return [.. start.SelectMany(s => new[]
        {
            (s.X * scale) + (1e-5 * (noise.NextDouble() - 0.5)), (s.Y * scale) + (1e-5 * (noise.NextDouble() - 0.5)),
        })];
    }

    private static void Descend(double[] p, double[] y, int n, int steps)
    {
        var (speed, gains, slope) = (new double[2 * n], new double[2 * n], new double[2 * n]);
        Array.Fill(gains, 1);
        var rate = Math.Max(20, n / Exaggeration);
        var early = Math.Min(100, steps / 4);
        for (var step = 0; step < steps; step++)
        {
            Slope(p, y, n, step < early ? Exaggeration : 1, slope);
            var momentum = step < early ? 0.5 : 0.8;
            for (var k = 0; k < y.Length; k++)
            {
                gains[k] = Math.Sign(slope[k]) == Math.Sign(speed[k])
                    ? Math.Max(0.01, gains[k] * 0.8)
                    : gains[k] + 0.2;
                speed[k] = (momentum * speed[k]) - (rate * gains[k] * slope[k]);
                y[k] += speed[k];
            }

            Centre(y, n);
        }
    }

    private static void Slope(double[] p, double[] y, int n, double exaggeration, double[] slope)
    {
        var (weights, total) = Weights(y, n);
        Array.Clear(slope);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var k = (i * n) + j;
                var pull = 4 * ((exaggeration * p[k]) - (weights[k] / total)) * weights[k];
                slope[2 * i] += pull * (y[2 * i] - y[2 * j]);
                slope[(2 * i) + 1] += pull * (y[(2 * i) + 1] - y[(2 * j) + 1]);
            }
        }
    }

    private static void Centre(double[] y, int n)
    {
        var (x, z) = (0.0, 0.0);
        for (var i = 0; i < n; i++)
            (x, z) = (x + y[2 * i], z + y[(2 * i) + 1]);
        for (var i = 0; i < n; i++)
            (y[2 * i], y[(2 * i) + 1]) = (y[2 * i] - (x / n), y[(2 * i) + 1] - (z / n));
    }
}
