using TorchSharp.Utils;
using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Classifies pictures with blocks whose convolutions are factored into small ones.</summary>
/// <remarks><b>Source</b> Rethinking the Inception Architecture, arXiv:1512.00567. The auxiliary classifier has its
/// parameters, so that files fit, but the forward pass leaves it out.</remarks>
public class InceptionV3 : nn.Module<Tensor, Tensor>
{
    private readonly List<nn.Module<Tensor, Tensor>> _parts = [];
    [ComponentName(Name = "fc")]
    private readonly Linear _fc;

    private readonly bool _rescale;

    /// <summary>Makes the network: 27,161,264 parameters for 1000 classes.</summary>
    /// <param name="numClasses">How many classes.</param>
    /// <param name="dropout">How likely values before the last layer are dropped.</param>
    /// <param name="transform_input">Whether pictures come scaled by ImageNet's means and deviations, and are scaled to
    /// -1 to 1.</param>
    /// <param name="weights_file">A file with parameters; null for random ones.</param>
    /// <param name="skipfc">Whether the last layers of the file are left out, for other classes.</param>
    /// <param name="device">The CPU.</param>
    public InceptionV3(
        int numClasses = 1000, float dropout = 0.5f, bool transform_input = false, string? weights_file = null,
        bool skipfc = true, Device? device = null)
        : base(nameof(InceptionV3))
    {
        _rescale = transform_input;
        Add("Conv2d_1a_3x3", ModelParts.NormedConv(3, 32, (3, 3), (2, 2)));
        Add("Conv2d_2a_3x3", ModelParts.NormedConv(32, 32, (3, 3)));
        Add("Conv2d_2b_3x3", ModelParts.NormedConv(32, 64, (3, 3), padding: (1, 1)));
        Add("maxpool1", nn.MaxPool2d(3, stride: 2));
        Add("Conv2d_3b_1x1", ModelParts.NormedConv(64, 80, (1, 1)));
        Add("Conv2d_4a_3x3", ModelParts.NormedConv(80, 192, (3, 3)));
        Add("maxpool2", nn.MaxPool2d(3, stride: 2));
        Add("Mixed_5b", new InceptionA(192, 32));
        Add("Mixed_5c", new InceptionA(256, 64));
        Add("Mixed_5d", new InceptionA(288, 64));
        Add("Mixed_6a", new InceptionB(288));
        Add("Mixed_6b", new InceptionC(768, 128));
        Add("Mixed_6c", new InceptionC(768, 160));
        Add("Mixed_6d", new InceptionC(768, 160));
        Add("Mixed_6e", new InceptionC(768, 192));
        this.Part("AuxLogits", new InceptionAux(768, numClasses));
        Add("Mixed_7a", new InceptionD(768));
        Add("Mixed_7b", new InceptionE(1280));
        Add("Mixed_7c", new InceptionE(2048));
        Add("avgpool", nn.AdaptiveAvgPool2d(1));
        Add("dropout", nn.Dropout(dropout));
        _fc = this.Part("fc", nn.Linear(2048, numClasses));
        string[] last = ["fc.weight", "fc.bias", "AuxLogits.fc.weight", "AuxLogits.fc.bias"];
        ModelParts.Start(
            this, weights_file, () => ModelParts.Fill(this, linear: true), skipfc ? last : [], device);
    }

    /// <summary>Classifies pictures.</summary>
    /// <param name="x">(B, 3, H, W), at least 75 x 75; trained with 299 x 299.</param>
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
