using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Races;
using static TorchSharp.torch;

namespace DeepLearning.Visuals;

public static partial class Training
{
    private const int MostRaceSteps = 2000;

    /// <summary>
    /// Lets optimisers race downhill from one start that the reader drags, on a ravine whose steepness the reader sets,
    /// step by step and with the height at every step beside it.
    /// </summary>
    /// <param name="racers">The optimisers, 1 to 6; four of the usual ones where it is null.</param>
    /// <param name="surface">The surface.</param>
    /// <param name="condition">The condition number of the ravine, 1 to 1000.</param>
    /// <param name="start">Where all start; a place on the slope where it is null.</param>
    /// <param name="steps">How many steps they take, at most 2000.</param>
    /// <param name="own">Paths of the learner's own optimisers on the same surface, shape (steps, 2) each.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <remarks>
    /// The rules are PyTorch's, in double precision; the page repeats them, so that no kernel is needed to race again.
    /// </remarks>
    /// <exception cref="VisualInputException">A number is out of its range, or a path is no path.</exception>
    public static Visual Race(IReadOnlyList<Racer>? racers = null, RaceSurface surface = RaceSurface.Ravine,
        double condition = 20, (double X, double Y)? start = null, int steps = 120,
        IReadOnlyList<(string Name, Tensor Path)>? own = null, string title = "Race of optimisers",
        VisualTheme theme = VisualTheme.Auto)
    {
        const string op = "Training.Race";
        Tensors.Title(op, title);
        if (condition is not (>= 1 and <= 1000))
            throw new VisualInputException(op, "a condition number from 1 to 1000", $"{condition}");
        if (steps is < 1 or > MostRaceSteps)
            throw new VisualInputException(op, $"1 to {MostRaceSteps} steps", $"{steps}");
        var field = racers ?? Usual(surface, condition);
        if (field.Count is 0 or > 6 || field.Any(r => !(r.LearningRate > 0) || r.Beta is not (>= 0 and < 1)))
            throw new VisualInputException(op, "1 to 6 racers, rates above 0, beta from 0 to 1", $"{field.Count}");
        var paths = (own ?? []).Select(o => (o.Name, Path(op, o.Path))).ToList();
        if (field.Count + paths.Count > 8)
            throw new VisualInputException(op, "at most 8 racers and paths", $"{field.Count + paths.Count}");
        var from = start ?? surface switch
        {
            RaceSurface.Ravine => (-2.6, 1.4),
            RaceSurface.Rosenbrock => (-1.5, 2.0),
            _ => (-1.8, 0.05),
        };
        return new Race(title, new Ground(surface, condition), field, from, steps, paths).ToVisual(theme);
    }

    private static float[] Path(string op, Tensor path)
    {
        var values = Tensors.Checked(op, "a path of shape (steps, 2)", path, 2);
        return path.shape[1] == 2 ? values
            : throw new VisualInputException(op, "a path of shape (steps, 2)", Tensors.Shape(path));
    }

    /// <summary>Rates at which each one does well: 2 / (L + mu) on the ravine is gradient descent's best.</summary>
    private static Racer[] Usual(RaceSurface surface, double condition)
    {
        var best = surface switch
        {
            RaceSurface.Ravine => 2 / (1 + condition),
            RaceSurface.Rosenbrock => 0.001,
            _ => 0.1,
        };
        var adam = surface == RaceSurface.Ravine ? 0.2 : 0.1;
        return
        [
            new(RaceRule.GradientDescent, Round(best)), new(RaceRule.Momentum, Round(best / 2)),
            new(RaceRule.RmsProp, adam / 4), new(RaceRule.Adam, adam),
        ];

        static double Round(double rate) => double.Parse(rate.ToString("G3", null), null);
    }
}
