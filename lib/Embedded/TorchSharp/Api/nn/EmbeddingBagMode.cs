namespace TorchSharp;

/// <summary>Says how the rows of a bag are joined.</summary>
public enum EmbeddingBagMode
{
    /// <summary>Their sum.</summary>
    Sum = 0,

    /// <summary>Their mean.</summary>
    Mean = 1,

    /// <summary>The largest number in each column.</summary>
    Max = 2,
}
