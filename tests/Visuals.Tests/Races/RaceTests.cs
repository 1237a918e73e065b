using DeepLearning.Visuals.Races;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Tests.Races;

/// <summary>The racers go where PyTorch's optimisers go.</summary>
public sealed class RaceTests
{
    /// <summary>Double precision over a hundred steps.</summary>
    private const double Double = 1e-9;

    public static TheoryData<RaceRule, RaceSurface, double> Rules => new()
    {
        { RaceRule.GradientDescent, RaceSurface.Ravine, 0.05 },
        { RaceRule.Momentum, RaceSurface.Ravine, 0.02 },
        { RaceRule.Nesterov, RaceSurface.Ravine, 0.02 },
        { RaceRule.RmsProp, RaceSurface.Rosenbrock, 0.01 },
        { RaceRule.Adam, RaceSurface.Rosenbrock, 0.1 },
        { RaceRule.Momentum, RaceSurface.Saddle, 0.05 },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_racer_goes_where_the_library_goes(RaceRule rule, RaceSurface surface, double rate)
    {
        var ground = new Ground(surface, 20);
        var track = Track.Of(new Racer(rule, rate), ground, (-1.5, 1.2), 100);
        var x = tensor(new[] { -1.5, 1.2 }, dtype: ScalarType.Float64, requires_grad: true);
        var point = new TorchSharp.Modules.Parameter(x.detach());
        using var optimizer = Optimizer(rule, point, rate);
        for (var step = 1; step <= 100; step++)
        {
            optimizer.zero_grad();
            Height(surface, point).backward();
            optimizer.step();
            var at = point.detach().data<double>().ToArray();
            Assert.Equal(at[0], track.X[step], Double * Math.Max(1, Math.Abs(at[0])));
            Assert.Equal(at[1], track.Y[step], Double * Math.Max(1, Math.Abs(at[1])));
        }
    }

    [Theory]
    [InlineData(10, 71, 27)]
    [InlineData(100, 709, 95)]
    public void Steps_on_a_quadratic_grow_with_its_condition_as_theory_says(double condition, int plain, int heavy)
    {
        // The best rates of Goh, "Why Momentum Really Works", Distill 2017: 2 / (L + m) and the heavy ball's optimum;
        // the counts are those of the chapter's plan, with another start, hence the margin of a third.
        var ground = new Ground(RaceSurface.Ravine, condition);
        var root = Math.Sqrt(condition);
        var momentum = new Racer(RaceRule.Momentum, Math.Pow(2 / (1 + root), 2), Math.Pow((root - 1) / (root + 1), 2));
        Assert.InRange(Track.Of(new Racer(RaceRule.GradientDescent, 2 / (1 + condition)), ground, (1, 1), 2000).Arrival,
            plain * 0.5, plain * 1.34);
        Assert.InRange(Track.Of(momentum, ground, (1, 1), 2000).Arrival, heavy * 0.5, heavy * 1.34);
    }

    [Fact]
    public void A_rate_that_is_too_large_is_said_to_go_up()
    {
        var visual = Training.Race([new(RaceRule.GradientDescent, 0.2)]);
        Assert.Contains("it went up: lr too large", visual.Text);
        Soundness.Check(visual);
    }

    [Fact]
    public void The_learners_own_path_is_shown_beside_the_racers()
    {
        var visual = Training.Race(own: [("mine <b>", tensor(new float[,] { { -2, 1 }, { -1, 0.5f }, { 0, 0 } }))]);
        Assert.Contains("mine <b>: within 1e-6 of the lowest height after 2 steps", visual.Text);
        Assert.DoesNotContain("mine <b>", visual.Html);
        Soundness.Check(visual);
    }

    [Fact]
    public void What_is_no_race_is_refused()
    {
        Says("condition number from 1 to 1000, got 0", () => Training.Race(condition: 0));
        Says("steps, got 0", () => Training.Race(steps: 0));
        Says("1 to 6 racers", () => Training.Race([]));
        Says("a path of shape (steps, 2)", () => Training.Race(own: [("p", zeros(3, 3))]));
    }

    private static optim.Optimizer Optimizer(RaceRule rule, TorchSharp.Modules.Parameter point, double rate) =>
        rule switch
        {
            RaceRule.Momentum => optim.SGD([point], rate, momentum: 0.9),
            RaceRule.Nesterov => optim.SGD([point], rate, momentum: 0.9, nesterov: true),
            RaceRule.RmsProp => optim.RMSProp([point], rate),
            RaceRule.Adam => optim.Adam([point], rate),
            _ => optim.SGD([point], rate),
        };

    private static Tensor Height(RaceSurface surface, Tensor p)
    {
        var (x, y) = (p[0], p[1]);
        return surface switch
        {
            RaceSurface.Ravine => 0.5 * (x.square() + (20 * y.square())),
            RaceSurface.Rosenbrock => (1 - x).square() + (100 * (y - x.square()).square()),
            _ => (0.5 * x.square()) - (0.5 * y.square()) + (0.25 * y.pow(4)),
        };
    }

    private static void Says(string words, Action act) =>
        Assert.Contains(words, Assert.Throws<VisualInputException>(act).Message);
}
