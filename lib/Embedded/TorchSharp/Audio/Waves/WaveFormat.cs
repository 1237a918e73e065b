namespace TorchSharp.Audio.Waves;

/// <summary>What the header of a WAV file says, and where its samples are.</summary>
internal readonly record struct WaveFormat(
    int Channels, int Rate, int Bits, torchaudio.AudioEncoding Encoding, long Start, long Frames)
{
    public int FrameBytes => Channels * (Bits / 8);
}
