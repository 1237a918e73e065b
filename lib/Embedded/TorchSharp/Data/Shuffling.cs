using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The order of the items: as they are, or shuffled anew for each pass.</summary>
internal sealed class InOrder(long count) : IEnumerable<long>
{
    public IEnumerator<long> GetEnumerator()
    {
        for (var i = 0L; i < count; i++)
            yield return i;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>
/// Shuffles like TorchSharp: from the inside out, with .NET's seeded generator, so that one seed gives the same order
/// in both. Without a seed the order comes from the default generator, so that manual_seed repeats it.
/// </summary>
internal sealed class Shuffled(long count, int? seed) : IEnumerable<long>
{
    public IEnumerator<long> GetEnumerator() => seed is { } s ? Seeded(s) : Drawn();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerator<long> Seeded(int s)
    {
        var random = new Random(s);
        var order = new long[count];
        for (var i = 0L; i < count; i++)
        {
            var high = (long)random.Next() << 32;
            var other = (high + random.Next()) % (i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return ((IEnumerable<long>)order).GetEnumerator();
    }

    private IEnumerator<long> Drawn()
    {
        using var order = randperm(count);
        return ((IEnumerable<long>)order.data<long>().ToArray()).GetEnumerator();
    }
}
