namespace TorchSharp.Kernels.Special;

/// <summary>The family of the error function: complements, inverses, and the normal distribution's share.</summary>
internal static class ErrorFunctions
{
    private const double RootOfPi = 1.77245385090551602730;

    internal readonly struct Erf : IRealFunction
    {
        public static double Of(double x) => ErrorFunction.Of(x);
    }

    /// <summary>1 - erf(x), with all digits where erf(x) is close to 1.</summary>
    internal readonly struct Erfc : IRealFunction
    {
        public static double Of(double x)
        {
            if (x < 1.25)
                return x < -6 ? 2 : 1 - ErrorFunction.Of(x);
            return x > 28 ? 0 : ErrorFunction.Complement(x);
        }
    }

    /// <summary>exp(x²) erfc(x), which does not underflow.</summary>
    internal readonly struct Erfcx : IRealFunction
    {
        public static double Of(double x)
        {
            if (x < 1.25)
                return x < -26.7 ? double.PositiveInfinity : ExpOfSquare(x, 1) * Erfc.Of(x);
            return x > 28 ? Asymptotic(x) : ErrorFunction.ScaledComplement(x);
        }

        private static double Asymptotic(double x)
        {
            if (double.IsInfinity(x))
                return 0;
            var (sum, step) = (1.0, 0.5 / x / x);
            for (var k = 8; k >= 1; k--)
                sum = 1 - (((2 * k) - 1) * step * sum);
            return sum / (x * RootOfPi);
        }
    }

    /// <summary>The x with erf(x) = y: a closed approximation, then Halley's steps.</summary>
    internal readonly struct ErfInv : IRealFunction
    {
        public static double Of(double y)
        {
            var size = Math.Abs(y);
            if (!(size < 1))
                return size == 1 ? double.CopySign(double.PositiveInfinity, y) : double.NaN;
            if (size >= 0.5)
                return double.CopySign(InverseComplement(1 - size), y);
            var square = y * y;
            var c = Math.PI / 12;
            var x = y * RootOfPi / 2 * (1 + (square * (c + (square * c * c * 1.4))));
            for (var step = 0; step < 2; step++)
                x = Halley(x, (ErrorFunction.Of(x) - y) * ExpOfSquare(x, 1));
            return x;
        }
    }

    /// <summary>The share of N(0, 1) below x.</summary>
    internal readonly struct NormalShare : IRealFunction
    {
        public static double Of(double x)
        {
            var z = x / Math.Sqrt(2);
            if (Math.Abs(z) < 1.25)
                return 0.5 * (1 + ErrorFunction.Of(z));
            if (x > 0)
                return 1 - Of(-x);
            return x < -40 ? (double.IsNaN(x) ? x : 0) : 0.5 * Erfcx.Of(-z) * ExpOfSquare(x, -0.5);
        }
    }

    /// <summary>The x below which lies the share p of N(0, 1).</summary>
    internal readonly struct NormalQuantile : IRealFunction
    {
        public static double Of(double p)
        {
            if (!(p >= 0 && p <= 1))
                return double.NaN;
            if (p is 0 or 1)
                return p == 0 ? double.NegativeInfinity : double.PositiveInfinity;
            return Math.Sqrt(2) * (p < 0.25 ? -InverseComplement(2 * p)
                : p > 0.75 ? InverseComplement(2 * (1 - p)) : ErfInv.Of(2 * (p - 0.5)));
        }
    }

    /// <summary>exp(factor x²): the square is taken in two parts, so that its rounding error does not grow.</summary>
    public static double ExpOfSquare(double x, double factor)
    {
        var high = BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(x) & 0xffffffff_f8000000);
        var rest = (x - high) * (x + high);
        return Math.Exp(factor * high * high) * Math.Exp(factor * rest);
    }

    // The x >= 0 with erfc(x) = q, for 0 < q <= 1/2. Start: Winitzki, A handy approximation for the error function.
    private static double InverseComplement(double q)
    {
        const double A = 0.147;
        var logarithm = Math.Log(q * (2 - q));
        var middle = (2 / (Math.PI * A)) + (logarithm / 2);
        var x = Math.Sqrt(Math.Sqrt((middle * middle) - (logarithm / A)) - middle);
        for (var step = 0; step < 4; step++)
        {
            var next = Halley(x, Math.Exp((x * x) + Math.Log(q)) - Erfcx.Of(x));
            if (Math.Abs(next - x) < 1e-9 * x)
                return next;
            x = next;
        }
        return x;
    }

    // One step towards the root of erf(x) - y, which comes multiplied by exp(x²).
    private static double Halley(double x, double scaledError)
    {
        var newton = scaledError * RootOfPi / 2;
        return x - (newton / (1 + (x * newton)));
    }
}
