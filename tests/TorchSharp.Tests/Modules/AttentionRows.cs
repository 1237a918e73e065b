using DeepLearning.TorchSharp.Tests.Harness;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Attention, heads, transformer layers and stacks, from given parameters.</summary>
internal sealed class AttentionRows : IRows
{
    public string Area => "attention";

    public IEnumerable<Row> Rows => [.. Plain, .. Heads, .. Layers, .. First];

    private static IEnumerable<Row> Plain =>
    [
        new Row("sdpa/plain", t => F.scaled_dot_product_attention(t[0], t[1], t[2]))
            .Empty(() => [zeros(2, 0, 4), zeros(2, 3, 4), zeros(2, 3, 5)], 2, 0, 5)
            .Fails<ArgumentException>(
                () => F.scaled_dot_product_attention(zeros(2, 3, 4), zeros(2, 5, 3), zeros(2, 5, 4)),
                "[scaled_dot_product_attention] expected query (..., L, E), key (..., S, E) and value (..., S, V), " +
                "got (2, 3, 4), (2, 5, 3) and (2, 5, 4)")
            .Fails<ArgumentException>(
                () => F.scaled_dot_product_attention(
                    zeros(3, 4), zeros(5, 4), zeros(5, 4), zeros(3, 5), is_casual: true),
                "[scaled_dot_product_attention] expected attn_mask or is_casual, got both; put the triangle into the " +
                "mask")
            .Fails<ArgumentException>(
                () => F.scaled_dot_product_attention(zeros(3, 4), zeros(5, 4), zeros(5, 4), zeros(3, 4)),
                "[scaled_dot_product_attention] expected shapes that broadcast, got (3, 5) and (3, 4): dimension -1 " +
                "is 5 against 4; make them equal or 1 (reshape, unsqueeze, transpose?)"),
        new("sdpa/2d", t => F.scaled_dot_product_attention(t[0], t[1], t[2])) { Types = [ScalarType.Float16] },
        new("sdpa/causal", t => F.scaled_dot_product_attention(t[0], t[1], t[2], is_casual: true)),
        new("sdpa/causal-long", t => F.scaled_dot_product_attention(t[0], t[1], t[2], is_casual: true)),
        new("sdpa/seen", t => F.scaled_dot_product_attention(t[0], t[1], t[2], Truth(t[3]))),
        new("sdpa/padding", t => F.scaled_dot_product_attention(t[0], t[1], t[2], Truth(t[3]))),
        new("sdpa/added", t => F.scaled_dot_product_attention(t[0], t[1], t[2], t[3].detach())),
        new("sdpa/added-learned", t => F.scaled_dot_product_attention(t[0], t[1], t[2], t[3])),
        new("sdpa/broadcast", t => F.scaled_dot_product_attention(t[0], t[1], t[2])),
        new("sdpa/blocks", t => F.scaled_dot_product_attention(t[0], t[1], t[2], is_casual: true)),
        new("sdpa/dropout", t => Seeded(83, () => F.scaled_dot_product_attention(t[0], t[1], t[2], p: 0.4))),
    ];

    private static IEnumerable<Row> Heads =>
    [
        Head("self", 1, () => MultiheadAttention(4, 2), (m, t) => m.call(t[0], t[0], t[0])),
        Head("other", 2, () => MultiheadAttention(4, 2), (m, t) => m.call(t[0], t[1], t[1])),
        Head("padding", 3, () => MultiheadAttention(4, 2), (m, t) => m.call(t[0], t[1], t[1], t[2])),
        Head("places", 3, () => MultiheadAttention(4, 2), (m, t) => m.call(t[0], t[1], t[1], attn_mask: t[2])),
        Head("both", 4, () => MultiheadAttention(4, 2), (m, t) => m.call(t[0], t[1], t[1], t[2], true, t[3])),
        Head("added", 3, () => MultiheadAttention(4, 2), (m, t) => m.call(t[0], t[1], t[1], attn_mask: t[2].detach())),
        Head("light", 4, () => MultiheadAttention(4, 2), (m, t) => m.call(t[0], t[1], t[1], t[2], false, t[3])),
        Head("unbatched", 2, () => MultiheadAttention(4, 2), (m, t) => m.call(t[0], t[1], t[1])),
        Head("no-bias", 1, () => MultiheadAttention(4, 2, bias: false), (m, t) => m.call(t[0], t[0], t[0])),
        Head(
            "extra", 4, () => MultiheadAttention(4, 2, add_bias_kv: true, add_zero_attn: true),
            (m, t) => m.call(t[0], t[1], t[1], t[2], true, t[3])),
        Head("widths", 3, () => MultiheadAttention(4, 2, kdim: 3, vdim: 5), (m, t) => m.call(t[0], t[1], t[2])),
        Head("dropout", 2, () => MultiheadAttention(4, 2, 0.3), (m, t) => m.call(t[0], t[1], t[1]))
            .Fails<ArgumentException>(
                () => MultiheadAttention(5, 2),
                "[MultiheadAttention] expected a width that 2 heads share evenly, got 5; choose a divisor")
            .Fails<ArgumentException>(
                () => MultiheadAttention(4, 2).call(zeros(3, 2, 4), zeros(3, 2, 5), zeros(3, 2, 4)),
                "[MultiheadAttention] expected query (L, B, 4), key (S, B, 4) and value (S, B, 4), or all without B, " +
                "got (3, 2, 4), (3, 2, 5) and (3, 2, 4); transpose?")
            .Fails<ArgumentException>(
                () => Attended(MultiheadAttention(4, 2), zeros(3, 2, 4), zeros(3, 2, dtype: ScalarType.Bool)),
                "[MultiheadAttention] expected a key_padding_mask (2, 3), got (3, 2); true marks padding"),
    ];

