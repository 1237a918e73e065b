using TorchSharp.Kernels.Updates;
using TorchSharp.Storage;
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
        if (parameter.Type.IsComplex())
        {
            using var real = new Parameter(parameter.detach().view_as_real(), requires_grad: false);
            Run(real, gradient.detach().resolve_conj().contiguous().view_as_real(), first?.view_as_real(),
                second?.view_as_real(), third?.view_as_real(), single, twice);
            return;
        }
        var type = parameter.Type == ScalarType.Float64 ? ScalarType.Float64 : ScalarType.Float32;
        using var p = new Plain(parameter, parameter, type, "parameter");
        using var a = new Plain(parameter, first, type, "state");
        using var b = new Plain(parameter, second, type, "state");
        using var c = new Plain(parameter, third, type, "state");
        using var g = gradient.detach().to(type).contiguous();
        if (type == ScalarType.Float32)
            UpdateDriver.Run(
                parameter.Count, p.At<float>(), g.Data<float>(), a.At<float>(), b.At<float>(), c.At<float>(), single);
        else
            UpdateDriver.Run(
                parameter.Count, p.At<double>(), g.Data<double>(), a.At<double>(), b.At<double>(), c.At<double>(),
                twice);
        p.Finish();
        a.Finish();
        b.Finish();
        c.Finish();
    }

    /// <summary>Makes a state tensor of zeros like the parameter, outside of any dispose scope.</summary>
    public static Tensor Zeros(Parameter parameter)
    {
        var state = Ops.Factory.Empty(parameter.Sizes, parameter.Type, tracked: false);
        state.Block.Clear();
        return state;
    }

    /// <summary>Makes a state tensor of one number like the parameter, outside of any dispose scope.</summary>
    public static Tensor Filled(Parameter parameter, double value)
    {
        var state = Zeros(parameter);
        if (value != 0)
            state.fill_(value);
        return state;
    }

    /// <summary>A tensor as dense memory of one type; a copy, written back at the end, where it is not.</summary>
    private readonly struct Plain : IDisposable
    {
        private readonly Tensor? _tensor;
        private readonly Tensor? _dense;

        public Plain(Parameter parameter, Tensor? tensor, ScalarType type, string what)
        {
            if (tensor is null)
                return;
            if (tensor.Sizes != parameter.Sizes)
                throw new InvalidOperationException(
                    $"[step] expected a {what} of the parameter's shape {parameter.Sizes}, got {tensor.Sizes}");
            _tensor = tensor;
            _dense = tensor.IsDense && tensor.Type == type
                ? new Tensor(tensor, tracked: false)
                : tensor.detach().to(type, copy: true).contiguous();
        }

        public T* At<T>()
            where T : unmanaged => _dense is null ? null : _dense.Data<T>();

        public void Finish()
        {
            if (_tensor is null || _dense is null)
                return;
            if (ReferenceEquals(_dense.Block, _tensor.Block))
                _tensor.Block.Changed("step", tracked: false);
            else
                _tensor.copy_(_dense);
        }

        public void Dispose() => _dense?.Dispose();
    }
}
