using System.Text;
using System.Text.Json.Nodes;
using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Boards;

namespace DeepLearning.Visuals.Attending;

/// <summary>Draws the maps of all heads as tiles, layers downwards and heads to the right.</summary>
internal static class HeadPicture
{
    /// <summary>All tiles together have at most so many cells, for the weight of the page.</summary>
    private const int MostCells = 48_000;

    private const int MostTokens = 64;
    private const int GapPixels = 1;

    /// <summary>How many tokens each side keeps.</summary>
    public static int Tokens(AttentionStack stack) =>
        Math.Clamp((int)Math.Sqrt(MostCells / (double)(stack.Layers * stack.Heads)), 4, MostTokens);

    /// <summary>Builds the visual.</summary>
    public static Visual Show(AttentionStack all, string title, VisualTheme theme)
    {
        var most = Tokens(all);
        var stack = all.Sample(most);
        var board = new Board(title);
        var side = Math.Clamp(Math.Min(400.0 / all.Heads, 560.0 / all.Layers), 12, 92);
        var grid = new Box(Board.Left + 34, Board.Top + 34, side * all.Heads, side * all.Layers);
        var maps = Enumerable.Range(0, all.Layers * all.Heads)
            .Select(m => stack.Map(m / all.Heads, m % all.Heads)).ToArray();
        board.Words("head", grid.X - 8, grid.Y - 6, 11.5, "mut", anchor: "end");
        for (var h = 0; h < all.Heads; h += (int)Math.Ceiling(18 / side))
            board.Words($"{h + 1}", grid.X + ((h + 0.5) * side), grid.Y - 6, 11.5, anchor: "middle");
        for (var l = 0; l < all.Layers; l += (int)Math.Ceiling(14 / side))
            board.Words($"L{l + 1}", grid.X - 8, grid.Y + ((l + 0.5) * side) + 4, 11.5, anchor: "end");
        Place(board, stack, maps, grid, side);
        board.Reach(grid.Right + 10, grid.Bottom + 4);
        var data = new JsonObject
        {
            ["heads"] = all.Heads,
            ["layers"] = all.Layers,
            ["rows"] = Pack.Words(stack.Queries),
            ["columns"] = Pack.Words(stack.Keys),
            ["values"] = Shade.Pack(maps.SelectMany(m => m)),
            ["right"] = grid.Right,
            ["bottom"] = grid.Bottom,
            ["bits"] = Pack.Numbers(Bits(all), 3),
        };
        return board.Finish("heads", theme, Describe(all, title, all.Rule(most)), data,
            "Choose a head (click, or arrow keys and Enter) to enlarge it.", "boards.js");
    }

    private static void Place(Board board, AttentionStack stack, float[][] maps, Box grid, double side)
    {
        // The gap is a pixel wide, so that tiles and frames share one raster.
        var wide = grid.Width * ((stack.Heads * (stack.Columns + GapPixels)) - GapPixels)
            / (stack.Heads * (stack.Columns + GapPixels));
        var high = grid.Height * ((stack.Layers * (stack.Rows + GapPixels)) - GapPixels)
            / (stack.Layers * (stack.Rows + GapPixels));
        board.Image(grid with { Width = wide, Height = high },
            Shade.Tiles(maps, stack.Heads, stack.Columns, stack.Rows, GapPixels));
        for (var m = 0; m < maps.Length; m++)
        {
            var at = new Box(grid.X + (m % stack.Heads * side), grid.Y + (m / stack.Heads * side),
                side * stack.Columns / (stack.Columns + GapPixels), side * stack.Rows / (stack.Rows + GapPixels));
            board.Svg.Leaf("rect", ("x", at.X), ("y", at.Y), ("width", at.Width), ("height", at.Height),
                ("class", "l-grid dlv-head"), ("stroke", Palette.Role("grid")), ("fill", "transparent"));
        }
    }

    private static IEnumerable<float> Bits(AttentionStack stack) => Enumerable.Range(0, stack.Layers * stack.Heads)
        .Select(m => (float)AttentionStack.Entropy(stack.Map(m / stack.Heads, m % stack.Heads), stack.Columns));

    private static string Describe(AttentionStack stack, string title, string rule)
    {
        var text = new StringBuilder($"{title}: {MapText.Count(stack.Layers, "layer")} of ")
            .Append($"{MapText.Count(stack.Heads, "head")}, {MapText.Count(stack.Rows, "token")} over ")
            .Append($"{stack.Columns}.{rule}");
        var order = Bits(stack).Index().OrderBy(b => b.Item).ThenBy(b => b.Index).Take(16);
        text.Append("\nThe most focused heads, by the mean entropy of their rows (0 bits: one token each; ")
            .Append($"{Pack.Short(Math.Log2(stack.Columns))} bits: all alike):");
        foreach (var (m, bits) in order)
        {
            var map = stack.Map(m / stack.Heads, m % stack.Heads);
            text.Append($"\n- layer {(m / stack.Heads) + 1} head {(m % stack.Heads) + 1}: {Pack.Short(bits)} bits, ")
                .Append(Habit(map, stack.Rows, stack.Columns));
        }

        return text.ToString();
    }

    /// <summary>Where a head looks on average: at the token before, at itself, after, or at the first.</summary>
    public static string Habit(float[] map, int rows, int columns)
    {
        double Share(Func<int, int> place)
        {
            var known = Enumerable.Range(0, rows).Where(r => place(r) >= 0 && place(r) < columns).ToList();
            return known.Count == 0 ? 0 : known.Average(r => (double)map[(r * columns) + place(r)]);
        }

        var (before, self, after, first) = (Share(r => r - 1), Share(r => r), Share(r => r + 1), Share(_ => 0));
        return $"on itself {Pack.Percent(self)}, the token before {Pack.Percent(before)}, "
            + $"the one after {Pack.Percent(after)}, the first {Pack.Percent(first)}";
    }
}
