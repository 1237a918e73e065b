namespace DeepLearning.Datasets;

/// <summary>A small random stream that gives the same numbers on every machine and every runtime.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea, Flood 2014). Only additions, multiplications and shifts: <see cref="System.Random"/> may
/// change between releases, and the C library's logarithm and cosine differ in the last digit between platforms.
/// </remarks>
internal struct Dice
{
    private ulong _state;

    /// <summary>Starts stream number <paramref name="stream"/> of a seed; streams do not overlap in practice.</summary>
    public Dice(int seed, long stream)
    {
        _state = (ulong)(uint)seed * 0xD1342543DE82EF95UL;
        _state = Next() ^ ((ulong)stream * 0x9E3779B97F4A7C15UL);
        Next();
    }

    /// <summary>Draws evenly from [0, 1).</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Draws evenly from [low, high).</summary>
    public double Between(double low, double high) => low + ((high - low) * Uniform());

    /// <summary>Draws evenly from 0 to count - 1.</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>
    /// Draws from a bell curve with mean 0 and standard deviation 1: the sum of twelve even draws less 6
    /// (Irwin-Hall), which ends at +-6 and needs no logarithm.
    /// </summary>
    public double Normal()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += Uniform();
        return sum;
    }

    /// <summary>Draws roughly from a bell curve from one number: four even draws, deviation 1, ends at 3.5.</summary>
    public float Rough()
    {
        var bits = Next();
        var sum = (uint)(ushort)bits + (ushort)(bits >> 16) + (ushort)(bits >> 32) + (ushort)(bits >> 48);
        return ((sum * (1f / 65536f)) - 2f) / 0.57735f;
    }

    /// <summary>Draws one of several, evenly.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Draws true with a probability.</summary>
    public bool Chance(double probability) => Uniform() < probability;

    /// <summary>Shuffles in place (Fisher-Yates).</summary>
    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
