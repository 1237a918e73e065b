using System.Security.Cryptography;
using System.Text;

namespace DeepLearning.Kernel.Protocol;

/// <summary>Signs messages with HMAC-SHA256, checks signatures in constant time, and notices replays.</summary>
internal sealed class MessageSigner(string key)
{
    private const int Remembered = 1 << 16;
    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);
    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _order = new();

    /// <summary>Gets the signature of the four JSON parts of a message: hexadecimal, lower case.</summary>
    public byte[] Sign(params ReadOnlySpan<byte[]> parts)
    {
        if (_key.Length == 0)
            return [];
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
            hash.AppendData(part);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Tells whether a signature is right and has not been seen before.</summary>
    public bool Accept(byte[] signature, params ReadOnlySpan<byte[]> parts)
    {
        if (_key.Length == 0)
            return true;
        return CryptographicOperations.FixedTimeEquals(signature, Sign(parts)) && IsNew(signature);
    }

    private bool IsNew(byte[] signature)
    {
        lock (_seen)
        {
            var text = Encoding.ASCII.GetString(signature);
            if (!_seen.Add(text))
                return false;
            _order.Enqueue(text);
            if (_order.Count > Remembered)
                _seen.Remove(_order.Dequeue());
            return true;
        }
    }
}
