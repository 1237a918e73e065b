using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Api;

/// <summary>Sizes, places and numbers that make no sense: each is named, nothing ends the process.</summary>
public sealed class BadInputTests
{
    private const long Huge = 1L << 40;

    private static readonly Dictionary<string, (Func<object?> Call, string Words)> Cases = new()
    {
        ["negative size"] = (() => ones(-1), "[tensor] expected sizes >= 0, got (-1)"),
        ["countless elements"] = (
            () => ones(Huge, Huge),
            "[tensor] expected a shape that memory can hold, got (1099511627776, 1099511627776)"),
        ["countless expanded"] = (() => ones(1).expand([Huge, Huge]),
            "[expand] expected a shape whose elements can be counted, got (1099511627776, 1099511627776)"),
        ["countless strided"] = (() => ones(1).as_strided([Huge, Huge], [0, 0]),
            "[as_strided] expected a shape whose elements can be counted, got (1099511627776, 1099511627776)"),
        ["countless repeated"] = (() => ones(4).repeat(long.MaxValue),
            "[repeat] expected a shape whose elements can be counted, got (9223372036854775807, 4)"),
        ["countless reshaped"] = (() => ones(0).reshape(Huge, Huge),
            "[reshape] expected a shape whose elements can be counted, got (1099511627776, 1099511627776)"),
        ["repeat below 0"] = (
            () => ones(2).repeat(-1), "[repeat] expected at least 1 numbers >= 0 for (2), got (-1)"),
        ["two free sizes"] = (() => ones(2, 3).reshape(-1, -1),
            "[reshape] expected a shape of 6 elements, got (-1, -1) for (2, 3); -1 stands for one size at most"),
        ["a dimension twice"] = (
            () => ones(2, 3).permute(0, 0), "[permute] expected different dimensions for shape (2, 3), got 0 twice"),
        ["a part that wraps round"] = (() => ones(4).narrow(0, 1, long.MaxValue),
            "[narrow] expected a part of dimension 0 of (4), got start 1, length 9223372036854775807 " +
            "(Parameter 'start')"),
        ["slice of a number"] = (() => tensor(1f).slice(0, 0, 1, 1),
            "[slice] expected at least one dimension, got a number (shape ()); use reshape"),
        ["arange the wrong way"] = (() => arange(0, 5, -1),
            "[arange] expected a step that leads from 0 to 5, got -1; change its sign?"),
        ["arange without a step"] = (
            () => arange(0, 5, step: 0), "[arange] expected a finite step other than 0, got 0, 5, 0"),
        ["too many choices"] = (() => combinations(arange(60), 30),
            "[combinations] expected at most 2147483647 numbers, got 30 of (60)"),
        ["too many repeats"] = (() => ones(2).repeat_interleave(Huge),
            "[repeat_interleave] expected fewer repeats for (2): too many elements"),
        ["matmul"] = (() => ones(2, 3).matmul(ones(2, 3)),
            "[matmul] inner sizes differ: (2, 3) x (2, 3), need 3 = 2; transpose the right side?"),
        ["dimension"] = (() => ones(2, 3).cumsum(2),
            "[cumsum] expected a dimension from -2 to 1 for shape (2, 3), got 2 (Parameter 'dim')"),
        ["place"] = (() => ones(2, 3).index_select(0, tensor(new[] { 2L })),
            "[index_select] expected indices below 2, got 2 at place 0 of the index (1) (Parameter 'index')"),
        ["floating-point places"] = (() => ones(2, 3).gather(0, ones(1, 1)),
            "[gather] expected an integer index, got float32 of shape (1, 1); use to(ScalarType.Int64)"),
        ["division by 0"] = (() => arange(3).floor_divide(0),
            "[div] expected integer divisors other than 0; convert to float32 for inf"),
        ["topk"] = (() => ones(3).topk(4),
            "[topk] expected k from 0 to 3 for dimension -1 of (3), got 4 (Parameter 'k')"),
        ["split"] = (() => ones(4).split([1L, 2], 0L),
            "[split] expected sizes that add up to dimension 0 of (4), got (1, 2)"),
        ["einsum"] = (() => einsum("ij,jk", ones(2, 3), ones(2, 3)),
            "[einsum] expected one size for 'j' of 'ij,jk', got (2, 3) and (2, 3)"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_error_has_these_words(string name)
    {
        var (call, words) = Cases[name];
        var error = Assert.ThrowsAny<Exception>(() => call());
        Assert.Equal(words, error.Message);
    }

    /// <summary>Extremes of every number that a view takes: an answer or a typed error, never a wild read.</summary>
    [Fact]
    public void Extreme_numbers_give_an_answer_or_an_error()
    {
        using var scope = NewDisposeScope();
        long[] extremes = [long.MinValue, long.MinValue + 1, -1, 0, 1, long.MaxValue - 1, long.MaxValue];
        var x = arange(12).reshape(3, 4);
        foreach (var a in extremes)
        {
            foreach (var b in extremes)
            {
                Fine(() => x.slice(1, a, b, 1));
                Fine(() => x.slice(1, 0, b, a));
                Fine(() => x.narrow(1, a, b));
                Fine(() => x.select(1, a));
                Fine(() => x.diagonal(a, 0, b));
                Fine(() => x.unfold(1, a, b));
                Fine(() => x.as_strided([a, 2], [b, 1]));
                Fine(() => x.as_strided([2, 2], [a, 1], b));
                Fine(() => x.roll(a, b));
                Fine(() => x.expand([a, b]));
                Fine(() => x.view(a, b));
                Fine(() => x.flatten(a, b));
                Fine(() => x.tril(a));
                Fine(() => x.rot90(a, (b, 0)));
                Fine(() => x[TensorIndex.Slice(a, b, 2)]);
                Fine(() => x[TensorIndex.Tensor(tensor(new[] { a, b }))]);
                Fine(() => x.movedim([a], [b]));
            }
        }
        Assert.Equal(Enumerable.Range(0, 12).Select(i => (long)i), x.data<long>().ToArray());
    }

    private static void Fine(Func<Tensor> view)
    {
        try
        {
            // Reads every element: a wrong place would show as a number that the base does not have.
            var values = view().contiguous().data<long>().ToArray();
            Assert.All(values, v => Assert.InRange(v, 0, 11));
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or OverflowException)
        {
            Assert.NotEmpty(error.Message);
        }
    }
}
