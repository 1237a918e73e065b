using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// p = (1 - lambd eta) p - eta g; a += mu (p - a), and a = p while mu is 1.
/// </summary>
internal readonly struct AsgdUpdate<T>(AsgdSetting setting) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var average = state.First;
        if (setting.Maximize)
            TensorPrimitives.Negate(g, g);
        if (setting.Decay != 0)
            TensorPrimitives.MultiplyAdd<T>(p, T.CreateTruncating(setting.Decay), g, g);
        TensorPrimitives.Multiply(p, T.CreateTruncating(1 - (setting.Lambda * setting.Eta)), p);
        TensorPrimitives.MultiplyAdd<T>(g, T.CreateTruncating(-setting.Eta), p, p);
        if (setting.Mu == 1)
        {
            p.CopyTo(average);
            return;
        }
        TensorPrimitives.Subtract<T>(p, average, scratch);
        TensorPrimitives.MultiplyAdd<T>(scratch, T.CreateTruncating(setting.Mu), average, average);
    }
}

/// <summary>What ASGD is told, and its rate and share of this step.</summary>
internal readonly record struct AsgdSetting(double Eta, double Lambda, double Mu, double Decay, bool Maximize);
