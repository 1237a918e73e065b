using DeepLearning.Visuals.Planes;

namespace DeepLearning.Visuals.Races;

/// <summary>A surface with its gradient in formulas, which the script repeats.</summary>
/// <param name="Surface">Which one.</param>
/// <param name="Condition">The condition number of the ravine.</param>
internal sealed record Ground(RaceSurface Surface, double Condition)
{
    /// <summary>Gets the part of the plane that is shown.</summary>
    public Plane View => Surface switch
    {
        RaceSurface.Ravine => new Plane(-3, 3, -2, 2),
        RaceSurface.Rosenbrock => new Plane(-2, 2, -1, 3),
        _ => new Plane(-2.2, 2.2, -2, 2),
    };

    /// <summary>Gets the lowest height.</summary>
    public double Lowest => Surface == RaceSurface.Saddle ? -0.25 : 0;

    /// <summary>The height.</summary>
    public double Height(double x, double y) => Surface switch
    {
        RaceSurface.Ravine => 0.5 * ((x * x) + (Condition * y * y)),
        RaceSurface.Rosenbrock => ((1 - x) * (1 - x)) + (100 * (y - (x * x)) * (y - (x * x))),
        _ => (0.5 * x * x) - (0.5 * y * y) + (0.25 * y * y * y * y),
    };

    /// <summary>The gradient.</summary>
    public (double X, double Y) Gradient(double x, double y) => Surface switch
    {
        RaceSurface.Ravine => (x, Condition * y),
        RaceSurface.Rosenbrock => ((-2 * (1 - x)) - (400 * x * (y - (x * x))), 200 * (y - (x * x))),
        _ => (x, (y * y * y) - y),
    };

    /// <summary>Heights above the lowest one on a square grid, row by row from the top left.</summary>
    public double[] Grid(int side)
    {
        var points = View.Grid(side);
        return [.. Enumerable.Range(0, side * side).Select(i => Height(points[2 * i], points[(2 * i) + 1]) - Lowest)];
    }
}
