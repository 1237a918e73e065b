namespace DeepLearning.Datasets;

/// <summary>Refuses what an honest archive does not have; one guard reads one archive.</summary>
internal sealed class ArchiveGuard(string dataset, string file, ArchiveLimits limits)
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private long _declared;

    /// <summary>How many entries came by.</summary>
    public int Count => _names.Count;

    /// <summary>Checks the name of an entry and that it is a file or folder.</summary>
    /// <returns>The name with forward slashes, without a leading "./".</returns>
    public string Name(string raw, bool link)
    {
        if (link)
            throw Bad($"'{Shown(raw)}' is a link or a device");
        var name = raw.StartsWith("./", StringComparison.Ordinal) ? raw[2..] : raw;
        if (raw.Contains('\\', StringComparison.Ordinal) || raw.StartsWith('/')
            || raw.Contains('\0', StringComparison.Ordinal)
            || raw.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains(".."))
        {
            throw Bad($"the name '{Shown(raw)}' leads out of the archive");
        }

        if (name.Length > 0 && !_names.Add(name))
            throw Bad($"'{Shown(name)}' occurs twice");
        return _names.Count <= limits.Entries ? name : throw Bad($"it has more than {limits.Entries:N0} entries");
    }

    /// <summary>Checks what an entry says of its size.</summary>
    public void Size(string name, long size, long? packed)
    {
        if (size > limits.EntryBytes)
            throw Bad($"'{Shown(name)}' would unpack to {size:N0} bytes; at most {limits.EntryBytes:N0} are believed");
        if (size > 1 << 20 && packed is { } from && size > from * limits.Ratio)
            throw Bad($"'{Shown(name)}' would unpack from {from:N0} to {size:N0} bytes: a bomb");
        Unpacked(_declared += size);
    }

    /// <summary>Checks how much came out in all.</summary>
    public void Unpacked(long bytes)
    {
        if (bytes > limits.AllBytes)
            throw Bad($"it unpacks to more than {limits.AllBytes:N0} bytes: a bomb");
    }

    /// <summary>Reads exactly what an entry announced.</summary>
    public byte[] Content(string name, Stream? stream, long size)
    {
        if (stream is null || size == 0)
            return [];

        // The array grows with what is really there: a header that lies costs little.
        using var content = new MemoryStream((int)Math.Min(size, 1 << 20));
        var buffer = new byte[1 << 16];
        for (int n; (n = stream.Read(buffer)) > 0;)
        {
            if (content.Length + n > size)
                throw Bad($"'{Shown(name)}' has more than the {size:N0} bytes it announces");
            content.Write(buffer, 0, n);
        }

        return content.Length == size ? content.ToArray()
            : throw Bad($"'{Shown(name)}' ends after {content.Length:N0} of {size:N0} bytes");
    }

    /// <summary>Words an error.</summary>
    public DatasetException Bad(string found, long? offset = null, Exception? cause = null) => new(
        DatasetProblem.BadArchive, dataset, file,
        $"{file} is not the archive it should be: {found}. Nothing of it was used. Fetch the original again.", offset,
        cause);

    private static string Shown(string name) => name.Length <= 80 ? name : name[..77] + "...";
}
