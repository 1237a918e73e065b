namespace DeepLearning.Visuals.Attending;

/// <summary>A map of numbers with a name for every row and column.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Rows">Names of the rows.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Values">Row by row.</param>
/// <param name="Sentence">How a cell is read out: {r}, {c} and {v} stand for row, column and number.</param>
internal sealed record MapView(string Name, string[] Rows, string[] Columns, float[] Values, string Sentence)
{
    /// <summary>Gets whether numbers have signs, so that zero is the middle.</summary>
    public bool Signed { get; init; }

    /// <summary>Gets what the columns of this map are, where maps side by side differ.</summary>
    public string? Across { get; init; }

    /// <summary>Gets what the strongest colour stands for.</summary>
    public float Scale { get; } = Values.Select(Math.Abs).DefaultIfEmpty(0).Max();
}
