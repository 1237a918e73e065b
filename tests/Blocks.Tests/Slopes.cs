using static TorchSharp.torch;

namespace DeepLearning.Blocks.Tests;

/// <summary>Gradients against central differences in double precision.</summary>
internal static class Slopes
{
    private const double Step = 1e-5;

    /// <summary>The step's square, and rounding over the step, with room for large slopes.</summary>
    private const double Tolerance = 1e-6;

    public static void Near(Tensor x, Func<Tensor, Tensor> total)
    {
        var gradient = x.grad!.data<double>().ToArray();
        var start = x.detach().data<double>().ToArray();
        for (var i = 0; i < start.Length; i++)
        {
            var slope = (At(i, Step) - At(i, -Step)) / (2 * Step);
            Assert.Equal(slope, gradient[i], Tolerance * Math.Max(1, Math.Abs(slope)));
        }

        double At(int i, double step)
        {
            using var off = no_grad();
            var moved = (double[])start.Clone();
            moved[i] += step;
            return total(tensor(moved).reshape(x.shape)).item<double>();
        }
    }
}
