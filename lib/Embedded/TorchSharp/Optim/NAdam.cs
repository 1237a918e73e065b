using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is Adam that looks one step ahead, as Nesterov does.</summary>
/// <remarks>
/// <b>Formula</b> mu(t) = b1 (1 - 0.96^(t decay) / 2); p -= rate ((1 - mu(t)) g / (1 - M(t)) + mu(t+1) m / (1 -
/// M(t+1)))
/// / (sqrt(v / (1 - b2^t)) + eps), with M the product of all mu.
/// <b>Source</b> Dozat, Incorporating Nesterov Momentum into Adam, ICLR workshop 2016.
/// </remarks>
public partial class NAdam : OptimizerHelper, optim.IBetas
{
    /// <summary>Makes an optimiser of one group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="beta1">The weight of the past in the average of the gradient.</param>
    /// <param name="beta2">The weight of the past in the average of its square.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="momentum_decay">How fast the momentum grows to its full weight.</param>
    public NAdam(
        IEnumerable<Parameter> parameters, double lr, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
        double weight_decay = 0.0, double momentum_decay = 0.004)
        : this([new ParamGroup { Parameters = parameters }], lr, beta1, beta2, eps, weight_decay, momentum_decay)
    {
    }

    /// <summary>Makes an optimiser of several groups.</summary>
    /// <param name="parameters">The groups.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="beta1">The weight of the past in the average of the gradient.</param>
    /// <param name="beta2">The weight of the past in the average of its square.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="momentum_decay">How fast the momentum grows to its full weight.</param>
    public NAdam(
        IEnumerable<ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
        double eps = 1e-8, double weight_decay = 0.0, double momentum_decay = 0.004)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check("lr", lr, lr >= 0, ">= 0");
        Check("beta1", beta1, beta1 is >= 0 and < 1, "in [0, 1)");
        Check("beta2", beta2, beta2 is >= 0 and < 1, "in [0, 1)");
        Check("eps", eps, eps >= 0, ">= 0");
        Check("weight_decay", weight_decay, weight_decay >= 0, ">= 0");
        Check("momentum_decay", momentum_decay, momentum_decay >= 0, ">= 0");
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            beta1 = beta1,
            beta2 = beta2,
            eps = eps,
            weight_decay = weight_decay,
            momentum_decay = momentum_decay,
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
            var setting = new NAdamSetting(
                o.LearningRate!.Value, o.beta1!.Value, o.beta2!.Value, o.eps!.Value, o.weight_decay!.Value,
                Momentum(o, state.step), Momentum(o, state.step + 1), state.mu_product, state.step);
            Stepping.Run(
                parameter, gradient, state.exp_avg, state.exp_avg_sq, null,
                new NAdamUpdate<float>(setting), new NAdamUpdate<double>(setting));
            state.mu_product = setting.Product;
        }
    }

    /// <summary>The momentum of a step grows from half of beta1 to all of it.</summary>
    private static double Momentum(Options o, long step) =>
        o.beta1!.Value * (1 - (0.5 * Math.Pow(0.96, step * o.momentum_decay!.Value)));
}
