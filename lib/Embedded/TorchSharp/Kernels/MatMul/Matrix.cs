namespace TorchSharp.Kernels.MatMul;

/// <summary>A matrix anywhere in memory: both strides are free, so a transpose is no work.</summary>
internal readonly unsafe struct Matrix<T>(T* data, long rowStride, long columnStride)
    where T : unmanaged
{
    public T* Data => data;

    public long RowStride => rowStride;

    public long ColumnStride => columnStride;

    public Matrix<T> At(long row, long column) =>
        new(data + (row * rowStride) + (column * columnStride), rowStride, columnStride);
}
