namespace DeepLearning.Visuals.Races;

/// <summary>Where one racer went.</summary>
/// <param name="Racer">The racer.</param>
/// <param name="X">x before the first step and after each one.</param>
/// <param name="Y">y likewise.</param>
/// <param name="Heights">The height above the lowest one likewise.</param>
internal sealed record Track(Racer Racer, double[] X, double[] Y, double[] Heights)
{
    /// <summary>A racer is there when it is no higher above the lowest point.</summary>
    public const double There = 1e-6;

    private const double Epsilon = 1e-8;

    /// <summary>Gets after how many steps the racer was there for the first time; -1 for never.</summary>
    public int Arrival { get; } = Array.FindIndex(Heights, h => h <= There);

    /// <summary>Lets a racer go.</summary>
    public static Track Of(Racer racer, Ground ground, (double X, double Y) start, int steps)
    {
        double[] x = new double[steps + 1], y = new double[steps + 1], heights = new double[steps + 1];
        (x[0], y[0]) = start;
        heights[0] = ground.Height(start.X, start.Y) - ground.Lowest;
        var (stepX, stepY) = (new Stepper(racer), new Stepper(racer));
        for (var t = 1; t <= steps; t++)
        {
            var (gx, gy) = ground.Gradient(x[t - 1], y[t - 1]);
            x[t] = x[t - 1] - stepX.Next(gx, t);
            y[t] = y[t - 1] - stepY.Next(gy, t);
            heights[t] = Math.Max(0, ground.Height(x[t], y[t]) - ground.Lowest);
        }

        return new Track(racer, x, y, heights);
    }

    /// <summary>One coordinate's memory.</summary>
    private sealed class Stepper(Racer racer)
    {
        private double _first;
        private double _second;

        public double Next(double g, int t)
        {
            var (lr, beta) = (racer.LearningRate, racer.Beta);
            switch (racer.Rule)
            {
                case RaceRule.Momentum:
                    _first = (beta * _first) + g;
                    return lr * _first;
                case RaceRule.Nesterov:
                    _first = (beta * _first) + g;
                    return lr * (g + (beta * _first));
                case RaceRule.RmsProp:
                    _second = (0.99 * _second) + (0.01 * g * g);
                    return lr * g / (Math.Sqrt(_second) + Epsilon);
                case RaceRule.Adam:
                    _first = (beta * _first) + ((1 - beta) * g);
                    _second = (0.999 * _second) + (0.001 * g * g);
                    var (m, v) = (_first / (1 - Math.Pow(beta, t)), _second / (1 - Math.Pow(0.999, t)));
                    return lr * m / (Math.Sqrt(v) + Epsilon);
                default:
                    return lr * g;
            }
        }
    }
}
