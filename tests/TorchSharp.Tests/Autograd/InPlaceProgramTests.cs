using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Autograd;

/// <summary>
/// Random programs that take views of views, change some of them in place, and use others afterwards: the gradient is
/// the slope of the program.
/// </summary>
public sealed class InPlaceProgramTests
{
    private const int Programs = 80;

    /// <summary>The step balances the error of the formula (step squared) and of float64 (1e-16 / step).</summary>
    private const double Step = 1e-5;

    private const double Tolerance = 1e-6;

    [Fact]
    public void The_gradient_of_a_program_is_its_slope()
    {
        for (var seed = 0; seed < Programs; seed++)
        {
            using var scope = NewDisposeScope();
            var start = Enumerable.Range(0, 12).Select(i => 0.3 + (0.1 * ((i * 7) % 12))).ToArray();
            var x = tensor(start).reshape(3, 4).requires_grad_();
            Run(seed, x).backward();
            var gradient = x.grad!.data<double>().ToArray();
            for (var i = 0; i < start.Length; i++)
            {
                var slope = (Moved(seed, start, i, Step) - Moved(seed, start, i, -Step)) / (2 * Step);
                Assert.True(
                    Math.Abs(slope - gradient[i]) <= Tolerance * Math.Max(1, Math.Abs(slope)),
                    $"program {seed}, element {i}: slope {slope:R}, gradient {gradient[i]:R}");
            }
        }
    }

    private static double Moved(int seed, double[] start, int at, double step)
    {
        var moved = (double[])start.Clone();
        moved[at] += step;
        return Run(seed, tensor(moved).reshape(3, 4)).item<double>();
    }

    private static Tensor Run(int seed, Tensor x)
    {
        var random = new System.Random(seed);
        // Sometimes plain data, which the program brings into the graph.
        var views = new List<Tensor> { random.Next(3) == 0 ? zeros(3, 4, dtype: float64) : x * 1 };
        for (var line = 0; line < 10; line++)
        {
            var chosen = views[random.Next(views.Count)];
            if (random.Next(2) == 0)
                views.Add(View(random, chosen));
            else
                Change(random, chosen, x);
        }
        var total = zeros(1, dtype: float64).sum();
        foreach (var view in views)
            total = total + (view * Tensors.Weights(view)).sum();
        return total;
    }

    private static Tensor View(System.Random random, Tensor t) => (t.dim(), random.Next(5)) switch
    {
        (0, _) => t.view(1),
        (var d, 0) when t.shape[0] > 1 => t.select(0, random.Next((int)t.shape[0])),
        (var d, 1) when t.shape[d - 1] > 1 => t.narrow(d - 1, 1, t.shape[d - 1] - 1),
        (var d, 2) when d > 1 => t.transpose(0, 1),
        (var d, 3) => t.slice(0, 0, t.shape[0], 2),
        _ => t.unsqueeze(0),
    };

    private static void Change(System.Random random, Tensor t, Tensor x)
    {
        var number = x[random.Next(3), random.Next(4)];
        switch (random.Next(6))
        {
            case 0: t.add_(number * number); break;
            case 1: t.mul_(number); break;
            case 2: t.mul_(0.5).sub_(number); break;
            case 3: t.copy_((t.clone() * number).sin()); break;
            case 4: t.fill_(0.7); break;
            default: t.cos_(); break;
        }
    }
}
