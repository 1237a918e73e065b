using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace DeepLearning.TorchSharp.Tests.Modules;

/// <summary>Fused layers give the same digits for 1, 2 and 3 threads, forward and backward.</summary>
public sealed class LayerThreadsTests
{
    public static TheoryData<string> Names =>
        ["batch_norm", "batch_norm 2d", "group_norm", "layer_norm", "gelu", "lstm", "gru", "attention"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Digits_do_not_depend_on_threads(string name)
    {
        var before = get_num_threads();
        try
        {
            var one = Run(name, 1);
            Assert.Equal(one, Run(name, 2));
            Assert.Equal(one, Run(name, 3));
        }
        finally
        {
            set_num_threads(before);
        }
    }

    private static double[] Run(string name, int threads)
    {
        using var scope = NewDisposeScope();
        set_num_threads(threads);
        manual_seed(3);
        var (x, w) = (Input(name), (rand(64) + 0.5).requires_grad_());
        var y = Compute(name, x, w);
        y.square().sum().backward();
        return [.. y.Doubles(), .. x.grad!.Doubles(), .. w.grad?.Doubles() ?? []];
    }

    private static Tensor Input(string name) => name switch
    {
        "batch_norm 2d" => randn(200, 64).requires_grad_(),
        "layer_norm" or "gelu" => randn(1500, 64).requires_grad_(),
        "lstm" or "gru" => randn(7, 40, 64).requires_grad_(),
        "attention" => randn(3, 300, 64).requires_grad_(),
        _ => randn(8, 64, 17, 11).requires_grad_(),
    };

    private static Tensor Compute(string name, Tensor x, Tensor w) => name switch
    {
        "batch_norm" or "batch_norm 2d" => F.batch_norm(x, null, null, w, w, true),
        "group_norm" => F.group_norm(x, 8, w, w),
        "layer_norm" => F.layer_norm(x, [64], w, w),
        "gelu" => F.gelu(x) + F.mish(x),
        "lstm" => LSTM(64, 64).call(x).Item1,
        "gru" => GRU(64, 64).call(x).Item1,
        _ => F.scaled_dot_product_attention(x, x, x, is_casual: true),
    };
}
