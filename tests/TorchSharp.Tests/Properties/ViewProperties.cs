using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Properties;

/// <summary>
/// Chains of views, tried against the naive ones: what they show, and where writing through them goes.
/// </summary>
public sealed class ViewProperties
{
    private const int MostSteps = 5;

    [Fact]
    public void A_chain_of_views_shows_what_the_naive_one_shows() => Choices.Check(choices =>
    {
        var (tensor, naive) = Start(choices);
        for (var steps = choices.Below(MostSteps) + 1; steps > 0; steps--)
        {
            (tensor, naive) = Step(choices, tensor, naive);
            Agree(naive, tensor);
        }
        Agree(naive, tensor.contiguous());
        Agree(naive, tensor.clone());
        Assert.Equal(naive.Places.Sum(), tensor.sum().item<long>());
    });

    [Fact]
    public void Writing_through_a_view_changes_just_its_places() => Choices.Check(choices =>
    {
        var (start, naive) = Start(choices);
        var tensor = start;
        for (var steps = choices.Below(MostSteps) + 1; steps > 0; steps--)
            (tensor, naive) = Step(choices, tensor, naive, viewsOnly: true);
        var expected = start.data<long>().ToArray();
        foreach (var place in naive.Places)
            expected[place] = -1;
        tensor.fill_(-1);
        Assert.Equal(expected, start.data<long>().ToArray());
    });

    [Fact]
    public void The_gradient_of_a_view_counts_how_often_each_place_is_shown() => Choices.Check(choices =>
    {
        var (start, naive) = Start(choices);
        var leaf = start.to_type(ScalarType.Float64).requires_grad_();
        var view = leaf * 1;
        for (var steps = choices.Below(MostSteps) + 1; steps > 0; steps--)
            (view, naive) = Step(choices, view, naive);
        var weights = arange(1, naive.Places.Length + 1, dtype: ScalarType.Float64).reshape(naive.Shape);
        (view * weights).sum().backward();
        var expected = new double[leaf.numel()];
        for (var i = 0; i < naive.Places.Length; i++)
            expected[naive.Places[i]] += i + 1;
        Assert.Equal(expected, leaf.grad!.data<double>().ToArray());
    });

    [Fact]
    public void Reshape_keeps_the_order_and_view_refuses_what_needs_a_copy() => Choices.Check(choices =>
    {
        var (tensor, naive) = Start(choices);
        for (var steps = choices.Below(3); steps > 0; steps--)
            (tensor, naive) = Step(choices, tensor, naive);
        var shape = OtherShape(choices, naive.Places.Length);
        Agree(naive.Reshape(shape), tensor.reshape(shape));
        try
        {
            var view = tensor.view(shape);
            Agree(naive.Reshape(shape), view);
            // A view shares its memory; one that shows a place twice may not be written.
            if (naive.Places.Length == 0 || naive.Places.Distinct().Count() < naive.Places.Length)
                return;
            view.fill_(7);
            Assert.True(tensor.eq(7).all().item<bool>());
        }
        catch (InvalidOperationException error)
        {
            Assert.StartsWith("[view] expected strides that allow", error.Message, StringComparison.Ordinal);
            Assert.False(tensor.is_contiguous());
        }
    });

    private static (Tensor Tensor, NaiveView Naive) Start(Choices choices)
    {
        var naive = NaiveView.Base(choices.Shape());
        return (arange(naive.Places.Length).reshape(naive.Shape), naive);
    }

    private static void Agree(NaiveView expected, Tensor actual)
    {
        Assert.Equal(expected.Shape, actual.shape);
        Assert.Equal(expected.Places, actual.to_type(ScalarType.Int64).data<long>().ToArray());
    }

    private static (Tensor Tensor, NaiveView Naive) Step(
        Choices choices, Tensor t, NaiveView n, bool viewsOnly = false)
    {
        var rank = n.Shape.Length;
        if (rank == 0)
            return (t.unsqueeze(0), n.Insert(0));
        var d = choices.Below(rank);
        var size = n.Shape[d];
        switch (choices.Below(viewsOnly ? 7 : 10))
        {
            case 0:
                var order = choices.Order(rank);
                return (t.permute(order), n.Permute(order));
            case 1:
                var (start, end, step) = (choices.Between(-6, 6), choices.Between(-6, 6), choices.Between(1, 3));
                return (t.slice(d, start, end, step), n.Slice(d, start, end, step));
            case 2 when size > 0:
                var index = choices.Between(-size, size - 1);
                return (t.select(d - rank, index), n.Select(d, index));
            case 3:
                var at = choices.Below(rank + 1);
                return rank > 5 ? (t, n) : (t.unsqueeze(at), n.Insert(at));
            case 4 when rank > 1:
                var other = (d + 1 + choices.Below(rank - 1)) % rank;
                var offset = choices.Between(-2, 2);
                return (t.diagonal(offset, d, other), n.Diagonal(d, other, offset));
            case 5:
                return (t.squeeze(d), size == 1 ? new NaiveView(NaiveView.Without(n.Shape, d), n.Places) : n);
            case 6 when size > 0:
                var length = choices.Between(1, size);
                return (t.narrow(d, size - length, length), n.Slice(d, size - length, size, 1));
            case 7:
                return (t.flip(d), n.Flip(d));
            case 8:
                var window = choices.Between(0, size);
                return (t.unfold(d, window, 2), n.Unfold(d, window, 2));
            case 9 when rank < 5:
                long[] wide = [choices.Between(0, 2), .. n.Shape.Select(s => s == 1 ? choices.Between(1, 3) : s)];
                return (t.expand(wide), n.Expand(wide));
            default:
                var swapped = Enumerable.Range(0, rank).Select(i => i == 0 ? (long)d : i == d ? 0 : i);
                return (t.transpose(0, d), n.Permute([.. swapped]));
        }
    }

    /// <summary>Some factors of a number, in some order.</summary>
    private static long[] OtherShape(Choices choices, long count)
    {
        if (count == 0)
            return choices.Coin() ? [0] : [2, 0, 3];
        var sizes = new List<long>();
        while (count > 1 && sizes.Count < 4)
        {
            var factors = Enumerable.Range(1, (int)count).Where(f => count % f == 0).ToArray();
            var factor = factors[choices.Below(factors.Length)];
            sizes.Add(factor);
            count /= factor;
        }
        return [.. sizes, count];
    }
}
