using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Which elements of a base tensor a view sees: sizes and strides of both, and the distance between.</summary>
internal sealed class Window
{
    private readonly long[] _baseStrides;
    private readonly Shape _sizes;
    private readonly long[] _strides;
    private readonly long _start;
    private readonly bool _isBaseDense;

    private Window(Tensor root, Tensor view)
    {
        BaseSizes = root.Sizes;
        _baseStrides = root.Strides;
        _isBaseDense = root.IsDense;
        _sizes = view.Sizes;
        _strides = view.Strides;
        _start = view.Offset - root.Offset;
        Overlaps = Shares(_sizes, _strides);
        if (_sizes.Count > 0 && (_start < 0 || _start + Reach(_sizes, _strides) > Reach(BaseSizes, _baseStrides)))
            throw new InvalidOperationException(
                $"[view] expected a view inside of its base {BaseSizes}, got shape {_sizes} with strides " +
                $"{new Shape(_strides)}, which sees memory around it; gradients cannot follow, clone() it first");
    }

    public Shape BaseSizes { get; }

    /// <summary>Gets whether two elements of the view may share one place.</summary>
    public bool Overlaps { get; }

    public static Window Of(Tensor root, Tensor view) => new(root, view);

    /// <summary>Says whether two elements may share one place in memory.</summary>
    public static bool Shares(Shape sizes, long[] strides)
    {
        if (sizes.Count <= 1)
            return false;
        var dims = Enumerable.Range(0, sizes.Rank).Where(d => sizes[d] > 1).OrderBy(d => strides[d]);
        var reach = 0L;
        foreach (var d in dims)
        {
            if (strides[d] <= reach)
                return true;
            reach += (sizes[d] - 1) * strides[d];
        }
        return false;
    }

    /// <summary>Makes zeros of the base's sizes in the base's layout.</summary>
    public Tensor Zeros(ScalarType type)
    {
        if (_isBaseDense)
            return Factory.Zeros(BaseSizes, type);
        using var memory = Factory.Zeros(new Shape(Reach(BaseSizes, _baseStrides) + 1), type);
        return new Tensor(memory.Block.AddReference(), BaseSizes, _baseStrides, 0, type);
    }

    /// <summary>Gets the values of a tensor in the base's layout: another handle when it has that layout.</summary>
    public Tensor LayOut(Tensor whole)
    {
        if (_isBaseDense && whole.IsDense)
            return Views.Detach(whole);
        var result = Zeros(whole.Type);
        Conversion.Move(whole, result);
        return result;
    }

    /// <summary>Gets what the view sees of a tensor in the base's layout.</summary>
    public Tensor See(Tensor laidOut) =>
        new(laidOut.Block.AddReference(), _sizes, _strides, laidOut.Offset + _start, laidOut.Type);

    /// <summary>How far the last element is from the first.</summary>
    private static long Reach(Shape sizes, long[] strides)
    {
        var reach = 0L;
        for (var d = 0; d < sizes.Rank; d++)
            reach += Math.Max(0, sizes[d] - 1) * strides[d];
        return reach;
    }
}
