using DeepLearning.Benchmarks.Engine.Works;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>Every work by name; rival/works.py has the same names.</summary>
internal static class WorkTable
{
    public static IReadOnlyDictionary<string, Func<Work>> All { get; } =
        new[] { Products.All, Maps.All, Layers.All, Steps.All }
            .SelectMany(table => table)
            .ToDictionary(work => work.Name, work => work.Make);

    /// <summary>Gets the works that only we have: the same training step, with and without cleaning up.</summary>
    public static IReadOnlyDictionary<string, Func<Work>> OurOwn { get; } =
        Steps.Loops.ToDictionary(work => work.Name, work => work.Make);
}
