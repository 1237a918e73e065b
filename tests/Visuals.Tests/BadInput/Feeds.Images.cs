using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.BadInput;

internal static partial class Feeds
{
    private static Dictionary<string, (Func<Tensor> Good, Func<Tensor, Visual> Show)> Pictures => new()
    {
        ["Images.Grid images"] = (() => Bright(6, 8, 8), t => Images.Grid(t)),
        ["Images.Grid labels"] = (() => Halves()[..6], t => Images.Grid(Bright(6, 8, 8), t, Halves()[..6])),
        ["Images.Losses images"] = (() => Bright(6, 8, 8), t => Images.Losses(t, Random(6, 3), Thirds()[..6])),
        ["Images.Losses outputs"] = (() => Random(6, 3), t => Images.Losses(Bright(6, 8, 8), t, Thirds()[..6])),
        ["Images.Losses labels"] = (() => Thirds()[..6], t => Images.Losses(Bright(6, 8, 8), Random(6, 3), t)),
        ["Images.ActivationStrip image"] = (Small, t => Images.ActivationStrip(Reader(), t)),
        ["Images.DigitPad first"] = (Small, t => Images.DigitPad(Reader(), t, side: 8)),
        ["Convolutions.Steps image"] = (() => Bright(6, 6), t => Convolutions.Steps(t, ones(3, 3))),
        ["Convolutions.Steps kernel"] = (() => Random(3, 3), t => Convolutions.Steps(Bright(6, 6), t)),
        ["Convolutions.KernelEditor image"] = (() => Bright(8, 8), t => Convolutions.KernelEditor(t)),
        ["Convolutions.Pooling image"] = (() => Bright(6, 6), t => Convolutions.Pooling(t)),
        ["Convolutions.Kernels weight"] = (() => Random(4, 1, 3, 3), t => Convolutions.Kernels(t)),
        ["Convolutions.FeatureMaps image"] = (Small, t => Convolutions.FeatureMaps(Reader(), t)),
        ["Convolutions.ReceptiveField images"] = (
            () => Bright(3, 1, 8, 8), t => Convolutions.ReceptiveField(Reader(), t)),
        ["Convolutions.GradCam image"] = (Small, t => Convolutions.GradCam(Reader(), t)),
        ["Convolutions.Saliency image"] = (Small, t => Convolutions.Saliency(Reader(), t)),
        ["Convolutions.Occlusion image"] = (Small, t => Convolutions.Occlusion(Reader(), t)),
        ["Convolutions.MaximiseFilters weights"] = (() => Random(2, 1, 3, 3), t => Convolutions.MaximiseFilters(
            Weighted(t), [1, 8, 8], steps: 4)),
    };

    private static Dictionary<string, (Func<Tensor> Good, Func<Tensor, Visual> Show)> Objects => new()
    {
        ["Images.Boxes image"] = (() => Bright(3, 32, 32), t => Images.Boxes(t, TwoBoxes())),
        ["Images.Boxes boxes"] = (TwoBoxes, t => Images.Boxes(Bright(3, 32, 32), t)),
        ["Images.Boxes scores"] = (() => Bright(2), t => Images.Boxes(Bright(3, 32, 32), TwoBoxes(), scores: t)),
        ["Images.Boxes truth"] = (TwoBoxes, t => Images.Boxes(Bright(3, 32, 32), TwoBoxes(), truth: t)),
        ["Images.Masks masks"] = (() => Bright(2, 16, 16).round(), t => Images.Masks(Bright(3, 16, 16), t)),
        ["Images.Masks image"] = (() => Bright(3, 16, 16), t => Images.Masks(t, Bright(2, 16, 16))),
        ["Images.Errors images"] = (() => Bright(2, 3, 16, 16), t => Images.Errors(t, Classes(), [Classes()])),
        ["Images.Errors truth"] = (Classes, t => Images.Errors(Bright(2, 3, 16, 16), t, [Classes()])),
        ["Images.Errors masks"] = (Classes, t => Images.Errors(Bright(2, 3, 16, 16), Classes(), [t])),
        ["Images.BoxMatching anchors"] = (TwoBoxes, t => Images.BoxMatching(t, TwoBoxes())),
        ["Images.BoxMatching truths"] = (TwoBoxes, t => Images.BoxMatching(TwoBoxes(), t)),
        ["Images.Suppression boxes"] = (TwoBoxes, t => Images.Suppression(t, Bright(2))),
        ["Images.Suppression scores"] = (() => Bright(2), t => Images.Suppression(TwoBoxes(), t)),
        ["Images.RegionPoints map"] = (() => Random(8, 8), t => Images.RegionPoints(t, TwoBoxes()[0], scale: 0.2)),
        ["Images.RegionPoints box"] = (() => TwoBoxes()[0], t => Images.RegionPoints(Random(8, 8), t, scale: 0.2)),
        ["Images.Cells objectness"] = (
            () => Bright(4, 4), t => Images.Cells(Bright(3, 32, 32), t, CellBoxes())),
        ["Images.Cells boxes"] = (CellBoxes, t => Images.Cells(Bright(3, 32, 32), Bright(4, 4), t)),
    };

    private static Tensor Bright(params long[] sizes) => rand(sizes, generator: new Generator().manual_seed(6));

    private static Tensor Small() => Bright(1, 8, 8);

    private static Tensor Classes() => Bright(2, 16, 16).round().to_type(ScalarType.Int64);

    private static Tensor CellBoxes() => tensor(new float[] { 2, 3, 20, 22 }).expand(4, 4, 4).clone();

    private static Tensor TwoBoxes() => tensor(new float[,] { { 2, 3, 20, 22 }, { 8, 10, 30, 28 } });

    /// <summary>Reads images of 8 x 8.</summary>
    private static Module<Tensor, Tensor> Reader() => Sequential(
        ("conv", Conv2d(1, 2, 3, padding: 1)), ("relu", ReLU()), ("pool", MaxPool2d(2)), ("flatten", Flatten()),
        ("fc", Linear(32, 3)));

    private static Module<Tensor, Tensor> Weighted(Tensor weight)
    {
        var conv = Conv2d(1, 2, 3);
        conv.weight = new TorchSharp.Modules.Parameter(weight.to_type(ScalarType.Float32));
        return Sequential(("conv", conv));
    }
}
