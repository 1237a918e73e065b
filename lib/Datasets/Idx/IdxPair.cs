namespace DeepLearning.Datasets;

/// <summary>Reads a file of pictures and the file of their labels, as MNIST and its kin have them.</summary>
internal static class IdxPair
{
    public const int Side = 28;
    private const int Classes = 10;

    /// <exception cref="DatasetException">A file is broken, a label is none, or the two do not belong
    /// together.</exception>
    public static RawImages Parse(
        string dataset, (string Name, byte[] Bytes) images, (string Name, byte[] Bytes) labels, int? count)
    {
        var pixels = new IdxReader(dataset, images.Name).Read(images.Bytes, [Side, Side], count);
        var classes = new IdxReader(dataset, labels.Name).Read(labels.Bytes, [], count).Data;
        if (classes.Length != pixels.Shape[0])
        {
            throw new DatasetException(DatasetProblem.BadFormat, dataset, labels.Name,
                $"{labels.Name} has {classes.Length:N0} labels, but {images.Name} has {pixels.Shape[0]:N0} images;"
                + " expected as many. The files belong to different parts: fetch the originals again.");
        }

        var bad = Array.FindIndex(classes, c => c >= Classes);
        return bad < 0 ? new RawImages(pixels.Data, classes) : throw new DatasetException(
            DatasetProblem.BadFormat, dataset, labels.Name,
            $"{labels.Name} has the label {classes[bad]} at byte {8 + bad:N0}; expected 0 to 9."
            + " Fetch the original again.", 8 + bad);
    }
}
