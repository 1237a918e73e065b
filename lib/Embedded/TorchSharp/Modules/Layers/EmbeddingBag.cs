using TorchSharp.Ops;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Looks up a learned row for each index and joins the rows of each bag to one.</summary>
/// <remarks>
/// <b>Shape</b> indices (B, N), or (N) with offsets (B) that say where each bag begins, to (B, embedding_dims).
/// <b>Formula</b> sum, mean or largest numbers of the rows; a sum may weigh each index. An empty bag gives zeros.
/// </remarks>
public sealed class EmbeddingBag
    : nn.Module<Tensor, Tensor, Tensor, Tensor>, nn.IModule<Tensor, Tensor, Tensor>
{
    private readonly Bags.Options _options;
    [ComponentName(Name = nameof(weight))]
    private Parameter _weight = null!;

    internal EmbeddingBag(long num_embeddings, long embedding_dims, Bags.Options options, ScalarType? dtype)
        : base(nameof(EmbeddingBag))
    {
        _options = options;
        weight = Fresh.Parameter(dtype, num_embeddings, embedding_dims);
        nn.init.normal_(_weight);
        if (Padding(options, num_embeddings) is not { } row)
            return;
        using var _ = no_grad();
        using var padded = _weight.select(0, row);
        padded.zero_();
    }

    internal EmbeddingBag(Tensor embeddings, bool freeze, Bags.Options options)
        : base(nameof(EmbeddingBag))
    {
        if (embeddings.Rank != 2)
            throw new ArgumentException(
                $"[EmbeddingBag] expected rows of embeddings (N, D), got shape {embeddings.Sizes}");
        _options = options;
        Padding(options, embeddings.Sizes[0]);
        weight = new Parameter(embeddings, requires_grad: !freeze);
    }

    /// <summary>Gets or sets the rows, (num_embeddings, embedding_dims).</summary>
    public Parameter? weight
    {
        get => _weight;
        set => ConditionallyRegisterParameter(nameof(weight), _weight = value!);
    }

    /// <summary>Joins the rows of bags of one size.</summary>
    /// <param name="input">Indices, (B, N) of int64.</param>
    /// <returns>(B, embedding_dims).</returns>
    /// <exception cref="ArgumentException">The input is no matrix of indices.</exception>
    public Tensor call(Tensor input) => base.call(input, null!, null!);

    /// <summary>Joins the rows of bags.</summary>
    /// <param name="input">Indices, (N) of int64.</param>
    /// <param name="offsets">Where each bag begins, (B) of int64.</param>
    /// <returns>(B, embedding_dims).</returns>
    /// <exception cref="ArgumentException">Indices and offsets do not fit.</exception>
    public Tensor call(Tensor input, Tensor offsets) => base.call(input, offsets, null!);

    /// <summary>Joins the rows of bags, weighted.</summary>
    /// <param name="input">Indices, (B, N) or (N) of int64.</param>
    /// <param name="offsets">Where each bag begins, (B) of int64; null for (B, N).</param>
    /// <param name="perSampleWeights">The weight of each index; null for 1.</param>
    /// <returns>(B, embedding_dims).</returns>
    /// <exception cref="ArgumentException">Indices, offsets and weights do not fit.</exception>
    public new Tensor call(Tensor input, Tensor? offsets, Tensor? perSampleWeights) =>
        base.call(input, offsets!, perSampleWeights!);

    /// <summary>Joins the rows of bags, weighted.</summary>
    /// <param name="input">Indices, (B, N) or (N) of int64.</param>
    /// <param name="offsets">Where each bag begins, (B) of int64; null for (B, N).</param>
    /// <param name="perSampleWeights">The weight of each index; null for 1.</param>
    /// <returns>(B, embedding_dims).</returns>
    /// <exception cref="ArgumentException">Indices, offsets and weights do not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index has no row.</exception>
    public override Tensor forward(Tensor input, Tensor? offsets, Tensor? perSampleWeights) =>
        Bags.Join(_weight, input, offsets, perSampleWeights, _options);

    private static long? Padding(Bags.Options options, long rows) =>
        options.Padding is not { } index || (index >= 0 && index < rows)
            ? options.Padding
            : throw new ArgumentOutOfRangeException(
                nameof(options), $"[EmbeddingBag] expected padding_index within {rows} rows, got {index}");
}
