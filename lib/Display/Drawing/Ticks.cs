using System.Globalization;

namespace DeepLearning.Display.Drawing;

/// <summary>A place on an axis with its label.</summary>
/// <param name="Value">The place, in the axis' own coordinate (the logarithm on a log axis).</param>
/// <param name="Label">The words beside it.</param>
internal readonly record struct Tick(double Value, string Label);

/// <summary>Chooses round places on an axis.</summary>
internal static class Ticks
{
    private static readonly (double Days, string Format)[] DateSteps =
    [
        (1 / 1440.0, "HH:mm"), (5 / 1440.0, "HH:mm"), (15 / 1440.0, "HH:mm"), (1 / 24.0, "HH:mm"),
        (6 / 24.0, "d MMM HH:mm"),
        (1, "d MMM"), (2, "d MMM"), (7, "d MMM"), (14, "d MMM"),
    ];

    /// <summary>Round steps of 1, 2 or 5 times a power of ten.</summary>
    /// <param name="min">The low end.</param>
    /// <param name="max">The high end, above <paramref name="min"/>.</param>
    /// <param name="target">About how many ticks there is room for.</param>
    public static List<Tick> Linear(double min, double max, int target)
    {
        var rough = (max - min) / Math.Max(1, target);
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 };
        var ticks = new List<Tick>();
        var first = Math.Ceiling((min / step) - 1e-9);
        for (var i = first; (i * step) <= max + (step * 1e-9) && ticks.Count < 50; i++)
            ticks.Add(new Tick(i * step, Label(i * step, step)));
        return ticks;
    }

    /// <summary>Powers of ten, with 2 and 5 between them where there is room; inside one decade, linear ones.</summary>
    /// <param name="min">The logarithm of the low end.</param>
    /// <param name="max">The logarithm of the high end.</param>
    /// <param name="target">About how many ticks there is room for.</param>
    public static List<Tick> Log(double min, double max, int target)
    {
        var decades = max - min;
        double[] mantissas = decades <= target / 3.0 ? [1, 2, 5] : [1];
        var every = Math.Max(1, (int)Math.Ceiling(decades / target));
        var ticks = new List<Tick>();
        for (var power = (int)Math.Floor(min); power <= Math.Ceiling(max); power++)
        {
            if (power % every != 0)
                continue;
            foreach (var m in mantissas)
            {
                var place = power + Math.Log10(m);
                if (place >= min - 1e-9 && place <= max + 1e-9)
                    ticks.Add(new Tick(place, Short(m * Math.Pow(10, power))));
            }
        }

        // Beside 1e-6 a thousandth reads as 1e-3, not as 0.001.
        if (ticks.Exists(t => t.Label.Contains('e')))
            ticks = ticks.ConvertAll(t => t.Value is >= -2.01 and <= 2.99 ? t : t with { Label = Scientific(t.Value) });
        return ticks.Count >= 2
            ? ticks
            : Linear(Math.Pow(10, min), Math.Pow(10, max), target)
                .ConvertAll(t => t with { Value = Math.Log10(t.Value) });
    }

    /// <summary>Round times; the coordinate is days since 1970-01-01.</summary>
    public static List<Tick> Date(double min, double max, int target)
    {
        var rough = (max - min) / Math.Max(1, target);
        var chosen = Array.Find(DateSteps, s => s.Days >= rough);
        if (chosen.Format is null)
            return Months(min, max, rough);
        var ticks = new List<Tick>();
        for (var i = Math.Ceiling(min / chosen.Days); i * chosen.Days <= max; i++)
            ticks.Add(new Tick(i * chosen.Days, When(i * chosen.Days).ToString(chosen.Format, null)));
        return ticks;
    }

    /// <summary>A number as a reader would write it: 0.25, 1,500, 2M, 3e12.</summary>
    public static string Short(double value)
    {
        var size = Math.Abs(value);
        return size switch
        {
            0 => "0",
            >= 1e12 or < 1e-4 => value.ToString("0.###e0", CultureInfo.InvariantCulture),
            >= 1e9 => (value / 1e9).ToString("0.###", CultureInfo.InvariantCulture) + "B",
            >= 1e6 => (value / 1e6).ToString("0.###", CultureInfo.InvariantCulture) + "M",
            >= 1000 => value.ToString("#,0.##", CultureInfo.InvariantCulture),
            >= 1 => value.ToString("0.####", CultureInfo.InvariantCulture),
            _ => value.ToString("G4", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The moment at a coordinate of a date axis.</summary>
    public static DateTime When(double days) =>
        DateTime.UnixEpoch.AddMilliseconds(Math.Round(Math.Clamp(days, -719_162, 2_932_896) * 86_400_000));

    private static string Scientific(double place) =>
        double.Parse(Math.Pow(10, place).ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .ToString("0.###e0", CultureInfo.InvariantCulture);

    private static string Label(double value, double step)
    {
        if (Math.Abs(value) < step * 1e-6)
            return "0";
        var size = Math.Abs(value);
        if (size >= 1e6 || size < 1e-4)
            return Short(value);
        var decimals = Math.Clamp((int)-Math.Floor(Math.Log10(step) + 1e-9), 0, 8);
        return value.ToString("#,0." + new string('0', decimals), CultureInfo.InvariantCulture);
    }

    private static List<Tick> Months(double min, double max, double rough)
    {
        int[] steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];
        var step = Array.Find(steps, s => s * 30.44 >= rough);
        step = step == 0 ? 12000 : step;
        var from = When(min);
        var month = (((from.Year * 12) + from.Month - 1 + step - 1) / step * step);
        var ticks = new List<Tick>();
        for (; month / 12 < 9999; month += step)
        {
            var at = new DateTime(Math.Max(1, month / 12), (month % 12) + 1, 1, 0, 0, 0, DateTimeKind.Utc);
            var days = (at - DateTime.UnixEpoch).TotalDays;
            if (days > max)
                break;
            if (days >= min)
                ticks.Add(new Tick(days, at.ToString(step >= 12 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture)));
        }

        return ticks;
    }
}
