using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.Large;

/// <summary>Inputs far past what fits a page, with the words in which the text says what was left out.</summary>
internal static partial class LargeFeeds
{
    /// <summary>Gets a large visual and the rule in its text, by name.</summary>
    public static Dictionary<string, (Func<Visual> Show, string Rule)> All { get; } =
        new[] { Streams, Planes, Runs, Networks, Pictures }.SelectMany(d => d).ToDictionary(d => d.Key, d => d.Value);

    private static Dictionary<string, (Func<Visual> Show, string Rule)> Streams => new()
    {
        ["Attention.Map"] = (() => Attention.Map(Looks(1, 1, 2000)[0, 0]), "Of 2000 tokens, 64 spread evenly"),
        ["Attention.Heads"] = (() => Attention.Heads(Looks(24, 16, 96)), "spread evenly are shown"),
        ["Attention.Lines"] = (() => Attention.Lines(Looks(24, 16, 96)), "spread evenly are shown"),
        ["Attention.Rollout"] = (() => Attention.Rollout(Looks(24, 16, 96)), "spread evenly are shown"),
        ["Attention.Ablation"] = (
            () => Attention.Ablation(rand(24, 16, generator: Seed()), 0.5), "the 48 with the largest change"),
        ["Attention.PositionalEncoding"] = (
            () => Attention.PositionalEncoding(Noise(2048, 768)), "Of 2048 positions, 64 spread evenly"),
        ["Attention.NextToken"] = (() => Attention.NextToken(Noise(50_257)), "4096"),
        ["Sequences.Gates"] = (
            () => Sequences.Gates([("gate", rand(1000, 512, generator: Seed()))]), "Of 1000 steps, 160 spread evenly"),
        ["Sequences.Forecast"] = (
            () => Sequences.Forecast(Noise(9000), Noise(50, 200)), "of which the last"),
        ["Sequences.Characters"] = (
            () => Sequences.Characters(new string('a', 9000), Noise(9000, 300)), "spread evenly are shown"),
        ["Audio.Waveform"] = (
            () => Audio.Waveform(Noise(16_000 * 60) * 0.1, 16_000), "the lowest and the highest sample"),
        ["Audio.Spectrogram"] = (() => Audio.Spectrogram(Noise(16_000 * 60) * 0.1, 16_000), "are averaged"),
    };

    private static Dictionary<string, (Func<Visual> Show, string Rule)> Planes => new()
    {
        ["Spaces.DecisionBoundary"] = (
            () => Spaces.DecisionBoundary(Net(), Noise(20_000, 2), Halves(20_000)), "spread evenly are shown"),
        ["Spaces.Film"] = (() => Film(60), "moments captured, "),
        ["Spaces.Playground"] = (
            () => Spaces.Playground(Net(), Noise(20_000, 2), Halves(20_000), _ => 0), "spread evenly are shown"),
        ["Spaces.PerceptronSweep"] = (() => Sweep(3000), "spread evenly are shown"),
        ["Spaces.Confusion"] = (
            () => Spaces.Confusion(Noise(3000, 200), randint(0, 200, [3000], generator: Seed())), "are shown"),
        ["Spaces.Embedding"] = (
            () => Spaces.Embedding(Noise(5000, 32), steps: 60), "Of 5000 vectors, 300 spread evenly"),
    };

    private static Module<Tensor, Tensor> Net() =>
        Sequential(("hidden", Linear(2, 64)), ("relu", ReLU()), ("wide", Linear(64, 64)), ("again", ReLU()),
            ("output", Linear(64, 2)));

    private static Visual Film(int moments)
    {
        var film = Spaces.Film(Noise(2000, 2), Halves(2000));
        for (var i = 0; i < moments; i++)
            film.Capture(Net(), $"epoch {i}");
        return film.ToVisual();
    }

    private static Visual Sweep(int updates) => Spaces.PerceptronSweep(Noise(2000, 2), Halves(2000),
        [.. Enumerable.Range(0, updates).Select(i => new PerceptronState(1 + i, 2, i % 7))]);

    private static Tensor Halves(int count) => arange(count, dtype: ScalarType.Int64) % 2;

    private static Tensor Looks(int layers, int heads, int tokens) =>
        Noise(layers, heads, tokens, tokens).softmax(-1);

    private static Tensor Noise(params long[] sizes) => randn(sizes, generator: Seed());

    private static Generator Seed() => new Generator().manual_seed(11);
}