    private static IEnumerable<Row> Layers =>
    [
        Layer("encoder_layer/plain", 1, () => TransformerEncoderLayer(4, 2, 6, 0), (m, t) => m.call(t[0])),
        Layer(
            "encoder_layer/gelu", 3, () => TransformerEncoderLayer(4, 2, 6, 0, nn.Activations.GELU),
            (m, t) => m.call(t[0], t[1], t[2])),
        Layer("encoder_layer/dropout", 1, () => TransformerEncoderLayer(4, 2, 6, 0.3), (m, t) => m.call(t[0])),
        Layer(
            "encoder/two", 2, () => TransformerEncoder(TransformerEncoderLayer(4, 2, 6, 0), 2),
            (m, t) => m.call(t[0], t[1])),
        Layer("decoder_layer/plain", 2, () => TransformerDecoderLayer(4, 2, 6, 0), (m, t) => m.call(t[0], t[1])),
        Layer(
            "decoder_layer/masks", 4, () => TransformerDecoderLayer(4, 2, 6, 0),
            (m, t) => m.call(t[0], t[1], t[2], tgt_key_padding_mask: t[3])),
        Layer(
            "decoder/two", 2, () => TransformerDecoder(TransformerDecoderLayer(4, 2, 6, 0), 2),
            (m, t) => m.call(t[0], t[1])),
        Layer("transformer/plain", 2, () => Transformer(4, 2, 1, 1, 6, 0), (m, t) => m.call(t[0], t[1])),
        Layer("transformer/masks", 3, () => Transformer(4, 2, 1, 1, 6, 0), (m, t) => m.call(t[0], t[1], null!, t[2])),
    ];

    // The numbers that come next show that making copies takes none.
    private static IEnumerable<Row> First =>
    [
        Drawn("mha", () => MultiheadAttention(4, 2, add_bias_kv: true)),
        Drawn("encoder", () => TransformerEncoder(TransformerEncoderLayer(4, 2, 6), 2)),
        Drawn("transformer", () => Transformer(4, 2, 2, 1, 6)),
    ];

    private static Tensor Attended(MultiheadAttention m, Tensor x, Tensor padding) => m.call(x, x, x, padding).Item1;

    private static Row Head(
        string name, int inputs, Func<MultiheadAttention> make,
        Func<MultiheadAttention, Tensor[], Tuple<Tensor, Tensor>> call) =>
        new($"mha/{name}", t =>
        {
            var module = Shared(make, t, inputs);
            var (output, weights) = Seeded(84, () => call(module, [.. t.Select(Truth)]));
            return weights is null ? [output] : [output, weights];
        });

    private static Row Layer<T>(string name, int inputs, Func<T> make, Func<T, Tensor[], Tensor> call)
        where T : Module => new(name, t =>
        {
            var module = Shared(make, t, inputs);
            return Seeded(84, () => call(module, [.. t.Select(Truth)]));
        });

    // The parameters take the values and the place in the graph of the row's inputs.
    private static T Shared<T>(Func<T> make, Tensor[] t, int inputs)
        where T : Module
    {
        var module = make();
        module.to(t[0].dtype);
        foreach (var ((_, parameter), value) in module.named_parameters().Zip(t[inputs..], (p, v) => (p, v)))
        {
            using (no_grad())
                parameter.copy_(value);
            parameter.Grad = value.Grad;
        }
        return module;
    }

    // The harness makes integers of a mask whose neighbours are apart.
    private static Tensor Truth(Tensor x) => x.is_floating_point() ? x : x.to(ScalarType.Bool);

    private static TResult Seeded<TResult>(long seed, Func<TResult> call)
    {
        manual_seed(seed);
        return call();
    }

    private static Row Drawn(string name, Func<Module> make) => new($"first/{name}", _ =>
    {
        var module = Seeded(82, make);
        return [.. module.parameters().Select(p => p.detach()), rand(2)];
    })
    {
        Inputs = () => [],
        Gradient = false,
    };
}
