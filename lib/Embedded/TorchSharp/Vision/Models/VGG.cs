using TorchSharp.Utils;
using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Classifies pictures with stacks of 3 x 3 convolutions and three linear layers.</summary>
/// <remarks><b>Source</b> Very Deep Convolutional Networks, arXiv:1409.1556.</remarks>
public class VGG : nn.Module<Tensor, Tensor>
{
    /// <summary>Convolutions in each of the five stages.</summary>
    private static readonly Dictionary<string, int[]> Stages = new()
    {
        ["VGG11"] = [1, 1, 2, 2, 2],
        ["VGG13"] = [2, 2, 2, 2, 2],
        ["VGG16"] = [2, 2, 3, 3, 3],
        ["VGG19"] = [2, 2, 4, 4, 4],
    };

    [ComponentName(Name = "features")]
    private readonly Sequential _features;

    [ComponentName(Name = "avgpool")]
    private readonly AdaptiveAvgPool2d _avgpool;

    [ComponentName(Name = "classifier")]
    private readonly Sequential _classifier;

    /// <summary>Makes the network.</summary>
    /// <param name="name">VGG11, VGG13, VGG16 or VGG19.</param>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="batch_norm">Whether each convolution is followed by batch norm.</param>
    /// <param name="dropout">How likely values between linear layers are dropped.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    /// <exception cref="ArgumentException">There is no network of this name.</exception>
    public VGG(
        string name, int numClasses, bool batch_norm, float dropout = 0.5f, string? weights_file = null,
        bool skipfc = true, Device? device = null)
        : base(name)
    {
        if (!Stages.TryGetValue(name, out var stages))
            throw new ArgumentException(
                $"[VGG] expected one of {string.Join(", ", Stages.Keys)}, got '{name}'", nameof(name));
        _features = this.Part("features", nn.Sequential(Layers(stages, batch_norm)));
        _avgpool = this.Part("avgpool", nn.AdaptiveAvgPool2d(7));
        _classifier = this.Part("classifier", nn.Sequential(
            nn.Linear(512 * 7 * 7, 4096), nn.ReLU(inplace: true), nn.Dropout(dropout),
            nn.Linear(4096, 4096), nn.ReLU(inplace: true), nn.Dropout(dropout),
            nn.Linear(4096, numClasses)));
        string[] last = ["classifier.6.weight", "classifier.6.bias"];
        ModelParts.Start(
            this, weights_file, () => ModelParts.Fill(this, linear: true), skipfc ? last : [], device);
    }

    /// <summary>Classifies pictures.</summary>
    /// <param name="input">(B, 3, H, W), at least 32 x 32.</param>
    /// <returns>(B, classes): logits.</returns>
    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var pooled = _avgpool.call(_features.call(input));
        return _classifier.call(pooled.flatten(1)).MoveToOuterDisposeScope();
    }

    /// <summary>Frees all layers.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private static IEnumerable<nn.Module<Tensor, Tensor>> Layers(int[] stages, bool batchNorm)
    {
        var (channels, wide) = (3L, 64L);
        foreach (var convolutions in stages)
        {
            for (var i = 0; i < convolutions; i++)
            {
                yield return nn.Conv2d(channels, wide, 3, padding: 1);
                if (batchNorm)
                    yield return nn.BatchNorm2d(wide);
                yield return nn.ReLU(inplace: true);
                channels = wide;
            }
            yield return nn.MaxPool2d(2, stride: 2);
            wide = Math.Min(2 * wide, 512);
        }
    }
}
