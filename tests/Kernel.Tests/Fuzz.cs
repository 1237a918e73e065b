using System.Text;

namespace DeepLearning.Kernel.Tests;

/// <summary>Damages bytes in the ways that networks, programs and people do; the same for the same seed.</summary>
internal static class Fuzz
{
    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "null", "{}", "[]", "1e999", "-1", "\"\"", "true", "\\ud800", "\u0000", "[[[[", "9999999999999999999",
            "{\"a\":1,\"a\":2}", "\u00ff", "<IDS|MSG>", "\"msg_type\":[],", "\"session\":{},",
            string.Concat(Enumerable.Repeat("[", 500)), string.Concat(Enumerable.Repeat("{\"a\":", 500)),
        }.Select(Encoding.UTF8.GetBytes),
    ];

    public static byte[] Damage(Random random, byte[] sample)
    {
        var bytes = sample.ToArray();
        if (bytes.Length == 0)
            return Words[random.Next(Words.Length)];
        var at = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0:
                return bytes[..at];
            case 1:
                for (var flips = random.Next(1, 5); flips > 0; flips--)
                    bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 2:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 10))..]];
            case 3:
                var word = Words[random.Next(Words.Length)];
                return [.. bytes[..at], .. word, .. bytes[Math.Min(bytes.Length, at + random.Next(word.Length + 1))..]];
            default:
                var other = random.Next(bytes.Length);
                var length = Math.Min(random.Next(1, 30), bytes.Length - Math.Max(at, other));
                sample.AsSpan(at, length).CopyTo(bytes.AsSpan(other));
                return bytes;
        }
    }
}
