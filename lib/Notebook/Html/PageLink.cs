namespace DeepLearning.Notebook.Html;

/// <summary>A link to another page.</summary>
/// <param name="Title">What the reader sees.</param>
/// <param name="Href">The relative address.</param>
public sealed record PageLink(string Title, string Href);

/// <summary>What a notebook's page shows around the notebook.</summary>
/// <param name="Index">The page that lists all chapters, or null.</param>
/// <param name="Previous">The chapter before, or null.</param>
/// <param name="Next">The chapter after, or null.</param>
/// <param name="Notebook">The notebook file itself, or null.</param>
public sealed record PageFrame(
    PageLink? Index = null, PageLink? Previous = null, PageLink? Next = null, PageLink? Notebook = null);
