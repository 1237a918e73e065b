using System.Numerics;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels.Norms;

/// <summary>
/// Layer, group and instance normalisation of dense rows: each row has its own mean and variance. A row is made of
/// segments, and each segment has one scale and one shift: (N G rows) x (S segments) x (L elements); the scale of
/// segment s in row n G + g is number g S + s. The formulas stand beside the op.
/// </summary>
internal static unsafe class RowNorm
{
    private const int Band = 64;

    /// <summary>The sizes, and the number that keeps the division away from zero.</summary>
    internal readonly record struct Setting(long N, long G, long S, long L, double Eps)
    {
        public long Rows => N * G;

        public long Length => S * L;

        /// <summary>Gets the number of rows that one piece of work takes: it depends on the sizes alone.</summary>
        public long PerChunk => G > 1 ? 1 : L == 1 ? Band : Math.Max(1, 8192 / Math.Max(1, Length));

        public long Chunks => (Rows + PerChunk - 1) / PerChunk;
    }

    public static void Forward<T>(Setting setting, T* x, T* weight, T* bias, T* mean, T* variance, T* y)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(setting.Chunks, new ForwardJob<T>(setting, x, weight, bias, mean, variance, y));

    /// <summary>
    /// Writes the gradient of the input, and parts of those of weight and bias: one row of G S numbers for each chunk
    /// when there is one group and segments are single elements, else one for each of the N items.
    /// </summary>
    public static void Backward<T>(
        Setting setting, T* dOut, T* x, T* weight, T* mean, T* variance, T* dx, T* dwParts, T* dbParts)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Workers.Run(
            setting.Chunks,
            new BackwardJob<T>(setting, dOut, x, weight, mean, variance) { Dx = dx, Dw = dwParts, Db = dbParts });

    /// <summary>Gets the number of part rows that <see cref="Backward"/> writes.</summary>
    public static long Parts(Setting setting) => PerElement(setting) ? setting.Chunks : setting.N;

    private static bool PerElement(Setting s) => s is { L: 1, G: 1 };

