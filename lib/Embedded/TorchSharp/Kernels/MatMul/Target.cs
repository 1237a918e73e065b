namespace TorchSharp.Kernels.MatMul;

/// <summary>Where a product goes, and what stands there before it is added.</summary>
/// <param name="data">The first element; rows are dense.</param>
/// <param name="stride">The distance of rows.</param>
/// <param name="bias">A number for each column that every row begins with, or null.</param>
/// <param name="adds">Whether to add to what is there.</param>
internal readonly unsafe struct Target<T>(T* data, long stride, T* bias, bool adds)
    where T : unmanaged
{
    public T* Data => data;

    public long Stride => stride;

    public T* Bias => bias;

    public bool Adds => adds;

    /// <summary>Gets the same place for the next part of the sum.</summary>
    public Target<T> Further() => new(data, stride, null, adds: true);

    public Target<TTo> As<TTo>()
        where TTo : unmanaged => new((TTo*)data, stride, (TTo*)bias, adds);

    /// <summary>Writes what a sum without terms is.</summary>
    public void Start(long rows, long columns)
    {
        for (var row = 0L; row < rows; row++)
        {
            var line = new Span<T>(data + (row * stride), (int)columns);
            if (bias is not null)
                new Span<T>(bias, (int)columns).CopyTo(line);
            else if (!adds)
                line.Clear();
        }
    }
}
