using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.BadInput;

internal static partial class Feeds
{
    private static Dictionary<string, (Func<Tensor> Good, Func<Tensor, Visual> Show)> Streams => new()
    {
        ["Attention.Map weights"] = (() => Looks(5), t => Attention.Map(t)),
        ["Attention.Heads weights"] = (() => Looks(2, 2, 5), t => Attention.Heads(t)),
        ["Attention.Lines weights"] = (() => Looks(2, 2, 5), t => Attention.Lines(t)),
        ["Attention.Rollout weights"] = (() => Looks(2, 2, 5), t => Attention.Rollout(t)),
        ["Attention.Ablation scores"] = (() => Bright(2, 4), t => Attention.Ablation(t, 0.7)),
        ["Attention.PositionalEncoding encoding"] = (() => Random(10, 6), t => Attention.PositionalEncoding(t)),
        ["Attention.NextToken logits"] = (() => Random(9), t => Attention.NextToken(t)),
        ["Sequences.Gates input"] = (() => Random(7, 3), t => Sequences.Gates(LSTM(3, 4), t)),
        ["Sequences.Gates input of a GRU"] = (() => Random(7, 3), t => Sequences.Gates(GRU(3, 4), t)),
        ["Sequences.Gates values"] = (() => Bright(7, 4), t => Sequences.Gates([("gate", t)])),
        ["Sequences.Forecast history"] = (() => Random(9), t => Sequences.Forecast(t, Random(5, 4))),
        ["Sequences.Forecast futures"] = (() => Random(5, 4), t => Sequences.Forecast(Random(9), t)),
        ["Sequences.Forecast truth"] = (() => Random(4), t => Sequences.Forecast(Random(9), Random(5, 4), t)),
        ["Sequences.Forecast errors"] = (
            () => Random(3, 4), t => Sequences.Forecast(Random(9), Random(5, 4), errors: t)),
        ["Sequences.Characters values"] = (() => Random(5, 2), t => Sequences.Characters("hello", t)),
        ["Audio.Waveform samples"] = (() => Random(400), t => Audio.Waveform(t, 8000)),
        ["Audio.Spectrogram samples"] = (() => Random(400), t => Audio.Spectrogram(t, 8000, 64)),
    };

    private static Tensor Looks(params long[] sizes) => Random([.. sizes, sizes[^1]]).softmax(-1);
}
