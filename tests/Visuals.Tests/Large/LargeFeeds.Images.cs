using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Large;

internal static partial class LargeFeeds
{
    private static Dictionary<string, (Func<Visual> Show, string Rule)> Pictures => new()
    {
        ["Images.Grid"] = (() => Images.Grid(rand(300, 3, 96, 96, generator: Seed())), "The picture shows the first"),
        ["Images.Boxes"] = (
            () => Images.Boxes(Photo(), Boxes(500), scores: rand(500, generator: Seed())), "The picture shows the 60"),
        ["Images.Masks"] = (
            () => Images.Masks(Photo(), Discs(200)), "largest are drawn"),
        ["Images.Errors"] = (() => Errors(9), "are shown"),
        ["Images.Losses"] = (
            () => Images.Losses(rand(500, 3, 96, 96, generator: Seed()), Noise(500, 20),
                randint(0, 20, [500], generator: Seed())), "with the highest loss are shown"),
        ["Images.BoxMatching"] = (
            () => Images.BoxMatching(Boxes(300), Boxes(4), Photo()), "Of 300 anchors the 14 with the largest"),
        ["Images.Suppression"] = (
            () => Images.Suppression(Boxes(300), rand(300, generator: Seed()), image: Photo()), "the 40"),
        ["Images.RegionPoints"] = (
            () => Images.RegionPoints(Noise(64, 64), tensor(new float[] { 10, 9, 400, 300 }), 14, 14, 1.0 / 8),
            "14 x 14"),
        ["Images.Cells"] = (
            () => Images.Cells(Photo(), rand(32, 32, generator: Seed()), Boxes(1024).reshape(32, 32, 4)),
            "The 40 with the highest are drawn"),
        ["Images.ActivationStrip"] = (() => Images.ActivationStrip(Seer(), Photo()), "are shown"),
        ["Images.DigitPad"] = (() => Images.DigitPad(
            Seer(), rand(1, 64, 64, generator: Seed()), x => x.repeat(1, 3, 1, 1), side: 64), "are shown"),
    };

    private static Tensor Discs(int count)
    {
        var place = arange(224, dtype: ScalarType.Float32);
        var middle = rand(count, 2, 1, 1, generator: Seed()) * 224;
        var across = (place.reshape(1, 1, 224) - middle[.., 0]).square();
        return (across + (place.reshape(1, 224, 1) - middle[.., 1]).square()).lt(300);
    }

    private static Tensor Boxes(int count)
    {
        var corners = rand(count, 2, generator: Seed()) * 150;
        return cat([corners, corners + 20 + (rand(count, 2, generator: Seed()) * 50)], 1);
    }

    private static Visual Errors(int moments)
    {
        var truth = randint(0, 4, [12, 256, 256], generator: Seed());
        Tensor[] guesses =
            [.. Enumerable.Range(0, moments).Select(_ => randint(0, 4, [12, 256, 256], generator: Seed()))];
        return Images.Errors(rand(12, 3, 256, 256, generator: Seed()), truth, guesses);
    }
}
