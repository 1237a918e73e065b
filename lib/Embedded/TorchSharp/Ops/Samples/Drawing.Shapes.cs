using TorchSharp.Kernels.Random;
using TorchSharp.Kernels.Special;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <content>Fills from further distributions, one double draw for each element.</content>
internal static unsafe partial class Drawing
{
    public static Tensor Cauchy(Tensor target, double median, double sigma, Generator? generator)
    {
        if (!(sigma > 0))
            throw new ArgumentException($"[cauchy_] expected sigma > 0, got {sigma}");
        return One("cauchy_", target, generator, stream =>
            median + (sigma * Math.Tan(Math.PI * (stream.UniformDouble() - 0.5))));
    }

    public static Tensor Geometric(Tensor target, double p, Generator? generator)
    {
        if (p is not (> 0 and < 1))
            throw new ArgumentException($"[geometric_] expected a chance in (0, 1), got {p}");
        var logMiss = GammaFunctions.Log1p(-p);
        if (target.Type.IsFloat())
            return One("geometric_", target, generator, Next);
        using var floats = One("geometric_", Factory.Empty(target.Sizes, ScalarType.Float64), generator, Next);
        return InPlace.Overwrite("geometric_", target, () => Conversion.Move(floats, target));

        double Next(RandomStream stream) => Math.Ceiling(Math.Log(stream.UniformDouble()) / logMiss);
    }

    public static Tensor LogNormal(Tensor target, double mean, double std, Generator? generator)
    {
        if (!(std > 0))
            throw new ArgumentException($"[log_normal_] expected std > 0, got {std}");
        return One("log_normal_", target, generator, stream => Math.Exp((stream.Normal() * std) + mean));
    }

    private static Tensor One(string op, Tensor target, Generator? generator, Func<RandomStream, double> next) =>
        Floats(op, target, generator,
            (stream, values) =>
            {
                foreach (ref var x in values)
                    x = (float)next(stream);
            },
            (stream, values) =>
            {
                foreach (ref var x in values)
                    x = next(stream);
            });
}
