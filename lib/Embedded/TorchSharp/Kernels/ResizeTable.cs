using static TorchSharp.torch;

namespace TorchSharp.Kernels;

/// <summary>Which elements, with which weights, make each place of a resized dimension.</summary>
internal static class ResizeTable
{
    // Keys' parameter: -0.75 in plain bicubic, -0.5 with antialias, as in PyTorch (and OpenCV, Pillow).
    private const double Plain = -0.75;
    private const double Antialias = -0.5;

    /// <summary>Makes a table. Places are computed in float32 for float32, as PyTorch does.</summary>
    public static AlongTable Of(
        int input, int output, double? scale, InterpolationMode mode, bool alignCorners, bool antialias, bool isSingle)
    {
        if (mode is InterpolationMode.Nearest or InterpolationMode.NearestExact)
            return Nearest(input, output, scale, mode == InterpolationMode.NearestExact);
        var places = new Places(input, output, scale, alignCorners, isSingle);
        if (antialias)
            return Smooth(input, output, places, mode == InterpolationMode.Bicubic ? 2 : 1);
        return mode == InterpolationMode.Bicubic ? Cubic(input, output, places) : Linear(input, output, places);
    }

    private static AlongTable Nearest(int input, int output, double? scale, bool isExact)
    {
        var step = scale is { } s ? (float)(1 / s) : (float)input / output;
        return AlongTable.Pick(input, output, j =>
        {
            var at = isExact ? (j + 0.5f) * step : output == input ? j : output == 2 * input ? j / 2 : j * step;
            return Math.Min((int)MathF.Floor(at), input - 1);
        });
    }

    private static AlongTable Linear(int input, int output, Places places)
    {
        var table = new AlongTable(input, output, 2) { Weight = new double[2 * output] };
        for (var j = 0; j < output; j++)
        {
            var at = input == output ? j : Math.Max(0, places.Of(j));
            var first = Math.Min((int)at, input - 1);
            var rest = Math.Clamp(at - first, 0, 1);
            (table.Index[2 * j], table.Index[(2 * j) + 1]) = (first, Math.Min(first + 1, input - 1));
            (table.Weight[2 * j], table.Weight[(2 * j) + 1]) = (1 - rest, rest);
        }
        return table;
    }

    private static AlongTable Cubic(int input, int output, Places places)
    {
        var table = new AlongTable(input, output, 4) { Weight = new double[4 * output] };
        for (var j = 0; j < output; j++)
        {
            var at = input == output ? j : places.Of(j);
            var first = (int)Math.Floor(at);
            for (var t = 0; t < 4; t++)
            {
                table.Index[(4 * j) + t] = Math.Clamp(first - 1 + t, 0, input - 1);
                table.Weight[(4 * j) + t] = Curve(at - first + 1 - t, Plain);
            }
        }
        return table;
    }

    /// <summary>A filter as wide as what an output element covers, so that nothing is skipped.</summary>
    private static AlongTable Smooth(int input, int output, Places places, int reach)
    {
        var scale = places.Step;
        var support = scale >= 1 ? reach * scale : reach;
        var squeeze = scale >= 1 ? 1 / scale : 1;
        var taps = ((int)Math.Ceiling(support) * 2) + 1;
        var table = new AlongTable(input, output, taps) { Weight = new double[taps * output] };
        for (var j = 0; j < output; j++)
        {
            var centre = scale * (j + 0.5);
            var first = Math.Max(0, (int)(centre - support + 0.5));
            var count = Math.Min((int)(centre + support + 0.5), input) - first;
            var (from, total) = (j * taps, 0.0);
            for (var t = 0; t < Math.Min(count, taps); t++)
            {
                var distance = (t + first - centre + 0.5) * squeeze;
                table.Index[from + t] = first + t;
                table.Weight[from + t] = reach == 2 ? Curve(distance, Antialias) : Math.Max(0, 1 - Math.Abs(distance));
                total += table.Weight[from + t];
            }
            for (var t = 0; t < taps; t++)
                table.Weight[from + t] = total == 0 ? 0 : table.Weight[from + t] / total;
        }
        return table;
    }

    /// <summary>Keys' cubic: 1 at 0, 0 at the other whole numbers, nothing beyond 2.</summary>
    private static double Curve(double x, double a)
    {
        x = Math.Abs(x);
        if (x >= 2)
            return 0;
        return x <= 1
            ? ((((a + 2) * x) - (a + 3)) * x * x) + 1
            : (((((x - 5) * x) + 8) * x) - 4) * a;
    }

    /// <summary>Where an output element lies among the input's.</summary>
    private readonly struct Places(int input, int output, double? scale, bool alignCorners, bool isSingle)
    {
        public double Step => Round(
            alignCorners ? output > 1 ? (input - 1.0) / (output - 1) : 0
            : scale is { } s ? 1 / s : (double)input / output);

        public double Of(int j) => alignCorners
            ? Round(Step * j)
            : Round(Round(Step * Round(j + 0.5)) - 0.5);

        private double Round(double value) => isSingle ? (float)value : value;
    }
}
