using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is an optimiser that divides the gradient by the root of its averaged square.</summary>
/// <remarks>
/// <b>Formula</b> v = a v + (1 - a) g^2; p -= rate g / (sqrt(v) + eps).
/// <b>Source</b> Hinton, Neural Networks for Machine Learning, lecture 6e, 2012.
/// </remarks>
public partial class RMSProp : OptimizerHelper, optim.IMomentum
{
    /// <summary>Makes an optimiser of one group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="alpha">The weight of the past in the average of the square.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="momentum">The weight of the past direction.</param>
    /// <param name="centered">Whether to divide by the deviation instead.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public RMSProp(
        IEnumerable<Parameter> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1e-8,
        double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, alpha, eps, weight_decay, momentum, centered, maximize)
    {
    }

    /// <summary>Makes an optimiser of several groups.</summary>
    /// <param name="parameters">The groups.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="alpha">The weight of the past in the average of the square.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="momentum">The weight of the past direction.</param>
    /// <param name="centered">Whether to divide by the deviation instead.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public RMSProp(
        IEnumerable<ParamGroup> parameters, double lr = 0.001, double alpha = 0.99, double eps = 1e-8,
        double weight_decay = 0.0, double momentum = 0.0, bool centered = false, bool maximize = false)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check("lr", lr, lr >= 0, ">= 0");
        Check("alpha", alpha, alpha is >= 0 and < 1, "in [0, 1)");
        Check("eps", eps, eps >= 0, ">= 0");
        Check("momentum", momentum, momentum >= 0, ">= 0");
        Check("weight_decay", weight_decay, weight_decay >= 0, ">= 0");
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            alpha = alpha,
            eps = eps,
            weight_decay = weight_decay,
            momentum = momentum,
            centered = centered,
            maximize = maximize,
        };
        foreach (var group in parameters)
            add_param_group(group);
    }

    /// <summary>Gets or sets the momentum of the first group; setting changes all groups.</summary>
    public double Momentum
    {
        get => ((Options)_defaults).momentum!.Value;
        set
        {
            ((Options)_defaults).momentum = value;
            foreach (var group in _parameter_groups)
                ((ParamGroup)group).Momentum = value;
        }
    }

    /// <summary>Adds parameters with options of their own.</summary>
    /// <param name="param_group">The parameters; options that are null become those of the optimiser.</param>
    public override void add_param_group(Modules.ParamGroup param_group) =>
        Add<Options>(param_group, p => new State(p));

    /// <summary>Changes the parameters once, along their gradients.</summary>
    /// <param name="closure">Computes the loss and its gradients anew; null when backward was called.</param>
    /// <returns>What the closure gave.</returns>
    public override Tensor step(Func<Tensor>? closure = null) => _step<ParamGroup>(Update, closure);

    /// <summary>Frees the states.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private void Update(ParamGroup group)
    {
        var o = group.Options;
        foreach (var (parameter, gradient, state) in Ready<State>(group))
        {
            state.step++;
            Stepping.Run(
                parameter, gradient, state.square_avg, state.momentum_buffer, state.grad_avg,
                new RmsPropUpdate<float>((float)o.LearningRate!.Value, (float)o.alpha!.Value, (float)o.eps!.Value,
                    (float)o.weight_decay!.Value,
                    (float)o.momentum!.Value, o.maximize!.Value),
                new RmsPropUpdate<double>(o.LearningRate!.Value, o.alpha!.Value, o.eps!.Value, o.weight_decay!.Value,
                    o.momentum!.Value, o.maximize!.Value));
        }
    }
}
