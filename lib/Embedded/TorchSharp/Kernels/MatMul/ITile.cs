namespace TorchSharp.Kernels.MatMul;

/// <summary>A register tile: C[rows, Columns] (+)= A-panel times B-panel.</summary>
internal unsafe interface ITile<T>
    where T : unmanaged
{
    static abstract int Rows { get; }

    static abstract int Columns { get; }

    /// <summary>Multiplies packed panels.</summary>
    /// <param name="rows">The width of the A panel: <see cref="Rows"/>, or one of the smaller widths of a tail.</param>
    /// <param name="depth">The inner size.</param>
    /// <param name="a">A panel, <paramref name="rows"/> values per step.</param>
    /// <param name="b">B panel, <see cref="Columns"/> values per step.</param>
    /// <param name="c">The tile of C.</param>
    /// <param name="cStride">The distance of rows of C.</param>
    /// <param name="add">Whether C is added to, or overwritten.</param>
    static abstract void Run(int rows, int depth, T* a, T* b, T* c, long cStride, bool add);
}
