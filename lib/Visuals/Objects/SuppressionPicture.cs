using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Objects;

/// <summary>Draws non-maximum suppression: the boxes, and the list in which they are looked at.</summary>
internal static class SuppressionPicture
{
    private const double RowHeight = 22;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(ImagePlace place, BoxScene scene, double threshold, string title, string rule,
        VisualTheme theme)
    {
        var steps = BoxSuppressor.Run(scene.Boxes, scene.Scores!, scene.Labels, threshold);
        var board = new Board(title);
        place.Draw(board);
        board.Svg.Open("g", ("class", "dlv-still"));
        var order = Enumerable.Reverse(steps).OrderBy(s => s.Kept).ToList();
        string Role(SuppressionStep step) => step.Kept ? $"{Palette.Wrap(scene.Labels?[step.Box] ?? 0)}" : "mut";
        foreach (var step in order)
            BoxPicture.Outline(board, place.At(scene.Boxes[step.Box]), Role(step), step.Kept ? null : "3 4");
        foreach (var step in order)
        {
            BoxPicture.Tag(board, place.Box, place.At(scene.Boxes[step.Box]), scene.Tag(step.Box), Role(step),
                below: false);
        }

        var (x, y) = (place.Box.Right + 28, Board.Top);
        List(board, steps, scene, x, y);
        board.Svg.Close();
        board.Reach(x + 300, place.Box.Bottom + 8);
        var data = new JsonObject
        {
            ["box"] = new JsonArray(place.Box.X, place.Box.Y, place.Box.Width, place.Box.Height),
            ["scale"] = place.Scale,
            ["boxes"] = MatchPicture.Rects(scene.Boxes),
            ["scores"] = Pack.Numbers(scene.Scores!, 6),
            ["labels"] = scene.Labels is null ? null : Pack.Whole(scene.Labels),
            ["tags"] = Pack.Words(scene.Boxes.Select((_, i) => scene.Tag(i))),
            ["threshold"] = threshold,
            ["list"] = new JsonArray(x, y, RowHeight),
        };
        return board.Finish("suppression", theme, Describe(scene, steps, threshold, title, rule), data,
            "Step through the boxes with the arrow keys, or play; change the threshold.", "boards.js");
    }

    private static void List(Board board, List<SuppressionStep> steps, BoxScene scene, double x, double y)
    {
        const int most = 16;
        board.Words("from the highest score down", x, y + 10, role: "mut");
        foreach (var (i, step) in steps.Index().Take(most))
        {
            board.Words($"{(step.Kept ? "✓" : "✗")} {scene.Tag(step.Box)}: {Said(step, scene)}", x,
                y + 32 + (i * RowHeight), role: step.Kept ? "fg" : "mut", weight: step.Kept ? 600 : 400);
        }

        if (steps.Count > most)
            board.Words($"… and {steps.Count - most} more", x, y + 32 + (most * RowHeight), role: "mut");
    }

    private static string Said(SuppressionStep step, BoxScene scene) => step.Kept
        ? step.Iou > 0 ? $"stays, IoU at most {step.Iou:0.00}" : "stays, overlaps with none that stays"
        : $"goes, IoU {step.Iou:0.00} with {scene.Tag(step.Winner)}";

    private static string Describe(
        BoxScene scene, List<SuppressionStep> steps, double threshold, string title, string rule)
    {
        var text = new StringBuilder($"{title}: {steps.Count(s => s.Kept)} of {steps.Count} boxes stay at an IoU ")
            .Append($"threshold of {Pack.Short(threshold)}");
        text.Append(scene.Labels is null ? "." : "; classes do not compete.");
        foreach (var step in steps.Take(24))
            text.Append($"\n- box {step.Box} ({scene.Tag(step.Box)}): {Said(step, scene)}");
        if (steps.Count > 24)
            text.Append($"\n- and {steps.Count - 24} more");
        return rule.Length > 0 ? text.Append('\n').Append(rule).ToString() : text.ToString();
    }
}
