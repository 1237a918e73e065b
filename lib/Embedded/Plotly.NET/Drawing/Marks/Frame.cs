using DeepLearning.Display.Drawing;
using Plotly.NET.Drawing.Axes;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Where a pair of axes lies in the picture.</summary>
/// <param name="Area">The data area in pixels.</param>
/// <param name="X">The lying axis.</param>
/// <param name="Y">The standing axis.</param>
internal sealed record Frame(Box Area, Axis X, Axis Y)
{
    private const double Far = 1e5;

    /// <summary>The pixel column of a value; NaN where it has none.</summary>
    public double Px(double value) => Math.Clamp(Area.X + (X.Share(value) * Area.Width), -Far, Far);

    /// <summary>The pixel row of a value; NaN where it has none.</summary>
    public double Py(double value) => Math.Clamp(Area.Bottom - (Y.Share(value) * Area.Height), -Far, Far);

    /// <summary>A place of a mark that may be turned: along is its place axis, across its value axis.</summary>
    public (double X, double Y) At(double along, double across, bool lies) =>
        lies ? (Px(across), Py(along)) : (Px(along), Py(across));
}
