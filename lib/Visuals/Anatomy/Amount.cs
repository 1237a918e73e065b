using System.Globalization;

namespace DeepLearning.Visuals.Anatomy;

/// <summary>Large numbers as people write them.</summary>
internal static class Amount
{
    /// <summary>A count: 1,792 or 25.6 M.</summary>
    public static string Count(long value) => value switch
    {
        >= 1_000_000_000 => Digits(value / 1e9) + " G",
        >= 10_000_000 => Digits(value / 1e6) + " M",
        _ => value.ToString("#,0", CultureInfo.InvariantCulture),
    };

    /// <summary>A size in memory: 600 B, 4.2 KiB.</summary>
    public static string Bytes(long value) => value switch
    {
        >= 1 << 30 => Digits(value / (double)(1 << 30)) + " GiB",
        >= 1 << 20 => Digits(value / (double)(1 << 20)) + " MiB",
        >= 1 << 10 => Digits(value / (double)(1 << 10)) + " KiB",
        _ => $"{value} B",
    };

    /// <summary>A receptive field.</summary>
    public static string Field(long value) => value switch
    {
        < 0 => "all",
        0 => "–",
        _ => $"{value}",
    };

    private static string Digits(double value) =>
        double.Parse(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            .ToString("0.##", CultureInfo.InvariantCulture);
}
