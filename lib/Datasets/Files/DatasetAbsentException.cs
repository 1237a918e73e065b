namespace DeepLearning.Datasets;

/// <summary>Tells that a data set is nowhere to be had; a generated twin may take over.</summary>
/// <param name="reason">Why, in words that fit behind "is not here: ".</param>
internal sealed class DatasetAbsentException(string reason) : Exception(reason);
