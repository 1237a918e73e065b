namespace TorchSharp;

public static partial class torch
{
    /// <inheritdoc cref="Tensor.save"/>
    /// <param name="t">The tensor.</param>
    /// <param name="location">The file, which is replaced.</param>
    public static void save(Tensor t, string location) => t.save(location);

    /// <inheritdoc cref="Tensor.load"/>
    /// <param name="location">The file.</param>
    public static Tensor load(string location) => Tensor.load(location);
}
