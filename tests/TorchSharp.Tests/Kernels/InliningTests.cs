using System.Reflection;
using TorchSharp.Kernels;

namespace DeepLearning.TorchSharp.Tests.Kernels;

/// <summary>
/// Kernels stay methods of their own. Once a caller is hot, the JIT pulls even large kernels into it, runs out of
/// budget there, and turns the small functions of their innermost loops into calls: gelu took 1.7 times, its tanh form
/// three times as long, and only with two threads, whose caller becomes hot.
/// </summary>
public sealed class InliningTests
{
    private static readonly Type[] Types = typeof(Workers).Assembly.GetTypes();

    [Fact]
    public void No_job_is_pulled_into_the_loop_that_hands_out_chunks()
    {
        var runs = Types.Where(t => t.IsValueType && typeof(IChunkJob).IsAssignableFrom(t))
            .Select(t => t.GetMethod(nameof(IChunkJob.Run))!).ToArray();
        Assert.True(runs.Length > 30, $"{runs.Length} jobs found.");
        Assert.All(runs, StaysAlone);
    }

    [Fact]
    public void No_kernel_that_is_optimised_at_once_is_pulled_into_its_caller()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
            | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var kernels = Types.SelectMany(t => t.GetMethods(all))
            .Where(m => m.MethodImplementationFlags.HasFlag(MethodImplAttributes.AggressiveOptimization)).ToArray();
        Assert.True(kernels.Length > 40, $"{kernels.Length} kernels found.");
        Assert.All(kernels, StaysAlone);
    }

    private static void StaysAlone(MethodInfo method) => Assert.True(
        method.MethodImplementationFlags.HasFlag(MethodImplAttributes.NoInlining),
        $"{method.DeclaringType}.{method.Name} needs [MethodImpl(MethodImplOptions.NoInlining)].");
}
