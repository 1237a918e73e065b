using System.Buffers.Binary;
using System.IO.Compression;
using global::TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torchaudio;

namespace DeepLearning.TorchSharp.Tests.Audio;

/// <summary>WAV files of every encoding, round and back; files that are not what they say; real recordings.</summary>
public sealed class WaveFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("waves").FullName;

    public static TheoryData<AudioEncoding, int, double> Encodings => new()
    {
        { AudioEncoding.PCM_U, 8, 1.0 / 128 }, { AudioEncoding.PCM_S, 16, 1.0 / 32768 },
        { AudioEncoding.PCM_S, 24, 1.0 / 8388608 }, { AudioEncoding.PCM_S, 32, 1.2e-7 },
        { AudioEncoding.PCM_F, 32, 0 }, { AudioEncoding.PCM_F, 64, 0 },
    };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Samples_come_back_within_half_a_step(AudioEncoding encoding, int bits, double step)
    {
        manual_seed(1);
        var x = (rand(2, 101) * 1.8) - 0.9;
        var path = Path.Combine(folder, "a.wav");
        torchaudio.save(path, x, 8000, encoding: encoding, bits_per_sample: bits);
        var about = torchaudio.info(path);
        Assert.Equal((8000, 101, 2, bits, encoding),
            (about.sample_rate, about.num_frames, about.num_channels, about.bits_per_sample, about.encoding));
        var (y, rate) = torchaudio.load(path);
        Assert.Equal(8000, rate);
        Assert.Equal(float32, y.dtype);
        Assert.True((x - y).abs().max().item<float>() <= (step / 2) + 1e-8);
        var (part, _) = torchaudio.load(path, frame_offset: 10, num_frames: 5, channels_first: false);
        Assert.Equal(y.narrow(1, 10, 5).t().Doubles(), part.Doubles());
    }

    [Fact]
    public void Integers_keep_their_numbers()
    {
        var path = Path.Combine(folder, "i.wav");
        foreach (var x in new[]
        {
            tensor(new short[] { -32768, -1, 0, 1, 32767 }), tensor(new[] { int.MinValue, -1, 0, 1, int.MaxValue }),
            tensor(new byte[] { 0, 1, 128, 200, 255 }),
        })
        {
            torchaudio.save(path, x.reshape(1, 5), 44100);
            var (y, _) = torchaudio.load(path, normalize: false);
            Assert.Equal(x.dtype, y.dtype);
            Assert.Equal(x.Doubles(), y.Doubles());
        }
        torchaudio.save(path, tensor(new[] { 2f, -2f, float.NaN }).reshape(1, 3), 8000, bits_per_sample: 16);
        Assert.Equal([32767.0, -32768, 0], torchaudio.load(path, normalize: false).Item1.Doubles());
    }

    [Fact]
    public void Laws_of_telephones_are_read()
    {
        // The ends and the middle of both tables, from ITU-T G.711.
        var path = Path.Combine(folder, "law.wav");
        File.WriteAllBytes(path, Header(7, 1, 8, [0x00, 0x80, 0xff, 0x7f]));
        Assert.Equal([-32124.0, 32124, 0, 0], (torchaudio.load(path).Item1 * 32768).Doubles());
        File.WriteAllBytes(path, Header(6, 1, 8, [0x2a, 0xaa, 0xd5, 0x55]));
        Assert.Equal([-32256.0, 32256, 8, -8], (torchaudio.load(path).Item1 * 32768).Doubles());
    }

    [Fact]
    public void Files_that_lie_are_errors_and_nothing_else()
    {
        var path = Path.Combine(folder, "bad.wav");
        void Fails(byte[] bytes, string text)
        {
            File.WriteAllBytes(path, bytes);
            var error = Assert.Throws<InvalidDataException>(() => torchaudio.load(path));
            Assert.Equal($"[torchaudio.load] expected a WAV file, but of bad.wav {text}", error.Message);
        }
        var good = Header(1, 1, 16, [1, 0, 2, 0]);
        Fails([], "it ends within its header");
        Fails(new byte[20], "it begins neither with RIFF nor with WAVE");
        Fails(good[..30], "its chunk 'fmt ' of 16 bytes goes beyond its end");
        Fails(good[..36], "it ends before its samples (no 'data' chunk)");
        Fails([.. good[..12], .. good[36..]], "the format of the samples is missing ('fmt ' chunk)");
        Fails(Header(1, 0, 16, [1, 0]), "0 channels at 8000 Hz are impossible");
        Fails(Header(1, 1, 12, [1, 0]),
            "the format 1 with 12 bits is not known: PCM of 8, 16, 24 or 32 bits, floats of 32 or 64, A-law and " +
            "mu-law are");
        BinaryPrimitives.WriteUInt32LittleEndian(good.AsSpan(40), uint.MaxValue);
        File.WriteAllBytes(path, good);
        Assert.Equal([1, 2], torchaudio.load(path).Item1.shape);
    }

    [Fact]
    public void Every_cut_of_a_file_gives_samples_or_a_typed_error()
    {
        var good = Header(1, 2, 16, new byte[40]);
        var path = Path.Combine(folder, "cut.wav");
        for (var length = 0; length < good.Length; length++)
        {
            File.WriteAllBytes(path, good[..length]);
            if (Record.Exception(() => torchaudio.load(path)) is { } error)
                Assert.IsType<InvalidDataException>(error);
        }
    }

    [Fact]
    public void What_cannot_be_written_is_said_before_a_file_is_there()
    {
        var path = Path.Combine(folder, "no.wav");
        Assert.Throws<ArgumentException>(() => torchaudio.save(path, ones(3), 8000));
        Assert.Throws<ArgumentException>(() => torchaudio.save(path, ones(1, 3), 0));
        Assert.Throws<NotSupportedException>(() => torchaudio.save(path, ones(1, 3), 8000, bits_per_sample: 12));
        Assert.Throws<NotSupportedException>(() => torchaudio.save(path, ones(1, 3), 8000, format: AudioFormat.MP3));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_backend_of_ones_own_is_asked()
    {
        var before = backend.utils.get_audio_backend();
        try
        {
            backend.utils.set_audio_backend(new backend.NoBackend());
            var error = Assert.Throws<InvalidOperationException>(() => torchaudio.info("x.wav"));
            Assert.StartsWith("[torchaudio.info] expected a backend for x.wav", error.Message);
        }
        finally
        {
            backend.utils.set_audio_backend(before);
        }
    }

    [Fact]
    public void Data_sets_are_read_from_their_folders()
    {
        var words = Path.Combine(folder, "SpeechCommands", "speech_commands_v0.02");
        foreach (var word in new[] { "yes", "no", "_background_noise_" })
        {
            Directory.CreateDirectory(Path.Combine(words, word));
            torchaudio.save(Path.Combine(words, word, "ab12_nohash_3.wav"), zeros(1, 16), 16000);
        }
        File.WriteAllText(Path.Combine(words, "validation_list.txt"), "yes/ab12_nohash_3.wav\n");
        File.WriteAllText(Path.Combine(words, "testing_list.txt"), "");
        Assert.Equal(2, datasets.SPEECHCOMMANDS(folder).Count);
        var item = datasets.SPEECHCOMMANDS(folder, subset: "validation").GetTensor(0);
        Assert.Equal(("yes", "ab12", 3, 16000),
            (item.label, item.speaker_id, item.utterance_number, item.sample_rate));
        Assert.Equal("no", datasets.SPEECHCOMMANDS(folder, subset: "training").GetTensor(0).label);
        Assert.Throws<InvalidDataException>(() => datasets.YESNO(folder, download: true));
        Directory.CreateDirectory(Path.Combine(folder, "waves_yesno"));
        torchaudio.save(Path.Combine(folder, "waves_yesno", "0_1_1_0_1_0_1_0.wav"), zeros(1, 16), 8000);
        Assert.Equal(["0", "1", "1", "0", "1", "0", "1", "0"], datasets.YESNO(folder).GetTensor(0).labels);
    }

    [Fact]
    public void Spoken_digits_pass_through_everything()
    {
        var data = Environment.GetEnvironmentVariable("COURSE_DATA") ?? "";
        var archive = Path.Combine(data, "fsdd", "fsdd-recordings.zip");
        Assert.SkipUnless(File.Exists(archive), "COURSE_DATA names no folder with fsdd/fsdd-recordings.zip.");
        using var zip = ZipFile.OpenRead(archive);
        foreach (var entry in zip.Entries.Where(e => e.Name.EndsWith("_0.wav", StringComparison.Ordinal)).Take(10))
        {
            using var scope = NewDisposeScope();
            var path = Path.Combine(folder, "digit.wav");
            entry.ExtractToFile(path, overwrite: true);
            var (x, rate) = torchaudio.load(path);
            Assert.Equal(8000, rate);
            Assert.True(x.abs().max().item<float>() is > 0.01f and <= 1);
            var mel = transforms.MelSpectrogram(rate, 256, n_mels: 20).call(x);
            Assert.Equal(20, mel.shape[1]);
            Assert.True(mel.isfinite().all().item<bool>());
            var complex = transforms.Spectrogram(256, power: null).call(x);
            var back = transforms.InverseSpectrogram(256).call(complex, x.shape[1]);
            Assert.True((x - back).abs().max().item<float>() < 1e-5);
            var up = transforms.Resample(8000, 16000).call(x);
            Assert.Equal(2 * x.shape[1], up.shape[1]);
            Assert.True((up[.., TensorIndex.Slice(step: 2)] - x).abs().max().item<float>() < 0.05);
        }
    }

    [Fact]
    public void A_signal_is_found_for_its_spectrogram()
    {
        manual_seed(4);
        var t = arange(2000, dtype: float64) / 8000;
        var x = ((t * 2 * Math.PI * 440).sin() + (t * 2 * Math.PI * 1000).sin()).unsqueeze(0);
        var spectrogram = transforms.Spectrogram(256).to(float64);
        var wanted = spectrogram.call(x);
        var found = spectrogram.call(transforms.GriffinLim(256, 60).to(float64).call(wanted));
        var error = (found.sqrt() - wanted.sqrt()).norm().item<double>() / wanted.sqrt().norm().item<double>();
        Assert.True(error < 0.15, $"relative error {error}");
        var mel = transforms.MelScale(20, 8000, n_stft: 129).to(float64);
        var inverse = transforms.InverseMelScale(129, 20, 8000, max_iter: 2000).to(float64);
        var again = mel.call(inverse.call(mel.call(wanted / 100)));
        var rest = (again - mel.call(wanted / 100)).norm().item<double>() / again.norm().item<double>();
        Assert.True(rest < 0.02, $"relative rest {rest}");
    }

    private static byte[] Header(ushort tag, ushort channels, ushort bits, byte[] data)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("RIFF"u8);
        writer.Write(36 + data.Length);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write(tag);
        writer.Write(channels);
        writer.Write(8000);
        writer.Write(8000 * channels * bits / 8);
        writer.Write((ushort)(channels * bits / 8));
        writer.Write(bits);
        writer.Write("data"u8);
        writer.Write(data.Length);
        writer.Write(data);
        return stream.ToArray();
    }
}
