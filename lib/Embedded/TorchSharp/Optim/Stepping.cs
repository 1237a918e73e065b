using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Brings a parameter, its gradient and its state to an update rule as plain memory.</summary>
internal static unsafe class Stepping
{
    public static void Run<TSingle, TDouble>(
        Parameter parameter, Tensor gradient, Tensor? first, Tensor? second, Tensor? third, TSingle single,
            TDouble twice)
        where TSingle : struct, IUpdate<float>
        where TDouble : struct, IUpdate<double>
    {
        if (gradient.Sizes != parameter.Sizes)
            throw new InvalidOperationException(
                $"[step] expected a gradient of the parameter's shape {parameter.Sizes}, got {gradient.Sizes}");
        using var p = parameter.IsDense ? new Tensor(parameter, tracked: false) : parameter.detach().contiguous();
        using var g = gradient.detach().to(parameter.Type).contiguous();
        if (p.Type == ScalarType.Float32)
            UpdateDriver.Run(p.Count, p.Data<float>(), g.Data<float>(), At<float>(first), At<float>(second),
                At<float>(third), single);
        else
            UpdateDriver.Run(p.Count, p.Data<double>(), g.Data<double>(), At<double>(first), At<double>(second),
                At<double>(third), twice);
        if (!parameter.IsDense)
            parameter.copy_(p);
        else
            parameter.Block.Changed("step", tracked: false);
    }

    /// <summary>Makes a state tensor of zeros like the parameter, outside of any dispose scope.</summary>
    public static Tensor Zeros(Parameter parameter)
    {
        var state = Ops.Factory.Empty(parameter.Sizes, parameter.Type, tracked: false);
        state.Block.Clear();
        return state;
    }

    private static T* At<T>(Tensor? state)
        where T : unmanaged => state is null ? null : state.Data<T>();
}
