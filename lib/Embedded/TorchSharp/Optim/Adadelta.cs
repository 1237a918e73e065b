using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is an optimiser that needs no learning rate: steps have the size of recent steps.</summary>
/// <remarks>
/// <b>Formula</b> v = rho v + (1 - rho) g^2; d = g sqrt(u + eps) / sqrt(v + eps); u = rho u + (1 - rho) d^2;
/// p -= rate d. <b>Source</b> Adadelta: An Adaptive Learning Rate Method, arXiv:1212.5701.
/// </remarks>
public partial class Adadelta : OptimizerHelper
{
    /// <summary>Makes an optimiser of one group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="rho">The weight of the past in the averages of the squares.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public Adadelta(
        IEnumerable<Parameter> parameters, double lr, double rho = 0.9, double eps = 1e-6,
        double weight_decay = 0.0, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, rho, eps, weight_decay, maximize)
    {
    }

    /// <summary>Makes an optimiser of several groups.</summary>
    /// <param name="parameters">The groups.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="rho">The weight of the past in the averages of the squares.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public Adadelta(
        IEnumerable<ParamGroup> parameters, double lr = 1.0, double rho = 0.9, double eps = 1e-6,
        double weight_decay = 0.0, bool maximize = false)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check("lr", lr, lr >= 0, ">= 0");
        Check("rho", rho, rho is >= 0 and <= 1, "in [0, 1]");
        Check("eps", eps, eps >= 0, ">= 0");
        Check("weight_decay", weight_decay, weight_decay >= 0, ">= 0");
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            rho = rho,
            eps = eps,
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
            var setting = new AdadeltaSetting(
                o.LearningRate!.Value, o.rho!.Value, o.eps!.Value, o.weight_decay!.Value, o.maximize!.Value);
            Stepping.Run(
                parameter, gradient, state.square_avg, state.acc_delta, null,
                new AdadeltaUpdate<float>(setting), new AdadeltaUpdate<double>(setting));
        }
    }
}
