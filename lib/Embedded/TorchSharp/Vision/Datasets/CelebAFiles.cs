using static TorchSharp.torch;

namespace TorchSharp.Vision.Datasets;

/// <summary>Is CelebFaces Attributes: faces with 40 attributes, a person, a box and five landmarks.</summary>
internal sealed class CelebAFiles : torch.utils.data.Dataset
{
    private const string Pictures = "img_align_celeba";

    /// <summary>Name, number at Google Drive and checksum of the archive and of the tables.</summary>
    private static readonly (string Name, string Id, string Md5)[] Files =
    [
        (Pictures + ".zip", "0B7EVK8r0v71pZjFTYXZWM3FlRnM", "00d2c5bc6d35e252742224ab0c1e8fcb"),
        ("list_attr_celeba.txt", "0B7EVK8r0v71pblRyaVFSWGxPY0U", "75e246fa4810816ffd6ee81facbd244c"),
        ("identity_CelebA.txt", "1_ee_0u7vcNLOfNLegJRHmolfH5ICW-XS", "32bd1bd63d3c78cd57e08160ec5ed1e2"),
        ("list_bbox_celeba.txt", "0B7EVK8r0v71pbThiMVRxWXZ4dU0", "00566efa6fedff7a56946cd1c10f1c16"),
        ("list_landmarks_align_celeba.txt", "0B7EVK8r0v71pd0FJY3Blby1HUTQ", "cc24ecafdb5b50baae59b03474781f8c"),
        ("list_eval_partition.txt", "0B7EVK8r0v71pY0NSMzRuSXJEVkk", "d32c9cbf5e040fd4025c592c306e6668"),
    ];

    private readonly string _folder;
    private readonly string[] _targets;
    private readonly (nn.IModule<Tensor, Tensor>? Picture, nn.IModule<Tensor, Tensor>? Target) _transforms;
    private readonly string[] _names;
    private readonly Dictionary<string, long[][]> _tables;

    /// <summary>Reads the tables.</summary>
    /// <param name="root">The folder of all sets.</param>
    /// <param name="split">Which part; All for everything.</param>
    /// <param name="targets">What items have: attr, identity, bbox, landmarks.</param>
    /// <param name="transforms">Change the picture and the first target.</param>
    /// <param name="verify">Whether the tables must have the published checksums.</param>
    public CelebAFiles(
        string root, torchvision.datasets.CelebADatasetSplit split, string[] targets,
        (nn.IModule<Tensor, Tensor>? Picture, nn.IModule<Tensor, Tensor>? Target) transforms, bool verify = true)
    {
        (_folder, _targets, _transforms) = (Path.Combine(root, "celeba"), [.. targets], transforms);
        if (Array.Find(targets, t => t is not ("attr" or "identity" or "bbox" or "landmarks")) is { } unknown)
            throw new ArgumentException(
                "[CelebA] expected targets out of attr, identity, bbox and landmarks, got " +
                $"'{unknown}'",
                nameof(targets));
        if (verify && !IsWhole(_folder))
            throw new InvalidDataException(
                $"[CelebA] expected the tables and '{Pictures}' in '{_folder}', got none or damaged ones; pass " +
                "download: true, or put them there");
        var parts = Table("list_eval_partition.txt", 0);
        var all = new Dictionary<string, (string Name, long[] Numbers)[]>
        {
            ["identity"] = Table("identity_CelebA.txt", 0),
            ["bbox"] = Table("list_bbox_celeba.txt", 2),
            ["landmarks"] = Table("list_landmarks_align_celeba.txt", 2),
            ["attr"] = Table("list_attr_celeba.txt", 2),
        };
        if (all.FirstOrDefault(t => t.Value.Length != parts.Length) is { Key: { } odd })
            throw new InvalidDataException(
                $"[CelebA] expected {parts.Length} rows in every table, got {all[odd].Length} of {odd}");
        var everything = split == torchvision.datasets.CelebADatasetSplit.All;
        var chosen = Enumerable.Range(0, parts.Length)
            .Where(i => everything || parts[i].Numbers[0] == (long)split).ToArray();
        _names = [.. chosen.Select(i => parts[i].Name)];
        _tables = all.ToDictionary(t => t.Key, t => chosen.Select(i => t.Value[i].Numbers).ToArray());
    }

    public override long Count => _names.Length;

    /// <summary>Fetches what is not there yet, and unpacks the pictures.</summary>
    public static void Fetch(string root)
    {
        var folder = Path.Combine(root, "celeba");
        if (IsWhole(folder))
            return;
        foreach (var (name, id, md5) in Files)
            torchvision.datasets.utils.download_file_from_google_drive(id, folder, name, md5);
        torchvision.datasets.utils.extract_archive(Path.Combine(folder, Files[0].Name));
    }

    /// <summary>Reads "input", (3, H, W) of bytes, and makes the targets as int64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public override Dictionary<string, Tensor> GetTensor(long index)
    {
        if (index < 0 || index >= Count)
            throw new ArgumentOutOfRangeException(
                nameof(index), $"[GetTensor] expected an item from 0 to {Count - 1}, got {index}");
        var picture = torchvision.io.read_image(Path.Combine(_folder, Pictures, Path.GetFileName(_names[index])));
        var item = new Dictionary<string, Tensor>();
        foreach (var target in _targets)
        {
            var numbers = _tables[target][index];
            item[target] = target == "identity" ? tensor(numbers[0])
                : target == "attr" ? tensor(numbers.Select(n => n > 0 ? 1L : 0L).ToArray())
                : tensor(numbers);
        }
        item["input"] = _transforms.Picture is { } change ? change.call(picture) : picture;
        if (_transforms.Target is { } other && _targets.Length > 0)
            item[_targets[0]] = other.call(item[_targets[0]]);
        return item;
    }

    private static bool IsWhole(string folder) =>
        Files[1..].All(f => Downloads.IsWhole(Path.Combine(folder, f.Name), f.Md5)) &&
        Directory.Exists(Path.Combine(folder, Pictures));

    /// <summary>Reads rows of a name and whole numbers behind some lines of heading.</summary>
    private (string Name, long[] Numbers)[] Table(string file, int heading)
    {
        var rows = File.ReadLines(Path.Combine(_folder, file)).Skip(heading)
            .Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 0).ToArray();
        var width = rows.Length > 0 ? rows[0].Length : 0;
        var table = new (string Name, long[] Numbers)[rows.Length];
        for (var r = 0; r < rows.Length; r++)
        {
            var numbers = new long[Math.Max(0, width - 1)];
            var whole = rows[r].Length == width && width > 1;
            for (var i = 0; whole && i < numbers.Length; i++)
                whole = long.TryParse(rows[r][i + 1], out numbers[i]);
            if (!whole)
                throw new InvalidDataException(
                    $"[CelebA] expected a name and {width - 1} whole numbers in row {r} of {file}, got " +
                    $"'{string.Join(' ', rows[r].Take(5))}'");
            table[r] = (rows[r][0], numbers);
        }
        return table;
    }
}
