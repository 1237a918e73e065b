namespace DeepLearning.Datasets;

/// <summary>Holds pictures as bytes, before they become tensors.</summary>
/// <param name="Pixels">One byte per pixel, row by row, picture after picture.</param>
/// <param name="Labels">One class number per picture.</param>
internal sealed record RawImages(byte[] Pixels, byte[] Labels);
