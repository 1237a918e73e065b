namespace TorchSharp.Kernels.Special;

/// <summary>sin(pi x) / (pi x).</summary>
internal readonly struct Sinc : IRealFunction
{
    public static double Of(double x)
    {
        if (x == 0)
            return 1;
        return double.IsInfinity(x) ? 0 : GammaFunctions.SineOfPi(x) / (Math.PI * x);
    }
}

/// <summary>-x ln x.</summary>
internal readonly struct Entropy : IRealFunction
{
    public static double Of(double x) =>
        x > 0 ? -x * Math.Log(x) : x == 0 ? 0 : double.IsNaN(x) ? x : double.NegativeInfinity;
}

/// <summary>ln(x / (1 - x)).</summary>
internal readonly struct Logit : IRealFunction
{
    public static double Of(double x) => Math.Log(x / (1 - x));
}

/// <summary>a ln b, 0 where a is 0.</summary>
internal readonly struct XLogY : IRealPair
{
    public static double Of(double a, double b) => double.IsNaN(b) ? b : a == 0 ? 0 : a * Math.Log(b);
}

/// <summary>a ln(1 + b), 0 where a is 0.</summary>
internal readonly struct XLog1pY : IRealPair
{
    public static double Of(double a, double b) => double.IsNaN(b) ? b : a == 0 ? 0 : a * GammaFunctions.Log1p(b);
}
