using TorchSharp.Utils;
using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Classifies pictures with nine blocks that look at four scales at once.</summary>
/// <remarks><b>Source</b> Going Deeper with Convolutions, arXiv:1409.4842; with batch norm, and 3 x 3 in place of
/// 5 x 5 convolutions. There are no auxiliary classifiers.</remarks>
public class GoogleNet : nn.Module<Tensor, Tensor>
{
    private readonly List<nn.Module<Tensor, Tensor>> _parts = [];
    [ComponentName(Name = "fc")]
    private readonly Linear _fc;

    private readonly bool _rescale;

    /// <summary>Makes the network: 6,624,904 parameters for 1000 classes.</summary>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="transform_input">Whether pictures come scaled by ImageNet's means and deviations, and are scaled to
    /// -1 to 1.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layer of the file is left out, for other classes.</param>
    /// <param name="dropout">How likely values before the last layer are dropped.</param>
    /// <param name="dropout_aux">Not used: there are no auxiliary classifiers.</param>
    /// <param name="device">The CPU.</param>
    public GoogleNet(
        int numClasses = 1000, bool transform_input = false, string? weights_file = null, bool skipfc = true,
        float dropout = 0.2f, float dropout_aux = 0.7f, Device? device = null)
        : base(nameof(GoogleNet))
    {
        _rescale = transform_input;
        Add("conv1", ModelParts.NormedConv(3, 64, (7, 7), (2, 2), (3, 3)));
        Add("maxpool1", nn.MaxPool2d(3, stride: 2, ceil_mode: true));
        Add("conv2", ModelParts.NormedConv(64, 64, (1, 1)));
        Add("conv3", ModelParts.NormedConv(64, 192, (3, 3), padding: (1, 1)));
        Add("maxpool2", nn.MaxPool2d(3, stride: 2, ceil_mode: true));
        Add("inception3a", new Inception(192, 64, (96, 128), (16, 32), 32));
        Add("inception3b", new Inception(256, 128, (128, 192), (32, 96), 64));
        Add("maxpool3", nn.MaxPool2d(3, stride: 2, ceil_mode: true));
        Add("inception4a", new Inception(480, 192, (96, 208), (16, 48), 64));
        Add("inception4b", new Inception(512, 160, (112, 224), (24, 64), 64));
        Add("inception4c", new Inception(512, 128, (128, 256), (24, 64), 64));
        Add("inception4d", new Inception(512, 112, (144, 288), (32, 64), 64));
        Add("inception4e", new Inception(528, 256, (160, 320), (32, 128), 128));
        Add("maxpool4", nn.MaxPool2d(2, stride: 2, ceil_mode: true));
        Add("inception5a", new Inception(832, 256, (160, 320), (32, 128), 128));
        Add("inception5b", new Inception(832, 384, (192, 384), (48, 128), 128));
        Add("avgpool", nn.AdaptiveAvgPool2d(1));
        Add("dropout", nn.Dropout(dropout));
        _fc = this.Part("fc", nn.Linear(1024, numClasses));
        string[] last = ["fc.weight", "fc.bias"];
        ModelParts.Start(
            this, weights_file, () => ModelParts.Fill(this, linear: false), skipfc ? last : [], device);
    }

    /// <summary>Classifies pictures.</summary>
    /// <param name="x">(B, 3, H, W).</param>
    /// <returns>(B, classes): logits.</returns>
    public override Tensor forward(Tensor x)
    {
        using var scope = NewDisposeScope();
        if (_rescale)
            x = ModelParts.Rescale(x);
        foreach (var part in _parts)
            x = part.call(x);
        return _fc.call(x.flatten(1)).MoveToOuterDisposeScope();
    }

    /// <summary>Frees all layers.</summary>
    /// <param name="disposing">False when called from a finalizer.</param>
    protected override void Dispose(bool disposing) => base.Dispose(disposing);

    private void Add(string name, nn.Module<Tensor, Tensor> part) => _parts.Add(this.Part(name, part));
}
