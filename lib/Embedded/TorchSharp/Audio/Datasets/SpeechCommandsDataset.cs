using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Audio.Datasets;

/// <summary>Spoken words, one folder a word; file names are speaker_nohash_number.wav.</summary>
internal sealed class SpeechCommandsDataset(string[] files)
    : utils.data.Dataset<torchaudio.datasets.SpeechCommandsDatasetItem>
{
    private const string Divider = "_nohash_";
    private const string Noise = "_background_noise_";

    public override long Count => files.Length;

    public static SpeechCommandsDataset In(string folder, string? subset)
    {
        string[] List(string name) =>
            [.. File.ReadLines(Path.Combine(folder, name)).Select(l => l.Trim()).Where(l => l.Length > 0)
                .Select(line => Inside(folder, line))];
        return subset switch
        {
            "validation" => new(List("validation_list.txt")),
            "testing" => new(List("testing_list.txt")),
            "training" => new([.. All(folder).Except([.. List("validation_list.txt"), .. List("testing_list.txt")])]),
            null => new(All(folder)),
            _ => throw new ArgumentException(
                $"[SPEECHCOMMANDS] expected the subset training, validation, testing or null, got {subset}"),
        };
    }

    public override torchaudio.datasets.SpeechCommandsDatasetItem GetTensor(long index)
    {
        var file = files[index];
        var parts = Path.GetFileNameWithoutExtension(file).Split(Divider);
        if (parts.Length != 2 || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var number))
            throw new InvalidDataException(
                $"[SPEECHCOMMANDS] expected a file name speaker{Divider}number.wav, got {Path.GetFileName(file)}");
        var (waveform, rate) = torchaudio.load(file);
        return new torchaudio.datasets.SpeechCommandsDatasetItem
        {
            waveform = waveform,
            sample_rate = rate,
            label = Path.GetFileName(Path.GetDirectoryName(file))!,
            speaker_id = parts[0],
            utterance_number = number,
        };
    }

    private static string[] All(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.wav", SearchOption.AllDirectories)
            .Where(f => f.Contains(Divider, StringComparison.Ordinal) && !f.Contains(Noise, StringComparison.Ordinal))
            .Select(Path.GetFullPath)
            .Order(StringComparer.Ordinal)];

    // A list must not lead out of its folder.
    private static string Inside(string folder, string line)
    {
        var path = Path.GetFullPath(Path.Combine(folder, line));
        return path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidDataException($"[SPEECHCOMMANDS] expected files below the data set, got {line}");
    }
}
