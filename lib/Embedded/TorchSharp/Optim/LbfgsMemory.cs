using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>When a step of LBFGS ends.</summary>
internal readonly record struct LbfgsLimits(
    long Iterations, long Calls, double Gradient, double Change, long History);

/// <summary>All parameters of LBFGS as one vector: gradient, direction, and the last changes of both.</summary>
internal sealed class LbfgsMemory(Parameter[] parameters, int history) : IDisposable
{
    private const double LeastCurvature = 1e-10;
    private readonly List<(Tensor Moved, Tensor Turned, double Inverse)> _past = [];
    private Tensor? _gradient, _before, _direction;
    private double _scale = 1, _rate;
    private long _turns;

    /// <summary>The largest element of the gradient; not a number counts as none, and ends the step.</summary>
    public double LargestGradient { get; private set; }

    /// <summary>The change of the loss along the direction.</summary>
    public double Slope { get; private set; }

    /// <summary>Reads the gradients of the parameters; those that have none count as zero.</summary>
    public void Gather()
    {
        using var scope = NewDisposeScope();
        var parts = parameters.Select(p => (p.grad?.detach() ?? zeros_like(p)).reshape(-1)).ToArray();
        Put(ref _gradient, cat(parts, 0));
        LargestGradient = _gradient!.numel() == 0 ? 0 : Number(_gradient.abs().max());
    }

    /// <summary>Learns from the last move and chooses the next direction.</summary>
    public void Turn()
    {
        using var scope = NewDisposeScope();
        _turns++;
        if (_turns > 1)
            Learn();
        Put(ref _direction, Product());
        Put(ref _before, _gradient!.clone());
        Slope = Dot(_gradient!, _direction!);
    }

    /// <summary>The very first step has no curvature yet and goes a limited way.</summary>
    public double FirstRate(double rate)
    {
        using var scope = NewDisposeScope();
        return _rate = _turns == 1 ? Math.Min(1, 1 / Number(_gradient!.abs().sum())) * rate : rate;
    }

    /// <summary>Moves the parameters along the direction; returns the largest change.</summary>
    public double Move(double rate)
    {
        using var scope = NewDisposeScope();
        var at = 0L;
        foreach (var parameter in parameters)
        {
            var part = _direction!.narrow(0, at, parameter.numel()).reshape(parameter.shape);
            parameter.add_(part.to(parameter.dtype), alpha: rate);
            at += parameter.numel();
        }
        return at == 0 ? 0 : Math.Abs(rate) * Number(_direction!.abs().max());
    }

    public void Dispose()
    {
        _gradient?.Dispose();
        _before?.Dispose();
        _direction?.Dispose();
        foreach (var (moved, turned, _) in _past)
        {
            moved.Dispose();
            turned.Dispose();
        }
        _past.Clear();
    }

    private void Learn()
    {
        var turned = _gradient! - _before!;
        var moved = _direction! * _rate;
        var curvature = Dot(turned, moved);
        if (!(curvature > LeastCurvature))
            return;
        if (_past.Count == history)
        {
            _past[0].Moved.Dispose();
            _past[0].Turned.Dispose();
            _past.RemoveAt(0);
        }
        _past.Add((moved.DetachFromDisposeScope(), turned.DetachFromDisposeScope(), 1 / curvature));
        _scale = curvature / Dot(turned, turned);
    }

    /// <summary>Minus the inverse curvature times the gradient, by the two loops.</summary>
    private Tensor Product()
    {
        var result = -_gradient!;
        var shares = new double[_past.Count];
        for (var i = _past.Count - 1; i >= 0; i--)
        {
            shares[i] = Dot(_past[i].Moved, result) * _past[i].Inverse;
            result.add_(_past[i].Turned, alpha: -shares[i]);
        }
        if (_past.Count > 0)
            result.mul_(_scale);
        for (var i = 0; i < _past.Count; i++)
            result.add_(_past[i].Moved, alpha: shares[i] - (Dot(_past[i].Turned, result) * _past[i].Inverse));
        return result;
    }

    private static void Put(ref Tensor? place, Tensor value)
    {
        place?.Dispose();
        place = value.DetachFromDisposeScope();
    }

    private static double Dot(Tensor a, Tensor b) => Number((a * b).sum());

    private static double Number(Tensor value) => value.to(ScalarType.Float64).item<double>();
}
