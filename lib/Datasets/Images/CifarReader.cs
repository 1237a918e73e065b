namespace DeepLearning.Datasets;

/// <summary>Reads the binary version of CIFAR-10: records of a class number and the planes red, green, blue.</summary>
internal static class CifarReader
{
    public const int Side = 32;
    public const int Plane = Side * Side;
    private const int Record = 1 + (3 * Plane);

    /// <summary>Reads files one after the other.</summary>
    /// <exception cref="DatasetException">A length is no multiple of 3,073, or a class number is none.</exception>
    public static RawImages Parse(string dataset, IEnumerable<ArchiveEntry> files, int? count)
    {
        var (pixels, labels) = (new MemoryStream(), new List<byte>());
        foreach (var (name, bytes) in files)
        {
            if (bytes.Length == 0 || bytes.Length % Record != 0)
            {
                throw new DatasetException(DatasetProblem.BadFormat, dataset, name,
                    $"{name} has {bytes.Length:N0} bytes; expected a multiple of {Record:N0} (a class number and"
                    + " 3 x 32 x 32 values). Fetch the original again.", bytes.Length / Record * Record);
            }

            for (var at = 0; at < bytes.Length && labels.Count < (count ?? int.MaxValue); at += Record)
            {
                if (bytes[at] > 9)
                {
                    throw new DatasetException(DatasetProblem.BadFormat, dataset, name,
                        $"{name} has the class {bytes[at]} at byte {at:N0}; expected 0 to 9. Fetch the original again.",
                        at);
                }

                labels.Add(bytes[at]);
                pixels.Write(bytes, at + 1, Record - 1);
            }
        }

        return new RawImages(pixels.ToArray(), [.. labels]);
    }
}
