using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Objects;

/// <summary>Boxes on an image, found and true.</summary>
/// <param name="Boxes">What was found.</param>
/// <param name="Labels">The class of each, or null.</param>
/// <param name="Scores">How sure the model is of each, or null.</param>
/// <param name="Truth">What is there, or null.</param>
/// <param name="TruthLabels">The class of each true box, or null.</param>
/// <param name="Names">The names of the classes.</param>
internal sealed record BoxScene(
    Rect[] Boxes, int[]? Labels, float[]? Scores, Rect[]? Truth, int[]? TruthLabels, string[] Names)
{
    /// <summary>What is written on a box.</summary>
    public string Tag(int i) => string.Join(' ', new[]
    {
        Labels is null ? $"{i}" : Names[Labels[i]],
        Scores is null ? "" : Scores[i].ToString("0.00", CultureInfo.InvariantCulture),
    }.Where(s => s.Length > 0));

    /// <summary>The true box that overlaps most with a found one, and how much.</summary>
    public (int Truth, double Iou) Nearest(int i)
    {
        var (best, most) = (-1, 0.0);
        for (var t = 0; t < (Truth?.Length ?? 0); t++)
        {
            if (Boxes[i].Iou(Truth![t]) is var iou && iou > most)
                (best, most) = (t, iou);
        }

        return (best, most);
    }
}

/// <summary>Draws boxes on an image.</summary>
internal static class BoxPicture
{
    /// <summary>More boxes than this are told and not drawn; the surest are drawn.</summary>
    private const int MostBoxes = 60;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(ImagePlace place, BoxScene scene, double least, string title, VisualTheme theme)
    {
        var board = new Board(title);
        place.Draw(board);
        var order = Enumerable.Range(0, scene.Boxes.Length)
            .OrderByDescending(i => scene.Scores?[i] ?? 0).Take(MostBoxes).ToArray();
        // Plates lie above all outlines, so that no box crosses out another one's name.
        // True boxes lie above found ones: their dashes let through what they cover.
        Found(board, place, scene, order, least, plates: false);
        Truths(board, place, scene, plates: false);
        Truths(board, place, scene, plates: true);
        Found(board, place, scene, order, least, plates: true);
        board.Reach(place.Box.Right, place.Box.Bottom);
        if (scene.Truth is not null)
            board.Words("solid: found · dashed: true", Board.Left, place.Box.Bottom + 18, role: "mut");
        var text = Describe(scene, title, least, place, order.Length);
        var data = new JsonObject
        {
            ["least"] = least,
            ["scores"] = scene.Scores is null ? null : Pack.Numbers(order.Select(i => scene.Scores[i])),
            ["say"] = Pack.Words(order.Select(i => Sentence(scene, i))),
        };
        return board.Finish("boxes", theme, text, data,
            "Point at a box, or go from box to box with Tab and the arrow keys.",
            "boards.js");
    }

    private static void Truths(Board board, ImagePlace place, BoxScene scene, bool plates)
    {
        foreach (var (t, box) in (scene.Truth ?? []).Index())
        {
            board.Svg.Open("g", ("class", "dlv-truth"));
            if (!plates)
                board.Frame(place.At(box), "paper", 4.5, dash: "6 6").Frame(place.At(box), "fg", 2.2, dash: "6 6");
            else if (scene.TruthLabels is { } labels)
                Tag(board, place.Box, place.At(box), scene.Names[labels[t]], "fg", below: true);
            board.Svg.Close();
        }
    }

    private static void Found(Board board, ImagePlace place, BoxScene scene, int[] order, double least, bool plates)
    {
        foreach (var (rank, i) in order.Index().Reverse())
        {
            var style = $"{Palette.Wrap(scene.Labels?[i] ?? 0)}";
            var hidden = (scene.Scores?[i] ?? 1) < least;
            board.Svg.Open("g", ("class", plates ? "dlv-plate" : "dlv-box"), ("data-i", rank),
                ("visibility", hidden ? "hidden" : null));
            if (plates)
                Tag(board, place.Box, place.At(scene.Boxes[i]), scene.Tag(i), style, below: false);
            else
                Outline(board, place.At(scene.Boxes[i]), style, null);
            board.Svg.Close();
        }
    }

    /// <summary>An outline that shows on any image: the colour on paper.</summary>
    public static void Outline(Board board, Box box, string role, string? dash)
    {
        board.Frame(box, "paper", 4.5).Frame(box, role, 2.2, dash: dash);
    }

    /// <summary>Words on a plate at the corner of a box, inside the picture.</summary>
    public static void Tag(Board board, Box picture, Box box, string words, string role, bool below)
    {
        var width = (words.Length * 6.7) + 8;
        var x = Math.Clamp(box.X, picture.X, Math.Max(picture.X, picture.Right - width));
        var y = below
            ? Math.Min(box.Bottom, picture.Bottom - 16)
            : Math.Max(picture.Y, box.Y - 16);
        board.Svg.Leaf("rect", ("x", x), ("y", y), ("width", width), ("height", 16), ("rx", 3), ("class", "f-paper"),
            ("fill", Palette.Role("paper")));
        var ink = role.Length == 1 ? Palette.Light[role[0] - '0'] : Palette.Role(role);
        board.Svg.Text("text", words, ("x", x + 4), ("y", y + 12), ("font-size", 12), ("font-weight", 600),
            ("class", "f-" + role), ("fill", ink));
    }

    private static string Sentence(BoxScene scene, int i)
    {
        var (t, iou) = scene.Nearest(i);
        var near = scene.Truth is null ? ""
            : t < 0 ? ", overlaps with nothing true"
            : $", IoU {Pack.Short(iou)} with true box {t}"
                + (scene.TruthLabels is { } labels ? $" ({scene.Names[labels[t]]})" : "");
        return $"Box {i}: {scene.Tag(i)}, {scene.Boxes[i]}{near}.";
    }

    private static string Describe(BoxScene scene, string title, double least, ImagePlace place, int drawn)
    {
        var text = new StringBuilder($"{title}: {MapText.Count(scene.Boxes.Length, "box", "boxes")} on an image of ")
            .Append($"{place.Height} x {place.Width}");
        if (scene.Truth is not null)
            text.Append($", {MapText.Count(scene.Truth.Length, "true box", "true boxes")}");
        if (scene.Scores is { Length: > 0 } scores)
            text.Append($"; {scores.Count(s => s >= least)} with a score of at least {Pack.Short(least)}");
        text.Append('.');
        for (var i = 0; i < Math.Min(20, scene.Boxes.Length); i++)
            text.Append("\n- ").Append(Sentence(scene, i));
        if (scene.Boxes.Length > 20)
            text.Append($"\n- and {scene.Boxes.Length - 20} more");
        if (drawn < scene.Boxes.Length)
            text.Append($"\nThe picture shows the {drawn} boxes with the highest scores.");
        return text.ToString();
    }
}
