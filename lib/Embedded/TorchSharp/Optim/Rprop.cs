using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Is an optimiser that looks at the signs of the gradients only; each element has a step of its own.
/// </summary>
/// <remarks>
/// <b>Formula</b> s grows by etaplus while g keeps its sign and shrinks by etaminus when it turns (and g counts as
/// zero once); p -= sign(g) s. For whole data sets, not for batches.
/// <b>Source</b> Riedmiller and Braun, A direct adaptive method: the RPROP algorithm, 1993.
/// </remarks>
public partial class Rprop : OptimizerHelper
{
    /// <summary>Makes an optimiser of one group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="etaminus">The factor of a step after the sign turned.</param>
    /// <param name="etaplus">The factor of a step after the sign stayed.</param>
    /// <param name="min_step">The smallest step.</param>
    /// <param name="max_step">The largest step.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public Rprop(
        IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
        double min_step = 1e-6, double max_step = 50.0, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, etaminus, etaplus, min_step, max_step, maximize)
    {
    }

    /// <summary>Makes an optimiser of several groups.</summary>
    /// <param name="parameters">The groups.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="etaminus">The factor of a step after the sign turned.</param>
    /// <param name="etaplus">The factor of a step after the sign stayed.</param>
    /// <param name="min_step">The smallest step.</param>
    /// <param name="max_step">The largest step.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public Rprop(
        IEnumerable<ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
        double min_step = 1e-6, double max_step = 50.0, bool maximize = false)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check("lr", lr, lr >= 0, ">= 0");
        Check("etaminus", etaminus, etaminus is > 0 and < 1, "in (0, 1)");
        Check("etaplus", etaplus, etaplus > 1, "> 1");
        Check("max_step", max_step, max_step >= min_step, ">= min_step");
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            etaminus = etaminus,
            etaplus = etaplus,
            min_step = min_step,
            max_step = max_step,
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
            var setting = new RpropSetting(
                o.etaminus!.Value, o.etaplus!.Value, o.min_step!.Value, o.max_step!.Value, o.maximize!.Value);
            Stepping.Run(
                parameter, gradient, state.prev, state.step_size, null,
                new RpropUpdate<float>(setting), new RpropUpdate<double>(setting));
        }
    }
}
