using System.Numerics;

namespace TorchSharp.Kernels.Fourier;

/// <summary>
/// Any length as a convolution with a chirp, in a power of two (Bluestein, A linear filtering approach to the
/// computation of the discrete Fourier transform, 1970).
/// </summary>
internal sealed unsafe class Bluestein : Plan
{
    private readonly long _n;
    private readonly long _size;
    private readonly double[] _chirp;
    private readonly double[] _filter;
    private readonly Plan _inner;

    public Bluestein(long n)
    {
        _n = n;
        _size = (long)BitOperations.RoundUpToPowerOf2((ulong)(2 * n) - 1);
        _inner = For(_size);
        _chirp = new double[2 * n];
        for (var k = 0L; k < n; k++)
            (_chirp[2 * k], _chirp[(2 * k) + 1]) = Roots.Of((long)((Int128)k * k % (2 * n)), 2 * n);
        _filter = new double[2 * _size];
        for (var k = 0L; k < n; k++)
        {
            var mirror = k == 0 ? 0 : _size - k;
            _filter[2 * k] = _filter[2 * mirror] = _chirp[2 * k] / _size;
            _filter[(2 * k) + 1] = _filter[(2 * mirror) + 1] = -_chirp[(2 * k) + 1] / _size;
        }
        var scratch = new double[_inner.Scratch];
        fixed (double* f = _filter, s = scratch)
            _inner.Run(f, s);
    }

    public override long Scratch => (2 * _size) + _inner.Scratch;

    public override void Run(double* row, double* scratch)
    {
        var (work, rest) = ((nint)scratch, (nint)(scratch + (2 * _size)));
        var x = (double*)work;
        new Span<double>(x, checked((int)(2 * _size))).Clear();
        fixed (double* c = _chirp, f = _filter)
        {
            Multiply(_n, row, c, x);
            _inner.Run(x, (double*)rest);
            Multiply(_size, x, f, x);
            // The inverse transform is the forward one between two conjugations; the factor is in the filter.
            Conjugate(_size, x);
            _inner.Run(x, (double*)rest);
            Conjugate(_n, x);
            Multiply(_n, x, c, row);
        }
    }

    private static void Multiply(long n, double* a, double* b, double* y)
    {
        for (var i = 0L; i < 2 * n; i += 2)
            (y[i], y[i + 1]) = ((a[i] * b[i]) - (a[i + 1] * b[i + 1]), (a[i] * b[i + 1]) + (a[i + 1] * b[i]));
    }

    private static void Conjugate(long n, double* x)
    {
        for (var i = 1L; i < 2 * n; i += 2)
            x[i] = -x[i];
    }
}
