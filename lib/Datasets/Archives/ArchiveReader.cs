using System.Formats.Tar;
using System.IO.Compression;

namespace DeepLearning.Datasets;

/// <summary>Reads zip, tar and tar.gz archives into memory; nothing is ever unpacked to the disk.</summary>
/// <remarks>
/// Refused with a typed error: names that lead out of the archive, links and devices, two entries of one name,
/// encryption, more entries or bytes than the limits, sizes that lie, checksums that do not fit.
/// </remarks>
internal sealed class ArchiveReader(string dataset, string file, ArchiveLimits? limits = null)
{
    private readonly ArchiveGuard _guard = new(dataset, file, limits ?? new ArchiveLimits());

    /// <summary>Reads the entries whose name is wanted, in the order of the archive.</summary>
    /// <param name="bytes">The archive.</param>
    /// <param name="wanted">Says by its name whether an entry is to be read.</param>
    /// <exception cref="DatasetException">The archive is broken or hostile.</exception>
    public IReadOnlyList<ArchiveEntry> Read(byte[] bytes, Func<string, bool> wanted)
    {
        using var memory = new MemoryStream(bytes, writable: false);
        try
        {
            if (bytes is [(byte)'P', (byte)'K', ..])
                return Zip(memory, wanted);
            if (bytes is not [0x1f, 0x8b, ..])
                return Tar(memory, wanted);
            using var gzip = new GZipStream(memory, CompressionMode.Decompress);
            using var limited = new BoundedStream(gzip, _guard);
            return Tar(limited, wanted);
        }
        catch (Exception cause) when (cause is InvalidDataException or EndOfStreamException or FormatException
            or ArgumentException or NotSupportedException or OverflowException)
        {
            throw _guard.Bad($"it is broken ({cause.Message.TrimEnd('.')})", memory.CanSeek ? memory.Position : null,
                cause);
        }
    }

    private List<ArchiveEntry> Zip(MemoryStream memory, Func<string, bool> wanted)
    {
        using var archive = new ZipArchive(memory, ZipArchiveMode.Read);
        var entries = new List<ArchiveEntry>();
        foreach (var entry in archive.Entries)
        {
            const int unixKind = 0xF000, unixLink = 0xA000;
            var name = _guard.Name(entry.FullName, (entry.ExternalAttributes >> 16 & unixKind) == unixLink);
            if (entry.IsEncrypted)
                throw _guard.Bad($"'{name}' is encrypted");
            _guard.Size(name, entry.Length, entry.CompressedLength);
            if (name.EndsWith('/') || !wanted(name))
                continue;
            using var stream = entry.Open();
            var content = _guard.Content(name, stream, entry.Length);
            if (Crc32.Of(content) != entry.Crc32)
                throw _guard.Bad($"the checksum of '{name}' is wrong");
            entries.Add(new ArchiveEntry(name, content));
        }

        return entries;
    }

    private List<ArchiveEntry> Tar(Stream stream, Func<string, bool> wanted)
    {
        using var archive = new TarReader(stream);
        var entries = new List<ArchiveEntry>();
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.GlobalExtendedAttributes)
                continue;
            var plain = entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile
                or TarEntryType.ContiguousFile or TarEntryType.Directory;
            var name = _guard.Name(entry.Name, link: !plain);
            if (entry.EntryType is TarEntryType.Directory)
                continue;
            _guard.Size(name, entry.Length, packed: null);
            if (wanted(name))
                entries.Add(new ArchiveEntry(name, _guard.Content(name, entry.DataStream, entry.Length)));
        }

        return _guard.Count > 0 ? entries : throw _guard.Bad("it has no entry: it is neither zip nor tar");
    }

    /// <summary>Counts what a packed stream gives, so that a bomb of small files ends in time too.</summary>
    private sealed class BoundedStream(Stream inner, ArchiveGuard guard) : Stream
    {
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _read;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var n = inner.Read(buffer);
            _read += n;
            guard.Unpacked(_read);
            return n;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

/// <summary>One file of an archive.</summary>
internal sealed record ArchiveEntry(string Name, byte[] Bytes);
