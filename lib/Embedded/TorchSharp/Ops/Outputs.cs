using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>The <c>out</c> argument: where a caller wants a result to be written.</summary>
internal static class Outputs
{
    /// <summary>Writes a result into the given tensor and returns that; without one, returns the result.</summary>
    /// <exception cref="ArgumentException">The shapes differ.</exception>
    /// <exception cref="InvalidOperationException">The element type cannot hold the result, or either side is in
    /// the gradient graph.</exception>
    public static Tensor Into(string op, Tensor? output, Func<Tensor> compute)
    {
        if (output is null)
            return compute();
        if (Autograd.GradMode.Enabled && output.Grad is { Needed: true })
            throw new InvalidOperationException(
                $"[{op}] expected an out tensor without a gradient, got one of shape {output.Sizes} that requires " +
                "grad; functions with out=... don't support automatic differentiation");
        Tensor result;
        using (no_grad())
            result = compute();
        InPlace.Fits(op, output, result.Type);
        if (result.Sizes != output.Sizes)
            throw new ArgumentException(
                $"[{op}] expected an out tensor of shape {result.Sizes}, got {output.Sizes}; make it of that shape, " +
                "or leave it out");
        InPlace.Overwrite(op, output, () => Conversion.Move(result, output));
        result.Dispose();
        return output;
    }
}
