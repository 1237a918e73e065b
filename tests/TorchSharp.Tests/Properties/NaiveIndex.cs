using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Properties;

/// <summary>
/// What stands between brackets, with the plainest reading of its rules: numbers, ranges and new dimensions are
/// views; index tensors broadcast, and their dimensions stand where they were when they are neighbours, else first.
/// </summary>
internal sealed class NaiveIndex
{
    private readonly List<TensorIndex> entries = [];
    private readonly List<Func<NaiveView, NaiveView>> views = [];
    private readonly List<(int Dim, Tensor Places)> tensors = [];
    private int dim;

    public TensorIndex[] Entries => [.. entries];

    public static NaiveIndex Choose(Choices choices, long[] shape)
    {
        var index = new NaiveIndex();
        var (consumed, ellipsis, wide) = (0, false, choices.Below(4));
        while (consumed < shape.Length && (index.entries.Count == 0 || choices.Below(4) > 0))
        {
            var size = shape[consumed];
            switch (choices.Below(8))
            {
                case 0 when size > 0:
                    index.Single(choices.Between(-size, size - 1));
                    break;
                case 1 when choices.Coin():
                    index.New();
                    continue;
                case 2 when !ellipsis:
                    ellipsis = true;
                    var skip = choices.Below(shape.Length - consumed + 1);
                    // Behind an ellipsis all dimensions that are left must be named.
                    index.Rest(skip);
                    consumed += skip;
                    while (consumed < shape.Length)
                        index.Slice(choices, shape[consumed++]);
                    return index;
                case 3 or 4 when size > 0 && wide > 0:
                    index.Places(choices, size, wide);
                    break;
                case 5 when size > 0 && wide == 1:
                    index.Mask(choices, size, wide);
                    break;
                default:
                    index.Slice(choices, size);
                    break;
            }
            consumed++;
        }
        return index;
    }

    public NaiveView Apply(NaiveView naive)
    {
        var view = views.Aggregate(naive, static (v, step) => step(v));
        if (tensors.Count == 0)
            return view;
        var shape = broadcast_shapes([.. tensors.Select(t => t.Places.shape)]).Shape;
        var places = tensors.Select(t => t.Places.expand(shape).data<long>().ToArray()).ToArray();
        var dims = tensors.Select(t => t.Dim).ToArray();
        var others = Enumerable.Range(0, view.Shape.Length).Except(dims).ToArray();
        var adjacent = dims[^1] - dims[0] == dims.Length - 1;
        var before = adjacent ? others.Count(d => d < dims[0]) : 0;
        long[] rest = [.. others.Select(d => view.Shape[d])];
        return view.Map([.. rest[..before], .. shape, .. rest[before..]], at =>
        {
            var number = 0L;
            for (var k = 0; k < shape.Length; k++)
                number = (number * shape[k]) + at[before + k];
            var from = new long[view.Shape.Length];
            for (var k = 0; k < others.Length; k++)
                from[others[k]] = at[k < before ? k : k + shape.Length];
            for (var k = 0; k < dims.Length; k++)
                from[dims[k]] = (places[k][number] + view.Shape[dims[k]]) % view.Shape[dims[k]];
            return from;
        });
    }

    private void Single(long index)
    {
        var at = dim;
        entries.Add(index);
        views.Add(v => v.Select(at, index));
    }

    private void New()
    {
        var at = dim++;
        entries.Add(TensorIndex.None);
        views.Add(v => v.Insert(at));
    }

    private void Rest(int skip)
    {
        entries.Add(TensorIndex.Ellipsis);
        dim += skip;
    }

    private void Slice(Choices choices, long size)
    {
        var at = dim++;
        var (start, end) = (choices.Between(-size - 1, size + 1), choices.Between(-size - 1, size + 1));
        var step = choices.Between(1, 3);
        entries.Add(TensorIndex.Slice(start, end, step));
        views.Add(v => v.Slice(at, start, end, step));
    }

    // All index tensors of one pair of brackets have the length "wide", or 1, and one or two dimensions.
    private void Places(Choices choices, long size, int wide)
    {
        var length = choices.Below(4) == 0 ? 1 : wide;
        var values = Enumerable.Range(0, length).Select(_ => choices.Between(-size, size - 1)).ToArray();
        var places = tensor(values);
        Add(choices.Below(4) == 0 ? places.unsqueeze(1) : places, places);
    }

    // A mask with one true stands for one place, which broadcasts against all other index tensors.
    private void Mask(Choices choices, long size, int wide)
    {
        var place = choices.Below(size);
        Add(arange(size).eq(place), tensor(new[] { place }));
    }

    private void Add(Tensor entry, Tensor places)
    {
        entries.Add(TensorIndex.Tensor(entry));
        tensors.Add((dim++, entry.dtype == ScalarType.Bool ? places : entry));
    }
}
