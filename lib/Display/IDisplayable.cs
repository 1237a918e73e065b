namespace DeepLearning.Display;

/// <summary>A value that knows how it looks in a notebook.</summary>
public interface IDisplayable
{
    /// <summary>Builds the representations of this value. Pure: it may be called any number of times.</summary>
    MimeBundle ToMimeBundle();
}
