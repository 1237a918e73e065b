namespace TorchSharp.Kernels.Fourier;

/// <summary>Roots of unity, each within half a unit in the last place.</summary>
internal static class Roots
{
    /// <summary>exp(-2 pi i k / n), from an angle of at most an eighth of a turn.</summary>
    public static (double Re, double Im) Of(long k, long n)
    {
        k %= n;
        // eighths = floor(8 k / n); the angle is measured from the nearest quarter.
        var quarter = ((4 * k) + (n / 2)) / n;
        var (sine, cosine) = Math.SinCos(Math.PI / 2 * (((4 * k) - (quarter * n)) / (double)n));
        return (quarter & 3) switch
        {
            0 => (cosine, -sine),
            1 => (-sine, -cosine),
            2 => (-cosine, sine),
            _ => (sine, cosine),
        };
    }
}
