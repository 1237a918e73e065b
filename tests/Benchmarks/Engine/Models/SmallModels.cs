using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearning.Benchmarks.Engine.Models;

/// <summary>The two models that are a list of layers.</summary>
internal static class SmallModels
{
    public static Sequential Mlp() => nn.Sequential(
        nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10));

    public static Sequential LeNet() => nn.Sequential(
        nn.Conv2d(1, 6, 5, padding: 2), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10));
}

/// <summary>An LSTM that says something about every step.</summary>
internal sealed class Tagger : nn.Module<Tensor, Tensor>
{
    private readonly LSTM rnn = nn.LSTM(32, 128, batchFirst: true);
    private readonly Linear head = nn.Linear(128, 32);

    public Tagger()
        : base(nameof(Tagger)) => RegisterComponents();

    public override Tensor forward(Tensor input) => head.call(rnn.call(input).Item1);
}
