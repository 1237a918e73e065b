namespace DeepLearning.Datasets;

/// <summary>Says for the doctor where a data set would come from.</summary>
internal static class DatasetCheck
{
    private const string Absent = "absent";

    /// <summary>One row for each set that is there or wrong, and one for all that are absent.</summary>
    public static IReadOnlyList<(string Name, string Light, string Finding, string Advice)> OfAll(
        IReadOnlyList<DatasetEntry> entries, DatasetSettings settings)
    {
        var rows = entries.Select(entry => (Entry: entry, Row: Of(entry, settings))).ToList();
        var absent = rows.Where(r => r.Row.Finding.StartsWith(Absent, StringComparison.Ordinal)).ToList();
        if (absent.Count < 2)
            return [.. rows.Select(r => r.Row)];

        var titles = string.Join(", ", absent.Select(r => r.Entry.Title));
        var fetched = settings.Offline ? "COURSE_OFFLINE is set"
            : $"{absent.Sum(r => Fetched(r.Entry)):0} MB are fetched, each set at its first use";
        return [.. rows.Except(absent).Select(r => r.Row),
            ($"Data: {absent.Count} of {entries.Count} sets", "amber", $"{Absent}; {fetched}: {titles}",
                absent[0].Row.Advice)];
    }

    public static (string Name, string Light, string Finding, string Advice) Of(
        DatasetEntry entry, DatasetSettings settings)
    {
        var name = $"Data: {entry.Title}";
        try
        {
            var store = new DatasetStore(settings);
            if (store.Locate(entry) is not { } place)
            {
                return settings.Offline
                    ? (name, "amber", $"{Absent}; COURSE_OFFLINE is set",
                        "The generated twin takes over; chapters work, their numbers differ.")
                    : (name, "amber", $"{Absent}; {Fetched(entry):0.##} MB are fetched at first use",
                        "Nothing to do with a network; without one the generated twin takes over.");
            }

            var there = entry.Files.Where(f => place == "COURSE_DATA" ? store.InFolder(entry, f.Name)
                : entry.MirrorsOf(f).Count > 0).ToList();
            if (there.Count == 0)
                store.Read(entry, entry.Files[0].Name);
            foreach (var file in Needed(entry, there))
                store.Read(entry, file.Name);
            return (name, "green", $"{place}: {there.Count} files, checksums right", "");
        }
        catch (DatasetException wrong)
        {
            return (name, "red", wrong.Message, "Do as the message says, then restart the kernel.");
        }
    }

    /// <summary>Gets all files where they belong together (all can be fetched), else those that are there.</summary>
    private static IEnumerable<DatasetFile> Needed(DatasetEntry entry, List<DatasetFile> there) =>
        there.Count > 0 && entry.Folders.Count == 0 && entry.Files.All(f => f.Mirrors is null && f.Sha256 is not null)
            ? entry.Files : there;

    private static double Fetched(DatasetEntry entry) =>
        entry.Files.Where(f => entry.MirrorsOf(f).Count > 0 && f.Sha256 is not null).Sum(f => f.Size) / 1e6;
}
