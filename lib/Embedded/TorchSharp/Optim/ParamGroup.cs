using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Is a set of parameters with options of its own.</summary>
public class ParamGroup : optim.ILearningRateController
{
    /// <summary>Gets or sets the parameters.</summary>
    public IEnumerable<Parameter> Parameters { get; set; } = [];

    /// <summary>Gets or sets the options; those that are null become the optimiser's.</summary>
    public OptimizerOptions Options { get; set; } = null!;

    /// <summary>Gets or sets the learning rate.</summary>
    public double LearningRate
    {
        get => Options.LearningRate ?? throw new InvalidOperationException(
            "[ParamGroup] expected a learning rate, got none; add the group to an optimiser, or set LearningRate");
        set => Options.LearningRate = value;
    }

    /// <summary>Gets or sets the learning rate that the schedule began with.</summary>
    public double InitialLearningRate
    {
        get => Options.InitialLearningRate;
        set => Options.InitialLearningRate = value;
    }
}

/// <summary>Is a set of parameters with the options of one kind of optimiser.</summary>
/// <typeparam name="TOptions">The kind of options.</typeparam>
public class ParamGroup<TOptions> : ParamGroup
    where TOptions : OptimizerOptions
{
    /// <summary>Makes an empty group.</summary>
    public ParamGroup()
    {
    }

    /// <summary>Makes a group.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="options">The options; null for the optimiser's.</param>
    public ParamGroup(IEnumerable<Parameter> parameters, TOptions? options = null) =>
        (Parameters, base.Options) = (parameters, options!);

    /// <summary>Gets or sets the options; those that are null become the optimiser's.</summary>
    public new TOptions Options
    {
        get => (TOptions)base.Options;
        set => base.Options = value;
    }
}

/// <summary>Holds what an optimiser is told; null means: as the optimiser's other groups.</summary>
public class OptimizerOptions
{
    /// <summary>Gets or sets the learning rate.</summary>
    public double? LearningRate { get; set; }

    /// <summary>Gets or sets the learning rate that the schedule began with.</summary>
    public double InitialLearningRate { get; set; }

    /// <summary>Copies the options of another group.</summary>
    /// <param name="source">The other options, of the same kind.</param>
    public virtual void LoadStateDict(OptimizerOptions source)
    {
        ArgumentNullException.ThrowIfNull(source);
        (LearningRate, InitialLearningRate) = (source.LearningRate, source.InitialLearningRate);
    }

    /// <summary>Takes what is null from the optimiser's options.</summary>
    internal virtual void FillFrom(OptimizerOptions defaults)
    {
        LearningRate ??= defaults.LearningRate;
        InitialLearningRate = LearningRate!.Value;
    }
}

/// <summary>Is what an optimiser remembers of one parameter.</summary>
public abstract class OptimizerState
{
    /// <summary>The parameter.</summary>
    protected Parameter _parameter;

    /// <summary>Makes an empty state.</summary>
    /// <param name="parameter">The parameter.</param>
    protected OptimizerState(Parameter parameter) => _parameter = parameter;

    /// <summary>Makes the tensors that the options ask for.</summary>
    /// <param name="options">The options of the group.</param>
    public abstract void Initialize(OptimizerOptions options);

    /// <summary>Copies the state of another parameter.</summary>
    /// <param name="source">The other state, of the same kind.</param>
    public abstract void LoadStateDict(OptimizerState source);

    /// <summary>Says whether two states hold nearly the same numbers.</summary>
    /// <param name="other">The other state.</param>
    /// <returns>True when they do.</returns>
    public virtual bool ApproximatelyEquals(OptimizerState other) => false;

    /// <summary>Does nothing: everything is on the CPU.</summary>
    /// <param name="device">The CPU.</param>
    public virtual void to(Device device)
    {
    }

    internal static Tensor? Copy(Tensor? tensor) => tensor?.detach().clone().DetachFromDisposeScope();

    internal static bool Close(Tensor? a, Tensor? b)
    {
        if (a is null || b is null)
            return a is null && b is null;
        using var scope = NewDisposeScope();
        return a.Sizes == b.Sizes && (a - b).abs().le((b.abs() * 1e-5) + 1e-8).all().ToBoolean();
    }
}
