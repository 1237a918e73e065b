namespace DeepLearning.Visuals;

/// <summary>How a racer goes downhill.</summary>
public enum RaceRule
{
    /// <summary>x - lr g.</summary>
    GradientDescent,

    /// <summary>v = m v + g; x - lr v. PyTorch's SGD with momentum.</summary>
    Momentum,

    /// <summary>v = m v + g; x - lr (g + m v). PyTorch's SGD with Nesterov's momentum.</summary>
    Nesterov,

    /// <summary>s = a s + (1 - a) g²; x - lr g / (√s + ε), a = 0.99, ε = 1e-8.</summary>
    RmsProp,

    /// <summary>Adam with β = (0.9, 0.999), ε = 1e-8 (arXiv 1412.6980, algorithm 1).</summary>
    Adam,
}

/// <summary>An optimiser in a race.</summary>
/// <param name="Rule">How it goes.</param>
/// <param name="LearningRate">Its learning rate.</param>
/// <param name="Beta">The momentum of those that have one.</param>
public sealed record Racer(RaceRule Rule, double LearningRate, double Beta = 0.9);

/// <summary>The surface of a race.</summary>
public enum RaceSurface
{
    /// <summary>½ (x² + κ y²): steep across, flat along; κ is the condition number.</summary>
    Ravine,

    /// <summary>(1 - x)² + 100 (y - x²)²: a bent valley.</summary>
    Rosenbrock,

    /// <summary>½ x² - ½ y² + ¼ y⁴: a saddle between two valleys.</summary>
    Saddle,
}
