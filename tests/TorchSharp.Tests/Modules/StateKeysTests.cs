using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>The keys of state dictionaries are PyTorch's, so that files can be exchanged by name.</summary>
public sealed class StateKeysTests
{
    [Fact]
    public void Normalisations() => Assert.Equal(
        ["weight", "bias", "running_mean", "running_var", "num_batches_tracked"], Keys(BatchNorm2d(3)));

    [Fact]
    public void Instance_norm_has_nothing_to_keep_unless_asked()
    {
        Assert.Empty(Keys(InstanceNorm2d(3)));
        Assert.Equal(
            ["weight", "bias", "running_mean", "running_var", "num_batches_tracked"],
            Keys(InstanceNorm1d(3, affine: true, track_running_stats: true)));
    }

    [Fact]
    public void Recurrent_layers_in_both_directions() => Assert.Equal(
        [
            "weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0",
            "weight_ih_l0_reverse", "weight_hh_l0_reverse", "bias_ih_l0_reverse", "bias_hh_l0_reverse",
        ],
        Keys(LSTM(3, 2, bidirectional: true)));

    [Fact]
    public void Cells() => Assert.Equal(["weight_ih", "weight_hh", "bias_ih", "bias_hh"], Keys(GRUCell(3, 2)));

    [Fact]
    public void Attention_with_one_weight_or_three()
    {
        Assert.Equal(
            ["in_proj_weight", "in_proj_bias", "out_proj.weight", "out_proj.bias"], Keys(MultiheadAttention(4, 2)));
        Assert.Equal(
            [
                "q_proj_weight", "k_proj_weight", "v_proj_weight", "bias_k", "bias_v", "out_proj.weight",
            ],
            Keys(MultiheadAttention(4, 2, bias: false, add_bias_kv: true, kdim: 3)));
    }

    [Fact]
    public void Encoder_layers_in_a_stack()
    {
        var keys = Keys(TransformerEncoder(TransformerEncoderLayer(4, 2, 6), 2));
        Assert.Equal(24, keys.Length);
        Assert.Equal(
            [
                "layers.1.self_attn.in_proj_weight", "layers.1.self_attn.in_proj_bias",
                "layers.1.self_attn.out_proj.weight", "layers.1.self_attn.out_proj.bias", "layers.1.linear1.weight",
                "layers.1.linear1.bias", "layers.1.linear2.weight", "layers.1.linear2.bias", "layers.1.norm1.weight",
                "layers.1.norm1.bias", "layers.1.norm2.weight", "layers.1.norm2.bias",
            ],
            keys[12..]);
    }

    [Fact]
    public void A_transformer_ends_each_stack_with_a_norm()
    {
        var keys = Keys(Transformer(4, 2, 1, 1, 6));
        Assert.Contains("encoder.norm.weight", keys);
        Assert.Contains("decoder.layers.0.multihead_attn.in_proj_weight", keys);
        Assert.Equal("decoder.norm.bias", keys[^1]);
    }

    [Fact]
    public void Others()
    {
        Assert.Equal(["weight"], Keys(Embedding(3, 2)));
        Assert.Equal(["weight"], Keys(EmbeddingBag(3, 2)));
        Assert.Equal(["weight"], Keys(PReLU(3)));
        Assert.Equal(["weight", "bias"], Keys(GroupNorm(1, 3)));
        Assert.Equal(["weight", "bias"], Keys(Bilinear(3, 2, 4)));
    }

    /// <summary>What was saved and loaded, or converted, computes the same.</summary>
    [Fact]
    public void A_converted_copy_of_an_lstm_computes_the_same()
    {
        manual_seed(1);
        var (model, copy) = (LSTM(3, 2, 2, bidirectional: true), LSTM(3, 2, 2, bidirectional: true));
        copy.load_state_dict(model.state_dict());
        copy.to(float64);
        var x = randn(4, 2, 3);
        var difference = model.call(x).Item1.to(float64) - copy.call(x.to(float64)).Item1;
        // Two layers of squashed sums in single precision.
        Assert.True(difference.abs().max().item<double>() < 1e-6);
    }

    private static string[] Keys(Module module) => [.. module.state_dict().Keys];
}
