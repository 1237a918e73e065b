namespace TorchSharp.Kernels.Random;

/// <summary>
/// Makes 32 random bits at a time: MT19937 (Matsumoto and Nishimura, Mersenne Twister, 1998), the engine of
/// PyTorch's CPU generator.
/// </summary>
internal sealed class MersenneTwister
{
    public const int Size = 624;
    private const int Shift = 397;
    private const uint Upper = 0x80000000, Lower = 0x7fffffff, Matrix = 0x9908b0df;

    private readonly uint[] _state = new uint[Size];
    private int _next = Size;

    public MersenneTwister(uint seed)
    {
        _state[0] = seed;
        for (var i = 1; i < Size; i++)
            _state[i] = (1812433253u * (_state[i - 1] ^ (_state[i - 1] >> 30))) + (uint)i;
    }

    public MersenneTwister(ReadOnlySpan<uint> state, int next)
    {
        if (state.Length != Size || next < 0 || next > Size)
            throw new ArgumentException(
                $"[set_state] expected {Size} words and a position in them, got {state.Length} and {next}");
        state.CopyTo(_state);
        _next = next;
    }

    public ReadOnlySpan<uint> State => _state;

    /// <summary>Gets the position in the state; <see cref="Size"/> when it is used up.</summary>
    public int Position => _next;

    public uint Next()
    {
        if (_next == Size)
            Refill();
        var y = _state[_next++];
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >> 18);
    }

    private void Refill()
    {
        var s = _state;
        for (var i = 0; i < Size; i++)
        {
            var y = (s[i] & Upper) | (s[(i + 1) % Size] & Lower);
            s[i] = s[(i + Shift) % Size] ^ (y >> 1) ^ ((y & 1) * Matrix);
        }
        _next = 0;
    }
}
