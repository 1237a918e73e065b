using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Vision.Models;

/// <summary>Runs branches side by side and joins their channels.</summary>
internal abstract class Branches(string name) : nn.Module<Tensor, Tensor>(name)
{
    /// <summary>Gets the branches: each a chain of layers, or of lists of layers that are joined again.</summary>
    protected List<Func<Tensor, Tensor>> Ways { get; } = [];

    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        return cat(Ways.Select(way => way(input)).ToArray(), 1).MoveToOuterDisposeScope();
    }

    /// <summary>Registers a convolution with norm and relu.</summary>
    protected nn.Module<Tensor, Tensor> Conv(
        string name, long from, long to, (long, long) kernel, (long, long)? stride = null,
        (long, long)? padding = null) =>
        this.Part(name, ModelParts.NormedConv(from, to, kernel, stride, padding));

    /// <summary>Adds a branch of layers, one after the other.</summary>
    protected void Way(params nn.Module<Tensor, Tensor>[] layers) => Ways.Add(x => Chain(x, layers));

    protected static Tensor Chain(Tensor x, nn.Module<Tensor, Tensor>[] layers)
    {
        foreach (var layer in layers)
            x = layer.call(x);
        return x;
    }
}

/// <summary>Looks at four scales: 1 x 1, 3 x 3, 3 x 3 of fewer channels, and the strongest neighbour.</summary>
internal sealed class Inception : Branches
{
    public Inception(long from, long plain, (long Reduced, long Out) middle, (long Reduced, long Out) wide, long pooled)
        : base(nameof(Inception))
    {
        Way(Conv("branch1", from, plain, (1, 1)));
        Way(this.Part("branch2", Two(from, middle)));
        Way(this.Part("branch3", Two(from, wide)));
        Way(this.Part("branch4", nn.Sequential(
            nn.MaxPool2d(3, stride: 1, padding: 1, ceil_mode: true), ModelParts.NormedConv(from, pooled, (1, 1)))));
    }

    private static Sequential Two(long from, (long Reduced, long Out) sizes) => nn.Sequential(
        ModelParts.NormedConv(from, sizes.Reduced, (1, 1)),
        ModelParts.NormedConv(sizes.Reduced, sizes.Out, (3, 3), padding: (1, 1)));
}
