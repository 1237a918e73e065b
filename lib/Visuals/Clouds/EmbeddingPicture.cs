using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Attending;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Clouds;

/// <summary>What is known of the points of an embedding.</summary>
/// <param name="Labels">Their classes, all 0 where none are given.</param>
/// <param name="Classes">The names of the classes, none where no labels are given.</param>
/// <param name="Names">The names of the points.</param>
internal sealed record EmbeddingPoints(int[] Labels, string[] Classes, string[] Names);

/// <summary>Draws the same points by PCA and by t-SNE, side by side.</summary>
internal static class EmbeddingPicture
{
    private const double Side = 372;

    /// <summary>Builds the visual.</summary>
    public static Visual Show(PrincipalAxes pca, int[] shown, NeighbourMap near, EmbeddingPoints points, string title,
        string text, VisualTheme theme)
    {
        var board = new Board(title);
        var (left, right) = (new Box(Board.Left, Board.Top + 26, Side, Side),
            new Box(Board.Left + Side + 34, Board.Top + 26, Side, Side));
        board.Words("PCA", left.X, left.Y - 10, 13, weight: 600);
        board.Words($"{Pack.Percent(pca.Explained.First)} + {Pack.Percent(pca.Explained.Second)} of the variance",
            left.X + 36, left.Y - 10, 12, "mut");
        board.Words("t-SNE", right.X, right.Y - 10, 13, weight: 600);
        board.Words($"KL {Pack.Short(near.Divergence)} nats at perplexity {Pack.Short(near.Perplexity)}",
            right.X + 46, right.Y - 10, 12, "mut");
        var (a, b) = (Place(shown.Select(i => pca.Places[i]), left), Place(near.Places, right));
        board.Frame(left).Frame(right);
        Points(board, a, shown, points);
        Points(board, b, shown, points);
        Legend(board, points.Classes, left.Bottom + 22);
        board.Reach(right.Right, left.Bottom + 4);
        var data = new JsonObject
        {
            ["pca"] = Flat(a),
            ["tsne"] = Flat(b),
            ["boxes"] = new JsonArray(Core.Panels.Of(left), Core.Panels.Of(right)),
            ["labels"] = Pack.Whole(shown.Select(i => points.Labels[i])),
            ["classes"] = Pack.Words(points.Classes.Select(TokenText.Visible)),
            ["names"] = Pack.Words(shown.Select(i => TokenText.Short(points.Names[i], 40))),
        };
        return board.Finish("embedding", theme, text, data,
            "Point at a point, or go through them with the arrow keys: it is marked in both maps.", "boards.js");
    }

    private static (double X, double Y)[] Place(IEnumerable<(double X, double Y)> places, Box box)
    {
        var all = places.ToArray();
        double[] x = [.. all.Select(p => p.X)], y = [.. all.Select(p => p.Y)];
        // One scale for both axes: distances are what is shown.
        var range = Math.Max(x.Max() - x.Min(), y.Max() - y.Min());
        var scale = range > 0 ? (box.Width - 28) / range : 0;
        var (middleX, middleY) = ((x.Max() + x.Min()) / 2, (y.Max() + y.Min()) / 2);
        return Array.ConvertAll(all, p => (box.X + (box.Width / 2) + ((p.X - middleX) * scale),
            box.Y + (box.Height / 2) - ((p.Y - middleY) * scale)));
    }

    private static void Points(Board board, (double X, double Y)[] places, int[] shown, EmbeddingPoints points)
    {
        foreach (var (i, place) in places.Index())
        {
            var style = Palette.Wrap(points.Labels[shown[i]]);
            board.Svg.Leaf("path", ("d", Markers.Path(style, place.X, place.Y, 4)), ("class", $"f-{style} dlv-p"),
                ("fill", Palette.Light[style]), ("fill-opacity", 0.8));
        }
    }

    private static void Legend(Board board, string[] classes, double y)
    {
        var x = Board.Left + 6;
        foreach (var (c, name) in classes.Index().Take(24))
        {
            var words = TokenText.Short(TokenText.Visible(name), 16);
            if (x + 30 + (words.Length * 7) > Board.PageWidth - 20)
                (x, y) = (Board.Left + 6, y + 20);
            var style = Palette.Wrap(c);
            board.Path(Markers.Path(style, x, y - 4, 5), $"{style}", fill: true);
            board.Words(words, x + 11, y);
            x += 34 + (words.Length * 7);
        }
    }

    private static JsonArray Flat((double X, double Y)[] places) =>
        Pack.Numbers(places.SelectMany(p => new[] { (float)p.X, (float)p.Y }), 1);
}
