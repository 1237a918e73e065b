namespace DeepLearning.Teaching;

/// <summary>Describes one chapter of the course.</summary>
/// <param name="Number">Two digits, as its notebook's name begins.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Part">The part of the course it belongs to.</param>
/// <param name="Goal">What it shows, in a few words.</param>
public sealed record Chapter(string Number, string Title, string Part, string Goal)
{
    /// <summary>Finds the chapter's notebook in a folder, or null when it is not written yet.</summary>
    /// <param name="folder">The folder of the notebooks.</param>
    /// <returns>The file's name without its folder.</returns>
    public string? Notebook(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, $"{Number}-*.ipynb").Select(Path.GetFileName).Order().FirstOrDefault()
        : null;
}
