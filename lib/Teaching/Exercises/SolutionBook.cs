using System.Text.Json;

namespace DeepLearning.Teaching;

/// <summary>
/// Reads solutions out of the notebooks in <c>solutions/</c>: the cell with the id <c>solution-NN-n</c>.
/// </summary>
internal static class SolutionBook
{
    /// <summary>Finds the source of an exercise's solution, or null.</summary>
    public static string? Find(string folder, ExerciseTask task)
    {
        var solutions = Path.Combine(folder, "solutions");
        if (!Directory.Exists(solutions))
            return null;
        foreach (var path in Directory.EnumerateFiles(solutions, $"{task.Chapter}-*.ipynb").Order())
        {
            try
            {
                using var notebook = JsonDocument.Parse(File.ReadAllText(path));
                foreach (var cell in notebook.RootElement.GetProperty("cells").EnumerateArray())
                {
                    if (cell.TryGetProperty("id", out var id) && id.GetString() == $"solution-{task.Id}")
                        return Source(cell.GetProperty("source"));
                }
            }
            catch (Exception broken) when (broken is JsonException or IOException or KeyNotFoundException)
            {
                // A broken file has no solution in it; the caller says that there is none.
            }
        }

        return null;
    }

    private static string Source(JsonElement source) => source.ValueKind == JsonValueKind.Array
        ? string.Concat(source.EnumerateArray().Select(line => line.GetString()))
        : source.GetString() ?? "";
}
