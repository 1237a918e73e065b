using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Is an optimiser that learns the curvature from its last steps; for whole data sets, not for batches.
/// </summary>
/// <remarks>
/// <b>Formula</b> p += rate d, with d = -H g: H is the inverse curvature that the last changes of p and g tell of,
/// applied by two loops over them; the first direction is -g min(1, 1 / sum|g|). There is no line search.
/// <b>Source</b> Nocedal, Updating Quasi-Newton Matrices with Limited Storage, 1980.
/// </remarks>
public class LBFGS : optim.Optimizer, optim.ILearningRateController
{
    private readonly LbfgsLimits _limits;
    private readonly LbfgsMemory _memory;

    internal LBFGS(IEnumerable<Parameter> parameters, double lr, LbfgsLimits limits)
        : base(IntPtr.Zero)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (!(lr >= 0) || limits.Iterations < 1 || limits.History < 1)
            throw new ArgumentException(
                $"[LBFGS] expected lr >= 0, max_iter >= 1 and history_size >= 1, got {lr}, {limits.Iterations} and " +
                $"{limits.History}");
        _limits = limits;
        InitialLearningRate = _rate = lr;
        _parameter_groups.Add(new ParamGroup { Parameters = parameters.ToList(), Options = new OptimizerOptions() });
        _memory = new LbfgsMemory([.. this.parameters()], (int)Math.Min(limits.History, int.MaxValue));
    }

    /// <summary>The learning rate.</summary>
    public double _rate;

    /// <summary>Gets or sets the learning rate.</summary>
    public double LearningRate
    {
        get => _rate;
        set => _rate = value;
    }

    /// <summary>Gets or sets the learning rate that the schedule began with.</summary>
    public double InitialLearningRate { get; set; }

    /// <summary>Gets the optimiser itself, as the one group.</summary>
    public override IEnumerable<optim.ILearningRateController> ParamGroups => [this];

    /// <summary>Gets or sets whether a schedule has taken the learning rate as its beginning.</summary>
    internal bool IsScheduled { get; set; }

    /// <summary>Is an error: this optimiser has one group.</summary>
    /// <param name="param_group">The parameters.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void add_param_group(ParamGroup param_group) => throw new NotSupportedException(
        "[LBFGS] expected one group, got another; give all parameters to the constructor");

    /// <summary>Changes the parameters until the gradient, the change or the patience is used up.</summary>
    /// <param name="closure">Clears the gradients, computes the loss and calls backward on it; called often.</param>
    /// <returns>The loss before the step.</returns>
    /// <exception cref="ArgumentNullException">There is no closure.</exception>
    public override Tensor step(Func<Tensor>? closure)
    {
        if (closure is null)
            throw new ArgumentNullException(
                nameof(closure), "[LBFGS] expected a closure that computes the loss and its gradients, got none");
        using var modes = no_grad();
        var first = Evaluate(closure);
        var loss = Number(first);
        _memory.Gather();
        var calls = 1L;
        for (var i = 1L; _memory.LargestGradient > _limits.Gradient && i <= _limits.Iterations; i++)
        {
            _memory.Turn();
            var rate = _memory.FirstRate(LearningRate);
            if (_memory.Slope > -_limits.Change)
                break;
            var change = _memory.Move(rate);
            if (i == _limits.Iterations)
                break;
            var before = loss;
            using (var next = Evaluate(closure))
                loss = Number(next);
            _memory.Gather();
            calls++;
            if (calls >= _limits.Calls || change <= _limits.Change || Math.Abs(loss - before) < _limits.Change)
                break;
        }
        return first;
    }

    /// <summary>Frees what is remembered.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _memory.Dispose();
    }

    private static Tensor Evaluate(Func<Tensor> closure)
    {
        using var modes = enable_grad();
        return closure();
    }

    private static double Number(Tensor loss)
    {
        using var number = loss.detach().to(ScalarType.Float64);
        return number.item<double>();
    }
}
