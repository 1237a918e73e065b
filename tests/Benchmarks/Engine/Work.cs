using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>
/// A work that is ready to be timed. The rival's folder has the same works by the same names, which draw the same
/// numbers in the same order.
/// </summary>
/// <param name="Step">What is timed.</param>
/// <param name="Check">One number that both sides must get, outside of the time.</param>
internal sealed record Work(Action Step, Func<double> Check)
{
    /// <summary>How often the step runs before the check.</summary>
    public const int StepsBeforeCheck = 3;

    /// <summary>A work whose step makes a tensor and drops it.</summary>
    public static Work Forward(Func<Tensor> make) => new(
        () =>
        {
            using var scope = NewDisposeScope();
            using var quiet = no_grad();
            make();
        },
        () =>
        {
            using var scope = NewDisposeScope();
            return make().abs().mean().ToDouble();
        });

    /// <summary>A work that goes there and back: value and gradient.</summary>
    /// <param name="x">The input; its gradient is the check.</param>
    /// <param name="function">What is differentiated; its result's gradient is random.</param>
    public static Work Both(Tensor x, Func<Tensor, Tensor> function)
    {
        x.requires_grad_();
        var dOut = randn(function(x).shape);
        return new Work(
            () =>
            {
                using var scope = NewDisposeScope();
                x.grad = null;
                function(x).backward([dOut]);
            },
            () => x.grad!.abs().mean().ToDouble());
    }
}
