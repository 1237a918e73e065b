namespace DeepLearning.Visuals.Pictures;

/// <summary>Pictures with what is known and what was guessed about them.</summary>
/// <param name="Title">The words above.</param>
/// <param name="Pictures">The pictures.</param>
/// <param name="Labels">The true class of each, or null.</param>
/// <param name="Predictions">The guessed class of each, or null.</param>
/// <param name="Names">The names of the classes.</param>
/// <param name="Columns">Pictures per row.</param>
internal sealed record Gallery(
    string Title, PictureSet Pictures, int[]? Labels, int[]? Predictions, string[] Names, int Columns)
{
    /// <summary>Gets the number of pictures.</summary>
    public int Count => Pictures.Bytes.Length;

    /// <summary>Gets the places where the guess differs from the truth.</summary>
    public IReadOnlyList<int> Wrong { get; } = Labels is null || Predictions is null
        ? []
        : [.. Enumerable.Range(0, Labels.Length).Where(i => Labels[i] != Predictions[i])];

    /// <summary>The words under a picture.</summary>
    public string Caption(int i) => (Labels, Predictions) switch
    {
        (null, null) => $"{i}",
        (null, _) => Names[Predictions![i]],
        (_, null) => Names[Labels[i]],
        _ when Labels[i] == Predictions[i] => Names[Labels[i]],
        _ => $"✗ {Names[Predictions[i]]}, is {Names[Labels[i]]}",
    };

    /// <summary>All that is known about a picture, in a sentence.</summary>
    public string Sentence(int i)
    {
        var parts = new List<string> { $"Image {i}" };
        if (Labels is not null)
            parts.Add($"label {Names[Labels[i]]}");
        if (Predictions is not null)
            parts.Add($"prediction {Names[Predictions[i]]}");
        if (Labels is not null && Predictions is not null)
            parts.Add(Labels[i] == Predictions[i] ? "right" : "wrong");
        return string.Join(", ", parts) + ".";
    }
}
