namespace TorchSharp.Modules;

/// <summary>Holds what an optimiser is told; null means: as the optimiser's other groups.</summary>
public class OptimizerOptions
{
    /// <summary>Makes options that say nothing.</summary>
    public OptimizerOptions()
    {
    }

    /// <summary>Gets or sets the learning rate.</summary>
    public double? LearningRate { get; set; }

    /// <summary>Gets or sets the learning rate that the schedule began with.</summary>
    public double InitialLearningRate { get; set; }

    /// <summary>Gets or sets whether a schedule has taken the learning rate as its beginning.</summary>
    internal bool IsScheduled { get; set; }

    /// <summary>Writes the options.</summary>
    /// <param name="writer">Where to.</param>
    public virtual void SaveStateDict(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(InitialLearningRate);
        writer.Write(LearningRate!.Value);
    }

    /// <summary>Reads the options that SaveStateDict wrote.</summary>
    /// <param name="reader">Where from.</param>
    public virtual void LoadStateDict(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        InitialLearningRate = reader.ReadDouble();
        LearningRate = reader.ReadDouble();
    }

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

    /// <summary>Refuses the options of another kind of optimiser.</summary>
    private protected static T Like<T>(OptimizerOptions source)
        where T : OptimizerOptions =>
        source as T ?? throw new ArgumentException(
            $"[load_state_dict] expected options of {typeof(T).DeclaringType?.Name}, got " +
            (source?.GetType().DeclaringType?.Name ?? "null"));
}
