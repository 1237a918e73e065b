using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Testing;

/// <summary>
/// One course-sized example of every visual, by name: what must hold for all is tested over this list, in words and
/// numbers by Visuals.Tests and in a browser by Browser.Tests. A family of visuals adds a file of this class.
/// </summary>
internal static partial class VisualGallery
{
    private static readonly Dictionary<string, Func<VisualTheme,
        Visual>>[] Families = [Basics, ConvolutionFamily, ImageFamily];

    /// <summary>Gets every example.</summary>
    public static Dictionary<string, Func<VisualTheme, Visual>> All { get; } =
        Families.SelectMany(f => f).ToDictionary(f => f.Key, f => f.Value);

    private static Generator Seed(long seed) => new Generator().manual_seed(seed);
}
