namespace TorchSharp.Kernels.Random;

/// <summary>
/// A stream of random bits with the memory that PyTorch's CPU generator has: the seed it started from, the engine,
/// and the second normal number of a pair that waits for the next draw.
/// </summary>
internal sealed class RandomStream
{
    private const double Unit53 = 1.0 / (1L << 53);
    private const float Unit24 = 1f / (1 << 24);

    private MersenneTwister _engine;
    private double? _waitingNormal;

    public RandomStream(ulong seed)
    {
        Seed = seed;
        _engine = new MersenneTwister((uint)seed);
    }

    /// <summary>Gets the seed; the engine uses its low 32 bits, as PyTorch's does.</summary>
    public ulong Seed { get; private set; }

    public void Restart(ulong seed)
    {
        Seed = seed;
        _engine = new MersenneTwister((uint)seed);
        _waitingNormal = null;
    }

    public uint Bits32() => _engine.Next();

    public ulong Bits64()
    {
        var high = _engine.Next();
        return ((ulong)high << 32) | _engine.Next();
    }

    /// <summary>Draws a multiple of 2^-24 in [0, 1).</summary>
    public float UniformSingle() => (_engine.Next() & ((1u << 24) - 1)) * Unit24;

    /// <summary>Draws a multiple of 2^-53 in [0, 1).</summary>
    public double UniformDouble() => (Bits64() & ((1UL << 53) - 1)) * Unit53;

    /// <summary>
    /// Draws from N(0, 1) by Box and Muller's transform: numbers come in pairs, the second one waits.
    /// </summary>
    public double Normal()
    {
        if (_waitingNormal is { } waiting)
        {
            _waitingNormal = null;
            return waiting;
        }
        var angle = 2 * Math.PI * UniformDouble();
        var radius = Math.Sqrt(-2 * LogOneMinus(UniformDouble()));
        var (sin, cos) = Math.SinCos(angle);
        _waitingNormal = radius * sin;
        return radius * cos;
    }

    /// <summary>Draws from the exponential distribution with rate 1.</summary>
    public double Exponential() => -LogOneMinus(UniformDouble());

    public byte[] Save() => RandomState.Write(Seed, _engine, _waitingNormal);

    public void Load(ReadOnlySpan<byte> state) => (Seed, _engine, _waitingNormal) = RandomState.Read(state);

    /// <summary>ln(1 - u); exact enough also where u is so small that 1 - u has lost its digits.</summary>
    private static double LogOneMinus(double u) => u < 1e-5 ? -u * (1 + (u * (0.5 + (u / 3)))) : Math.Log(1 - u);
}
