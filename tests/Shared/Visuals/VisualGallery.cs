using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Testing;

/// <summary>
/// One course-sized example of every visual, by name: what must hold for all is tested over this list, in words and
/// numbers by Visuals.Tests and in a browser by Browser.Tests. A family of visuals adds a file of this class.
/// </summary>
internal static partial class VisualGallery
{
    private static readonly Dictionary<string, Func<VisualTheme, Visual>>[] Families =
    [
        Basics,
        Foundations,
        Networks,
        ConvolutionFamily,
        ImageFamily,
        AttentionFamily,
        ScoreFamily,
        SequenceFamily,
    ];

    /// <summary>Gets every example.</summary>
    public static Dictionary<string, Func<VisualTheme, Visual>> All { get; } =
        Families.SelectMany(f => f).ToDictionary(f => f.Key, f => f.Value);

    /// <summary>Gives a module weights of its own stream: tests run side by side and share the global one.</summary>
    private static T Fill<T>(T module, long seed, double scale = 1)
        where T : nn.Module
    {
        using var quiet = no_grad();
        var numbers = Seed(seed);
        foreach (var parameter in module.parameters())
        {
            var width = parameter.dim() > 1 ? parameter.numel() / parameter.shape[0] : 100;
            var noise = randn(parameter.numel(), generator: numbers).reshape(parameter.shape);
            parameter.copy_(noise * (scale / Math.Sqrt(width)));
        }

        return module;
    }

    private static Generator Seed(long seed) => new Generator().manual_seed(seed);
}
