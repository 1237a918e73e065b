using static TorchSharp.torch;

namespace DeepLearning.Datasets;

/// <summary>Loads four years of weather in Seattle, four numbers and a word a day; else an invented climate.</summary>
public static class SeattleWeather
{
    private static readonly string[] ClassNames = ["drizzle", "fog", "rain", "snow", "sun"];

    private static readonly string[] Columns =
    [
        "Rain, millimetres", "Highest temperature, degrees Celsius", "Lowest temperature, degrees Celsius",
        "Wind, metres a second",
    ];

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("seattle-weather");

    /// <summary>Loads it: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <returns>1,461 days of four columns, and the weather's class.</returns>
    /// <exception cref="DatasetException">The file is there but wrong. An absent file is no error.</exception>
    public static TimeSeries Load() => Load(null);

    /// <summary>Invents it: the twin, of the same shape.</summary>
    /// <param name="seed">The same seed gives the same numbers on every machine.</param>
    /// <remarks>Rainy and dry spells follow each other as a Markov chain whose odds go with the season; the word
    /// follows
    /// from rain and temperature, but for fog and drizzle, which are drawn.</remarks>
    public static TimeSeries Twin(int seed = 0)
    {
        const int days = 1461;
        var columns = Enumerable.Range(0, 4).Select(_ => new float[days]).ToArray();
        var labels = new long[days];
        var dice = new Dice(seed, 23L << 40);
        var (wet, rest) = (true, 0.0);
        for (var i = 0; i < days; i++)
        {
            var warmth = -SeriesParts.Sin(((i - 15) / 365.25) + 0.25);
            wet = dice.Chance((wet ? 0.68 : 0.28) - (0.15 * warmth));
            rest = (0.7 * rest) + (1.9 * dice.Normal());
            var high = 16.4 + (8.5 * warmth) + rest - (wet ? 2 : 0);
            var low = high - 5 - dice.Between(0, 6) - (wet ? 0 : 2);
            var rain = wet ? 0.3 + (12 * dice.Uniform() * dice.Uniform()) : 0;
            columns[0][i] = (float)Math.Round(rain, 1);
            columns[1][i] = (float)Math.Round(high, 1);
            columns[2][i] = (float)Math.Round(low, 1);
            columns[3][i] = (float)Math.Round(1.5 + (wet ? 1 : 0) + (2 * dice.Uniform()), 1);
            labels[i] = wet ? low < -1.5 ? 3 : dice.Chance(0.05) ? 0 : 2 : dice.Chance(0.12) ? 1 : 4;
        }

        return SeriesParts.Of(Provenance.Twin(Entry, "spells of rain and sun", seed,
            "The word follows from rain and temperature by a rule: rain gives it away more than in Seattle.")
            .PartedAs(Entry),
            SeriesParts.Days(days, new DateOnly(2012, 1, 1)), Columns, columns) with
        {
            Labels = tensor(labels, [days]),
            ClassNames = ClassNames,
        };
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load()"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static TimeSeries Load(DatasetSettings? settings) => Lookup.RealOrTwin(Entry, settings, store =>
    {
        var file = store.Need(Entry, "seattle-weather.csv");
        return Parse(file.Bytes, Provenance.Real(Entry, file.Source));
    }, () => Twin());

    internal static TimeSeries Parse(ReadOnlySpan<byte> bytes, Provenance about)
    {
        var table = new CsvReader(Entry.Name, "seattle-weather.csv")
            .Read(bytes, "date", "precipitation", "temp_max", "temp_min", "wind", "weather");
        return SeriesParts.Of(about, table.Dates(0, "yyyy-MM-dd"), Columns, table.Numbers(1, 0, 1000),
            table.Numbers(2, -100, 100), table.Numbers(3, -100, 100), table.Numbers(4, 0, 200)) with
        {
            Labels = tensor(table.Words(5, ClassNames), [table.Count]),
            ClassNames = ClassNames,
        };
    }
}
