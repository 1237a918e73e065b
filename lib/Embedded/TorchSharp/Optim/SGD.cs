using TorchSharp.Kernels.Updates;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is an optimiser that walks down the gradient, with momentum if told.</summary>
/// <remarks>
/// <b>Formula</b> g += decay p; b = momentum b + (1 - dampening) g; p -= rate b (Nesterov: rate (g + momentum b)).
/// <b>Source</b> Sutskever et al., On the importance of initialization and momentum in deep learning, 2013.
/// </remarks>
public partial class SGD : OptimizerHelper, optim.IMomentum
{
    /// <summary>Makes an optimiser of one group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="momentum">The weight of the past direction.</param>
    /// <param name="dampening">The share of the gradient that does not enter the direction.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="nesterov">Whether to look one step ahead.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public SGD(
        IEnumerable<Parameter> parameters, double lr, double momentum = 0.0, double dampening = 0.0,
        double weight_decay = 0.0, bool nesterov = false, bool maximize = false)
        : this([new ParamGroup { Parameters = parameters }], lr, momentum, dampening, weight_decay, nesterov, maximize)
    {
    }

    /// <summary>Makes an optimiser of several groups.</summary>
    /// <param name="parameters">The groups.</param>
    /// <param name="lr">The learning rate.</param>
    /// <param name="momentum">The weight of the past direction.</param>
    /// <param name="dampening">The share of the gradient that does not enter the direction.</param>
    /// <param name="weight_decay">How strongly parameters are drawn to zero.</param>
    /// <param name="nesterov">Whether to look one step ahead.</param>
    /// <param name="maximize">Whether to climb instead of descend.</param>
    public SGD(
        IEnumerable<ParamGroup> parameters, double lr, double momentum = 0.0, double dampening = 0.0,
        double weight_decay = 0.0, bool nesterov = false, bool maximize = false)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Check("lr", lr, lr >= 0, ">= 0");
        Check("momentum", momentum, momentum >= 0, ">= 0");
        Check("weight_decay", weight_decay, weight_decay >= 0, ">= 0");
        Check("momentum", momentum, !nesterov || (momentum > 0 && dampening == 0), "> 0 and dampening 0 with nesterov");
        _defaults = new Options
        {
            LearningRate = lr,
            InitialLearningRate = lr,
            momentum = momentum,
            dampening = dampening,
            weight_decay = weight_decay,
            nesterov = nesterov,
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
            var isFirst = state.momentum_buffer is null;
            if (o.momentum != 0)
                state.momentum_buffer ??= Stepping.Zeros(parameter);
            Stepping.Run(
                parameter, gradient, state.momentum_buffer, null, null,
                new SgdUpdate<float>((float)o.LearningRate!.Value, (float)o.momentum!.Value,
                    (float)o.dampening!.Value, (float)o.weight_decay!.Value,
                    o.nesterov!.Value, o.maximize!.Value, isFirst),
                new SgdUpdate<double>(o.LearningRate!.Value, o.momentum!.Value, o.dampening!.Value,
                    o.weight_decay!.Value,
                    o.nesterov!.Value, o.maximize!.Value, isFirst));
        }
    }
}
