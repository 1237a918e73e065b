namespace DeepLearning.Notebook.Linting;

/// <summary>What a notebook is for; it decides which rules hold.</summary>
public enum NotebookKind
{
    /// <summary>A chapter: all rules hold.</summary>
    Chapter,

    /// <summary>The solutions of a chapter's exercises: limits of length and shape do not hold.</summary>
    Solutions,

    /// <summary>A gallery of visuals or charts, all short cells: limits of length and shape do not hold.</summary>
    Gallery,
}
