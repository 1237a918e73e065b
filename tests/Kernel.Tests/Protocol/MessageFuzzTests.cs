using System.Text.Json.Nodes;
using DeepLearning.Kernel.Protocol;

namespace DeepLearning.Kernel.Tests.Protocol;

/// <summary>A hundred thousand damaged messages: each is read, or dropped; nothing escapes.</summary>
public sealed class MessageFuzzTests
{
    private const int Seed = 20261122;
    private const int Inputs = 100_000;

    [Theory]
    [InlineData("")]
    [InlineData("a secret")]
    public void A_damaged_message_is_read_or_dropped(string key)
    {
        var random = new Random(Seed);
        var sample = new MessageCodec(key).Write([[1, 2, 3]], "execute_request", Content(), null);
        var codec = new MessageCodec(key);
        var accepted = 0;
        for (var i = 0; i < Inputs / 2; i++)
        {
            if (codec.Read(Damage(random, sample)) is not { } message)
                continue;
            accepted++;
            _ = (message.Text("code"), message.Number("count"), message.Flag("silent", true), message.Session);
        }

        // Without a key some damage only changes a letter of the code; with one nothing changed may pass (what is
        // appended behind the signed frames changes nothing, but passes once at most).
        if (key.Length == 0)
            Assert.InRange(accepted, Inputs / 100, Inputs / 3);
        else
            Assert.InRange(accepted, 0, 1);
    }

    private static JsonObject Content() => new()
    {
        ["code"] = "var x = \"Äpfel \U0001F34E\";\nx",
        ["silent"] = false,
        ["count"] = 7,
        ["user_expressions"] = new JsonObject { ["a"] = "1 + 1" },
    };

    private static List<byte[]> Damage(Random random, IReadOnlyList<byte[]> sample)
    {
        List<byte[]> frames = [.. sample];
        var at = random.Next(frames.Count);
        switch (random.Next(8))
        {
            case 0:
                frames.RemoveAt(at);
                break;
            case 1:
                frames.Insert(at, frames[random.Next(frames.Count)]);
                break;
            case 2:
                (frames[at], frames[^1]) = (frames[^1], frames[at]);
                break;
            default:
                frames[at] = Fuzz.Damage(random, frames[at]);
                break;
        }

        return frames;
    }
}
