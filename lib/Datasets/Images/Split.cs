namespace DeepLearning.Datasets;

/// <summary>Names the two parts of a data set: one to learn from, one that is looked at only to judge.</summary>
public enum Split
{
    /// <summary>The pictures that a model may learn from.</summary>
    Train,

    /// <summary>The pictures that a model never sees before it is judged.</summary>
    Test,

    /// <summary>The items by which a learner chooses between models, where the data set has such a part.</summary>
    Validation,
}

/// <summary>Words the parts.</summary>
internal static class Splits
{
    public static string Word(this Split split) => split switch
    {
        Split.Train => "training",
        Split.Test => "test",
        _ => "validation",
    };
}

/// <summary>Tells whether data are the real ones or the generated twin of the same shape.</summary>
public enum DataOrigin
{
    /// <summary>The original files, checksum verified.</summary>
    Real,

    /// <summary>Drawn by this library from a seed.</summary>
    Generated,
}
