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
