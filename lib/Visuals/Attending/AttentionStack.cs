using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Attending;

/// <summary>The attention weights of every layer and head: who looks where.</summary>
/// <param name="Values">Layer by layer, head by head, row by row.</param>
/// <param name="Layers">Layers.</param>
/// <param name="Heads">Heads of each layer.</param>
/// <param name="Queries">The tokens that look, one per row.</param>
/// <param name="Keys">The tokens that are looked at, one per column.</param>
internal sealed record AttentionStack(float[] Values, int Layers, int Heads, string[] Queries, string[] Keys)
{
    /// <summary>Half precision sums some dozen weights to about this much of one.</summary>
    private const double SumTolerance = 0.02;

    /// <summary>Gets the rows of a map.</summary>
    public int Rows => Queries.Length;

    /// <summary>Gets the columns of a map.</summary>
    public int Columns => Keys.Length;

    /// <summary>
    /// Reads weights of shape (queries, keys), (heads, queries, keys) or (layers, heads, queries, keys).
    /// </summary>
    /// <exception cref="VisualInputException">A shape or a number that is none of attention.</exception>
    public static AttentionStack Read(
        string op, Tensor weights, IReadOnlyList<string>? tokens, IReadOnlyList<string>? keyTokens)
    {
        var values = Tensors.Checked(op,
            "weights of shape (queries, keys), (heads, queries, keys) or (layers, heads, queries, keys)", weights,
            2, 3, 4);
        var shape = weights.shape.Select(s => (int)s).ToArray();
        var (rows, columns) = (shape[^2], shape[^1]);
        RequireShares(op, values, columns);
        var queries = TokenText.Read(op, "tokens", tokens, rows);
        var keys = keyTokens is null && rows == columns
            ? queries
            : TokenText.Read(op, "key tokens", keyTokens, columns);
        return new AttentionStack(values, shape.Length == 4 ? shape[0] : 1, shape.Length > 2 ? shape[^3] : 1, queries,
            keys);
    }

    /// <summary>The map of one head.</summary>
    public float[] Map(int layer, int head)
    {
        var size = Rows * Columns;
        return Values[(((layer * Heads) + head) * size)..(((layer * Heads) + head + 1) * size)];
    }

    /// <summary>The mean of a layer's heads.</summary>
    public float[] Mean(int layer)
    {
        var sum = new double[Rows * Columns];
        for (var h = 0; h < Heads; h++)
        {
            foreach (var (i, value) in Map(layer, h).Index())
                sum[i] += value;
        }

        return Array.ConvertAll(sum, s => (float)(s / Heads));
    }

    /// <summary>At most so many tokens on each side, spread evenly; the weights shown stay as they are.</summary>
    public AttentionStack Sample(int most)
    {
        var (rows, columns) = (Sampling.Evenly(Rows, most), Sampling.Evenly(Columns, most));
        if (rows.Length == Rows && columns.Length == Columns)
            return this;
        var size = Rows * Columns;
        var kept = new float[Layers * Heads * rows.Length * columns.Length];
        var to = 0;
        for (var m = 0; m < Layers * Heads; m++)
        {
            foreach (var r in rows)
            {
                foreach (var c in columns)
                    kept[to++] = Values[(m * size) + (r * Columns) + c];
            }
        }

        return new AttentionStack(kept, Layers, Heads, [.. rows.Select(r => Queries[r])],
            [.. columns.Select(c => Keys[c])]);
    }

    /// <summary>The rule of <see cref="Sample"/> in words.</summary>
    public string Rule(int most) => Sampling.Rule(Math.Max(Rows, Columns), most, "tokens");

    /// <summary>
    /// The mean entropy of the rows of a map in bits: 0 for one token each, log2 of the columns for all.
    /// </summary>
    public static double Entropy(ReadOnlySpan<float> map, int columns)
    {
        var sum = 0.0;
        foreach (var p in map)
            sum -= p > 0 ? p * Math.Log2(p) : 0;
        return sum / (map.Length / columns);
    }

    private static void RequireShares(string op, float[] values, int columns)
    {
        for (var row = 0; row < values.Length / columns; row++)
        {
            var (sum, least) = (0.0, 0f);
            foreach (var value in values.AsSpan(row * columns, columns))
                (sum, least) = (sum + value, Math.Min(least, value));
            if (least < 0 || (sum != 0 && Math.Abs(sum - 1) > SumTolerance))
            {
                throw new VisualInputException(op, "weights from 0 to 1 whose rows sum to 1 (or to 0 where masked)",
                    $"a row {row} with sum {sum:0.###} and smallest weight {least:0.###}",
                    "for scores use softmax(-1); in training dropout scales weights, so call eval() first");
            }
        }
    }
}
