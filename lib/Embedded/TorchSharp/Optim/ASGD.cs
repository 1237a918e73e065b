using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is an optimiser that walks down the gradient with a falling rate and averages where it has been.</summary>
/// <remarks>
/// <b>Formula</b> p = (1 - lambd eta) p - eta g; a += mu (p - a); eta = rate / (1 + lambd rate t)^alpha;
/// mu = 1 / max(1, t - t0). The average is the state <c>ax</c>.
/// <b>Source</b> Polyak and Juditsky, Acceleration of Stochastic Approximation by Averaging, 1992.
/// </remarks>
public partial class ASGD : OptimizerHelper
{
    /// <summary>Makes an optimiser of one group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="lambd">How fast the parameters decay while they are averaged.</param>
    /// <param name="alpha">The power by which the rate falls.</param>
    /// <param name="t0">The step at which the averaging begins.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public ASGD(
        IEnumerable<Parameter> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75,
        double t0 = 1e6, double weight_decay = 0.0, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, lambd, alpha, t0, weight_decay, maximize)
    {
    }

    /// <summary>Makes an optimiser of several groups.</summary>
    /// <param name="parameters">The groups.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="lambd">How fast the parameters decay while they are averaged.</param>
    /// <param name="alpha">The power by which the rate falls.</param>
    /// <param name="t0">The step at which the averaging begins.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public ASGD(
        IEnumerable<ParamGroup<Options>> parameters, double lr = 0.01, double lambd = 0.0001, double alpha = 0.75,
        double t0 = 1e6, double weight_decay = 0.0, bool maximize = false)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check("lr", lr, lr >= 0, ">= 0");
        Check("weight_decay", weight_decay, weight_decay >= 0, ">= 0");
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            lambd = lambd,
            alpha = alpha,
            t0 = t0,
            weight_decay = weight_decay,
            maximize = maximize,
        };
        foreach (var group in parameters)
            add_param_group(group);
    }

    /// <summary>Adds parameters with options of their own.</summary>
    /// <param name="param_group">The parameters; options that are null become those of the optimiser.</param>
    public override void add_param_group(Modules.ParamGroup param_group) =>
        Add<Options>(param_group, p => new State(p));

    /// <summary>Changes the parameters once, along their gradients.</summary>
    /// <param name="closure">Computes the loss and its gradients anew; null when backward was called.</param>
    /// <returns>What the closure gave.</returns>
    public override Tensor step(Func<Tensor>? closure = null) => _step<ParamGroup<Options>>(Update, closure);

    /// <summary>Frees the states.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private void Update(ParamGroup<Options> group)
    {
        var o = group.Options;
        foreach (var (parameter, gradient, state) in Ready<State>(group))
        {
            state.step++;
            var setting = new AsgdSetting(
                state.eta, o.lambd!.Value, state.mu, o.weight_decay!.Value, o.maximize!.Value);
            Stepping.Run(
                parameter, gradient, state.ax, null, null,
                new AsgdUpdate<float>(setting), new AsgdUpdate<double>(setting));
            var rate = o.LearningRate!.Value;
            state.eta = rate / Math.Pow(1 + (o.lambd!.Value * rate * state.step), o.alpha!.Value);
            state.mu = 1 / Math.Max(1, state.step - o.t0!.Value);
        }
    }
}
