namespace TorchSharp.Kernels.Special;

/// <summary>A smooth function on the half line that falls off at least as fast as exp(-s).</summary>
internal interface IIntegrand
{
    double At(double s);
}

/// <summary>Integrates over the half line: s = exp(pi/2 sinh t), and the trapezoid rule in t.</summary>
/// <remarks><b>Source</b> Takahasi and Mori, Double exponential formulas for numerical integration, 1974.</remarks>
internal static class Quadrature
{
    private const double Step = 1.0 / 16;
    private const int Points = 68;

    private static readonly (double At, double Weight)[] Nodes =
        [.. Enumerable.Range(-Points, (2 * Points) + 1).Select(Node)];

    /// <summary>Integrates f(s) ds from 0 on.</summary>
    /// <param name="f">The function.</param>
    /// <param name="width">About where the function has fallen to a part.</param>
    public static double OverHalfLine<TFunction>(TFunction f, double width)
        where TFunction : struct, IIntegrand
    {
        var sum = 0.0;
        foreach (var (at, weight) in Nodes)
        {
            var value = f.At(at * width);
            if (double.IsFinite(value))
                sum += value * weight;
        }
        return sum * width;
    }

    private static (double At, double Weight) Node(int i)
    {
        var t = i * Step;
        var at = Math.Exp(Math.PI / 2 * Math.Sinh(t));
        return (at, at * Math.PI / 2 * Math.Cosh(t) * Step);
    }
}
