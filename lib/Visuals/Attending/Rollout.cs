using static TorchSharp.torch;

namespace DeepLearning.Visuals.Attending;

/// <summary>
/// Follows attention through the layers: A' = (A + I) / 2 with A the mean over heads, rows normed to 1, and
/// rollout(l) = A'(l) rollout(l - 1).
/// <para><b>Source</b>: Abnar and Zuidema 2020, arXiv 2005.00928, section 3.</para>
/// </summary>
internal static class Rollout
{
    /// <summary>The rollout after every layer, row by row.</summary>
    public static float[][] Of(AttentionStack stack)
    {
        var n = stack.Rows;
        var after = new float[stack.Layers][];
        double[]? before = null;
        for (var layer = 0; layer < stack.Layers; layer++)
        {
            var step = Step(stack.Mean(layer), n);
            before = before is null ? step : Product(step, before, n);
            after[layer] = Array.ConvertAll(before, v => (float)v);
        }

        return after;
    }

    private static double[] Step(float[] mean, int n)
    {
        var step = new double[n * n];
        for (var r = 0; r < n; r++)
        {
            var sum = 0.0;
            for (var c = 0; c < n; c++)
                sum += step[(r * n) + c] = 0.5 * (mean[(r * n) + c] + (r == c ? 1 : 0));
            for (var c = 0; c < n; c++)
                step[(r * n) + c] /= sum;
        }

        return step;
    }

    private static double[] Product(double[] a, double[] b, int n)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        return tensor(a).reshape(n, n).matmul(tensor(b).reshape(n, n)).data<double>().ToArray();
    }
}
