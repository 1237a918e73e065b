namespace DeepLearning.Datasets;

/// <summary>Says for the doctor where a data set would come from.</summary>
internal static class DatasetCheck
{
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
                    ? (name, "amber", "absent, COURSE_OFFLINE is set",
                        "The generated twin takes over; chapters work, their numbers differ.")
                    : (name, "amber", $"absent; {entry.Files.Sum(f => f.Size) / 1e6:0.0} MB are fetched at first use",
                        "Nothing to do with a network; without one the generated twin takes over.");
            }

            foreach (var file in entry.Files)
                store.Read(entry, file.Name);
            return (name, "green", $"{place}: {entry.Files.Count} files, checksums right", "");
        }
        catch (DatasetException wrong)
        {
            return (name, "red", wrong.Message, "Do as the message says, then restart the kernel.");
        }
    }
}
