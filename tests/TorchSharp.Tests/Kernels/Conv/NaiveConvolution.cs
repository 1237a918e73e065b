using TorchSharp.Kernels.Conv;

namespace DeepLearning.TorchSharp.Tests.Kernels.Conv;

/// <summary>The three products of a convolution as the definition says, one multiplication after the other.</summary>
internal static class NaiveConvolution
{
    public static double[] Forward(ConvShape s, double[] x, double[] weight)
    {
        var y = new double[s.Batch * s.OutChannels * s.Out.Count];
        Each(s, (input, filter, output) => y[output] += x[input] * weight[filter]);
        return y;
    }

    public static double[] Gradient(ConvShape s, double[] dOut, double[] weight)
    {
        var dx = new double[s.Batch * s.InChannels * s.In.Count];
        Each(s, (input, filter, output) => dx[input] += dOut[output] * weight[filter]);
        return dx;
    }

    public static double[] Weights(ConvShape s, double[] dOut, double[] x)
    {
        var dWeight = new double[s.OutChannels * s.FilterSize];
        Each(s, (input, filter, output) => dWeight[filter] += dOut[output] * x[input]);
        return dWeight;
    }

    private static void Each(ConvShape s, Action<long, long, long> step)
    {
        for (var n = 0L; n < s.Batch; n++)
            for (var o = 0; o < s.OutChannels; o++)
                for (var c = 0; c < s.InPerGroup; c++)
                    for (var k = 0L; k < s.Kernel.Count; k++)
                        for (var p = 0L; p < s.Out.Count; p++)
                        {
                            var (tap, place) = (At(k, s.Kernel), At(p, s.Out));
                            var from = Extent.Of(d =>
                                (place[d] * s.Stride[d]) + (tap[d] * s.Dilation[d]) - s.Padding[d]);
                            var isInside = Enumerable.Range(0, 3).All(d => from[d] >= 0 && from[d] < s.In[d]);
                            if (!isInside)
                                continue;
                            var channel = (o / s.OutPerGroup * s.InPerGroup) + c;
                            var input = (((((n * s.InChannels) + channel) * s.In.Depth) + from.Depth)
                                * s.In.Height) + from.Height;
                            step(
                                (input * s.In.Width) + from.Width, (((o * s.InPerGroup) + c) * s.Kernel.Count) + k,
                                (((n * s.OutChannels) + o) * s.Out.Count) + p);
                        }
    }

    private static Extent At(long index, Extent sizes) => new(
        (int)(index / sizes.Width / sizes.Height), (int)(index / sizes.Width % sizes.Height),
        (int)(index % sizes.Width));
}
