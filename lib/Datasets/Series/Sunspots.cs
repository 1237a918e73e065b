namespace DeepLearning.Datasets;

/// <summary>Loads the number of sunspots; without a copy and without a network, invented cycles.</summary>
public static class Sunspots
{
    private const double Most = 1000;

    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("sunspots");

    /// <summary>Loads the yearly numbers, 1700 to 2008: from COURSE_DATA, the cache, a mirror, or the
    /// generator.</summary>
    /// <returns>309 rows of one column, 0 to 190.</returns>
    /// <exception cref="DatasetException">The file is there but wrong. An absent file is no error.</exception>
    public static TimeSeries Load() => Load(monthly: false, null);

    /// <summary>Loads the monthly numbers, 1749 to 1983.</summary>
    /// <returns>2,820 rows of one column, 0 to 254.</returns>
    /// <exception cref="DatasetException">The file is there but wrong. An absent file is no error.</exception>
    public static TimeSeries LoadMonthly() => Load(monthly: true, null);

    /// <summary>Invents cycles: the twin, of the same shape.</summary>
    /// <param name="monthly">Monthly rather than yearly numbers.</param>
    /// <param name="seed">The same seed gives the same numbers on every machine.</param>
    /// <remarks><b>Formula</b>: a cycle of 9 to 13 years and of height 40 to 180 rises in a third of its length and
    /// falls in the rest, as height times 27/4 x (1 - x)^2; then noise that grows with its root.</remarks>
    public static TimeSeries Twin(bool monthly = false, int seed = 0)
    {
        var (count, perYear) = monthly ? (2820, 12) : (309, 1);
        var dice = new Dice(seed, 20L << 40);
        var values = new float[count];
        var (start, length, height) = (0.0, dice.Between(9, 13), dice.Between(40, 180));
        for (var i = 0; i < count; i++)
        {
            var year = (double)i / perYear;
            while (year - start >= length)
            {
                start += length;
                (length, height) = (dice.Between(9, 13), (0.5 * height) + (0.5 * dice.Between(20, 200)));
            }

            var x = (year - start) / length;
            var level = height * 6.75 * x * (1 - x) * (1 - x);
            values[i] = (float)Math.Max(0, level + ((monthly ? 1.2 : 0.6) * Math.Sqrt(level + 1) * dice.Normal()));
        }

        var times = Enumerable.Range(0, count).Select(i => monthly
            ? new DateOnly(1749, 1, 1).AddMonths(i) : new DateOnly(1700 + i, 1, 1)).ToArray();
        return SeriesParts.Of(Provenance.Twin(Entry, "cycles of 9 to 13 years", seed,
            "No cycle knows of the one before but by its height: nobody can foretell it better than that.").PartedAs(
                Entry),
            times, ["Sunspots"], values);
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load()"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static TimeSeries Load(bool monthly, DatasetSettings? settings) =>
        Lookup.RealOrTwin(Entry, settings, store =>
        {
            var file = store.Need(Entry, monthly ? "monthly-sunspots.csv" : "sunspots.csv");
            return Parse(monthly, file.Bytes, Provenance.Real(Entry, file.Source));
        }, () => Twin(monthly));

    internal static TimeSeries Parse(bool monthly, ReadOnlySpan<byte> bytes, Provenance about)
    {
        var reader = new CsvReader(Entry.Name, monthly ? "monthly-sunspots.csv" : "sunspots.csv");
        var table = monthly ? reader.Read(bytes, "Month", "Sunspots") : reader.Read(bytes, "YEAR", "SUNACTIVITY");
        return SeriesParts.Of(about, table.Dates(0, monthly ? "yyyy-MM" : "yyyy"), ["Sunspots"],
            table.Numbers(1, 0, Most));
    }
}
