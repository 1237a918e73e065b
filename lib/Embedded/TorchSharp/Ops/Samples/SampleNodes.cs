using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Special;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Samples;

/// <summary>x drawn from gamma(a, 1); da = dOut dx/da at the same place of the distribution.</summary>
internal sealed class GammaNode : Node
{
    private readonly Saved _shape;
    private readonly Saved _sample;

    private GammaNode(Tensor shape, Tensor sample)
        : base(shape) => (_shape, _sample) = (Save(shape), SaveOutput(sample));

    public override string Name => "_standard_gamma";

    public static Tensor Record(Tensor shape, Tensor sample) =>
        Tape.Wants(shape) ? Tape.Record(sample, new GammaNode(shape, sample)) : sample;

    public override void Backward(Tensor dOut)
    {
        using var mode = no_grad();
        Give(0, dOut * Pointwise.FloatBinary<RowOfRealPair<SampleSlopes.OfGamma>>(Name, _shape.Value, _sample.Value));
    }
}

/// <summary>
/// x drawn from dirichlet(a); da_i = s_i (dOut_i - sum x dOut), with s_i the slope of x_i as a beta sample over 1 -
/// x_i.
/// </summary>
internal sealed class DirichletNode : Node
{
    private readonly Saved _shape;
    private readonly Saved _sample;

    private DirichletNode(Tensor shape, Tensor sample)
        : base(shape) => (_shape, _sample) = (Save(shape), SaveOutput(sample));

    public override string Name => "_sample_dirichlet";

    public static Tensor Record(Tensor shape, Tensor sample) =>
        Tape.Wants(shape) ? Tape.Record(sample, new DirichletNode(shape, sample)) : sample;

    public override void Backward(Tensor dOut)
    {
        using var mode = no_grad();
        var (shape, sample) = (_shape.Value, _sample.Value);
        var slope = Slope(sample, shape, shape.to(float64).sum(-1, keepdim: true).expand_as(shape)).to(sample.Type);
        Give(0, slope * (dOut - (sample * dOut).sum(-1, keepdim: true)));
    }

    private static unsafe Tensor Slope(Tensor x, Tensor a, Tensor total)
    {
        var (xs, shapes, totals) =
            (x.to(float64).contiguous(), a.to(float64).contiguous(), total.to(float64).contiguous());
        var result = empty_like(xs);
        Workers.Run(Chunking.Count(x.Count), new Job(
            x.Count, xs.Data<double>(), shapes.Data<double>(), totals.Data<double>(), result.Data<double>()));
        GC.KeepAlive((xs, shapes, totals));
        return result;
    }

    private readonly unsafe struct Job(long count, double* x, double* a, double* total, double* slope) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var (start, length) = Chunking.Of(count, chunk);
            for (var i = start; i < start + length; i++)
                slope[i] = SampleSlopes.OfBeta(x[i], a[i], total[i]);
        }
    }
}
