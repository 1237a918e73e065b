using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.TorchSharp.Tests.Properties;

/// <summary>
/// Random decisions, read off a list of numbers that FsCheck makes (and shortens, when a property fails). A list that
/// is used up decides 0.
/// </summary>
internal sealed class Choices(int[] numbers)
{
    /// <summary>Cases of one property; the seed is fixed, so that every run tries the same ones.</summary>
    private const int Cases = 400;

    private const ulong Seed = 20260101, Gamma = 77;

    private int next;

    /// <summary>Checks a property for many lists of decisions.</summary>
    public static void Check(Action<Choices> property)
    {
        var lists = Arb.From(Gen.Choose(0, 1 << 20).ArrayOf(), Shorter);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(Cases)
            .WithQuietOnSuccess(true)
            .WithEndSize(60)
            .WithReplay(new Replay(new Rnd(Seed, Gamma), null));
        global::FsCheck.Check.One(config, Prop.ForAll(lists, numbers =>
        {
            using var scope = global::TorchSharp.torch.NewDisposeScope();
            property(new Choices(numbers));
        }));
    }

    /// <summary>Decides for 0, 1, ..., count - 1.</summary>
    public int Below(int count) => count <= 1 ? 0 : (next < numbers.Length ? numbers[next++] : 0) % count;

    public long Below(long count) => Below((int)count);

    /// <summary>Decides for a whole number, both ends included.</summary>
    public long Between(long low, long high) => low + Below(high - low + 1);

    public bool Coin() => Below(2) == 1;

    /// <summary>Sizes of up to four dimensions; 0 and 1 are frequent.</summary>
    public long[] Shape(int least = 0) => [.. Enumerable.Range(0, least + Below(5 - least)).Select(_ => Size())];

    public long Size() => Below(8) switch
    {
        0 => 0,
        1 or 2 => 1,
        var other => other - 1,
    };

    /// <summary>An order of 0, 1, ..., count - 1.</summary>
    public long[] Order(int count)
    {
        var order = Enumerable.Range(0, count).Select(i => (long)i).ToArray();
        for (var i = 0; i < count; i++)
        {
            var other = i + Below(count - i);
            (order[i], order[other]) = (order[other], order[i]);
        }
        return order;
    }

    private static IEnumerable<int[]> Shorter(int[] numbers)
    {
        for (var cut = numbers.Length / 2; cut > 0; cut /= 2)
            yield return numbers[..^cut];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] != 0)
                yield return [.. numbers[..i], 0, .. numbers[(i + 1)..]];
        }
    }
}
