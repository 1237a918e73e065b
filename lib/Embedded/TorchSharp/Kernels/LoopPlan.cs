namespace TorchSharp.Kernels;

/// <summary>
/// The loop structure of an elementwise kernel over a few operands: dimensions that all operands walk through in one
/// step are merged, so that most work is one long row.
/// </summary>
internal readonly struct LoopPlan
{
    private readonly long[] _sizes;
    private readonly long[][] _strides;
    private readonly int _rank;

    public LoopPlan(ReadOnlySpan<long> sizes, params long[][] strides)
    {
        _sizes = new long[Math.Max(1, sizes.Length)];
        _strides = new long[strides.Length][];
        for (var k = 0; k < strides.Length; k++)
            _strides[k] = new long[_sizes.Length];
        _rank = 0;
        _rank = Merge(sizes, strides);
    }

    /// <summary>Gets the length of the innermost merged dimension.</summary>
    public long RowLength => _sizes[_rank - 1];

    public long Rows
    {
        get
        {
            var rows = 1L;
            for (var d = 0; d < _rank - 1; d++)
                rows *= _sizes[d];
            return rows;
        }
    }

    /// <summary>Gets the distance of neighbours in a row of an operand.</summary>
    public long RowStride(int operand) => _strides[operand][_rank - 1];

    /// <summary>Finds where row number <paramref name="row"/> starts in an operand.</summary>
    public long RowOffset(int operand, long row)
    {
        var offset = 0L;
        var strides = _strides[operand];
        for (var d = _rank - 2; d >= 0; d--)
        {
            offset += row % _sizes[d] * strides[d];
            row /= _sizes[d];
        }
        return offset;
    }

    private int Merge(ReadOnlySpan<long> sizes, long[][] strides)
    {
        var rank = 0;
        for (var d = 0; d < sizes.Length; d++)
        {
            if (sizes[d] == 1)
                continue;
            var joins = rank > 0;
            for (var k = 0; joins && k < strides.Length; k++)
                joins = _strides[k][rank - 1] == strides[k][d] * sizes[d];
            if (!joins)
                rank++;
            _sizes[rank - 1] = joins ? _sizes[rank - 1] * sizes[d] : sizes[d];
            for (var k = 0; k < strides.Length; k++)
                _strides[k][rank - 1] = strides[k][d];
        }
        if (rank > 0)
            return rank;
        _sizes[0] = 1;
        return 1;
    }
}
