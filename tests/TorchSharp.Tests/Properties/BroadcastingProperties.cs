using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Properties;

/// <summary>Broadcasting of dense and strided operands against loops over coordinates.</summary>
public sealed class BroadcastingProperties
{
    [Fact]
    public void Two_operands_meet_element_by_element() => Choices.Check(choices =>
    {
        var (shape, a, b) = Pair(choices);
        var (x, y) = (Values(choices, a, 1), Values(choices, b, 2));
        var expected = NaiveView.Coordinates(shape).Select(at => (X: At(x, at), Y: At(y, at))).ToArray();
        Same(shape, expected.Select(p => p.X + p.Y), x + y);
        Same(shape, expected.Select(p => p.X * p.Y), x * y);
        Same(shape, expected.Select(p => p.X - p.Y), x.sub(y));
        Same(shape, expected.Select(p => Math.Max(p.X, p.Y)), x.maximum(y));
        Same(shape, expected.Select(p => p.X < p.Y ? 1.0 : 0), (x < y).to_type(ScalarType.Float64));
        Same(shape, expected.Select(p => p.X >= p.Y ? 1.0 : 0), x.ge(y).to_type(ScalarType.Float64));
        Same(shape, expected.Select(p => p.X > 0 ? p.X : p.Y), where(x > 0, x, y));
    });

    [Fact]
    public void The_gradient_of_a_stretched_operand_is_summed_back() => Choices.Check(choices =>
    {
        var (shape, a, b) = Pair(choices);
        var (x, y) = (Values(choices, a, 1).requires_grad_(), Values(choices, b, 2).requires_grad_());
        (x * y).sum().backward();
        var slopes = new double[x.numel()];
        foreach (var at in NaiveView.Coordinates(shape))
            slopes[Place(x, at)] += At(y, at);
        Same(a, slopes, x.grad!);
        Assert.Equal(b, y.grad!.shape);
    });

    [Fact]
    public void Sizes_that_do_not_fit_are_refused_with_both_shapes() => Choices.Check(choices =>
    {
        var (_, a, b) = Pair(choices);
        var at = choices.Below(Math.Min(a.Length, b.Length));
        if (a.Length == 0 || b.Length == 0)
            return;
        (a[^(at + 1)], b[^(at + 1)]) = (2, 3);
        var error = Assert.Throws<ArgumentException>(() => ones(a) + ones(b));
        var shapes = $"({string.Join(", ", a)}) and ({string.Join(", ", b)})";
        Assert.Contains($"{shapes}: dimension {-(at + 1)} is 2 against 3", error.Message, StringComparison.Ordinal);
    });

    [Fact]
    public void Shapes_and_tensors_broadcast_alike() => Choices.Check(choices =>
    {
        var (shape, a, b) = Pair(choices);
        Assert.Equal(shape, broadcast_shapes(a, b).Shape);
        foreach (var wide in broadcast_tensors(Values(choices, a, 1), Values(choices, b, 2)))
            Assert.Equal(shape, wide.shape);
    });

    [Fact]
    public void In_place_results_keep_the_shape() => Choices.Check(choices =>
    {
        var (shape, _, b) = Pair(choices);
        var (x, y) = (Values(choices, shape, 1), Values(choices, b, 2));
        var expected = NaiveView.Coordinates(shape).Select(at => At(x, at) + (2 * At(y, at))).ToArray();
        Same(shape, expected, x.add_(y, 2));
        Same(shape, expected, x);
    });

    /// <summary>A shape, and two that stretch to it.</summary>
    private static (long[] Shape, long[] A, long[] B) Pair(Choices choices)
    {
        var shape = choices.Shape();
        var (a, b) = ((long[])shape.Clone(), (long[])shape.Clone());
        for (var d = 0; d < shape.Length; d++)
        {
            var shrink = choices.Below(4);
            if (shrink == 1)
                a[d] = 1;
            if (shrink == 2)
                b[d] = 1;
        }
        var cut = choices.Below(shape.Length + 1);
        if (choices.Coin())
            a = Cut(a, b, shape, cut);
        else
            b = Cut(b, a, shape, cut);
        return (shape, a, b);
    }

    // Leading dimensions may be left out where the other operand has the whole size.
    private static long[] Cut(long[] own, long[] other, long[] shape, int most)
    {
        var cut = 0;
        while (cut < most && other[cut] == shape[cut])
            cut++;
        return own[cut..];
    }

    /// <summary>Numbers in a dense, transposed or thinned-out tensor.</summary>
    private static Tensor Values(Choices choices, long[] shape, int seed)
    {
        var count = NaiveView.Count(shape);
        var numbers = ((arange(count, dtype: ScalarType.Float64) * (7 * seed)) % 11) - 5;
        var dense = numbers.reshape(shape);
        return choices.Below(3) switch
        {
            0 => dense,
            1 when shape.Length > 1 => dense.transpose(0, -1).contiguous().transpose(0, -1),
            _ => stack([dense, dense + 100], -1).select(-1, 0),
        };
    }

    private static long Place(Tensor x, long[] at)
    {
        var (place, skip) = (0L, at.Length - x.shape.Length);
        for (var d = 0; d < x.shape.Length; d++)
            place = (place * x.shape[d]) + (x.shape[d] == 1 ? 0 : at[skip + d]);
        return place;
    }

    private static double At(Tensor x, long[] at) => x.detach().data<double>()[(int)Place(x, at)];

    private static void Same(long[] shape, IEnumerable<double> expected, Tensor actual)
    {
        Assert.Equal(shape, actual.shape);
        Assert.Equal(expected, actual.Doubles());
    }
}
