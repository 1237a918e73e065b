using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is an optimiser whose steps shrink with the sum of all squared gradients, element by element.</summary>
/// <remarks>
/// <b>Formula</b> s += g^2; p -= rate / (1 + (t - 1) decay) g / (sqrt(s) + eps).
/// <b>Source</b> Duchi, Hazan, Singer, Adaptive Subgradient Methods, JMLR 12 (2011).
/// </remarks>
public partial class Adagrad : OptimizerHelper
{
    /// <summary>Makes an optimiser of one group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="lr_decay">How fast the learning rate falls.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="initial_accumulator_value">What the sum of squares begins with.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    public Adagrad(
        IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
        double initial_accumulator_value = 0.0, double eps = 1e-10)
        : this([new ParamGroup { Parameters = parameters }], lr, lr_decay, weight_decay, initial_accumulator_value,
        eps)
    {
    }

    /// <summary>Makes an optimiser of several groups.</summary>
    /// <param name="parameters">The groups.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="lr_decay">How fast the learning rate falls.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="initial_accumulator_value">What the sum of squares begins with.</param>
    /// <param name="eps">Keeps the division away from zero.</param>
    public Adagrad(
        IEnumerable<ParamGroup> parameters, double lr = 0.01, double lr_decay = 0.0, double weight_decay = 0.0,
        double initial_accumulator_value = 0.0, double eps = 1e-10)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check("lr", lr, lr >= 0, ">= 0");
        Check("lr_decay", lr_decay, lr_decay >= 0, ">= 0");
        Check("weight_decay", weight_decay, weight_decay >= 0, ">= 0");
        Check("initial_accumulator_value", initial_accumulator_value, initial_accumulator_value >= 0, ">= 0");
        Check("eps", eps, eps >= 0, ">= 0");
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            lr_decay = lr_decay,
            weight_decay = weight_decay,
            initial_accumulator_value = initial_accumulator_value,
            eps = eps,
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
            var rate = o.LearningRate!.Value / (1 + ((state.step - 1) * o.lr_decay!.Value));
            var setting = new AdagradSetting(rate, o.eps!.Value, o.weight_decay!.Value);
            Stepping.Run(
                parameter, gradient, state.sum, null, null,
                new AdagradUpdate<float>(setting), new AdagradUpdate<double>(setting));
        }
    }
}
