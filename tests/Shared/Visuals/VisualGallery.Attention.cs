using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Testing;

internal static partial class VisualGallery
{
    private static readonly string[] Sentence =
        ["The", "animal", "did", "not", "cross", "the", "street", "because", "it", "was", "<b>tired</b>", "."];

    /// <summary>Attention of three layers of four heads: near, before, on names, and wide.</summary>
    private static Tensor Looks
    {
        get
        {
            var scores = randn(3, 4, 12, 12, generator: Seed(21));
            for (var i = 0; i < 12; i++)
            {
                scores[.., 0, i, i] += 4;
                scores[.., 1, i, Math.Max(0, i - 1)] += 5;
                scores[.., 2, i, 1] += 3;
            }

            scores[.., 2, 8, 1] += 2;
            return scores.softmax(-1);
        }
    }

    private static Tensor Sinusoids
    {
        get
        {
            var angles = arange(48, dtype: ScalarType.Float32).unsqueeze(1)
                * exp(arange(0, 32, 2, dtype: ScalarType.Float32) * (-Math.Log(10_000) / 32));
            return stack([angles.sin(), angles.cos()], 2).reshape(48, 32);
        }
    }

    private static Dictionary<string, Func<VisualTheme, Visual>> AttentionFamily => new()
    {
        ["Attention.Map"] = theme => Attention.Map(Looks[0, 2], Sentence, theme: theme),
        ["Attention.Heads"] = theme => Attention.Heads(Looks, Sentence, theme: theme),
        ["Attention.Lines"] = theme => Attention.Lines(Looks, Sentence, theme: theme),
        ["Attention.Rollout"] = theme => Attention.Rollout(Looks, Sentence, theme: theme),
        ["Attention.Ablation"] = theme => Attention.Ablation(
            0.91 - rand(3, 4, generator: Seed(22)).pow(4) * 0.4, 0.905, theme: theme),
        ["Attention.PositionalEncoding"] = theme => Attention.PositionalEncoding(Sinusoids, theme: theme),
        ["Attention.NextToken"] = theme => Attention.NextToken(
            tensor(new float[] { 4.1f, 3.4f, 2.9f, 2.2f, 1.8f, 1.1f, 0.6f, 0.1f, -0.4f, -1.2f, -2f, -3f }),
            [" mat", " sofa", " floor", " roof", " table", " bed", " dog", " moon", "\n", " <i>", " of", " ran"],
            "The cat sat on the", topK: 8, topP: 0.9, theme: theme),
    };
}
