using System.Globalization;
using System.Text.Json;

namespace DeepLearning.TorchSharp.Tests.Golden;

/// <summary>A reference tensor as plain arrays, row-major.</summary>
internal sealed class GoldenTensor
{
    public GoldenTensor(JsonElement element)
    {
        DType = element.GetProperty("dtype").GetString()!;
        Shape = [.. element.GetProperty("shape").EnumerateArray().Select(e => e.GetInt64())];
        var data = element.GetProperty("data").EnumerateArray();
        if (DType.StartsWith("float", StringComparison.Ordinal))
            Doubles = [.. data.Select(Number)];
        else
            Longs = [.. data.Select(Whole)];
    }

    /// <summary>PyTorch's name: float32, float64, int64, int32, uint8, bool.</summary>
    public string DType { get; }

    public long[] Shape { get; }

    /// <summary>The elements of a floating-point tensor; empty for the others.</summary>
    public double[] Doubles { get; } = [];

    /// <summary>The elements of an integer or boolean tensor; empty for the others.</summary>
    public long[] Longs { get; } = [];

    public float[] Singles => [.. Doubles.Select(d => (float)d)];

    private static long Whole(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => e.GetInt64(),
    };

    private static double Number(JsonElement e) => e.ValueKind != JsonValueKind.String
        ? e.GetDouble()
        : e.GetString() switch
        {
            "inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            "nan" => double.NaN,
            var other => double.Parse(other!, CultureInfo.InvariantCulture),
        };
}
