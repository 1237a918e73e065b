using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// m and v as in Adam; p -= (own g + ahead m) / (sqrt(v / (1 - b2^t)) + eps), the factors from the momenta of this and
/// the next step.
/// </summary>
internal readonly struct NAdamUpdate<T>(NAdamSetting setting) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var m = state.First;
        var v = state.Second;
        if (setting.Decay != 0)
            TensorPrimitives.MultiplyAdd<T>(p, T.CreateTruncating(setting.Decay), g, g);
        TensorPrimitives.Multiply(g, T.CreateTruncating(1 - setting.Beta1), scratch);
        TensorPrimitives.MultiplyAdd<T>(m, T.CreateTruncating(setting.Beta1), scratch, m);
        TensorPrimitives.Multiply<T>(g, g, scratch);
        TensorPrimitives.Multiply(scratch, T.CreateTruncating(1 - setting.Beta2), scratch);
        TensorPrimitives.MultiplyAdd<T>(v, T.CreateTruncating(setting.Beta2), scratch, v);
        TensorPrimitives.Divide(v, T.CreateTruncating(1 - Math.Pow(setting.Beta2, setting.Step)), scratch);
        TensorPrimitives.Sqrt<T>(scratch, scratch);
        TensorPrimitives.Add(scratch, T.CreateTruncating(setting.Epsilon), scratch);
        var own = setting.Rate * (1 - setting.Mu) / (1 - setting.Product);
        var ahead = setting.Rate * setting.NextMu / (1 - (setting.Product * setting.NextMu));
        TensorPrimitives.Divide<T>(g, scratch, g);
        TensorPrimitives.MultiplyAdd<T>(g, T.CreateTruncating(-own), p, p);
        TensorPrimitives.Divide<T>(m, scratch, scratch);
        TensorPrimitives.MultiplyAdd<T>(scratch, T.CreateTruncating(-ahead), p, p);
    }
}

/// <summary>What NAdam is told: the momenta of this and the next step, and the product of all before.</summary>
internal readonly record struct NAdamSetting(
    double Rate, double Beta1, double Beta2, double Epsilon, double Decay, double Mu, double NextMu, double Before,
    long Step)
{
    /// <summary>The product of the momenta, this step's included.</summary>
    public double Product => Before * Mu;
}
