using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Rules of layers that are no function of their inputs alone: training, statistics, bounds, memory.</summary>
public sealed class LayerRulesTests
{
    [Theory]
    [InlineData(3, "[BatchNorm2d] expected (B, C, H, W), got shape (2, 3, 4); is the batch dimension there?")]
    [InlineData(5, "[BatchNorm2d] expected (B, C, H, W), got shape (2, 3, 4, 4, 4); is the batch dimension there?")]
    public void Batch_norm_checks_its_dimensions(int rank, string text)
    {
        long[] shape = [2, 3, .. Enumerable.Repeat(4L, rank - 2)];
        Assert.Equal(text, Assert.Throws<ArgumentException>(() => BatchNorm2d(3).call(zeros(shape))).Message);
    }

    [Fact]
    public void Batch_norm_remembers_in_training_and_uses_it_in_evaluation()
    {
        var layer = BatchNorm2d(2, momentum: 0.5);
        var x = (arange(16).to(float32) + 1).reshape(2, 2, 2, 2);
        layer.call(x);
        // Means 4.5 + 2, 4.5 + 6 ... of each channel: half of (6.5 - 2, 6.5 + 2 + 2).
        Assert.Equal([3.25f, 5.25f], layer.running_mean!.data<float>().ToArray());
        Assert.Equal(1, layer.num_batches_tracked!.item<long>());
        layer.eval();
        layer.call(x);
        Assert.Equal(1, layer.num_batches_tracked.item<long>());
        layer.reset_running_stats();
        Assert.Equal([1f, 1f], layer.running_var!.data<float>().ToArray());
    }

    [Fact]
    public void Instance_norm_takes_items_without_a_batch()
    {
        var x = randn(3, 4, 5);
        var (one, batch) = (InstanceNorm2d(3).call(x), InstanceNorm2d(3).call(x.unsqueeze(0)));
        Assert.Equal(one.data<float>().ToArray(), batch.data<float>().ToArray());
        Assert.Equal([3L, 4, 5], one.shape);
    }

    [Fact]
    public void Dropouts_do_nothing_in_evaluation()
    {
        var x = randn(2, 3, 4);
        Module<Tensor, Tensor>[] layers = [Dropout1d(), Dropout2d(), AlphaDropout(), FeatureAlphaDropout()];
        foreach (var layer in layers)
        {
            layer.eval();
            Assert.Equal(x.data<float>().ToArray(), layer.call(x).data<float>().ToArray());
        }
    }

    [Fact]
    public void An_embedding_with_a_bound_shortens_its_own_rows()
    {
        var table = tensor(new[,] { { 3f, 4f }, { 0.3f, 0.4f }, { 6f, 8f } });
        var layer = Embedding_from_pretrained(table, max_norm: 1.0);
        layer.call(tensor(new long[] { 0, 1 }));
        var rows = layer.weight!.detach().data<float>().ToArray();
        Assert.Equal(0.6f, rows[0], 1e-6f);
        Assert.Equal([0.3f, 0.4f, 6f, 8f], rows[2..]);
    }

    [Fact]
    public void A_label_outside_the_classes_is_named() => Assert.Equal(
        "[nll_loss] expected labels from 0 to 2, got 3 at place 1; scores (2, 3), 2 labels. Do the labels begin at " +
        "0? (Parameter 'labels')",
        Assert.Throws<ArgumentOutOfRangeException>(
            () => F.nll_loss(zeros(2, 3), tensor(new long[] { 0, 3 }))).Message);

    [Theory]
    [InlineData(ScalarType.Float16)]
    [InlineData(ScalarType.BFloat16)]
    public void Sixteen_bits_go_through_losses_and_layers(ScalarType type)
    {
        var x = (arange(12).to(float32) / 4).reshape(3, 4).to(type).requires_grad_();
        var loss = F.cross_entropy(x, tensor(new long[] { 0, 1, 3 }));
        loss.backward();
        Assert.Equal(type, loss.dtype);
        Assert.Equal(type, x.grad!.dtype);
        // ln(1 + e^.25 + e^.5 + e^.75) less 0, 0.25 and 0.75: its mean, rounded to 11 or 8 bits.
        Assert.Equal(1.4662, loss.to(float64).item<double>(), 1e-2);
        var normal = F.layer_norm(x, [4]).to(float64);
        Assert.Equal(0, normal.mean().item<double>(), 1e-2);
    }

    [Fact]
    public void Gelu_of_single_precision_is_within_three_units_of_double()
    {
        var x = linspace(-6, 6, 4001, dtype: float64);
        var (single, twice) = (F.gelu(x.to(float32)).to(float64), F.gelu(x.to(float32).to(float64)));
        // Below 0 the error is that of 1 + erf: relative to x, not to the tiny result.
        var error = ((single - twice).abs() / x.abs().clamp_min(1)).max().item<double>();
        Assert.True(error < 3 * 1.2e-7, $"{error}");
    }

    [Fact]
    public void Very_large_and_special_numbers_pass_through_activations()
    {
        var x = tensor(new[] { float.NegativeInfinity, -1e30f, 1e30f, float.PositiveInfinity, float.NaN });
        Assert.Equal([0f, 0f, 1e30f, float.PositiveInfinity, float.NaN], F.softplus(x).data<float>().ToArray());
        Assert.Equal([-1f, -1f, 1e30f, float.PositiveInfinity, float.NaN], F.elu(x, 1).data<float>().ToArray());
        Assert.Equal(
            [float.NegativeInfinity, -1e30f, 0f, 0f, float.NaN], F.logsigmoid(x).data<float>().ToArray());
    }

    [Fact]
    public void Attention_that_may_see_nothing_gives_zeros_and_no_gradient()
    {
        var x = ones(2, 3).requires_grad_();
        var y = F.scaled_dot_product_attention(x, x, x, zeros(2, 2, dtype: ScalarType.Bool));
        y.sum().backward();
        Assert.Equal(new float[6], y.data<float>().ToArray());
        Assert.Equal(new float[6], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void Former_names_are_the_functions_they_were() =>
#pragma warning disable CS0618 // The former names are what is tested.
        Assert.Equal(F.hardtanh(tensor(new[] { 2f })).item<float>(), F.Hardtanh(tensor(new[] { 2f })).item<float>());
#pragma warning restore CS0618
}
