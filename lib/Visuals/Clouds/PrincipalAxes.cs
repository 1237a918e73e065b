using static TorchSharp.torch;

namespace DeepLearning.Visuals.Clouds;

/// <summary>
/// The two directions along which points differ most: the singular vectors of the centred points. The largest number of
/// each direction is positive, so that the picture is the same everywhere.
/// <para><b>Source</b>: Pearson 1901, Philosophical Magazine 2(11).</para>
/// </summary>
/// <param name="Places">(x, y) of every point.</param>
/// <param name="Explained">The share of the variance along each direction.</param>
internal sealed record PrincipalAxes((double X, double Y)[] Places, (double First, double Second) Explained)
{
    /// <summary>Computes.</summary>
    /// <param name="values">Row by row.</param>
    /// <param name="width">Numbers per row.</param>
    public static PrincipalAxes Of(float[] values, int width)
    {
        using var scope = NewDisposeScope();
        using var quiet = no_grad();
        var points = tensor(values).to_type(ScalarType.Float64).reshape(-1, width);
        var centred = points - points.mean([0L], keepdim: true);
        var (_, singular, directions) = linalg.svd(centred, fullMatrices: false);
        var squares = singular.square().data<double>().ToArray();
        var total = squares.Sum();
        var axes = new double[2][];
        for (var a = 0; a < 2; a++)
        {
            if (a >= squares.Length)
            {
                axes[a] = new double[values.Length / width];
                continue;
            }

            var direction = directions[a];
            var sign = direction[direction.abs().argmax()].item<double>() < 0 ? -1 : 1;
            axes[a] = (centred.mv(direction) * sign).data<double>().ToArray();
        }

        double Share(int i) => i < squares.Length && total > 0 ? squares[i] / total : 0;
        return new PrincipalAxes([.. axes[0].Zip(axes[1])], (Share(0), Share(1)));
    }
}
