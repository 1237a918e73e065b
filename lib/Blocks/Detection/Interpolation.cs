namespace DeepLearning.Blocks;

/// <summary>Says how the area under a precision-recall curve is taken.</summary>
public enum Interpolation
{
    /// <summary>Under the envelope at every recall that occurs (PASCAL VOC since 2010).</summary>
    EveryPoint,

    /// <summary>The mean of the envelope at recalls 0, .1, ..., 1 (PASCAL VOC 2007).</summary>
    ElevenPoints,

    /// <summary>The mean of the envelope at recalls 0, .01, ..., 1 (COCO).</summary>
    HundredAndOnePoints,
}
