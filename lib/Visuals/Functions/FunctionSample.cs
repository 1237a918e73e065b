using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Functions;

/// <summary>A function of one number and its derivative at many places.</summary>
/// <param name="X">The places, evenly spaced.</param>
/// <param name="Y">The values.</param>
/// <param name="Slope">The derivatives, as autograd gives them.</param>
internal sealed record FunctionSample(double[] X, double[] Y, double[] Slope)
{
    private const int Places = 401;

    /// <summary>Below this slope a unit hardly learns.</summary>
    private const double Saturated = 0.05;

    /// <summary>Asks a function and autograd.</summary>
    /// <exception cref="VisualInputException">The range is empty, or the function gives another shape.</exception>
    public static FunctionSample Of(string op, Func<Tensor, Tensor> function, double from, double to)
    {
        if (!double.IsFinite(from) || !double.IsFinite(to) || from >= to)
            throw new VisualInputException(op, "a range from small to large", $"{from} to {to}");
        var places = Enumerable.Range(0, Places).Select(i => from + ((to - from) * i / (Places - 1))).ToArray();
        using var scope = NewDisposeScope();
        using var recording = set_grad_enabled(true);
        var x = tensor(places.Select(p => (float)p).ToArray(), requires_grad: true);
        var y = function(x);
        if (!y.shape.SequenceEqual(x.shape))
        {
            throw new VisualInputException(
                op, "an elementwise function", $"{Tensors.Shape(y)} for {Tensors.Shape(x)}");
        }

        if (!y.requires_grad)
        {
            throw new VisualInputException(
                op, "a function that autograd can follow", "a result without gradient", "is a detach in it?");
        }

        y.sum().backward();
        return new FunctionSample(places, Doubles(y), Doubles(x.grad!));
    }

    /// <summary>The index of the place nearest to x.</summary>
    public int Near(double x) => Array.IndexOf(X, X.MinBy(p => Math.Abs(p - x)));

    /// <summary>Tells the function in words.</summary>
    public string Describe(string name)
    {
        var zero = Near(0);
        var steepest = Array.IndexOf(Slope, Slope.Max());
        var flat = Slope.Count(s => Math.Abs(s) < Saturated) / (double)Slope.Length;
        return $"{name} from x = {N(X[0])} to {N(X[^1])}: values {N(Y.Min())} to {N(Y.Max())}; "
            + $"at x = {N(X[zero])} the value is {N(Y[zero])} and the slope {N(Slope[zero])}; "
            + $"steepest at x = {N(X[steepest])} with slope {N(Slope[steepest])}; "
            + $"the slope is below {N(Saturated)} on {N(Math.Round(flat * 100))} % of the range.";
    }

    private static double[] Doubles(Tensor tensor) => Array.ConvertAll(Tensors.Floats(tensor), v => (double)v);

    private static string N(double value) => Ticks.Short(Math.Round(value, 4));
}
