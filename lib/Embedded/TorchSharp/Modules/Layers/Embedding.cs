using TorchSharp.Ops;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Looks up a learned row for each index.</summary>
/// <remarks>
/// <b>Shape</b> (...) of int64 to (..., embedding_dims); weight (num_embeddings, embedding_dims), first values N(0, 1).
/// The row padding_idx starts as zeros and gets no gradient. Rows longer than max_norm are shortened, for good, when
/// they are looked up.
/// </remarks>
public sealed class Embedding : nn.Module<Tensor, Tensor>
{
    private readonly long? _padding;
    private readonly double? _longest;
    private readonly double _normType;
    private readonly bool _byFrequency;
    [ComponentName(Name = nameof(weight))]
    private Parameter _weight = null!;

    internal Embedding(
        long num_embeddings, long embedding_dims, long? padding_idx, double? max_norm, double norm_type,
        bool scale_grad_by_freq, ScalarType? dtype)
        : base(nameof(Embedding))
    {
        (_longest, _normType, _byFrequency) = (max_norm, norm_type, scale_grad_by_freq);
        _padding = Check(padding_idx, num_embeddings);
        weight = Fresh.Parameter(dtype, num_embeddings, embedding_dims);
        nn.init.normal_(_weight);
        if (_padding is not { } row)
            return;
        using var _ = no_grad();
        using var padded = _weight.select(0, row);
        padded.zero_();
    }

    internal Embedding(
        Tensor embeddings, bool freeze, long? padding_idx, double? max_norm, double norm_type, bool scale_grad_by_freq)
        : base(nameof(Embedding))
    {
        if (embeddings.Rank != 2)
            throw new ArgumentException(
                $"[Embedding] expected rows of embeddings (N, D), got shape {embeddings.Sizes}");
        (_longest, _normType, _byFrequency) = (max_norm, norm_type, scale_grad_by_freq);
        _padding = Check(padding_idx, embeddings.Sizes[0]);
        weight = new Parameter(embeddings, requires_grad: !freeze);
    }

    /// <summary>Gets or sets the rows, (num_embeddings, embedding_dims).</summary>
    public Parameter? weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value!);
    }

    /// <summary>Looks up the rows.</summary>
    /// <param name="input">Indices, int64, of any shape.</param>
    /// <returns>The shape of the input with embedding_dims added at its end.</returns>
    /// <exception cref="ArgumentException">The input holds no indices.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index has no row.</exception>
    public override Tensor forward(Tensor input)
    {
        if (_longest is { } longest)
            Lookup.Shorten(_weight, input, longest, _normType);
        return Lookup.Rows("embedding", _weight, input, _padding, _byFrequency);
    }

    private static long? Check(long? padding, long rows)
    {
        if (padding is not { } index)
            return null;
        if (index < -rows || index >= rows)
            throw new ArgumentOutOfRangeException(
                nameof(padding), $"[Embedding] expected padding_idx within {rows} rows, got {index}");
        return index < 0 ? index + rows : index;
    }
}
