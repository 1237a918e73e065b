namespace TorchSharp.Kernels;

/// <summary>
/// Connectionist temporal classification of one item: the labels with blanks between them are a chain of 2 S + 1
/// states, and the loss is the logarithm of the chance of all paths through it. In float64.
/// </summary>
internal static unsafe class CtcRows
{
    /// <summary>One item: log-chances [t, c] at x + t step + c, its labels, and the number of the blank.</summary>
    internal readonly struct Item(double* x, long step, long times, long* labels, long count, long blank)
    {
        public long Times => times;

        public long States => (2 * count) + 1;

        public double At(long t, long state) => x[(t * step) + Class(state)];

        public long Class(long state) => (state & 1) == 0 ? blank : labels[state >> 1];

        /// <summary>A path may leave out a blank between two different labels.</summary>
        public bool MaySkip(long state) => (state & 1) == 1 && state >= 2 && Class(state) != Class(state - 2);
    }

    /// <summary>Fills alpha[t, s], the log-chance of all beginnings that end in state s, and gives -ln P.</summary>
    public static double Forward(Item item, double* alpha)
    {
        var states = item.States;
        new Span<double>(alpha, checked((int)(item.Times * states))).Fill(double.NegativeInfinity);
        if (item.Times == 0)
            return states == 1 ? 0 : double.PositiveInfinity;
        alpha[0] = item.At(0, 0);
        if (states > 1)
            alpha[1] = item.At(0, 1);
        for (var t = 1L; t < item.Times; t++)
        {
            double* before = alpha + ((t - 1) * states), now = alpha + (t * states);
            for (var s = 0L; s < states; s++)
            {
                var sum = before[s];
                if (s > 0)
                    sum = LogAdd(sum, before[s - 1]);
                if (item.MaySkip(s))
                    sum = LogAdd(sum, before[s - 2]);
                now[s] = sum + item.At(t, s);
            }
        }
        var last = alpha + ((item.Times - 1) * states);
        return -(states > 1 ? LogAdd(last[states - 1], last[states - 2]) : last[0]);
    }

    /// <summary>
    /// Adds to gradient [t, c] the share of all paths that are in class c at time t, times -dOut, after e^x dOut: what
    /// a log-softmax before it turns into softmax less share.
    /// </summary>
    public static void Backward(Item item, double* alpha, double loss, double dOut, long classes, double* gradient)
    {
        var states = item.States;
        var (beta, next) = (new double[states], new double[states]);
        for (var t = item.Times - 1; t >= 0; t--)
        {
            for (var s = states - 1; s >= 0; s--)
                beta[s] = t == item.Times - 1
                    ? (s >= states - 2 ? item.At(t, s) : double.NegativeInfinity)
                    : Continue(item, next, t, s);
            var row = gradient + (t * classes);
            for (var s = 0L; s < states; s++)
            {
                // Both chances hold x[t, c]; it counts once.
                var share = alpha[(t * states) + s] + beta[s] - item.At(t, s) + loss;
                if (share > double.NegativeInfinity)
                    row[item.Class(s)] -= Math.Exp(share) * dOut;
            }
            (beta, next) = (next, beta);
        }
    }

    private static double Continue(Item item, double[] next, long t, long s)
    {
        var sum = next[s];
        if (s + 1 < next.Length)
            sum = LogAdd(sum, next[s + 1]);
        if (s + 2 < next.Length && item.MaySkip(s + 2))
            sum = LogAdd(sum, next[s + 2]);
        return sum + item.At(t, s);
    }

    private static double LogAdd(double a, double b)
    {
        var (high, low) = a > b ? (a, b) : (b, a);
        return double.IsNegativeInfinity(low) ? high : high + Math.Log(1 + Math.Exp(low - high));
    }
}
