using TorchSharp.Autograd;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Stops recording ops until the result is disposed.</summary>
    /// <example><code>using (torch.no_grad()) { ... }</code></example>
    public static IDisposable no_grad() => GradMode.Set(false);

    /// <summary>Records ops, also inside of no_grad, until the result is disposed.</summary>
    /// <param name="enabled">False to stop recording instead.</param>
    public static IDisposable enable_grad(bool enabled = true) => GradMode.Set(enabled);

    /// <summary>Turns recording on or off until the result is disposed.</summary>
    /// <param name="mode">Whether ops are recorded.</param>
    public static IDisposable set_grad_enabled(bool mode = true) => GradMode.Set(mode);

    /// <summary>Stops recording ops, and says so, until the result is disposed.</summary>
    /// <param name="mode">False to record ops instead.</param>
    public static IDisposable inference_mode(bool mode = true) => GradMode.Set(!mode, mode);

    /// <summary>Gets whether ops are recorded.</summary>
    public static bool is_grad_enabled() => GradMode.Enabled;

    /// <summary>Gets whether inference mode is on.</summary>
    public static bool is_inference_mode_enabled() => GradMode.Inference;

    /// <summary>Opens a scope that disposes, at its end, the tensors born inside it.</summary>
    public static DisposeScope NewDisposeScope() => DisposeScopeManager.OfThread.Open();

    /// <summary>Gets the innermost open dispose scope of this thread.</summary>
    public static DisposeScope? CurrentDisposeScope => DisposeScopeManager.OfThread.Current;

    /// <summary>Computes a tensor and disposes all others born on the way.</summary>
    /// <param name="expr">The computation.</param>
    public static Tensor WrappedTensorDisposeScope(Func<Tensor> expr)
    {
        using var scope = NewDisposeScope();
        return expr().MoveToOuterDisposeScope();
    }
}
