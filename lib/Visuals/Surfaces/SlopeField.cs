using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Planes;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Surfaces;

/// <summary>A surface over the plane and its gradient, on a square grid, row by row from the top left.</summary>
/// <param name="Plane">The part of the plane.</param>
/// <param name="Side">Points per row.</param>
/// <param name="Z">The heights.</param>
/// <param name="Dx">The derivatives by x.</param>
/// <param name="Dy">The derivatives by y.</param>
internal sealed record SlopeField(Plane Plane, int Side, float[] Z, float[] Dx, float[] Dy)
{
    private const int Points = 49;

    /// <summary>Asks a surface and autograd.</summary>
    public static SlopeField Of(string op, Func<Tensor, Tensor> surface, Plane plane)
    {
        using var scope = NewDisposeScope();
        using var recording = set_grad_enabled(true);
        var xy = tensor(plane.Grid(Points), Points * Points, 2).requires_grad_();
        var z = surface(xy);
        if (z.numel() != Points * Points)
        {
            throw new VisualInputException(op, "a surface from (N, 2) to (N)",
                $"{Tensors.Shape(z)} for {Tensors.Shape(xy)}", "one height per point, for example p[.., 0] * p[.., 1]");
        }

        var heights = Tensors.Floats(z);
        Tensors.RequireFinite(op, "the heights of the surface", heights);
        if (!z.requires_grad)
            throw new VisualInputException(op, "a surface that autograd can follow", "heights without gradient");
        z.sum().backward();
        var slopes = Tensors.Floats(xy.grad!);
        Tensors.RequireFinite(op, "the gradient of the surface", slopes);
        return new SlopeField(plane, Points, heights, Every(slopes, 0), Every(slopes, 1));
    }

    /// <summary>Height and gradient between the grid's points, by bilinear interpolation.</summary>
    public (double Z, double Dx, double Dy) At(double x, double y)
    {
        var gx = Math.Clamp((x - Plane.Left) / (Plane.Right - Plane.Left), 0, 1) * (Side - 1);
        var gy = Math.Clamp((Plane.Top - y) / (Plane.Top - Plane.Bottom), 0, 1) * (Side - 1);
        int i = Math.Min((int)gx, Side - 2), j = Math.Min((int)gy, Side - 2);
        double fx = gx - i, fy = gy - j;
        return (Mix(Z), Mix(Dx), Mix(Dy));

        double Mix(float[] v)
        {
            var o = (j * Side) + i;
            return (((v[o] * (1 - fx)) + (v[o + 1] * fx)) * (1 - fy))
                + (((v[o + Side] * (1 - fx)) + (v[o + Side + 1] * fx)) * fy);
        }
    }

    private static float[] Every(float[] pairs, int part) =>
        [.. pairs.Where((_, i) => i % 2 == part)];
}
