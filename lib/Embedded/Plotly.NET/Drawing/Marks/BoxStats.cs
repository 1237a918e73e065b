using System.Text.Json.Nodes;
using Plotly.NET.Drawing.Axes;
using Plotly.NET.Drawing.Reading;

namespace Plotly.NET.Drawing.Marks;

/// <summary>The five numbers of a box, and what lies outside its whiskers.</summary>
internal sealed record BoxStats(double Place, double Q1, double Median, double Q3, double Low, double High)
{
    /// <summary>Gets all values, sorted; empty when only the numbers of the box were given.</summary>
    public double[] Values { get; init; } = [];

    /// <summary>Gets the values beyond the whiskers.</summary>
    public double[] Outside { get; init; } = [];

    /// <summary>Gets the mean.</summary>
    public double Mean { get; init; }

    /// <summary>Gets the least value.</summary>
    public double Least => Values.Length > 0 ? Values[0] : Low;

    /// <summary>Gets the greatest value.</summary>
    public double Most => Values.Length > 0 ? Values[^1] : High;

    /// <summary>One box for each place.</summary>
    public static IEnumerable<BoxStats> Grouped(double[] places, double[] values) => Enumerable
        .Range(0, Math.Min(places.Length, values.Length))
        .Where(i => double.IsFinite(values[i]) && double.IsFinite(places[i]))
        .GroupBy(i => places[i], i => values[i])
        .OrderBy(g => g.Key)
        .Select(g => Of(g.Key, [.. g.Order()]));

    /// <summary>Boxes whose numbers the trace gives itself.</summary>
    public static IEnumerable<BoxStats> Given(JsonObject trace, Axis axis, Func<int, double> place)
    {
        var medians = axis.Values(trace.List("median"));
        double[] q1 = All("q1"), q3 = All("q3"), low = All("lowerfence"), high = All("upperfence"), mean = All("mean");
        for (var i = 0; i < medians.Length; i++)
        {
            var (a, b) = (At(q1, i, medians[i]), At(q3, i, medians[i]));
            yield return new BoxStats(place(i), a, medians[i], b, At(low, i, a), At(high, i, b))
            {
                Mean = At(mean, i, medians[i]),
            };
        }

        double[] All(string name) => axis.Values(trace.List(name));
        static double At(double[] list, int i, double otherwise) => i < list.Length ? list[i] : otherwise;
    }

    /// <summary>The box of sorted values: quartiles between neighbours, whiskers up to 1.5 box heights.</summary>
    private static BoxStats Of(double place, double[] sorted)
    {
        double q1 = Quantile(sorted, 0.25), q3 = Quantile(sorted, 0.75), reach = 1.5 * (q3 - q1);
        var inside = sorted.Where(v => v >= q1 - reach && v <= q3 + reach).ToArray();
        return new BoxStats(place, q1, Quantile(sorted, 0.5), q3,
            inside.Length > 0 ? Math.Min(inside[0], q1) : q1, inside.Length > 0 ? Math.Max(inside[^1], q3) : q3)
        {
            Values = sorted,
            Outside = [.. sorted.Where(v => v < q1 - reach || v > q3 + reach)],
            Mean = sorted.Average(),
        };
    }

    /// <summary>Method 10 of Langford (2006): the i-th of n values stands at (i - 0.5) / n.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var at = Math.Clamp((sorted.Length * share) - 0.5, 0, sorted.Length - 1);
        var low = (int)at;
        var high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((sorted[high] - sorted[low]) * (at - low));
    }
}
