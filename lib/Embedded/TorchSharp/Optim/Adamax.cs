using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is Adam with the largest gradient instead of the root of the averaged square.</summary>
/// <remarks>
/// <b>Formula</b> m = b1 m + (1 - b1) g; u = max(b2 u, |g| + eps); p -= rate / (1 - b1^t) m / u.
/// <b>Source</b> Adam: A Method for Stochastic Optimization, section 7, arXiv:1412.6980.
/// </remarks>
public partial class Adamax : OptimizerHelper, optim.IBetas
{
    /// <summary>Makes an optimiser of one group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="beta1">The weight of the past in the average of the gradient.</param>
    /// <param name="beta2">The weight of the past in the average of its square.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    public Adamax(
        IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0.0)
        : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay)
    {
    }

    /// <summary>Makes an optimiser of several groups.</summary>
    /// <param name="parameters">The groups.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="beta1">The weight of the past in the average of the gradient.</param>
    /// <param name="beta2">The weight of the past in the average of its square.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    public Adamax(
        IEnumerable<ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
        double eps = 1e-8, double weight_decay = 0.0)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check("lr", lr, lr >= 0, ">= 0");
        Check("beta1", beta1, beta1 is >= 0 and < 1, "in [0, 1)");
        Check("beta2", beta2, beta2 is >= 0 and < 1, "in [0, 1)");
        Check("eps", eps, eps >= 0, ">= 0");
        Check("weight_decay", weight_decay, weight_decay >= 0, ">= 0");
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            beta1 = beta1,
            beta2 = beta2,
            eps = eps,
            weight_decay = weight_decay,
        };
        foreach (var group in parameters)
            add_param_group(group);
    }

    /// <summary>Gets or sets the weights of the past in the averages; setting changes all groups.</summary>
    public (double, double) Betas
    {
        get => (((Options)_defaults).beta1!.Value, ((Options)_defaults).beta2!.Value);
        set
        {
            (((Options)_defaults).beta1, ((Options)_defaults).beta2) = value;
            foreach (var group in _parameter_groups)
                ((ParamGroup)group).Betas = value;
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
            var rate = o.LearningRate!.Value / (1 - Math.Pow(o.beta1!.Value, state.step));
            var setting = new AdamaxSetting(
                rate, o.beta1!.Value, o.beta2!.Value, o.eps!.Value, o.weight_decay!.Value);
            Stepping.Run(
                parameter, gradient, state.exp_avg, state.exp_inf, null,
                new AdamaxUpdate<float>(setting), new AdamaxUpdate<double>(setting));
        }
    }
}
