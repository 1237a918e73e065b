using DeepLearning.Display;

namespace DeepLearning.Datasets;

/// <summary>What all data sets of the course have in common.</summary>
public interface ICourseDataset : IDisplayable
{
    /// <summary>Gets what the data are, where they came from, and under which terms they may be used.</summary>
    Provenance About { get; }

    /// <summary>Gets the number of items.</summary>
    int Count { get; }

    /// <summary>Gets what one counts, in the plural: <c>pictures</c>, <c>words</c>.</summary>
    string Items { get; }

    /// <summary>Gets whether they are real, or the generated twin.</summary>
    DataOrigin Origin => About.Origin;

    /// <summary>Builds the data card: counts, balance of the classes, examples, licence, caveats.</summary>
    DataCard Card();

    /// <inheritdoc/>
    MimeBundle IDisplayable.ToMimeBundle() => Card().ToMimeBundle();
}
