using System.Text;
using static DeepLearning.Display.Drawing.SvgWriter;

namespace Plotly.NET.Drawing.Marks;

/// <summary>Writes curves as path data.</summary>
internal static class CurvePath
{
    /// <summary>Above this many points a curve is first, lowest, highest and last of each pixel column.</summary>
    public const int Dense = 1500;

    /// <summary>No curve is written with more points than this; beyond it every n-th is left.</summary>
    public const int Most = 6000;

    /// <summary>Turns a line of steps into corners: hv, vh, hvh, vhv.</summary>
    public static (double X, double Y)[] Shaped((double X, double Y)[] pixels, string? shape)
    {
        if (shape is not ("hv" or "vh" or "hvh" or "vhv") || pixels.Length < 2)
            return pixels;
        var path = new List<(double X, double Y)> { pixels[0] };
        foreach (var (a, b) in pixels.Zip(pixels.Skip(1)))
        {
            path.AddRange(shape switch
            {
                "hv" => [(b.X, a.Y)],
                "vh" => [(a.X, b.Y)],
                "hvh" => [((a.X + b.X) / 2, a.Y), ((a.X + b.X) / 2, b.Y)],
                _ => [(a.X, (a.Y + b.Y) / 2), (b.X, (a.Y + b.Y) / 2)],
            });
            path.Add(b);
        }

        return [.. path];
    }

    /// <summary>A curve; gaps interrupt it unless they are bridged.</summary>
    public static string Open((double X, double Y)[] pixels, bool spline, bool connect)
    {
        if (connect)
            pixels = [.. pixels.Where(Seen)];
        if (pixels.Length > Dense)
            pixels = Thin(pixels);
        var path = new StringBuilder();
        foreach (var run in Runs(pixels))
        {
            path.Append('M').Append(P(run[0]));
            if (run.Count == 1)
                path.Append("h0");
            for (var i = 1; i < run.Count; i++)
            {
                if (spline)
                    Bend(path, run, i);
                else
                    path.Append('L').Append(P(run[i]));
            }
        }

        return path.ToString();
    }

    /// <summary>The area between a curve and a level.</summary>
    public static string Down((double X, double Y)[] pixels, double level, bool lies, bool spline = false)
    {
        var path = new StringBuilder();
        foreach (var run in Runs(pixels.Length > Dense ? Thin(pixels) : pixels))
        {
            path.Append('M').Append(lies ? P((level, run[0].Y)) : P((run[0].X, level)));
            for (var i = 0; i < run.Count; i++)
            {
                if (spline && i > 0)
                    Bend(path, run, i);
                else
                    path.Append('L').Append(P(run[i]));
            }

            path.Append('L').Append(lies ? P((level, run[^1].Y)) : P((run[^1].X, level))).Append('z');
        }

        return path.ToString();
    }

    /// <summary>The area between two curves.</summary>
    public static string Between((double X, double Y)[] pixels, (double X, double Y)[] other)
    {
        var there = (pixels.Length > Dense ? Thin(pixels) : pixels).Where(Seen).ToList();
        var back = (other.Length > Dense ? Thin(other) : other).Where(Seen).Reverse().ToList();
        if (there.Count == 0 || back.Count == 0)
            return "";
        var path = new StringBuilder();
        foreach (var p in there.Concat(back))
            path.Append(path.Length == 0 ? 'M' : 'L').Append(P(p));
        return path.Append('z').ToString();
    }

    /// <summary>Splits at gaps.</summary>
    private static IEnumerable<List<(double X, double Y)>> Runs((double X, double Y)[] pixels)
    {
        var run = new List<(double X, double Y)>();
        foreach (var p in pixels)
        {
            if (Seen(p))
            {
                run.Add(p);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
            yield return run;
    }

    private static (double X, double Y)[] Thin((double X, double Y)[] pixels)
    {
        var kept = new List<(double X, double Y)>();
        for (var start = 0; start < pixels.Length;)
        {
            var end = start + 1;
            while (end < pixels.Length && Math.Floor(pixels[end].X) == Math.Floor(pixels[start].X))
                end++;
            var column = pixels[start..end];
            kept.Add(column[0]);
            if (column.Length > 2)
            {
                var (low, high) = (Array.IndexOf(column, column.MinBy(p => p.Y)),
                    Array.IndexOf(column, column.MaxBy(p => p.Y)));
                kept.AddRange([column[Math.Min(low, high)], column[Math.Max(low, high)]]);
            }

            if (column.Length > 1)
                kept.Add(column[^1]);
            start = end;
        }

        var every = (kept.Count + Most - 1) / Most;
        return every <= 1 ? [.. kept] : [.. kept.Where((p, i) => i % every == 0)];
    }

    /// <summary>A cubic through the points with the tangents of Catmull and Rom, softened.</summary>
    private static void Bend(StringBuilder path, List<(double X, double Y)> run, int i)
    {
        var (a, b) = (run[i - 1], run[i]);
        var (before, after) = (i > 1 ? run[i - 2] : a, i + 1 < run.Count ? run[i + 1] : b);
        path.Append('C').Append(P((a.X + ((b.X - before.X) / 6), a.Y + ((b.Y - before.Y) / 6)))).Append(' ')
            .Append(P((b.X - ((after.X - a.X) / 6), b.Y - ((after.Y - a.Y) / 6)))).Append(' ').Append(P(b));
    }

    private static bool Seen((double X, double Y) p) => double.IsFinite(p.X) && double.IsFinite(p.Y);

    private static string P((double X, double Y) p) => Number(p.X) + " " + Number(p.Y);
}
