using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Objects;

/// <summary>What a detector on a grid says in each of its cells.</summary>
/// <param name="Rows">Rows of the grid.</param>
/// <param name="Columns">Columns of the grid.</param>
/// <param name="Objectness">How sure each cell is, 0 to 1.</param>
/// <param name="Boxes">The box of each cell, in pixels of the image.</param>
/// <param name="Classes">The probabilities of the classes of each cell, or null.</param>
/// <param name="Names">The names of the classes.</param>
internal sealed record CellGrid(
    int Rows, int Columns, float[] Objectness, Rect[] Boxes, float[]? Classes, string[] Names)
{
    private const int MostCells = 32;

    /// <summary>Reads the three tensors, checked.</summary>
    public static CellGrid Read(
        string op, Tensor objectness, Tensor boxes, Tensor? classes, IReadOnlyList<string>? classNames)
    {
        var sure = Tensors.Checked(op, nameof(objectness), objectness, 2);
        ArgumentNullException.ThrowIfNull(boxes);
        var (rows, columns) = ((int)objectness.shape[0], (int)objectness.shape[1]);
        if (rows is < 1 or > MostCells || columns is < 1 or > MostCells)
            throw new VisualInputException(op, "a grid of 1 x 1 to 32 x 32 cells", Tensors.Shape(objectness));
        if (sure.Any(s => s is < 0 or > 1))
        {
            throw new VisualInputException(op, "objectness from 0 to 1", $"{sure.Min()} to {sure.Max()}",
                "pass logits through sigmoid()");
        }

        if (!boxes.shape.SequenceEqual([rows, columns, 4L]))
        {
            throw new VisualInputException(op, $"boxes of shape ({rows}, {columns}, 4), decoded to pixels",
                Tensors.Shape(boxes), "channels first needs permute(1, 2, 0)");
        }

        var rects = BoxList.Read(op, nameof(boxes), boxes.reshape(-1, 4));
        if (classes is null)
            return new CellGrid(rows, columns, sure, rects, null, []);
        if (classes.dim() != 3 || classes.shape[0] != rows || classes.shape[1] != columns || classes.shape[2] < 1)
            throw new VisualInputException(op, $"classes of shape ({rows}, {columns}, classes)",
                Tensors.Shape(classes));
        var names = Tensors.ClassNames(op, classNames, (int)classes.shape[2]);
        return new CellGrid(rows, columns, sure, rects, Tensors.Checked(op, nameof(classes), classes, 3), names);
    }

    /// <summary>What a cell says, in a sentence.</summary>
    public string Say(int cell)
    {
        var words = $"Cell {cell / Columns}, {cell % Columns}: objectness {Pack.Short(Objectness[cell])}, "
            + $"box {Boxes[cell]}";
        if (Classes is null)
            return words + ".";
        var count = Names.Length;
        var best = Enumerable.Range(0, count).OrderByDescending(c => Classes[(cell * count) + c]).Take(3);
        return $"{words}; " + string.Join(", ", best.Select(c =>
            $"{Names[c]} {Pack.Percent(Classes[(cell * count) + c])}")) + ".";
    }

    /// <summary>The likeliest class of a cell; 0 where there are none.</summary>
    public int Class(int cell)
    {
        if (Classes is null)
            return 0;
        var all = Classes.AsSpan(cell * Names.Length, Names.Length).ToArray();
        return Array.IndexOf(all, all.Max());
    }
}