    private readonly struct ForwardJob<T>(Setting s, T* x, T* weight, T* bias, T* mean, T* variance, T* y) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var end = Math.Min(s.Rows, (chunk + 1) * s.PerChunk);
            for (var row = chunk * s.PerChunk; row < end; row++)
                One(row, x + (row * s.Length), y + (row * s.Length));
        }

        private void One(long row, T* from, T* to)
        {
            var centre = double.CreateTruncating(T.CreateTruncating(Moments.Sum(from, s.Length) / s.Length));
            var spread = Moments.SquaresAround(from, s.Length, centre) / s.Length;
            (mean[row], variance[row]) = (T.CreateTruncating(centre), T.CreateTruncating(spread));
            var (m, r) = (mean[row], T.CreateTruncating(1 / Math.Sqrt(spread + s.Eps)));
            if (weight is null)
            {
                Moments.Scale(from, to, s.Length, m, r, T.Zero);
                return;
            }
            var first = row % s.G * s.S;
            if (s.L == 1)
                Elements(from, to, m, r, weight + first, bias + first);
            else
                for (var k = 0L; k < s.S; k++)
                    Moments.Scale(
                        from + (k * s.L), to + (k * s.L), s.L, m, r * weight[first + k], bias[first + k]);
        }

        private void Elements(T* from, T* to, T m, T r, T* w, T* b)
        {
            var (centre, factor) = (new Vector<T>(m), new Vector<T>(r));
            var i = 0L;
            for (; i + Vector<T>.Count <= s.S; i += Vector<T>.Count)
                (((Vector.Load(from + i) - centre) * factor * Vector.Load(w + i)) + Vector.Load(b + i)).Store(to + i);
            LoopCount.Add(s.S, s.S - i);
            for (; i < s.S; i++)
                to[i] = ((from[i] - m) * r * w[i]) + b[i];
        }
    }

    private readonly struct BackwardJob<T>(Setting s, T* dOut, T* x, T* weight, T* mean, T* variance) : IChunkJob
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public T* Dx { get; init; }

        public T* Dw { get; init; }

        public T* Db { get; init; }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var end = Math.Min(s.Rows, (chunk + 1) * s.PerChunk);
            if (PerElement(s) && Dw is not null)
            {
                new Span<T>(Dw + (chunk * s.S), (int)s.S).Clear();
                new Span<T>(Db + (chunk * s.S), (int)s.S).Clear();
            }
            for (var row = chunk * s.PerChunk; row < end; row++)
            {
                var at = row * s.Length;
                if (s.L == 1 && weight is not null)
                    Elements(row, dOut + at, x + at, Dx + at, chunk);
                else
                    Segments(row, dOut + at, x + at, Dx + at);
            }
        }

        // With g = dOut w and n values: dx = r (g - sum g / n - (x - mean) r² sum g (x - mean) / n).
        private void Elements(long row, T* g, T* from, T* to, long chunk)
        {
            var (m, r) = (mean[row], 1 / Math.Sqrt(double.CreateTruncating(variance[row]) + s.Eps));
            var (scale, first) = (T.CreateTruncating(r), row % s.G * s.S);
            var (sum, product) = (0.0, 0.0);
            var part = (PerElement(s) ? chunk * s.S : row / s.G * s.G * s.S) + first;
            T* w = weight + first, dw = Dw + part, db = Db + part;
            if (!PerElement(s) && Dw is not null)
            {
                new Span<T>(dw, (int)s.S).Clear();
                new Span<T>(db, (int)s.S).Clear();
            }
            var (centre, factor) = (new Vector<T>(m), new Vector<T>(scale));
            var (i, sums, products) = (0L, Vector<T>.Zero, Vector<T>.Zero);
            for (; i + Vector<T>.Count <= s.S; i += Vector<T>.Count)
            {
                var (dy, d) = (Vector.Load(g + i), Vector.Load(from + i) - centre);
                if (Dw is not null)
                {
                    (Vector.Load(dw + i) + (dy * d * factor)).Store(dw + i);
                    (Vector.Load(db + i) + dy).Store(db + i);
                }
                dy *= Vector.Load(w + i);
                dy.Store(to + i);
                sums += dy;
                products += dy * d;
                if ((i & 511) != 0)
                    continue;
                (sum, product) = (sum + Double(sums), product + Double(products));
                sums = products = Vector<T>.Zero;
            }
            (sum, product) = (sum + Double(sums), product + Double(products));
            LoopCount.Add(s.S, s.S - i);
            for (; i < s.S; i++)
            {
                var (dy, d) = (g[i], from[i] - m);
                if (Dw is not null)
                    (dw[i], db[i]) = (dw[i] + (dy * d * scale), db[i] + dy);
                to[i] = dy * w[i];
                sum += double.CreateTruncating(to[i]);
                product += double.CreateTruncating(to[i] * d);
            }
            Moments.Mix(
                to, from, to, s.S, m, scale, T.CreateTruncating(-r * r * r * product / s.Length),
                T.CreateTruncating(-r * sum / s.Length));
        }

        private void Segments(long row, T* g, T* from, T* to)
        {
            var (m, r) = (mean[row], 1 / Math.Sqrt(double.CreateTruncating(variance[row]) + s.Eps));
            var (sum, product, first) = (0.0, 0.0, row % s.G * s.S);
            var (segments, length) = weight is null ? (1, s.Length) : (s.S, s.L);
            for (var k = 0L; k < segments; k++)
            {
                var (a, b) = Moments.WithProduct(
                    g + (k * length), from + (k * length), length, double.CreateTruncating(m));
                var w = weight is null ? 1 : double.CreateTruncating(weight[first + k]);
                (sum, product) = (sum + (w * a), product + (w * b));
                if (Dw is null)
                    continue;
                var part = (row / s.G * s.G * s.S) + first + k;
                (Dw[part], Db[part]) = (T.CreateTruncating(b * r), T.CreateTruncating(a));
            }
            var byInput = T.CreateTruncating(-r * r * r * product / s.Length);
            var shift = T.CreateTruncating(-r * sum / s.Length);
            for (var k = 0L; k < segments; k++)
            {
                var w = weight is null ? 1 : double.CreateTruncating(weight[first + k]);
                Moments.Mix(
                    g + (k * length), from + (k * length), to + (k * length), length, m, T.CreateTruncating(r * w),
                    byInput, shift);
            }
        }

        private static double Double(Vector<T> sums) => double.CreateTruncating(Vector.Sum(sums));
    }
}
