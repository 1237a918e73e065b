using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearning.Visuals.Tests.BadInput;

/// <summary>Names and tokens of every kind and number: one, two thousand, markup, none.</summary>
public sealed class BadNameTests
{
    /// <summary>What would end an element, an attribute, a script or a comment, if anyone let it.</summary>
    private const string Markup = "</script><img src=x onerror=\"alert(1)\"> --> ]]> &amp; \u0001 \ud83d\ude00 '\"";

    private static readonly Dictionary<string, Func<string[], Visual>> Named = new()
    {
        ["Attention.Map"] = n => Attention.Map(Looks(1, 1, n)[0, 0], n),
        ["Attention.Heads"] = n => Attention.Heads(Looks(2, 2, n), n),
        ["Attention.Lines"] = n => Attention.Lines(Looks(2, 2, n), n),
        ["Attention.Rollout"] = n => Attention.Rollout(Looks(2, 2, n), n),
        ["Attention.NextToken"] = n => Attention.NextToken(randn(n.Length, generator: Seed()), n, n[0]),
        ["Sequences.Gates"] = n => Sequences.Gates(LSTM(3, 4), randn(n.Length, 3, generator: Seed()), n),
        ["Sequences.Characters"] = n => Text(string.Concat(n)),
        ["Spaces.Confusion"] = n => Spaces.Confusion(arange(n.Length), arange(n.Length), n),
        ["Spaces.Embedding"] = n => Spaces.Embedding(
            randn(n.Length + 1, 4, generator: Seed()), arange(n.Length + 1) % n.Length, n, steps: 50),
        ["Spaces.DecisionBoundary"] = n => Spaces.DecisionBoundary(
            x => x.matmul(ones(2, Math.Min(n.Length, 9))), randn(9, 2, generator: Seed()), zeros(9), n),
        ["Images.Grid"] = n => Images.Grid(rand(n.Length, 4, 4, generator: Seed()), arange(n.Length), classNames: n),
        ["Images.Losses"] = n => Images.Losses(
            rand(4, 4, 4, generator: Seed()), randn(4, n.Length, generator: Seed()), zeros(4), n),
        ["Images.Boxes"] = n => Images.Boxes(
            zeros(3, 16, 16), tensor(new float[] { 1, 2, 9, 9 }).repeat(n.Length, 1), arange(n.Length), classNames: n),
        ["Images.Masks"] = n => Images.Masks(zeros(3, 8, 8), ones(n.Length, 8, 8), n),
        ["Convolutions.GradCam"] = n => Convolutions.GradCam(
            Classes(n), rand(1, 8, 8, generator: Seed()), classNames: n),
        ["Convolutions.Saliency"] = n => Convolutions.Saliency(
            Classes(n), rand(1, 8, 8, generator: Seed()), classNames: n),
        ["Convolutions.Occlusion"] = n => Convolutions.Occlusion(
            Classes(n), rand(1, 8, 8, generator: Seed()), classNames: n),
        ["Images.ActivationStrip"] = n => Images.ActivationStrip(Classes(n), rand(1, 8, 8, generator: Seed()), n),
        ["Images.DigitPad"] = n => Images.DigitPad(Classes(n), classNames: n, side: 8),
        ["Training.Runs"] = n => Training.Runs([.. n.Select(s => new TrainingRun(s, [2, 1], [2, 1]))]),
        ["Spaces.LossAgainstLogit"] = n => Spaces.LossAgainstLogit(
            [.. n.Select(s => (s, (Func<Tensor, Tensor>)(z => z.square())))]),
        ["Training.GradientByLag"] = n => Training.GradientByLag(
            [.. n.Select(s => (s, (Func<Tensor, Tensor>)(x => x * 2)))], randn(1, 3, 2, generator: Seed())),
        ["Activations.Curve"] = n => Activations.Curve(x => x.tanh(), name: n[0]),
        ["Spaces.ComputationGraph"] = n => Spaces.ComputationGraph(
            n.Take(40).Select(s => new TracedScalar(s, 1)).Aggregate((a, b) => a + b) * 2),
    };

    private static readonly Dictionary<string, string[]> Lists = new()
    {
        ["one"] = ["only"],
        ["two thousand"] = [.. Enumerable.Range(0, 2000).Select(i => $"t{i}")],
        ["markup"] = [Markup, Markup + "2", "<b>bold</b>"],
        ["empty words"] = ["", " ", "\n"],
        ["long"] = [new string('w', 4000), new string('語', 500)],
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Named.Keys)
                foreach (var list in Lists.Keys)
                    data.Add(name, list);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Names_of_every_kind_are_shown_soundly_or_refused_clearly(string name, string list) =>
        Sweep.Check(name, () => Named[name](Lists[list]));

    [Theory]
    [MemberData(nameof(Names))]
    public void Markup_in_names_stays_text(string name)
    {
        var visual = Named[name](Lists["markup"]);
        Assert.DoesNotContain("<img", visual.Html);
        Assert.DoesNotContain("<img", visual.Svg);
        Assert.DoesNotContain("</script><", visual.Html);
    }

    public static TheoryData<string> Names => [.. Named.Keys];

    private static Visual Text(string text) =>
        Sequences.Characters(text, randn(text.Length, generator: Seed()));

    private static Tensor Looks(int layers, int heads, string[] names) =>
        randn(layers, heads, names.Length, names.Length, generator: Seed()).softmax(-1);

    private static Module<Tensor, Tensor> Classes(string[] names) => Sequential(
        ("conv", Conv2d(1, 2, 3)), ("flatten", Flatten()), ("fc", Linear(72, names.Length)));

    private static Generator Seed() => new Generator().manual_seed(7);
}
