namespace DeepLearning.Datasets;

/// <summary>Loads the lowest temperature of each day in Melbourne; else an invented climate.</summary>
public static class MinTemperatures
{
    private const string Column = "Lowest temperature, degrees Celsius";

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("daily-min-temperatures");

    /// <summary>Loads it: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <returns>3,650 days of one column, 0 to 26.3; two days of the calendar are not there.</returns>
    /// <exception cref="DatasetException">The file is there but wrong. An absent file is no error.</exception>
    public static TimeSeries Load() => Load(null);

    /// <summary>Invents it: the twin, of the same shape.</summary>
    /// <param name="seed">The same seed gives the same numbers on every machine.</param>
    /// <remarks><b>Formula</b>: 11.2 + 4.2 cos(2 pi (d - 25) / 365.25) + r, where r is 0.6 of yesterday's r plus noise
    /// of
    /// 2.1: the best forecast from yesterday has an error of 2.1 degrees.</remarks>
    public static TimeSeries Twin(int seed = 0)
    {
        const int days = 3650;
        var dice = new Dice(seed, 22L << 40);
        var values = new float[days];
        var rest = 0.0;
        for (var i = 0; i < days; i++)
        {
            rest = (0.6 * rest) + (2.1 * dice.Normal());
            values[i] = (float)(11.2 + (4.2 * SeriesParts.Sin(((i - 25) / 365.25) + 0.25)) + rest);
        }

        return SeriesParts.Of(Provenance.Twin(Entry, "seasons and slow weather", seed,
            "Weather remembers one day and no more.").PartedAs(Entry),
                SeriesParts.Days(days, new DateOnly(1981, 1, 1)), [Column],
                values);
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load()"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static TimeSeries Load(DatasetSettings? settings) => Lookup.RealOrTwin(Entry, settings, store =>
    {
        var file = store.Need(Entry, "daily-min-temperatures.csv");
        return Parse(file.Bytes, Provenance.Real(Entry, file.Source));
    }, () => Twin());

    internal static TimeSeries Parse(ReadOnlySpan<byte> bytes, Provenance about)
    {
        var table = new CsvReader(Entry.Name, "daily-min-temperatures.csv").Read(bytes, "Date", "Temp");
        return SeriesParts.Of(about, table.Dates(0, "yyyy-MM-dd"), [Column], table.Numbers(1, -100, 100));
    }
}
