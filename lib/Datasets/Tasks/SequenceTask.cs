using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Holds sequences to read and what is to be answered.</summary>
/// <param name="About">What the task is.</param>
/// <param name="Inputs">What is read: int64 tokens (N, T), or float32 (N, T, F).</param>
/// <param name="Targets">What is to be answered: int64 tokens (N, T), or float32 (N, 1).</param>
/// <param name="Tokens">How many tokens there are; 0 where the inputs are numbers.</param>
public sealed record SequenceTask(Provenance About, Tensor Inputs, Tensor Targets, int Tokens) : ICourseDataset
{
    /// <inheritdoc/>
    public int Count => (int)Inputs.shape[0];

    /// <inheritdoc/>
    public DataOrigin Origin => About.Origin;

    /// <inheritdoc/>
    public string Items => "sequences";

    /// <summary>Takes inputs and targets apart.</summary>
    /// <param name="inputs">See <see cref="Inputs"/>.</param>
    /// <param name="targets">See <see cref="Targets"/>.</param>
    public void Deconstruct(out Tensor inputs, out Tensor targets) => (inputs, targets) = (Inputs, Targets);

    /// <summary>Makes a data set for <c>torch.utils.data.DataLoader</c>: items with <c>data</c> and
    /// <c>label</c>.</summary>
    public TensorItems ToDataset() => new(("data", Inputs), ("label", Targets));

    /// <inheritdoc/>
    public DataCard Card() => DataCard.Of(this, "",
        [
            ("Sequences", $"{Count:N0}"),
            ("Inputs", $"({string.Join(", ", Inputs.shape)}), {Inputs.dtype}"),
            ("Targets", $"({string.Join(", ", Targets.shape)}), {Targets.dtype}"),
            ("Tokens", Tokens > 0 ? $"{Tokens}" : "none: the inputs are numbers"),
        ],
        [], CardParts.Quotes(Tokens > 0 ? "The first ones" : "The first ones; a star marks what is added",
            Enumerable.Range(0, Math.Min(6, Count)).Select(i =>
            ("", $"{Line(Inputs[i])}  \u2192  {Line(Targets[i])}"))));

    /// <summary>Says in one line what this is.</summary>
    public override string ToString() => $"{About.Title}: {Count:N0} sequences ({About.Source})";

    private static string Line(Tensor row)
    {
        using var flat = row.reshape(-1).to_type(ScalarType.Float32);
        var values = flat.data<float>().ToArray();

        // Numbers with marks, or plain ones.
        var words = row.dim() == 2
            ? values.Chunk(2).Select(v => $"{v[0]:0.##}{(v[1] > 0 ? "*" : "")}")
            : values.Select(v => $"{v:0.##}");
        var all = words.ToList();
        return string.Join(' ', all.Take(24)) + (all.Count > 24 ? " \u2026" : "");
    }
}
