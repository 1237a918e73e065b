using DeepLearning.Testing;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.BadInput;

/// <summary>
/// Whatever tensor comes, a visual shows a sound picture or says clearly what it expected: never an accident deep
/// inside, never NaN in a picture.
/// </summary>
public sealed class BadTensorTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor>> Faults = new()
    {
        ["a rank too many"] = t => t.unsqueeze(0).unsqueeze(0),
        ["a rank too few"] = t => t.flatten(),
        ["a single number"] = t => t.flatten()[0],
        ["not a number"] = t => Spoilt(t, float.NaN),
        ["infinite"] = t => Spoilt(t, float.PositiveInfinity),
        ["empty"] = t => t[..0],
        ["empty at the end"] = t => t[TensorIndex.Ellipsis, ..0],
        ["one item"] = t => t[..1],
        ["constant"] = t => full_like(t, 0.5),
        ["all zero"] = t => zeros_like(t),
        ["below zero"] = t => -t.abs() - 1,
        ["huge"] = t => t * 1e30,
        ["tiny"] = t => t * 1e-30,
        ["halves"] = t => t.to_type(ScalarType.Float16),
        ["doubles"] = t => t.to_type(ScalarType.Float64),
        ["whole numbers"] = t => t.to_type(ScalarType.Int64),
        ["bytes"] = t => t.abs().to_type(ScalarType.Byte),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var place in Feeds.All.Keys)
                foreach (var fault in Faults.Keys)
                    data.Add(place, fault);
            return data;
        }
    }

    /// <summary>Every visual of numbers is swept; the others take shapes, functions or a module alone.</summary>
    [Fact]
    public void Every_visual_of_numbers_is_swept() => Assert.Equal(
        ["Activations.Curve", "Spaces.ShapeRibbon", "Training.GradientFlow", "Training.Race"],
        VisualGallery.All.Keys.Except(Feeds.All.Keys.Select(place => place.Split(' ')[0])).Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_shown_soundly_or_refused_clearly(string place, string fault)
    {
        var (good, show) = Feeds.All[place];
        Sweep.Check(place, () => show(Faults[fault](good())));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void The_good_tensor_is_shown(string place)
    {
        var (good, show) = Feeds.All[place];
        Soundness.Check(show(good()));
    }

    public static TheoryData<string> Places => [.. Feeds.All.Keys];

    private static Tensor Spoilt(Tensor tensor, float value)
    {
        var spoilt = tensor.to_type(ScalarType.Float32).clone();
        spoilt.flatten()[0].fill_(value);
        return spoilt;
    }
}
