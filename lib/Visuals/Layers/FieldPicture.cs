using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Layers;

/// <summary>Draws a unit, what it sees, and the patches that its channel answers to most.</summary>
internal static class FieldPicture
{
    private const double Room = 230;
    private const double Side = 66;

    /// <summary>Builds the visual.</summary>
    /// <param name="scene">What the layer does.</param>
    /// <param name="images">The images.</param>
    /// <param name="channels">The channels shown; the first is the one in the static picture.</param>
    /// <param name="strength">How strongly the middle unit really follows each pixel.</param>
    /// <param name="title">The words above.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    public static Visual Show(
        FieldScene scene, InputPicture images, int[] channels, float[] strength, string title, VisualTheme theme)
    {
        var scale = Math.Min(Room / scene.Width, Room / scene.Height);
        var image = new Box(Board.Left, Board.Top + 20, scene.Width * scale, scene.Height * scale);
        var (rows, columns) = (scene.Shape[2], scene.Shape[3]);
        var unit = Math.Min(Room / columns, Room / rows);
        var map = new Box(image.Right + 30, image.Y, columns * unit, rows * unit);
        var patches = new Box(map.Right + 34, image.Y, 3 * (Side + 8), 0);
        var tops = Array.ConvertAll(channels, c => scene.Top(c, 9));
        var board = new Board(title);
        board.Words("image 0 and what the unit sees", image.X, image.Y - 8, role: "mut")
            .Image(image, images.Uri(), "dlv-image").Frame(image);
        board.Svg.Open("g", ("class", "dlv-still"));
        board.Words($"{scene.Layer.Name}, channel {channels[0]}", map.X, map.Y - 8, role: "mut")
            .Words("strongest patches", patches.X, patches.Y - 8, role: "mut");
        Still(board, scene, channels[0], image, map);
        var uris = Array.ConvertAll(tops, top => top.ConvertAll(p => Cut(scene, images, p)));
        Strongest(board, patches, uris[0], tops[0]);
        board.Svg.Close();
        board.Reach(patches.Right, Math.Max(image.Bottom, patches.Y + (((tops[0].Count + 2) / 3) * (Side + 22))));
        var data = new JsonObject
        {
            ["image"] = new JsonArray(image.X, image.Y, scale),
            ["map"] = new JsonArray(map.X, map.Y, unit),
            ["patches"] = new JsonArray(patches.X, patches.Y, Side),
            ["rows"] = rows,
            ["columns"] = columns,
            ["name"] = scene.Layer.Name,
            ["field"] = Steps(scene),
            ["size"] = new JsonArray(scene.Height, scene.Width),
            ["strength"] = Inks.AmountPng(Shares(strength), scene.Width, scene.Height, veil: true),
            ["unit"] = new JsonArray(rows / 2, columns / 2),
            ["channels"] = new JsonArray([.. channels.Select(
                (c, i) => (JsonNode)Channel(scene, c, tops[i], uris[i]))]),
        };
        return board.Finish("fields", theme, Describe(scene, channels, tops, strength, title, images.Note), data,
            "Click a unit of the map, or move with the arrow keys, to see which pixels it sees.", "boards.js");
    }

    private static void Strongest(Board board, Box at, List<string> uris, List<Patch> patches)
    {
        foreach (var (i, uri) in uris.Index())
        {
            var box = new Box(at.X + (i % 3 * (Side + 8)), at.Y + (i / 3 * (Side + 22)), Side, Side);
            board.Image(box, uri).Frame(box).Words(Pack.Short(patches[i].Value), box.X, box.Bottom + 12, 11, "mut");
        }
    }

    private static JsonArray? Steps(FieldScene scene) => scene.Field is { } f
        ? new JsonArray(f.Rows.Size, f.Rows.Jump, f.Rows.Offset, f.Columns.Size, f.Columns.Jump, f.Columns.Offset)
        : null;

    private static JsonObject Channel(FieldScene scene, int channel, List<Patch> top, List<string> uris) => new()
    {
        ["c"] = channel,
        ["map"] = Pack.Floats(scene.Map(0, channel)),
        ["top"] = new JsonArray([.. top.Select((p, k) => (JsonNode)new JsonArray(
            p.Image, p.Row, p.Column, Math.Round(p.Value, 4), uris[k]))]),
    };

    private static void Still(Board board, FieldScene scene, int channel, Box image, Box map)
    {
        var values = scene.Map(0, channel).ToArray();
        var unit = map.Width / scene.Shape[3];
        board.Image(map, Inks.SignedPng(values, scene.Shape[3], scene.Shape[2], Inks.Scale(values))).Frame(map);
        var (row, column) = (scene.Shape[2] / 2, scene.Shape[3] / 2);
        var (top, bottom, left, right) = scene.Window(row, column);
        var scale = image.Width / scene.Width;
        var seen = new Box(
            image.X + (left * scale), image.Y + (top * scale), (right - left) * scale, (bottom - top) * scale);
        var chosen = new Box(map.X + (column * unit), map.Y + (row * unit), unit, unit);
        board.Frame(seen, "paper", 4.5).Frame(seen, "1", 2.2).Frame(chosen, "paper", 5).Frame(chosen, "fg", 2.2);
    }

    private static string Cut(FieldScene scene, InputPicture images, Patch patch)
    {
        var (top, bottom, left, right) = scene.Window(patch.Row, patch.Column);
        return images.Cut(patch.Image, top, left, Math.Max(1, bottom - top), Math.Max(1, right - left));
    }

    private static float[] Shares(float[] strength)
    {
        var most = strength.Max();
        return Array.ConvertAll(strength, s => most > 0 ? s / most : 0);
    }

    private static string Describe(FieldScene scene, int[] channels, List<Patch>[] tops, float[] strength, string title,
        string note)
    {
        var text = new StringBuilder($"{title}: '{scene.Layer.Title}' gives {MapText.Count(scene.Shape[1], "map")} of ")
            .Append($"{scene.Shape[2]} x {scene.Shape[3]} for an image of {scene.Height} x ")
            .Append($"{scene.Width}; {scene.Words}.");
        var (row, column) = (scene.Shape[2] / 2, scene.Shape[3] / 2);
        var (top, bottom, left, right) = scene.Window(row, column);
        text.Append($"\nThe unit at row {row}, column {column} sees rows {top} to {bottom - 1}, columns {left} to ")
            .Append($"{right - 1}.");
        if (FieldBySlope.Bounds(strength, scene.Width) is { } b)
        {
            text.Append($" By its gradient on 8 random images it follows rows {b.Top} to {b.Bottom - 1}, columns ")
                .Append($"{b.Left} to {b.Right - 1}.");
        }

        foreach (var (i, c) in channels.Index().Take(8))
        {
            text.Append($"\n- channel {c}: strongest in ").AppendJoin(", ", tops[i].Take(3).Select(p =>
                $"image {p.Image} ({Pack.Short(p.Value)} at row {p.Row}, column {p.Column})"));
        }

        if (channels.Length < scene.Shape[1])
            text.Append($"\nOf {scene.Shape[1]} channels {channels.Length} can be chosen: the first ones.");
        return note.Length > 0 ? text.Append($"\n({note}.)").ToString() : text.ToString();
    }
}
