using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Training;

/// <summary>
/// The number of threads changes no digit: models large enough that their work is cut into chunks.
/// </summary>
public sealed class ThreadParityTests
{
    private const int Steps = 4;

    private static readonly Dictionary<string, Func<(nn.Module Model, Func<Tensor> Loss)>> Kinds = new()
    {
        ["mlp"] = Perceptron,
        ["convolution"] = Convolution,
        ["gru"] = () => Sequences(new Models.Gated(48, 64)),
        ["lstm"] = () => Sequences(new Models.LongMemory(48, 64)),
        ["encoder"] = Encoder,
        ["language"] = Language,
        ["autoencoder"] = Autoencoder,
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void One_two_and_three_threads_train_to_the_same_digits(string name)
    {
        var before = get_num_threads();
        try
        {
            var runs = new List<byte[]>();
            foreach (var threads in new[] { 1, 2, 3 })
            {
                set_num_threads(threads);
                runs.Add(Train(name));
            }
            Assert.Equal(runs[0], runs[1]);
            Assert.Equal(runs[0], runs[2]);
        }
        finally
        {
            set_num_threads(before);
        }
    }

    private static byte[] Train(string name)
    {
        using var scope = NewDisposeScope();
        manual_seed(9);
        var (model, loss) = Kinds[name]();
        using var optimiser = optim.AdamW(model.parameters(), 0.01);
        var losses = new List<double>();
        for (var step = 0; step < Steps; step++)
        {
            using var inner = NewDisposeScope();
            optimiser.zero_grad();
            var value = loss();
            value.backward();
            optimiser.step();
            losses.Add(value.ToDouble());
        }
        Assert.True(losses[^1] < losses[0], $"{name} does not learn: {string.Join(", ", losses)}");
        var weights = nn.utils.parameters_to_vector(model.parameters()).detach();
        return [.. losses.SelectMany(BitConverter.GetBytes), .. weights.bytes.ToArray()];
    }

    private static (nn.Module Model, Func<Tensor> Loss) Perceptron()
    {
        var model = nn.Sequential(nn.Linear(200, 256), nn.ReLU(), nn.BatchNorm1d(256), nn.Linear(256, 10));
        var (x, y) = (randn(128, 200), randint(0, 10, [128]));
        return (model, () => nn.functional.cross_entropy(model.call(x), y));
    }

    private static (nn.Module Model, Func<Tensor> Loss) Convolution()
    {
        var model = new Models.Convolutional(16);
        var (x, y) = (randn(16, 1, 20, 20), randint(0, 3, [16]));
        return (model, () => nn.functional.cross_entropy(model.call(x), y));
    }

    private static (nn.Module Model, Func<Tensor> Loss) Sequences(nn.Module<Tensor, Tensor> model)
    {
        var (x, y) = (randn(32, 12, 48), randint(0, 3, [32]));
        return (model, () => nn.functional.cross_entropy(model.call(x), y));
    }

    private static (nn.Module Model, Func<Tensor> Loss) Encoder()
    {
        var model = new Models.Encoder(64);
        var (x, y) = (randn(12, 16, 64), randint(0, 3, [16]));
        return (model, () => nn.functional.cross_entropy(model.call(x), y));
    }

    private static (nn.Module Model, Func<Tensor> Loss) Language()
    {
        var model = new Models.Language(64, 32, 50);
        var text = randint(0, 50, [8, 33]);
        return (model, () => nn.functional.cross_entropy(
            model.call(text[.., ..^1]).reshape(-1, 50), text[.., 1..].reshape(-1)));
    }

    private static (nn.Module Model, Func<Tensor> Loss) Autoencoder()
    {
        var model = Models.Autoencoder(16);
        var x = rand(16, 1, 32, 32);
        return (model, () => nn.functional.binary_cross_entropy(model.call(x), x));
    }
}
