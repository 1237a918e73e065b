namespace DeepLearning.Datasets;

/// <summary>What is wrong with a data file.</summary>
public enum DatasetProblem
{
    /// <summary>The folder that COURSE_DATA names does not exist.</summary>
    NoFolder,

    /// <summary>The data set's folder is there, but not this file.</summary>
    Missing,

    /// <summary>The file is there, but its size or checksum is not the catalogue's.</summary>
    WrongFile,

    /// <summary>The file cannot be read: no permission, or the disk failed.</summary>
    Unreadable,

    /// <summary>The bytes do not follow the format: bad magic, truncated, absurd header, trailing bytes.</summary>
    BadFormat,

    /// <summary>The archive is broken or hostile: it leads out of itself, links, repeats a name, or explodes.</summary>
    BadArchive,
}

/// <summary>Tells that a data file is there but cannot be used; the message says what to do about it.</summary>
public sealed class DatasetException : Exception
{
    internal DatasetException(
        DatasetProblem problem, string dataset, string file, string message, long? offset = null,
        Exception? cause = null)
        : base($"[{dataset}] {message}", cause)
    {
        Problem = problem;
        Dataset = dataset;
        File = file;
        Offset = offset;
    }

    /// <summary>Gets what is wrong.</summary>
    public DatasetProblem Problem { get; }

    /// <summary>Gets the data set's name in the catalogue.</summary>
    public string Dataset { get; }

    /// <summary>Gets the file or folder that is wrong.</summary>
    public string File { get; }

    /// <summary>
    /// Gets the position in the unpacked bytes where the format is broken, when it is about the format.
    /// </summary>
    public long? Offset { get; }
}
