namespace DeepLearning.Datasets;

/// <summary>An array of unsigned bytes as an IDX file holds it.</summary>
/// <param name="Data">The values, last dimension fastest.</param>
/// <param name="Shape">The sizes, for example (60000, 28, 28).</param>
internal sealed record IdxArray(byte[] Data, int[] Shape);
