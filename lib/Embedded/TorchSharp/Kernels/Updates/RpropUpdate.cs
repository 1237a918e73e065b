using System.Numerics;
using System.Numerics.Tensors;

namespace TorchSharp.Kernels.Updates;

/// <summary>
/// The step of an element grows while its gradient keeps the sign and shrinks when it turns; p -= sign(g) step.
/// </summary>
internal readonly struct RpropUpdate<T>(RpropSetting setting) : IUpdate<T>
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void Run(Span<T> p, Span<T> g, StatePiece<T> state, Span<T> scratch)
    {
        var prev = state.First;
        var step = state.Second;
        if (setting.Maximize)
            TensorPrimitives.Negate(g, g);
        for (var i = 0; i < p.Length; i++)
        {
            var turn = g[i] * prev[i];
            if (turn < T.Zero)
                g[i] = T.Zero;
            var factor = Choose(turn, T.CreateTruncating(setting.Plus), T.CreateTruncating(setting.Minus), T.One);
            var next = T.Max(step[i] * factor, T.CreateTruncating(setting.Least));
            step[i] = T.Min(next, T.CreateTruncating(setting.Most));
            p[i] -= Choose(g[i], step[i], -step[i], T.Zero);
            prev[i] = g[i];
        }
    }

    /// <summary>Chooses by the sign; what is not a number stays so.</summary>
    private static T Choose(T value, T positive, T negative, T zero) =>
        value > T.Zero ? positive : value < T.Zero ? negative : value == T.Zero ? zero : value;
}

/// <summary>What Rprop is told.</summary>
internal readonly record struct RpropSetting(double Minus, double Plus, double Least, double Most, bool Maximize);
