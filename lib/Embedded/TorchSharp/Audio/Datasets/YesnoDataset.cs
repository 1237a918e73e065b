using static TorchSharp.torch;

namespace TorchSharp.Audio.Datasets;

/// <summary>
/// Sixty recordings of eight words each, yes (1) or no (0); the file name says which: 0_1_0_0_1_0_1_1.wav.
/// </summary>
internal sealed class YesnoDataset(string[] files) : utils.data.Dataset<torchaudio.datasets.YesnoDatasetItem>
{
    public override long Count => files.Length;

    public static YesnoDataset In(string folder) =>
        new([.. Directory.EnumerateFiles(folder, "*.wav").Order(StringComparer.Ordinal)]);

    public override torchaudio.datasets.YesnoDatasetItem GetTensor(long index)
    {
        var (waveform, rate) = torchaudio.load(files[index]);
        return new torchaudio.datasets.YesnoDatasetItem
        {
            waveform = waveform,
            sample_rate = rate,
            labels = Path.GetFileNameWithoutExtension(files[index]).Split('_'),
        };
    }
}
