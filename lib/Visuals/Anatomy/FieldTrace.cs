using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Anatomy;

/// <summary>
/// Follows how wide each output sees: r grows by (kernel - 1) x dilation x jump, the jump grows by the stride. Source:
/// "A guide to receptive field arithmetic", Computing Receptive Fields of Convolutional Neural Networks, Distill 2019.
/// </summary>
/// <remarks>
/// Branches are followed by the tensors themselves. What a function outside of modules gives (a sum of branches, a
/// reshape) is taken to see as far as the widest earlier output of the same sizes.
/// </remarks>
internal sealed class FieldTrace
{
    private const long All = -1;

    private readonly Dictionary<Tensor, (long Field, long Jump)> _known = new(ReferenceEqualityComparer.Instance);
    private readonly List<(long[] Sizes, long Field, long Jump)> _seen = [];
    private long[]? _first;

    /// <summary>How wide the output of a call sees; -1 for all, 0 where the input is no image or signal.</summary>
    public long Visit(ModuleCall call)
    {
        _first ??= call.Input.shape;
        if (_first.Length < 3)
            return 0;
        var (field, jump) = Of(call.Input);
        var (input, output) = (call.Input.shape, call.Output.shape);
        if (!call.IsLeaf)
        {
            (field, jump) = Widest(output) ?? (field, jump);
        }
        else if (field != All && LayerCosts.SeesAll(call.Module, input, output))
        {
            (field, jump) = (All, 1);
        }
        else if (field > 0 && LayerCosts.Window(call.Module) is { } w)
        {
            (field, jump) = (field + ((w.Kernel - 1) * w.Dilation * jump), jump * w.Stride);
        }
        else if (field > 0 && LayerCosts.Loses(call.Module))
        {
            (field, jump) = output[^1] == input[^1] ? (field, jump) : (0, 1);
        }

        _known[call.Output] = (field, jump);
        _seen.Add((output, field, jump));
        return field;
    }

    private (long Field, long Jump) Of(Tensor input)
    {
        if (_known.TryGetValue(input, out var known))
            return known;
        if (_seen.Count == 0 || input.shape.SequenceEqual(_first!))
            return (1, 1);
        return Widest(input.shape) ?? (input.dim() < 3 ? (All, 1) : (_seen[^1].Field, _seen[^1].Jump));
    }

    private (long Field, long Jump)? Widest(long[] sizes)
    {
        var same = _seen.Where(s => s.Sizes.SequenceEqual(sizes)).ToList();
        if (same.Count == 0)
            return null;
        var widest = same.Exists(s => s.Field == All) ? same.Find(s => s.Field == All) : same.MaxBy(s => s.Field);
        return (widest.Field, widest.Jump);
    }
}
