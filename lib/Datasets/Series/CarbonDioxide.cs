namespace DeepLearning.Datasets;

/// <summary>Loads the weekly carbon dioxide of Mauna Loa; else an invented rise with seasons.</summary>
public static class CarbonDioxide
{
    /// <summary>Gets what the catalogue says about it.</summary>
    public static DatasetEntry Entry => Catalogue.Find("co2");

    /// <summary>Loads it: from COURSE_DATA, the cache, a mirror, or the generator.</summary>
    /// <returns>2,284 weeks of one column in parts per million; 59 are missing and are NaN.</returns>
    /// <exception cref="DatasetException">The file is there but wrong. An absent file is no error.</exception>
    public static TimeSeries Load() => Load(null);

    /// <summary>Invents it: the twin, of the same shape, with as many gaps.</summary>
    /// <param name="seed">The same seed gives the same numbers on every machine.</param>
    /// <remarks><b>Formula</b>: 315 + 0.8 y + 0.011 y^2 + 2.8 sin(2 pi (y - 0.1)) + 0.8 sin(4 pi y) + 0.3 e, y in
    /// years,
    /// e from a bell curve.</remarks>
    public static TimeSeries Twin(int seed = 0)
    {
        const int weeks = 2284, gaps = 59;
        var dice = new Dice(seed, 21L << 40);
        var values = new float[weeks];
        for (var i = 0; i < weeks; i++)
        {
            var year = i / 52.1775;
            values[i] = (float)(315 + (0.8 * year) + (0.011 * year * year) + (2.8 * SeriesParts.Sin(year - 0.1))
                + (0.8 * SeriesParts.Sin(2 * year)) + (0.3 * dice.Normal()));
        }

        for (var left = gaps; left > 0;)
        {
            var at = dice.Below(weeks);
            left -= float.IsNaN(values[at]) ? 0 : 1;
            values[at] = float.NaN;
        }

        return SeriesParts.Of(Provenance.Twin(Entry, "a rise with seasons", seed,
            "Its formula is known: what is left after trend and season is noise, 0.3 parts per million.").PartedAs(
                Entry),
            SeriesParts.Days(weeks, new DateOnly(1958, 3, 29), 7), ["Carbon dioxide, parts per million"], values);
    }

    /// <summary>Checks, without fetching anything, where <see cref="Load()"/> would find the data.</summary>
    /// <returns>A row for <c>Doctor</c>: name, light (green, amber, red), finding, advice.</returns>
    public static (string Name, string Light, string Finding, string Advice) Check() =>
        DatasetCheck.Of(Entry, DatasetSettings.FromEnvironment());

    internal static TimeSeries Load(DatasetSettings? settings) => Lookup.RealOrTwin(Entry, settings, store =>
    {
        var file = store.Need(Entry, "co2.csv");
        return Parse(file.Bytes, Provenance.Real(Entry, file.Source));
    }, () => Twin());

    internal static TimeSeries Parse(ReadOnlySpan<byte> bytes, Provenance about)
    {
        var table = new CsvReader(Entry.Name, "co2.csv").Read(bytes, "date", "co2");
        return SeriesParts.Of(about, table.Dates(0, "yyyyMMdd"), ["Carbon dioxide, parts per million"],
            table.Numbers(1, 100, 1000, gaps: true));
    }
}
