using DeepLearning.Display;

namespace DeepLearning.Datasets;

/// <summary>Chooses between the real data and the generated twin, and says so in one line.</summary>
internal static class Lookup
{
    /// <summary>Loads the real data; where they are nowhere to be had, the twin.</summary>
    /// <param name="entry">The data set.</param>
    /// <param name="settings">Where to look.</param>
    /// <param name="real">Reads and parses the files.</param>
    /// <param name="twin">Generates the twin.</param>
    /// <exception cref="DatasetException">A file is there but wrong: never silently the twin.</exception>
    public static T RealOrTwin<T>(
        DatasetEntry entry, DatasetSettings? settings, Func<DatasetStore, T> real, Func<T> twin)
        where T : ICourseDataset
    {
        try
        {
            return real(new DatasetStore(settings ?? DatasetSettings.FromEnvironment()));
        }
        catch (DatasetAbsentException absent)
        {
            var generated = twin();
            Output.Show(new MimeBundle
            {
                [MimeTypes.Text] = $"{entry.Title} is not here: {absent.Message}. Its generated twin takes over"
                    + $" ({generated.Count:N0} {generated.Items}, {generated.About.Source}).",
            });
            return generated;
        }
    }

    /// <summary>Refuses a part that a data set does not have, and a count below one.</summary>
    /// <exception cref="ArgumentException">The data set has no such part.</exception>
    public static void Check(string op, Split split, int? count, params Split[] parts)
    {
        if (!parts.Contains(split))
        {
            throw new ArgumentException(
                $"[{op}] has the parts {string.Join(" and ", parts)}, not {split}; part the training part yourself to"
                + " validate.", nameof(split));
        }

        if (count is <= 0)
            throw new ArgumentOutOfRangeException(nameof(count), count, $"[{op}] count is one or more.");
    }
}
