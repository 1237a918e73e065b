using TorchSharp.Utils;
using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Classifies pictures with five convolutions and three linear layers.</summary>
/// <remarks><b>Source</b> One weird trick for parallelizing convolutional neural networks, arXiv:1404.5997.</remarks>
public class AlexNet : nn.Module<Tensor, Tensor>
{
    [ComponentName(Name = "features")]
    private readonly Sequential _features;

    [ComponentName(Name = "avgpool")]
    private readonly AdaptiveAvgPool2d _avgpool;

    [ComponentName(Name = "classifier")]
    private readonly Sequential _classifier;

    /// <summary>Makes the network: 61,100,840 parameters for 1000 classes.</summary>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="dropout">How likely values before linear layers are dropped.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    public AlexNet(
        int numClasses, float dropout = 0.5f, string? weights_file = null, bool skipfc = true, Device? device = null)
        : base(nameof(AlexNet))
    {
        _features = this.Part("features", nn.Sequential(
            nn.Conv2d(3, 64, 11, stride: 4, padding: 2), nn.ReLU(inplace: true), nn.MaxPool2d(3, stride: 2),
            nn.Conv2d(64, 192, 5, padding: 2), nn.ReLU(inplace: true), nn.MaxPool2d(3, stride: 2),
            nn.Conv2d(192, 384, 3, padding: 1), nn.ReLU(inplace: true),
            nn.Conv2d(384, 256, 3, padding: 1), nn.ReLU(inplace: true),
            nn.Conv2d(256, 256, 3, padding: 1), nn.ReLU(inplace: true), nn.MaxPool2d(3, stride: 2)));
        _avgpool = this.Part("avgpool", nn.AdaptiveAvgPool2d(6));
        _classifier = this.Part("classifier", nn.Sequential(
            nn.Dropout(dropout), nn.Linear(256 * 6 * 6, 4096), nn.ReLU(inplace: true),
            nn.Dropout(dropout), nn.Linear(4096, 4096), nn.ReLU(inplace: true),
            nn.Linear(4096, numClasses)));
        string[] last = ["classifier.6.weight", "classifier.6.bias"];
        ModelParts.Start(this, weights_file, () => { }, skipfc ? last : [], device);
    }

    /// <summary>Classifies pictures.</summary>
    /// <param name="input">(B, 3, H, W), at least 63 x 63.</param>
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
}
