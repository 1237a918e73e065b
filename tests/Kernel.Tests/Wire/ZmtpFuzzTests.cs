using DeepLearning.Kernel.Wire;

namespace DeepLearning.Kernel.Tests.Wire;

/// <summary>A hundred thousand damaged connections: greetings and frames end in a typed error or are read.</summary>
public sealed class ZmtpFuzzTests
{
    private const int Seed = 20261123;
    private const int Inputs = 100_000;

    [Fact]
    public void Damaged_frames_are_read_or_refused()
    {
        using var sample = new MemoryStream();
        ZmtpFrames.WriteMessage(sample, ["<IDS|MSG>"u8.ToArray(), [], new byte[300], "{}"u8.ToArray()]);
        ZmtpFrames.Write(sample, new ZmtpFrame([9, .. "SUBSCRIBE"u8, 1, 2], More: false, Command: true));
        ZmtpFrames.WriteMessage(sample, [[1, 2, 3]]);
        var (read, refused, ended) = (0, 0, 0);
        var random = new Random(Seed);
        for (var i = 0; i < Inputs; i++)
        {
            using var stream = new MemoryStream(Fuzz.Damage(random, sample.ToArray()));
            var reader = new MessageReader(_ => { });
            try
            {
                while (true)
                {
                    var message = reader.Read(stream);
                    Assert.True(message.Sum(f => (long)f.Length) <= MessageReader.LargestMessage);
                    read++;
                }
            }
            catch (InvalidDataException)
            {
                refused++;
            }
            catch (EndOfStreamException)
            {
                ended++;
            }
        }

        Assert.All([read, refused, ended], count => Assert.InRange(count, Inputs / 100, 10 * Inputs));
    }

    [Fact]
    public void Damaged_greetings_are_read_or_refused()
    {
        using var sample = new MemoryStream();
        sample.Write([0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 3, 0, .. "NULL"u8, .. new byte[48]]);
        byte[] ready = [5, .. "READY"u8, 8, .. "Identity"u8, 0, 0, 0, 2, 7, 7, 11, .. "Socket-Type"u8, 0, 0, 0, 0];
        ZmtpFrames.Write(sample, new ZmtpFrame(ready, More: false, Command: true));
        var (greeted, refused) = (0, 0);
        var random = new Random(Seed);
        for (var i = 0; i < Inputs; i++)
        {
            using var stream = new MemoryStream(Fuzz.Damage(random, sample.ToArray()));
            try
            {
                Assert.InRange(ZmtpHandshake.Perform(stream, Stream.Null, "ROUTER").Length, 0, 1 << 16);
                greeted++;
            }
            catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
            {
                refused++;
            }
        }

        Assert.All([greeted, refused], count => Assert.InRange(count, Inputs / 100, Inputs));
    }
}
